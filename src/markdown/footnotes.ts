import { randomUUID } from 'node:crypto';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsIn } from './places.ts';

/**
 * What the ids of footnotes begin with until they are numbered. It is made anew at each start and never
 * published, so that no raw HTML in a body can pass for a footnote.
 */
export const footnotePrefix = `${randomUUID()}-`;

const noteStart = `${footnotePrefix}fn-`;
const referenceStart = `${footnotePrefix}fnref-`;
const headingId = 'footnote-label';

const has = (node: Element, tagName: string, property: string, start: string) =>
  node.tagName === tagName && String(node.properties[property]).startsWith(start);
const isNote = (node: Element) => has(node, 'li', 'id', noteStart);
const isReference = (node: Element) => has(node, 'a', 'id', referenceStart);
const isReturn = (node: Element) => has(node, 'a', 'href', `#${referenceStart}`);

interface Note {
  number: number;
  /** How often the text refers to it. */
  references: number;
}

const again = (time: number) => (time > 1 ? `-${time}` : '');
const noteId = ({ number }: Note) => `fn-${number}`;
const referenceId = ({ number }: Note, time: number) => `fnref-${number}${again(time)}`;

/** Takes the numbers out of references, so that the ids of headings do not take them up. */
export function emptyReferences() {
  return (tree: Root) => {
    for (const node of elementsIn(tree)) if (isReference(node)) node.children = [];
  };
}

/** The notes by the links that lead to them. */
function notesIn(tree: Root): Map<unknown, Note> {
  const notes = new Map<unknown, Note>();
  for (const { properties } of elementsIn(tree).filter(isNote)) {
    notes.set(`#${String(properties['id'])}`, { number: notes.size + 1, references: 0 });
  }
  return notes;
}

/** Names the section that holds the notes, whatever the body's headings are. */
function nameSection(section: Element): void {
  const elements = section.children.filter((child) => child.type === 'element');
  const list = elements.find(({ children }) =>
    children.some((child) => child.type === 'element' && isNote(child)),
  );
  const heading = elements.find(({ tagName }) => /^h[1-6]$/u.test(tagName));
  if (!list || !heading) return;
  section.properties = { dataFootnotes: '', className: ['footnotes'] };
  heading.tagName = 'h2';
  heading.properties = { id: headingId, lang: 'en' };
}

function numberReference(node: Element, note: Note | undefined): void {
  if (!note) {
    node.tagName = 'span';
    node.properties = {};
    return;
  }
  note.references += 1;
  node.properties = {
    href: `#${noteId(note)}`,
    id: referenceId(note, note.references),
    dataFootnoteRef: '',
    ariaDescribedBy: [headingId],
  };
  node.children = [{ type: 'text', value: String(note.number) }];
}

/** Gives a note its id, and its links back to each reference. */
function numberNote(item: Element, note: Note): void {
  item.properties = { id: noteId(note) };
  let time = 0;
  visit(item, 'element', (node, index, parent) => {
    if (!isReturn(node)) return undefined;
    time += 1;
    if (time > note.references && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    node.properties = {
      href: `#${referenceId(note, time)}`,
      dataFootnoteBackref: '',
      ariaLabel: `Back to reference ${note.number}${again(time)}`,
      className: ['data-footnote-backref'],
      lang: 'en',
    };
    return undefined;
  });
}

/**
 * Gives footnotes their ids, by number.
 *
 * Labels are no good for that: they may hold any sign, and `[^1-2]` would share an id with the second
 * reference to `[^1]`. Where raw HTML has swallowed one end of a link, the other is no link either.
 */
export function numberFootnotes() {
  return (tree: Root) => {
    const notes = notesIn(tree);
    for (const node of elementsIn(tree)) {
      if (node.tagName === 'section') nameSection(node);
      if (isReference(node)) numberReference(node, notes.get(node.properties['href']));
    }
    for (const node of elementsIn(tree)) {
      const note = isNote(node) && notes.get(`#${String(node.properties['id'])}`);
      if (note) numberNote(node, note);
    }
  };
}
