import { attributeOf, isEmpty, readMarkup, type Markup } from './markup.ts';

/** Words of the page, not of the letter. */
const furniture = new Set(
  'jump-names label about heading-link margin-names sidenote pilcrow'.split(' '),
);

const classesOf = (element: Markup): string[] => attributeOf(element, 'class')?.split(/\s+/u) ?? [];

const isFurniture = (element: Markup) =>
  element.attributes !== '' &&
  (classesOf(element).some((name) => furniture.has(name)) ||
    attributeOf(element, 'data-footnote-backref') !== undefined);

const elementsOf = ({ children }: Markup) => children.filter((child) => typeof child !== 'string');

const holds = (element: Markup, ids: readonly string[]): boolean =>
  elementsOf(element).some(
    (child) => ids.includes(attributeOf(child, 'id') ?? '') || holds(child, ids),
  );

/** Whether an element is read as a whole, by itself and the classes of its parent and of all that it stands in. */
function isPart(element: Markup, parent: readonly string[], within: readonly string[]): boolean {
  if (parent.includes('body')) return true;
  if (element.name === 'h1') return within.includes('letterhead');
  if (element.name === 'dd') return within.includes('facts');
  if (element.name !== 'section') return false;
  if (attributeOf(element, 'aria-labelledby') === 'asks') return true;
  if (classesOf(element).includes('all-parties')) return true;
  return within.includes('rail') && holds(element, ['named', 'mentioned']);
}

const isHeading = ({ name }: Markup) => /^h[1-6]$/u.test(name);

/** An element without the furniture in it, with a space where a style puts words apart, and before marks of notes. */
function written(element: Markup): string {
  const inner = element.children
    .map((child) => (typeof child === 'string' ? child : isFurniture(child) ? '' : written(child)))
    .join('');
  const { name } = element;
  if (name === 'span') return ` ${inner} `;
  if (isEmpty(element)) return `<${name}>`;
  const id = attributeOf(element, 'id');
  if (id === undefined) return `<${name}>${inner}</${name}>`;
  // Results lead to headings; of whatever else has an id, Pagefind would give readers the words once more.
  return isHeading(element)
    ? `<${name} id="${id}">${inner}</${name}>`
    : ` <${name}>${inner}</${name}>`;
}

/** What is read of a letter's page, each part under the heading that a result leads to. */
function partsOf(
  elements: readonly Markup[],
  parent: readonly string[],
  within: readonly string[],
): string[] {
  return elements.flatMap((element) => {
    if (isFurniture(element)) return [];
    if (isPart(element, parent, within)) return written(element);
    const classes = classesOf(element);
    return partsOf(elementsOf(element), classes, [...within, ...classes]);
  });
}

/**
 * The words of a letter, as HTML, from its page: those that a result leads to. Whatever else the page says, of other
 * letters say, leaves them as they are. Throws where a page has no main part.
 */
export function lettersWords(page: string): string {
  const [start, end] = [page.indexOf('<main'), page.lastIndexOf('</main>')];
  if (start < 0 || end < start) throw new Error('Unexpected page of a letter, expected a <main>');
  return partsOf(readMarkup(page.slice(start, end)), [], []).join('');
}
