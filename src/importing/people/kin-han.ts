import { simplified } from '../../names/han.ts';
import type { Figure } from './cast.ts';

interface Place {
  figure: Figure;
  start: number;
  end: number;
}

/** What relatives the one who writes is to someone, and by what that one is called then; all simplified. */
const called: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^的(?:姐姐|哥哥)/u, ['弟弟', '妹妹']],
  [/^的(?:妹妹|弟弟)/u, ['哥哥', '姐姐']],
  [/^的(?:妻子|太太|爱人)/u, ['丈夫', '先生', '爱人']],
  [/^的丈夫/u, ['妻子', '太太', '爱人']],
  [/^的(?:母亲|父亲|妈妈|爸爸)/u, ['儿子', '女儿', '孩子']],
  [/^的(?:儿子|女儿)/u, ['父亲', '母亲', '爸爸', '妈妈']],
];
const relatives = '父亲|母亲|爸爸|妈妈|丈夫|妻子|太太|爱人|先生|儿子|女儿|孩子|弟弟|妹妹|哥哥|姐姐';
const mine = new RegExp(`我们?的?(${relatives})$`, 'u');
/** 我叫某某，是 … */
const introduced = /我(?:们?是|叫\p{Script=Han}{1,5}，是|，\p{Script=Han}{1,6}，是)$/u;
/** Not those of others: 他的弟弟, 林若水的弟弟. */
const word = new RegExp(`(?<![他她其您你]|(?<!我)的)(?:${relatives})`, 'gu');

/**
 * The places where a Chinese letter speaks of someone as a relative of its writer: 弟弟, once it has said
 * 我是某某的姐姐 or 我的弟弟某某. Takes what earlier sentences taught and adds what this one does.
 */
export function ownKinHan(
  text: string,
  seats: readonly Place[],
  kin: Map<string, Figure>,
): Place[] {
  const plain = simplified(text);
  if (plain.length !== text.length) return [];
  const found: Place[] = [];
  for (const { 0: match, index: start } of plain.matchAll(word)) {
    const figure = kin.get(match);
    const end = start + match.length;
    // Of a name beside it the name is meant: 母亲某某, 某某先生.
    const isBeside = seats.some((seat) => seat.start <= end && start <= seat.end);
    if (figure && !isBeside) found.push({ figure, start, end });
  }
  for (const { figure, start, end } of seats) {
    const lead = plain.slice(Math.max(0, start - 16), start);
    const own = mine.exec(lead)?.[1];
    if (own) kin.set(own, figure);
    if (!introduced.test(lead)) continue;
    const [, names = []] = called.find(([behind]) => behind.test(plain.slice(end))) ?? [];
    for (const name of names) kin.set(name, figure);
  }
  return found;
}
