// Helps the build that started it: see helping.ts. It ends with it.
import { sortProblems } from '../../archive/problem.ts';
import { judge } from '../../archive/rules/index.ts';
import { readContent, type Reading } from '../../reading/content.ts';
import { circumstances } from '../circumstances.ts';
import { readingsKept } from '../readings-kept.ts';
import type { Order } from './helping.ts';
import { writeLetters } from './share.ts';

const [, , folder = ''] = process.argv;
const kept = await readingsKept();
let reading: Promise<Reading> | undefined;
let writeOthers = (): Promise<void> => {
  throw new Error('Unexpected order of the others, expected letters to be written before');
};
const whole = () => (reading ??= readContent(folder, { kept }));

async function problems() {
  const { content, problems } = await whole();
  return sortProblems([...problems, ...judge(content, circumstances())]);
}

async function answer(order: Order): Promise<unknown> {
  if ('part' in order) await readContent(folder, { kept: { ...kept, part: order.part } });
  else if ('judge' in order) return problems();
  else if ('share' in order) writeOthers = await writeLetters(order.share, (await whole()).content);
  else await writeOthers();
  return undefined;
}

process.on('message', async (order) => {
  process.send?.({ answer: await answer(order as Order) });
});
process.on('disconnect', () => process.exit());
