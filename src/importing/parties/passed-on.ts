import type { PartyFound } from '../found.ts';
import type { LetterText } from '../text/letter-text.ts';
import { isPersonName } from './name.ts';
import { personParty } from './party.ts';
import type { Piece } from './piece.ts';
import { pieceOf } from './pieces.ts';

const text =
  '(?:this|the|our|the present) (?:communication|letter|appeal|message|petition|statement|text|concern|concerns)';
const passed =
  '(?:sent|transmitted|forwarded|conveyed|passed on|passed|delivered|copied|communicated|brought)';
const pass = '(?:send|transmit|forward|convey|pass on|pass|deliver|communicate|bring)';
const title = String.raw`(?:[Hh]is |[Hh]er |[Tt]heir )?(?:[Ee]xcellency |[Hh]ono(?:u)?r |[Mm]ajesty )?(?:the )?(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r)\.? )?`;
/** A name, and the office behind it to where the sentence ends: “Bo Dent, Minister of Ports”. */
const someone = String.raw`${title}(?<name>\p{Lu}[\p{L}’'-]+(?: (?:de|del|da|van|von|bin|al|\p{Lu}\.|\p{Lu}[\p{L}’'-]*)){1,4})(?:, (?:the )?(?<office>\p{Lu}[^.;:,]{3,90}))?`;
const way = String.raw`[^.;:]{0,60}?\bto ${title.replace('(?:the )?', '(?:the attention of )?(?:the )?')}`;

/** Where a letter asks that it be passed on: “I ask that this letter be sent to Bo Dent, Minister of Ports”. */
const shapes: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${text} (?:is |be |may be |can be )(?:also )?${passed}\b${way}${someone}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Pp]lease|[Kk]indly|ask you to|request you to|you to|you could|you would)(?: also)? ${pass} ${text}\b${way}${someone}`,
    'u',
  ),
];

/** 请将此信转交司法部傅安娜部长 */
const shapeInHan =
  /[请請望求][^。；;]{0,8}(?:[将將把])?[此本该該这這]封?(?:公开|公開|联署|聯署)?[信函件][^。；;，,]{0,6}?[转轉](?:[交呈达達][给給予]?|[给給])(?<who>\p{Script=Han}{2,20})/u;

/** Whom a sentence asks to pass its letter on to; nothing where it names nobody. */
function someoneIn(sentence: string): (Piece & { person: string }) | undefined {
  for (const shape of shapes) {
    const { name = '', office } = shape.exec(sentence)?.groups ?? {};
    if (!isPersonName(name)) continue;
    return { ...pieceOf(office === undefined ? name : `${name}, ${office}`), person: name };
  }
  const { who } = shapeInHan.exec(sentence)?.groups ?? {};
  const piece = who === undefined ? undefined : pieceOf(who);
  return piece?.person === undefined ? undefined : { ...piece, person: piece.person };
}

/** Those to whom a letter asks that it be passed on: they get it as a copy. */
export function passedOnTo({ lines }: LetterText): PartyFound[] {
  return lines
    .filter(({ part }) => part === 'body' || part === 'frame')
    .flatMap((line): PartyFound[] => {
      const piece = someoneIn(line.text);
      if (!piece) return [];
      const origin = { how: 'inferred' as const, line: line.number, quote: line.text };
      return [{ ...personParty(piece.person, piece, origin), relation: 'copied' }];
    });
}
