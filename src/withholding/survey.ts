import type { FieldPath } from '../archive/content.ts';
import { placeInText } from '../archive/place-in-text.ts';
import type { Action, Deed, Leftover, Question } from './action.ts';
import type { Operation } from './yaml/operation.ts';

/** A question that was asked, by its number; nothing for what is done in any case. */
export type Hinge = number | undefined;

/** Gathers what is to be done, what is to be asked, and what is left. */
export class Survey {
  readonly actions: Action[] = [];
  readonly questions: Question[] = [];
  readonly left: (Leftover & { question?: number })[] = [];

  /** Asks about a file, or a line of it. Gives the number of the question. */
  askAt(where: Omit<Question, 'ask'>, ask: string): number {
    return this.questions.push({ ...where, ask }) - 1;
  }

  /** Asks about a place of a file’s text. */
  ask(file: string, ask: string, { text, index }: { text: string; index: number }): number {
    return this.askAt({ file, ...placeInText(text, index) }, ask);
  }

  do(file: string, deed: Deed, question?: Hinge, isNo = false): void {
    this.actions.push({ file, deed, ...(question === undefined ? {} : { question, isNo }) });
  }

  change(file: string, operation: Operation, question?: Hinge): void {
    this.do(file, { do: 'change', operation }, question);
  }

  remove(file: string, path: FieldPath, question?: Hinge): void {
    this.change(file, { do: 'remove', path }, question);
  }

  leave(leftover: Leftover, question?: Hinge): void {
    this.left.push({ ...leftover, ...(question === undefined ? {} : { question }) });
  }
}
