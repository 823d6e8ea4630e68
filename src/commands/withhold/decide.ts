import type { styleText } from 'node:util';
import type { Question } from '../../withholding/action.ts';
import type { Outcome, Plan } from '../../withholding/plan.ts';
import { shownLine } from '../shown-line.ts';
import { harmless } from '../harmless.ts';
import { diffOf } from './diff.ts';

type Style = Parameters<typeof styleText>[0];

/** How a plan is shown and answered. */
interface Talk {
  paint: (style: Style, text: string) => string;
  width: number;
  tell: (text: string) => void;
  /** A line of a file of the content; nothing where there is none. */
  lineOf: (file: string, line: number) => string | undefined;
  /** Asks yes or no; Enter says what is given. */
  confirm: (question: string, byDefault: boolean) => Promise<boolean>;
}

function context({ file, line, column = 1 }: Question, { paint, width, lineOf }: Talk): string {
  const text = line === undefined ? undefined : lineOf(file, line);
  const shown = text === undefined ? undefined : shownLine(text, column, width - 2);
  const head = paint('underline', harmless(line === undefined ? file : `${file}:${line}`));
  return [
    '',
    head,
    ...(shown ? [`  ${shown.text}`, `  ${paint('yellow', shown.marks)}`] : []),
  ].join('\n');
}

/** What comes of a plan if every question is answered safely. */
export const safely = (plan: Plan): Outcome => plan.outcome(plan.questions.map(() => true));

/**
 * Shows what a plan would change, asks about each doubtful place and whether to write. Gives the outcome, or
 * nothing where the answer was no.
 */
export async function decide(plan: Plan, talk: Talk): Promise<Outcome | undefined> {
  const { tell, paint, confirm } = talk;
  let outcome = safely(plan);
  tell(diffOf(outcome.changes, paint));
  const answers: boolean[] = [];
  for (const question of plan.questions) {
    tell(context(question, talk));
    answers.push(await confirm(harmless(question.ask), true));
  }
  if (answers.includes(false)) {
    outcome = plan.outcome(answers);
    tell(`\nAs you answered:\n\n${diffOf(outcome.changes, paint)}`);
  }
  for (const { file, line, what } of outcome.left) {
    tell(
      `\n${paint('yellow', [file, line].filter((part) => part !== undefined).join(':'))}\n  ${what}`,
    );
  }
  tell('');
  return (await confirm('Write this?', false)) ? outcome : undefined;
}
