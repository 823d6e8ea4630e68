// Judges the content for the build that started this, and sends it every problem: see judging.ts.
import { checkContent } from '../../reading/check.ts';
import { circumstances } from '../circumstances.ts';
import { readingsKept } from '../readings-kept.ts';

const [, , folder = ''] = process.argv;
const { problems } = await checkContent(folder, circumstances(), { kept: await readingsKept() });
process.send?.(problems);
process.disconnect();
