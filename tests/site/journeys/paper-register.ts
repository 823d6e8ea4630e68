import type { Element } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BuiltPage } from '../pages.ts';

// The A–Z of people as someone reads it who knows how an alphabetical list works, and has no scripts: by what
// stands on the pages alone, and nothing of the code that made them.

/** Letters that do not come apart into a base letter and marks, and what readers take them for. */
const takenFor: Readonly<Record<string, string>> = {
  ...{ ø: 'o', œ: 'oe', ɵ: 'o', æ: 'ae', ə: 'e', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ħ: 'h' },
  ...{ ß: 'ss', ŋ: 'ng', ı: 'i', ŧ: 't' },
};

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/./gu, (letter) => takenFor[letter] ?? letter);

/** The first letter of a text; marks that stand before it (‘Abd, ʻAlī) are passed over. */
const firstLetter = (text: string) => /(?!\p{Lm})\p{L}/u.exec(text)?.[0] ?? '';

const isLatin = (text: string) => /\p{sc=Latn}/u.test(firstLetter(text)) || !firstLetter(text);
const isHan = (text: string) => /\p{sc=Han}/u.test(firstLetter(text));

/** Where someone looks a Latin form up: A–Z, or `#` for what begins with a figure. */
function letterOf(form: string): string {
  const letter = firstLetter(bare(form));
  return /^[a-z]$/u.test(letter) ? letter.toUpperCase() : '#';
}

/** What a reader takes for the same: accents, apostrophes, case and the signs between words aside. */
const alike = (text: string) =>
  bare(text)
    .replaceAll(/['’‘ʼʻʿʾ`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A line of the list. */
interface Line {
  /** The form under which it stands, and the same in other signs. */
  forms: string[];
  /** The address of the person to whom it leads. */
  people: string[];
}

const hrefOf = ({ properties }: Element) => String(properties['href'] ?? '');

/** What a line says before it leads elsewhere: its own name, or the forms for which it stands. */
function lineOf(item: Element): Line {
  const links = selectAll('a', item);
  const isReference = matches('.see', item);
  const spelled = isReference ? selectAll('li > span > span:not(.label)', item) : links.slice(0, 1);
  return { forms: spelled.map((one) => toString(one)), people: links.slice(0, 1).map(hrefOf) };
}

/** The list of people on the pages of a built site. */
export class PaperRegister {
  readonly #pages: ReadonlyMap<string, BuiltPage>;
  readonly #start: string;
  readonly #read = new Map<string, Line[]>();
  readonly #ways: { nav: string; label: string; address: string }[];

  /** Takes the pages of a site and the path of its `/people/`. */
  constructor(pages: readonly BuiltPage[], start: string) {
    this.#pages = new Map(pages.map((page) => [page.path, page]));
    this.#start = start;
    this.#ways = selectAll('.head nav', this.#page(start).tree).flatMap((nav) =>
      selectAll('a', nav).map((link) => ({
        nav: String(nav.properties['ariaLabel']),
        label: toString(link).trim(),
        address: hrefOf(link),
      })),
    );
  }

  /**
   * Looks a form up: follows the link to its letter, sign or script, and reads what stands there. Gives the
   * addresses of the people to whom lines of that form lead; nothing where there is no such place or line.
   */
  lookUp(form: string): string[] {
    const wanted = isLatin(form) ? alike(form) : form;
    return this.#placesOf(form)
      .flatMap((place) => this.#linesAt(place))
      .filter(({ forms }) =>
        forms.some((of) => (isLatin(form) ? alike(of) : of.normalize()) === wanted),
      )
      .flatMap(({ people }) => people);
  }

  /** Every address to which the ways at the head of the list lead. */
  get ways(): string[] {
    return this.#ways.map(({ address }) => address);
  }

  /** Whether something stands at an address. */
  isThere(address: string): boolean {
    return this.#linesAt(address).length > 0;
  }

  /** Where the links lead that someone follows who has a form; a Chinese sign may read in several ways. */
  #placesOf(form: string): string[] {
    const way = (of: string, isMine: (label: string) => boolean) =>
      this.#ways
        .filter(({ nav, label }) => nav.startsWith(of) && isMine(label))
        .map(({ address }) => address);
    if (isLatin(form)) return way('Letters', (label) => label === letterOf(form));
    if (isHan(form)) return way('Chinese', (label) => label.includes([...form][0] ?? ''));
    // Scripts are told apart by their names, which a reader of one knows.
    return way('Other', (label) => isIn(label.split(' ')[0] ?? '', firstLetter(form)));
  }

  #linesAt(address: string): Line[] {
    const known = this.#read.get(address) ?? this.#readLines(address);
    this.#read.set(address, known);
    return known;
  }

  /** The lines under the heading to which an address leads; all of a page, where it names none. */
  #readLines(address: string): Line[] {
    const [path = '', id = ''] = address.split('#');
    const wanted = decodeURIComponent(id);
    const items: Element[] = [];
    let isUnder = wanted === '';
    // In the order of the page: a heading with an id begins a place, and the next one ends it.
    for (const one of selectAll('main h2, main h3, main .people > li', this.#page(path).tree)) {
      if (one.tagName !== 'li') isUnder = wanted === '' || one.properties['id'] === wanted;
      else if (isUnder) items.push(one);
    }
    return items.map(lineOf);
  }

  #page(path: string): BuiltPage {
    const page = this.#pages.get(decodeURI(path) || this.#start);
    if (!page) throw new Error(`no page at ${path}`);
    return page;
  }
}

/** Whether a letter is one of a script, which is called by its English name. */
const isIn = (script: string, letter: string) =>
  /^\w+$/u.test(script) && new RegExp(`\\p{Script=${script}}`, 'u').test(letter);
