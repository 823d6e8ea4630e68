import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Given, GivenLetter } from '../records.ts';
import { gather } from './gather.ts';
import { indexPage, issuePage, letterPage, personPage, type Gathered } from './pages.ts';

// The configuration of Eleventy: https://www.11ty.dev/docs/config/. Templates are functions of JavaScript, the
// fastest of its template languages, and bodies are Markdown alone, without another template language first.

/** A token of markdown-it, which Eleventy renders Markdown with: https://markdown-it.github.io/markdown-it/#Token */
interface Token {
  content: string;
  attrSet: (name: string, value: string) => void;
}

interface Markdown {
  renderer: {
    rules: Record<string, (tokens: readonly Token[], at: number, options: unknown) => string>;
    renderToken: (tokens: readonly Token[], at: number, options: unknown) => string;
  };
}

/** The parts of Eleventy’s configuration that are used here; it brings no types. */
interface Configuration {
  setQuietMode: (quiet: boolean) => void;
  amendLibrary: (engine: 'md', amend: (library: Markdown) => void) => void;
  addCollection: (
    name: string,
    collect: (all: { getFilteredByTag: (tag: string) => { data: GivenLetter }[] }) => unknown,
  ) => void;
  addTemplate: <Data>(
    file: string,
    render: (data: Data) => string,
    data?: Readonly<Record<string, unknown>>,
  ) => void;
}

const read = <Kind extends 'people' | 'issues'>(kind: Kind) => {
  const file = path.join(process.env['PEER_CONTENT'] ?? '', `${kind}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Given[Kind];
};

const idOf = (heading: string) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** A template that makes a page for each of some ids. Their records stay out of the data that is copied for each. */
const each = (ids: Iterable<string>, folder: string) => ({
  ids: [...ids],
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }: { id: string }) => `/${folder}/${id}/`,
});

export default function configure(eleventy: Configuration) {
  const records = { people: read('people'), issues: read('issues') };
  let gathered: Gathered = gather([], records);
  eleventy.setQuietMode(true);
  // Headings with ids, as Hugo’s and ours have them, so that Pagefind can lead to a part of a letter. Eleventy’s own
  // `slugify` would more than double the time of a build, and leaves nothing of Chinese.
  eleventy.amendLibrary('md', ({ renderer }) => {
    renderer.rules['heading_open'] = (tokens, at, options) => {
      tokens[at]?.attrSet('id', idOf(tokens[at + 1]?.content ?? ''));
      return renderer.renderToken(tokens, at, options);
    };
  });
  // Collections are made when all front matter is read, and before any page.
  eleventy.addCollection('gathered', (all) => {
    const letters = all.getFilteredByTag('letters').map(({ data }) => data);
    gathered = gather(letters, records);
    return letters;
  });
  eleventy.addTemplate('_includes/letter.11ty.js', (letter: GivenLetter & { content: string }) =>
    letterPage(gathered, letter, letter.content),
  );
  eleventy.addTemplate(
    'people.11ty.js',
    ({ id }: { id: string }) => personPage(gathered, id),
    each(gathered.people.keys(), 'people'),
  );
  eleventy.addTemplate(
    'issues.11ty.js',
    ({ id }: { id: string }) => issuePage(gathered, id),
    each(gathered.issues.keys(), 'issues'),
  );
  eleventy.addTemplate('index.11ty.js', () => indexPage(gathered), { permalink: '/letters/' });
  return { templateFormats: ['md', '11ty.js'], markdownTemplateEngine: false };
}
