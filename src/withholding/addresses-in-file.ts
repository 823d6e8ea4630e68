import type { FieldPath } from '../archive/content.ts';
import { placeOf, type Document } from './document.ts';
import { isAddress } from './fields.ts';
import type { Around, NameFinder } from './finder.ts';
import type { Survey } from './survey.ts';
import type { TextAt } from './yaml/tree.ts';

interface Search {
  survey: Survey;
  finder: NameFinder;
  around: Around;
  isPassed: (path: FieldPath) => boolean;
  /** The website of whoever published the letter. */
  website?: string | undefined;
}

/** The front page of the site that an address is on. */
const frontPage = (address: string): string | undefined =>
  URL.parse(address)?.origin.replace(/$/u, '/');

const isAt = ({ path }: TextAt, ...wanted: FieldPath) =>
  path.length >= wanted.length && wanted.every((step, index) => path[index] === step);

/** A life date cannot stand without its source, so it goes with it. */
const removedWith = (path: FieldPath): FieldPath =>
  path.at(-1) === 'source' && (path.at(-2) === 'born' || path.at(-2) === 'died')
    ? path.slice(0, -1)
    : path;

/**
 * What may stand for a letter’s address, since a summary must lead somewhere: another address of the letter, or
 * the front page of a site. Nothing where all of them hold the name.
 */
function neutral(
  address: TextAt,
  document: Document,
  { finder, around, website }: Search,
): string | { from: TextAt } | undefined {
  const isClean = (url: string) => !finder.isInAddress(url, around);
  const others = ['alternates', 'archived'].flatMap((field) =>
    document.texts.filter((text) => isAt(text, 'source', field)),
  );
  const other = others.find(({ value }) => isClean(value));
  if (other) return { from: other };
  return [frontPage(address.value), website].find((url) => url !== undefined && isClean(url));
}

function sourceAddress(search: Search, document: Document, address: TextAt, hinge: number): void {
  const { survey } = search;
  const { file } = document;
  const { path, value } = address;
  const found = neutral(address, document, search);
  if (found === undefined) {
    survey.remove(file, path, hinge);
    survey.leave(
      {
        file,
        what: 'the letter has no address any more, since each that is known holds the name; `check` stops at a summary without one',
        how: 'Give as `url` an address that does not hold the name, such as its publisher’s website, or withdraw the letter: npm run withhold -- --letter <id>',
      },
      hinge,
    );
    return;
  }
  const text = typeof found === 'string' ? found : found.from.value;
  survey.change(file, { do: 'write', path, start: 0, end: value.length, text }, hinge);
  if (typeof found !== 'string') return survey.remove(file, found.from.path, hinge);
  survey.leave(
    {
      file,
      what: 'the address of the letter’s full text is now only the front page of a site, since the address itself holds the name',
      how: 'If the letter stands elsewhere under an address without the name, give that as `url`.',
    },
    hinge,
  );
}

/** Asks about every address of a record that holds the name: it is dropped, or made that of a whole site. */
export function searchAddresses(search: Search, document: Document): void {
  const { survey, finder, around, isPassed } = search;
  for (const address of document.texts) {
    const { path, value } = address;
    if (!isAddress(path, value) || isPassed(path) || !finder.isInAddress(value, around)) continue;
    const at = { text: document.text, index: placeOf(document, address) };
    const hinge = survey.ask(
      document.file,
      `Drop this address, which holds the name: “${value}”?`,
      at,
    );
    if (isAt(address, 'source', 'url') && path.length === 2)
      sourceAddress(search, document, address, hinge);
    else survey.remove(document.file, removedWith(path), hinge);
  }
}
