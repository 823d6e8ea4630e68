import type { LabelledQuery } from '../list.ts';
import type { Culture } from '../people/invented.ts';
import type { Known } from '../people/roll.ts';
import type { Draw } from '../random.ts';
import type { Question } from './judge.ts';

/** How people are shared out in classes of every culture: about as they are on the list. */
const shares: readonly Culture[] = [
  ...['chinese', 'uyghur', 'chinese', 'tibetan', 'chinese', 'vietnamese', 'chinese'],
  ...['arabic', 'chinese', 'steppe', 'chinese', 'european', 'chinese', 'uyghur', 'chinese'],
  ...['english', 'tibetan'],
] as readonly Culture[];

/** People in a drawn order, the cultures taking turns. */
export function everyCulture(all: readonly Known[], draw: Draw): Known[] {
  const order = draw.shuffled(all);
  const byCulture = Map.groupBy(order, ({ culture }) => culture);
  const taken: Known[] = [];
  while (taken.length < order.length) {
    for (const culture of shares) taken.push(...(byCulture.get(culture)?.splice(0, 1) ?? []));
  }
  return taken;
}

export const ofCulture = (all: readonly Known[], culture: Culture, draw: Draw) =>
  draw.shuffled(all.filter((one) => one.culture === culture));

/** So many queries from the first people from whom a fair one can be made, none of them twice. */
export function questions(
  count: number,
  people: readonly Known[],
  ask: (one: Known, index: number) => Question,
): LabelledQuery[] {
  const asked = new Map<string, LabelledQuery>();
  for (const one of people) {
    if (asked.size === count) break;
    const question = ask(one, asked.size);
    if (question && !asked.has(question.text)) asked.set(question.text, question);
  }
  return [...asked.values()];
}
