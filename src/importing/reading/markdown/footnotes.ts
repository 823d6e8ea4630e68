import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Warning } from '../../found.ts';
import { changeInside, fill, inside, isPhrasing, shownText, type NoteMark } from './nodes.ts';

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const marks = /\[(\d{1,3})\]|［(\d{1,3})］|〔(\d{1,3})〕|([①-⑳])/gu;

/** Marks in a text: numbers in brackets, and circled ones. Which of them lead to a note is not known yet. */
function withMarks(value: string): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: shown, 1: square, 2: wide, 3: other, 4: round, index } of value.matchAll(marks)) {
    if (index > from) found.push({ type: 'text', value: value.slice(from, index) });
    const mark = square ?? wide ?? other ?? String(circled.indexOf(round ?? '') + 1);
    found.push({ type: 'noteMark', starts: false, mark, shown });
    from = index + shown.length;
  }
  if (from < value.length) found.push({ type: 'text', value: value.slice(from) });
  return found;
}

const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';

/** The mark that a paragraph begins with. */
function firstMark(paragraph: RootContent | undefined): NoteMark | undefined {
  if (paragraph?.type !== 'paragraph') return undefined;
  const first = paragraph.children.find((child) => !isBlank(child));
  if (first?.type === 'noteMark') return first;
  if (first?.type === 'emphasis' || first?.type === 'strong')
    return firstMark({ type: 'paragraph', children: first.children });
  return undefined;
}

/** Notes that stand in one paragraph, a line each, as paragraphs. */
function partNotes(node: RootContent): RootContent[] {
  const mark = firstMark(node);
  if (node.type !== 'paragraph' || !mark) return [node];
  const parts: Paragraph[] = [{ type: 'paragraph', children: [] }];
  for (const [index, child] of node.children.entries()) {
    const next = node.children.slice(index + 1).find((one) => !isBlank(one));
    if (child.type === 'break' && next?.type === 'noteMark')
      parts.push({ type: 'paragraph', children: [] });
    else parts.at(-1)?.children.push(child);
  }
  return parts;
}

/** A block that may be a note, and what it would hold. */
interface Candidate {
  mark: NoteMark;
  content: RootContent[];
}

function withoutFirstMark(children: readonly PhrasingContent[], mark: NoteMark): PhrasingContent[] {
  const list: PhrasingContent[] = [];
  let done = false;
  for (const child of children) {
    if (done) list.push(child);
    else if (child === mark) done = true;
    else if (child.type === 'emphasis' || child.type === 'strong') {
      const inner = withoutFirstMark(child.children, mark);
      done = inner.length < child.children.length;
      if (inner.length > 0) list.push({ ...child, children: inner });
    }
  }
  const [first, ...rest] = list;
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(/^[\s.:、]+/u, '') }, ...rest]
    : list;
}

function candidate(block: RootContent): Candidate | undefined {
  const blocks = block.type === 'listItem' ? block.children : [block];
  const [first, ...rest] = blocks;
  const mark = firstMark(first);
  if (!mark || first?.type !== 'paragraph') return undefined;
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: withoutFirstMark(first.children, mark),
  };
  return { mark, content: [...(paragraph.children.length > 0 ? [paragraph] : []), ...rest] };
}

/** All marks in a block but for the one that it begins with. */
function marksIn(block: RootContent): NoteMark[] {
  const found: NoteMark[] = [];
  const walk = (node: RootContent) => {
    if (node.type === 'noteMark') found.push(node);
    for (const child of inside(node)) walk(child);
  };
  walk(block);
  return found;
}

const notesHeading =
  /^[*\s]*(?:(?:foot|end)?notes?(?: and references)?|references|citations|sources|注释|注釋|註釋|注|註|註解|脚注|腳註|尾注|参考文献|參考文獻|参考资料|參考資料|notas|fußnoten|anmerkungen|notes de bas de page|références|referencias)[*\s]*[:：]?$/iu;

interface Note {
  label: string;
  mark: NoteMark;
  content: RootContent[];
}

/**
 * Makes footnotes of marks that have a note, and text of those that have none.
 *
 * A mark is a linked or high number, or one in brackets; a note is a block that begins with the same mark, further down.
 * Where a page numbers its notes anew, as pages in two languages do, a mark belongs to the next notes below it.
 */
export function matchNotes(tree: Root): Warning[] {
  changeInside(tree, (children, parent) =>
    parent.type === 'link'
      ? children
      : children.flatMap((child): RootContent[] =>
          child.type === 'text' ? withMarks(child.value) : [child],
        ),
  );
  const blocks = inside(tree).flatMap(partNotes);
  const notes: Note[] = [];
  const taken = new Map<RootContent, Candidate>();
  const lists = new Map<RootContent, Candidate[]>();
  /** Marks that wait for their notes, those of the text above. */
  let waiting: NoteMark[] = [];
  const labels = new Map<NoteMark, string>();
  const used = new Set<string>();
  const take = ({ mark, content }: Candidate): boolean => {
    const fits = waiting.filter((one) =>
      mark.note === undefined
        ? one.note === undefined && one.mark === mark.mark
        : one.note === mark.note,
    );
    if (fits.length === 0 || content.length === 0) return false;
    let label = /^\d+$/u.test(mark.mark) ? mark.mark : String(notes.length + 1);
    for (let series = 2; used.has(label); series += 1)
      label = `${mark.mark.replace(/\W+/gu, 'n')}-${series}`;
    used.add(label);
    for (const one of fits) labels.set(one, label);
    waiting = waiting.filter((one) => !fits.includes(one));
    notes.push({ label, mark, content });
    return true;
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'list') {
      const items = block.children.map((item) => ({ item, found: candidate(item) }));
      const known = items.flatMap(({ item, found }) =>
        found && take(found) ? [{ item, found }] : [],
      );
      if (known.length > 0 && known.length === items.length)
        lists.set(
          block,
          known.map(({ found }) => found),
        );
      else if (known.length === 0 && block.ordered && isNotesHeading(blocks[index - 1])) {
        const from = block.start ?? 1;
        const numbered = block.children.map((item, at): Candidate => ({
          mark: { type: 'noteMark', starts: true, mark: String(from + at), shown: '' },
          content: item.children,
        }));
        if (
          numbered.every(({ mark }) => waiting.some((one) => one.mark === mark.mark)) &&
          numbered.every(take)
        )
          lists.set(block, numbered);
      }
      if (!lists.has(block)) waiting.push(...marksIn(block).filter(({ starts }) => !starts));
      continue;
    }
    const found = candidate(block);
    if (found && take(found)) taken.set(block, found);
    const first = found?.mark;
    waiting.push(
      ...marksIn(block).filter((one) => !one.starts && (one !== first || !taken.has(block))),
    );
  }
  const kept = blocks.filter((block, index) => {
    if (taken.has(block) || lists.has(block)) return false;
    const next = blocks[index + 1];
    const before = next !== undefined && (taken.has(next) || lists.has(next));
    return !(before && (isNotesHeading(block) || block.type === 'thematicBreak'));
  });
  const definitions = notes.map(({ label, content }): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: content.every(isFlow) ? (content as FootnoteDefinition['children']) : [],
  }));
  fill(tree, [...kept, ...definitions]);
  settle(tree, labels);
  return unmatched(waiting);
}

const isFlow = (node: RootContent) => !isPhrasing(node);

const isNotesHeading = (node: RootContent | undefined): boolean =>
  (node?.type === 'heading' || node?.type === 'paragraph') &&
  notesHeading.test(shownText(node).trim());

const high = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Replaces marks by references to their notes, or by what was printed. */
function settle(tree: Root, labels: Map<NoteMark, string>): void {
  changeInside(tree, (children) =>
    children.flatMap((child): RootContent[] => {
      if (child.type !== 'noteMark') return [child];
      const label = labels.get(child);
      if (label !== undefined) return [{ type: 'footnoteReference', identifier: label, label }];
      if (child.starts) return [];
      return [
        {
          type: 'text',
          value: child.shown.replace(/^\d+$/u, (digits) =>
            [...digits].map((digit) => high[Number(digit)]).join(''),
          ),
        },
      ];
    }),
  );
  changeInside(tree, (children) => {
    const found: RootContent[] = [];
    for (const child of children) {
      const last = found.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      // A reference stands at the word that it belongs to.
      else if (child.type === 'footnoteReference' && last?.type === 'text') {
        last.value = last.value.trimEnd();
        found.push(child);
      } else found.push(child);
    }
    return found;
  });
}

function unmatched(waiting: readonly NoteMark[]): Warning[] {
  const shown = [
    ...new Set(waiting.filter(({ shown: text }) => text !== '').map(({ shown: text }) => text)),
  ];
  if (shown.length === 0) return [];
  return [
    {
      message: `Unexpected ${shown.length === 1 ? 'mark' : 'marks'} ${shown.slice(0, 12).join(', ')} without a note, expected one at the end. Look whether the page has notes that were not saved.`,
    },
  ];
}
