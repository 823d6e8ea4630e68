import type { Content, SourceText } from '../archive/content.ts';
import type { Action, Leftover, Question } from './action.ts';
import { recordSpan, sourcesOf } from './document.ts';
import { edited, effective, type Edit } from './edit.ts';
import type { Survey } from './survey.ts';
import type { Operation } from './yaml/operation.ts';
import { surgery, UnchangeableRecord } from './yaml/surgery.ts';

/** What becomes of a file. Paths are as the content gives them. */
export interface FileChange {
  file: string;
  before: string;
  /** Its text afterwards; nothing where the file goes. */
  after: string | undefined;
  /** What makes the one text of the other, in the order of the text. */
  edits: readonly Edit[];
  /** Where it stands afterwards, if it gets another name. */
  movedTo?: string;
}

/** What is to be written, and what is left. */
export interface Outcome {
  changes: FileChange[];
  left: Leftover[];
}

/** A withdrawal that is thought out: what must be asked first, and what follows from the answers. */
export interface Plan {
  questions: readonly Question[];
  /** Takes an answer to each question, of which `true` withholds. */
  outcome: (answers: readonly boolean[]) => Outcome;
}

/** A file that cannot be changed as it is written, and what to do about that. */
class UnchangeableFile extends Error {
  constructor(file: string) {
    super(
      `Unexpected layout of the record in ${file}, expected one that can be changed in its place\nWrite its fields and entries one a line, as \`npm run new\` does, and try again. Nothing was written.`,
    );
  }
}

function editsOf(source: SourceText, actions: readonly Action[]): Edit[] {
  const operations: Operation[] = [];
  const edits: Edit[] = [];
  for (const { deed } of actions) {
    if (deed.do === 'change') operations.push(deed.operation);
    if (deed.do === 'edit') edits.push(...deed.edits);
  }
  const [start, end] = recordSpan(source);
  const record = source.text.slice(start, end);
  try {
    const own = surgery(record, operations).map((edit) => ({
      ...{ start: edit.start + start, end: edit.end + start },
      text: edit.text,
    }));
    return effective([...own, ...edits]);
  } catch (error) {
    throw error instanceof UnchangeableRecord ? new UnchangeableFile(source.file) : error;
  }
}

function changeOf(source: SourceText, actions: readonly Action[]): FileChange | undefined {
  const { file, text: before } = source;
  if (actions.some(({ deed }) => deed.do === 'delete')) {
    return { file, before, after: undefined, edits: [] };
  }
  const edits = editsOf(source, actions);
  const renamed = actions.map(({ deed }) => deed).find((deed) => deed.do === 'rename');
  if (edits.length === 0 && !renamed) return undefined;
  const after = edited(before, edits);
  return { file, before, after, edits, ...(renamed ? { movedTo: renamed.to } : {}) };
}

/** Looks through a text for what is left of the name; gives the lines, as far as they are known. */
export type Sweep = (text: string) => (number | undefined)[];

/** Makes a plan of what a survey found. `sweep` looks once more at what would be written. */
export function planOf(
  { actions, questions, left }: Survey,
  content: Pick<Content, 'sources'>,
  sweep: Sweep,
): Plan {
  const sources = sourcesOf(content);
  return {
    questions,
    outcome: (answers) => {
      const isDone = ({ question, isNo = false }: { question?: number; isNo?: boolean }) =>
        question === undefined || answers[question] !== isNo;
      const byFile = Map.groupBy(actions.filter(isDone), ({ file }) => file);
      const changes = [...byFile].flatMap(([file, of]) => {
        const source = sources.get(file);
        return (source && changeOf(source, of)) ?? [];
      });
      const changed = new Map(changes.map((change) => [change.file, change]));
      const swept = [...sources.values()].flatMap(({ file, text }) => {
        const change = changed.get(file);
        const after = change ? change.after : text;
        if (after === undefined) return [];
        return sweep(after).map((line) => ({
          file: change?.movedTo ?? file,
          ...(line === undefined ? {} : { line }),
          what: 'the name may still stand here, in a place that is not changed by itself',
          how: 'Look at it, and change it by hand where it does.',
        }));
      });
      return {
        changes,
        left: [...left.filter(isDone).map(({ question: _, ...leftover }) => leftover), ...swept],
      };
    },
  };
}
