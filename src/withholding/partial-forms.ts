import type { PersonRecord } from '../archive/archive.ts';
import { isHan, simplified, surnameLength, traditional } from '../names/han.ts';

/** How Chinese texts call someone by the family name alone: Mr., Ms., lawyer, teacher, professor, doctor … */
const styles = [...'先生 女士 小姐 老师 老師 律师 律師 教授 博士 太太 夫人 同志'.split(' ')];

/** Words that may be a part of a name by themselves: capitals, or a script that has none, and no particles. */
const isPart = (word: string) =>
  /^[^\p{L}]*\p{Lu}[\p{L}\p{M}'’\-‐‑]+$/u.test(word) ||
  (/^[\p{Lo}\p{M}]{3,}$/u.test(word) && !isHan(word)) ||
  /^\p{Ll}{1,3}[\-‐‑]\p{Lu}\p{L}+$/u.test(word);

function hanParts(form: string): string[] {
  if (!/^\p{sc=Han}{2,}$/u.test(form)) return [];
  const cut = surnameLength(simplified(form));
  const [family, given] = [form.slice(0, cut), form.slice(cut)];
  return [...(given.length > 1 ? [given] : []), ...styles.map((style) => family + style)];
}

/**
 * Shorter forms by which a text may go on about someone whom it has named: the family or the given name alone,
 * and in Chinese the family name with a style. Each may mean somebody else, too.
 */
export function partialForms(person: PersonRecord, forms: readonly string[]): string[] {
  const words = forms
    .flatMap((form) => form.replaceAll(/[,()]/gu, ' ').split(/\s+/u))
    .filter((word) => isPart(word));
  const stems = words.flatMap(
    (word) => /^\p{Ll}{1,3}[\-‐‑](?<stem>\p{Lu}.+)$/u.exec(word)?.groups?.['stem'] ?? [],
  );
  const han = forms
    .flatMap((form) => [form, simplified(form), traditional(form)])
    .flatMap(hanParts);
  const recorded = [person.family, person.given].filter((part) => part !== undefined);
  return [...new Set([...recorded, ...words, ...stems, ...han])].filter(
    (part) => !forms.includes(part),
  );
}
