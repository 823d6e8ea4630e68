import { countryName, twoLetterCodes } from '../../archive/country.ts';
import {
  credential,
  hasOrganizationWord,
  hasRoleWord,
  honorific,
  isHanName,
  particles,
} from './words.ts';

/** A name without what stands before and behind it: "The Hon. Ana Vesel, PhD" to "Ana Vesel". */
export function bareName(text: string): string {
  let name = text.trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(honorific, '').replace(credential, '').trim();
  }
  return name
    .replace(/(?<=\p{Script=Han})(?:先生|女士|小姐|阁下|閣下|博士|教授|律师|律師|大使)$/u, '')
    .replace(/[,;:]+$/u, '')
    .trim();
}

/** Endings by which an English word shows that it is no name. */
const commonWord =
  /^(?:(?:.{4,}(?:tion|tions|sion|ments?|ists|isms?|ities|ology|ologies|ations))|free|freedom|china|chinese|tibetan?|uyghurs?|uighur|kong|asian?|african|european|america[ns]?|british|global|world|national|democracy|peace|justice|truth|change|voices|students?|citizens?|families|friends|people|peoples|mothers|children|youth|rights|civic|social|public|open|against|torture|death|penalty|life|now|first|new|safe|save|stop|the|of|for|and|in|on|with|to|by|our|we|all|your|list|total|contact|names?|title|république|republic|kingdom|royaume|república|estados|states|islamic|government|of|write|light|adopt|print|download)$/iu;

const countries = new Set([
  ...twoLetterCodes.flatMap((code) => countryName(code)?.toLowerCase() ?? []),
  ...'korea taiwan tibet britain england scotland wales asia africa europe america usa uk xinjiang'.split(
    ' ',
  ),
]);

/** Countries after which people are called, too. */
const alsoGiven = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'jersey',
  'guinea',
  'cyprus',
  'mali',
  'nauru',
  'oman',
]);

/** Whether a word is the name of a country, after which nobody is called. */
export const isCountry = (word: string): boolean =>
  countries.has(word.toLowerCase()) && !alsoGiven.has(word.toLowerCase());

/** Words of office that are family names, too. */
const alsoNames =
  /(?<=^\S+(?: \S+)? )(?:king|bishop|pope|prince|judge|dean|priest|monk|marshal|chancellor|warden|nurse|reader|head|member|fellow|major)$/iu;

/** Whether a text, without titles, can be the name of one person, by its shape alone. */
export function isPersonName(text: string): boolean {
  const isPeer = /^(?:lord|lady|baroness|baron|viscount|viscountess|earl)\s/iu.test(text.trim());
  const bare = isPeer ? bareName(text).replace(' of ', ' de ') : bareName(text);
  const name = bare.replace(/\s*[（(][^）)]*[）)]$/u, '');
  if (/^(?:\p{L}+ )?\p{L}+$/u.test(name) && isCountry(name)) return false;
  if (isHanName(name)) return true;
  if (/\p{Script=Han}/u.test(name)) return false;
  if (/[\d@:;!?/&_*<>|]/u.test(name)) return false;
  const isTitled = bare !== text.trim();
  const tokens = name.split(/\s+/u);
  if (tokens.length > 6 || (tokens.length < 2 && !isTitled)) return false;
  const known = name.replace(alsoNames, 'X');
  const isKnown =
    hasRoleWord(known) || /^(?:freedom|open|white|people|full|human|free)/iu.test(name)
      ? name
      : known;
  if (hasOrganizationWord(isKnown) || hasRoleWord(isKnown)) return false;
  if (/\p{Script=Arabic}|\p{Script=Tibetan}/u.test(name)) return tokens.length <= 4;
  const [first = '', last = ''] = [tokens[0], tokens.at(-1)];
  if (particles.has(last.toLowerCase()) && last === last.toLowerCase()) return false;
  if (first === first.toLowerCase() && !/^[ʻ‘’'`]?\p{Lu}/u.test(first) && !particles.has(first))
    return false;
  let long = 0;
  for (const [place, token] of tokens.entries()) {
    if (place > 0 && particles.has(token.replace(/^[’']/u, ''))) continue;
    const plain = token.replaceAll(/^[“"‘'’ʻ`(]+|[”"’')]+$/gu, '');
    if (/^(?:\p{Lu}\.?-?){1,3}$/u.test(plain) && plain.length <= 6 && plain.includes('.')) continue;
    if (
      !/^(?:[dlDLO][’'])?\p{Lu}[\p{L}\p{M}’'‘ʻʼ`.-]*$/u.test(plain) &&
      !/^(?:al|el|ul|ad|an|as|ash|at|az)-\p{Lu}/u.test(plain)
    )
      return false;
    if (commonWord.test(plain) || isCountry(plain)) return false;
    long++;
  }
  return long > 0;
}

/** "Friends of Ana Vesel and Bo Dent": a group that is called by people. "Friends of the Sea" is an organization. */
export function isGroupOfPeople(text: string): boolean {
  const of =
    /^(?:the )?(?:friends|famil(?:y|ies)|relatives|supporters|colleagues|classmates|children|parents|wives|neighbou?rs) of (.+)$/iu.exec(
      text,
    )?.[1];
  if (!of) return false;
  return (
    /^(?:the )?\p{Ll}/u.test(of.replace(/^the /u, '')) ||
    of.split(/\s*,\s*|\s+and\s+/u).every((name) => isPersonName(name))
  );
}
