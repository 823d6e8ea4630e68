import type { Piece } from './piece.ts';
import { bareName, isPersonName } from './name.ts';
import { hasOrganizationWord, hasRoleWord } from './words.ts';

/** "Writers Union", "Student and Labour Coalition": the last word says what it is. */
export const endsAsOrganization = (text: string): boolean =>
  hasOrganizationWord(text.split(/\s+/u).at(-1) ?? '') && !/\s(?:of|for|at|in|on)\s/u.test(text);

/** Whether a text begins as a role does: "Director, …", "Acting Chair". */
export const startsWithRole = (text: string): boolean =>
  hasRoleWord(text.split(/\s+/u).slice(0, 2).join(' ')) && !isPlural.test(text);

/** "International Advocacy Director": the last word says what it is. */
export const endsAsRole = (text: string): boolean =>
  hasRoleWord(text.split(/\s+/u).at(-1) ?? '') && !isPlural.test(text);

/** Many of a profession, by whom organizations are called. */
export const isPlural =
  /^(?:the )?(?:writers|lawyers|journalists|students|teachers|editors|scholars|workers|doctors|advocates|judges|members|artists|authors|physicians|scientists|engineers)\b/iu;

/** A role before a name: "Secretary of State Ana Vesel" to both. */
export function roleBefore(text: string): Piece | undefined {
  if (isPlural.test(text)) return undefined;
  const tokens = text.split(/\s+/u);
  for (let from = 1; from < tokens.length - 0; from++) {
    const [head, tail] = [tokens.slice(0, from).join(' '), tokens.slice(from).join(' ')];
    if (tokens.length - from > 5 || (tokens.length - from < 2 && bareName(tail) === tail)) continue;
    if (
      hasRoleWord(head) &&
      !/(?:^|\s)(?:of|for|the|and|against|in|on|with|de|du|del|la|le|les|las|los|el|des|der|die|das|den|dem)$/iu.test(
        head,
      ) &&
      isPersonName(tail)
    )
      return { role: bareName(head) || head, person: bareName(tail) };
  }
  return undefined;
}
