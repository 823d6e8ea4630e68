import type { LetterKind } from '../../archive/letter.ts';
import type { Field, PartyFound } from '../found.ts';
import type { LetterText } from '../text/letter-text.ts';

const joint = '(?:joint|coalition|collective)';
const goesOn =
  '(?:and|by|from|of|on|about|regarding|concerning|in|to|for|against|calling|condemning|urging|protesting|demanding|supporting|à|au|aux|pour|sur|al?|por|para|sobre|zu[mr]?|an|über|für|per|alla?)';
const adjectives =
  '(?:an?|the|our|second|third|urgent|public|press|joint|open|global|international|online|written|official|final|full)';

/**
 * A noun as the form of what has the title: at the head of it, of what stands behind a colon, or at its end behind a
 * name. No title of its own is what a title speaks of: “Board Makes Statement on Printers”.
 */
const form = (noun: string) =>
  String.raw`(?:^|[:：|–—]\s*|-)(?:${adjectives}\s+)*${noun}(?=\s+${goesOn}(?!\p{L})|\s*(?:$|[:：–—|，,(（-]))|(?<=\p{L})(?<!(?<!\p{L})(?:the|this|that|its|his|her|their|your|for|for a|with|to|makes?|issues?|releases?|publish(?:es)?|signs?|withdraws?|[\p{L}]+[’']s?))\s+(?:${adjectives}\s+)*${noun}(?=\s*(?:$|[:：|]))`;

const pattern = (latin: string, elsewhere: string) => new RegExp(`${latin}|${elsewhere}`, 'iu');

/** The words by which a title says what it is the title of. */
const forms: readonly (readonly [LetterKind, RegExp])[] = [
  [
    'open-letter',
    pattern(
      form(
        String.raw`(?:open letter|lettre ouverte|carta abierta|carta aberta|lettera aperta|offener brief|открытое письмо|açık mektup)`,
      ),
      '公开信|公開信|رسالة مفتوحة',
    ),
  ],
  ['joint-letter', pattern(form(`${joint} letter`), '(?:联名|聯名|联合|聯合)(?:信|致函|去信)')],
  [
    'statement',
    pattern(
      form('(?:statement|déclaration (?:commune|publique)|comunicado|gemeinsame erklärung)'),
      '(?:声明|聲明)(?:书|書)?(?=$|[\\s：:（(—|])|^[\\p{L}、]{0,6}(?:声明|聲明)(?=[：:])',
    ),
  ],
  [
    'petition',
    pattern(
      form('petition'),
      '(?:请愿|請願)(?:书|書)?(?=$|[\\s：:（(—|])|(?<![\\p{L}])(?:[全环環]球|网上|網上|公民)?(?:联署|聯署|連署)(?=$|[：:（(|])|(?:联署|聯署|連署)$',
    ),
  ],
  [
    'submission',
    pattern(form('(?:written |joint |stakeholder )*submission'), '(?:意见书|意見書)$'),
  ],
];

/** Which kinds of letter a title names. */
const kindsIn = (title: string): LetterKind[] =>
  forms.flatMap(([kind, words]) => (words.test(title.trim()) ? [kind] : []));

/** Lines that say the form and nothing else: “JOINT STATEMENT”. */
const label =
  /^[\s*【［[(]*(?:(?:joint|public|press|open|coalition|online|written) )*(?:statement|letter|petition|submission)[\s*】］\])：:]*$|^[【［[（(]?(?:联合|聯合|共同|公开|公開)?(?:声明|聲明|公开信|公開信|联署|聯署|请愿书|請願書)[】］\]）)：:]?$/iu;

/** How many lines of a letter may come before the one that names its form. */
const fewLines = 6;

/** How many organizations make a letter a joint one. */
const several = 2;

/**
 * What kind of document a letter is, where words say it plainly: its title or a line above it, or a salutation and
 * organizations that sign together. Takes the title and those who signed. Nothing where they name two kinds.
 */
export function kindOf(
  { lines, hasSalutation }: LetterText,
  title: Field,
  signatories: readonly PartyFound[],
): Field<LetterKind> {
  const labels = lines
    .slice(0, fewLines)
    .filter(({ text, part }) => part !== 'body' && part !== 'signatures' && label.test(text));
  const { line, value = '', quote } = title;
  const told = [
    { from: 'the title', kinds: kindsIn(value), line, quote },
    ...labels.map(({ number, text }) => ({
      ...{ from: 'the line above', kinds: kindsIn(text), line: number, quote: text },
    })),
  ].find(({ kinds }) => kinds.length > 0);
  if (told) {
    const [kind, other] = told.kinds;
    if (other !== undefined || kind === undefined) return { how: 'missing' };
    return { how: 'inferred', value: kind, from: told.from, line: told.line, quote: told.quote };
  }
  const signed = signatories.filter(({ kind, how }) => kind === 'organization' && how === 'read');
  if (!hasSalutation || signed.length < several) return { how: 'missing' };
  return {
    ...{ how: 'inferred', value: 'joint-letter' },
    ...{ from: 'its signatures', line: signed[0]?.line, quote: signed[0]?.quote },
  };
}

/** Those who issued a statement rather than signed it: whom nothing but its words names, in a text to nobody. */
export const asIssued = (
  signatories: readonly PartyFound[],
  addressees: readonly PartyFound[],
  { value: kind = 'statement' }: Field<LetterKind>,
): PartyFound[] =>
  signatories.map((party) =>
    party.how === 'inferred' &&
    kind === 'statement' &&
    addressees.every(({ relation = 'addressed' }) => relation !== 'addressed')
      ? { ...party, relation: 'issued' }
      : party,
  );
