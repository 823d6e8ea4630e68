import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serves a built site under a base path, on a free port of this machine, as a static host would; with
 * further headers where a test needs them: those of each address, which are told what a browser sends.
 */
export async function serve(
  folder: string,
  base: string,
  headersAt: (
    path: string,
    sent: IncomingHttpHeaders,
  ) => Readonly<Record<string, string>> = () => ({}),
) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersAt(request.url ?? '', request.headers))) {
      response.setHeader(name, value);
    }
    const notFound = () => void response.writeHead(404).end();
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    return files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
