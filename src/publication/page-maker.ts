// What the bundle gives that makes pages: see commands/build/bundle.ts. It is imported there alone, by Astro.
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** A page or another file of the site: its path below the base path, as its route has it, and its route. */
type PagePath = Awaited<ReturnType<StaticPaths['getAll']>>[number];
type StaticPaths = InstanceType<typeof StaticPaths>;

const app = createApp({ streaming: false });
// A page that cannot be made ends the build; for readers of a server, Astro would make a page that says so.
app.renderError = (_, { error, status }) =>
  Promise.reject(
    error instanceof Error
      ? error
      : new Error(`Unexpected status ${status} of a page, expected one that can be made`),
  );

/** Every page and file that is to be made of what was handed over, in the order of their routes. */
export const pagePaths = (): Promise<PagePath[]> => new StaticPaths(app).getAll();

/** Makes a page or file. Takes its address, of any host. Rejects where it cannot be made. */
export const makePage = (url: URL, { route }: PagePath): Promise<Response> =>
  app.render(new Request(url), { routeData: route });
