import { listIn } from '../parties/list.ts';
import { isPersonName } from '../parties/name.ts';
import type { Line } from './lines.ts';
import { isProse, wordCount } from './prose.ts';

/** How many lines a block of signatures may have that nothing announces. */
export const isShort = ({ text }: Line) => wordCount(text) <= 26 && text.length <= 220;

/** Whether a line can stand among signatures. */
export const canBeSigned = (line: Line): boolean =>
  line.kind === 'row' || isNameList(line.text) || (!isDemand(line) && canBeSignedBy(line));

/** Whether a text is one list of names, however long: "江天佑、唐吉安、…", "Ana Vesel, Bo Dent, Cy Orme, …". */
export function isNameList(text: string): boolean {
  const parts = text.split(/\s*[、,，;；]\s*/u).filter(Boolean);
  if (listIn(text) !== undefined && !/[.。]$/u.test(text)) return true;
  return (
    parts.length >= 5 && parts.filter((part) => isPersonName(part)).length * 3 >= parts.length * 2
  );
}

/** An item of what a letter asks: "to name each of the five;", "释放韦安娜。" */
const isDemand = ({ text, kind }: Line): boolean =>
  /[;；。：:]$/u.test(text) ||
  (kind === 'item' &&
    (/^\p{Ll}+ \p{Ll}+ \S+/u.test(text) ||
      /^(?:立即|释放|釋放|恢复|恢復|说明|說明|撤销|撤銷|停止|公开|公開|保障|保证|保證|确保|確保|允许|允許|调查|調查|追究|把|让|讓|尊重|取消|废除|廢除)/u.test(
        text,
      )));

const canBeSignedBy = (line: Line): boolean =>
  (isShort(line) && !isProse(line.text)) ||
  (line.kind === 'item' && wordCount(line.text) <= 40 && !/[.!?。！？]$/u.test(line.text));
