import { isPersonName } from '../parties/name.ts';
import { wordCount } from '../text/prose.ts';

/** A title in two languages, of which one is written in Han signs. */
export interface TwoTitles {
  han: string;
  other: string;
}

const between = String.raw`(?:\s+[/|｜–—-]?\s*|\s*[/|｜]\s*)`;
const hanPart = String.raw`(?<han>[^\p{sc=Latin}]*\p{sc=Han}[^\p{sc=Latin}]*?)`;
const otherPart = String.raw`(?<other>[^\p{sc=Han}]*?\p{sc=Latin}[^\p{sc=Han}]*?)`;
const shapes: readonly RegExp[] = [
  new RegExp(`^${hanPart}${between}${otherPart}$`, 'u'),
  new RegExp(`^${otherPart}${between}${hanPart}$`, 'u'),
];

/** How many signs and words make a title: fewer are a name, or a word that the other language borrows. */
const fewSigns = 4;
const fewWords = 3;

/** The two titles that a title in two languages joins: “释放韦安娜 Free Ana Vesel”. Nothing where it is one. */
export function twoTitles(text: string): TwoTitles | undefined {
  for (const shape of shapes) {
    const { han = '', other = '' } = shape.exec(text)?.groups ?? {};
    const signs = han.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (signs >= fewSigns && wordCount(other) >= fewWords && !isPersonName(other))
      return { han: han.trim(), other: other.trim() };
  }
  return undefined;
}
