import { isPersonName } from './name.ts';
import type { Piece } from './piece.ts';
import { hanRoles, hasOrganizationWord, isHanName } from './words.ts';

/** What people are by trade: 画家, 家庭主妇, 工程师. */
export const trade = /(?:家|师|師|者|人|员|員|手|妇|婦|民|生|工|长|長|匠|商)$/u;

/** What may stand before an office without being where it is held. */
const manner =
  /^(?:退休|前|原|独立|獨立|自由|资深|資深|助理|副|荣休|榮休|名誉|名譽|执业|執業|维权|維權|人权|人權|公益|著名|民间|民間|时事|時事|注册|註冊|大学|大學|中学|中學|小学|小學)+$/u;

/** Organization and office from parts in Han signs: "海港市检察院检察长" to both. */
export function hanAffiliation(parts: readonly string[]): Piece {
  const piece: Piece = {};
  const others: string[] = [];
  for (const part of parts) {
    const role = hanRoles.find((one) => part.endsWith(one));
    const before = role && part.slice(0, -role.length);
    if (
      role &&
      before &&
      !manner.test(before) &&
      (before.length > 2 || hasOrganizationWord(before))
    ) {
      piece.role = [piece.role, role].filter(Boolean).join('，');
      piece.organization = before;
    } else if (/\d/u.test(part) && /[级級届屆班]$/u.test(part)) piece.role = part;
    else if (role || (trade.test(part) && part.length <= 6 && !hasOrganizationWord(part))) {
      piece.role = [piece.role, part].filter(Boolean).join('，');
    } else if (hasOrganizationWord(part)) piece.organization = part;
    else others.push(part);
  }
  // A short word beside an office is the place where someone lives.
  const [other] = others;
  if (other && !piece.organization && !piece.role) piece.organization = other;
  return piece;
}

/** A text in Han signs: a name behind or before office and organization. */
export function hanPiece(text: string): Piece | undefined {
  const plain = text.replace(/(?:先生|女士|阁下|閣下|小姐|收|钧鉴|鈞鑒|台鉴|台鑒)$/u, '').trim();
  if (isHanName(plain)) return { person: plain };
  const spaced = plain.split(/\s+/u);
  if (spaced.length > 1) {
    const named = spaced.findIndex((part) => isPersonName(part));
    // A family name that is rare: what stands beside it says that it is one.
    const isFirst =
      /^\p{Script=Han}{2,3}$/u.test(spaced[0]!) &&
      (hanRoles.some((role) => spaced[1]!.endsWith(role)) || hasOrganizationWord(spaced[1]!));
    const at = named < 0 && isFirst && !hasOrganizationWord(spaced[0]!) ? 0 : named;
    if (at >= 0) {
      const rest = spaced.filter((_, place) => place !== at);
      return { person: spaced[at]!, ...hanAffiliation(rest) };
    }
  }
  for (const length of [3, 2, 4]) {
    const [head, tail] = [plain.slice(0, -length), plain.slice(-length)];
    if (head.length >= 2 && isPersonName(tail) && hanRoles.some((role) => head.endsWith(role))) {
      return { person: tail, ...hanAffiliation([head]) };
    }
    // "司法部傅安娜部长": where someone works, the name, the office.
    const role = hanRoles.find((one) => plain.endsWith(one));
    const whole = role ? plain.slice(0, -role.length) : '';
    const [place, who] = [whole.slice(0, -length), whole.slice(-length)];
    if (role && place.length > 1 && hasOrganizationWord(place) && isHanName(who)) {
      return { person: who, role, organization: place };
    }
    const [name, office] = [plain.slice(0, length), plain.slice(length)];
    if (office.length >= 2 && isPersonName(name) && hanRoles.includes(office))
      return { person: name, role: office };
  }
  return undefined;
}
