import type { Archive, PersonRecord } from '../archive/archive.ts';
import { isHan } from '../names/han.ts';
import { formsOf } from './forms.ts';
import { joined, loosened } from './loose.ts';

const hyphens = /[\-‐‑]/gu;
const apostrophes = /['‘’ʼʻʿʾ]/gu;

/** The shortest name run together that is no chance: `limei` may be the end of one word and the next’s begin. */
const shortestJoined = 6;

/** Whether a form is long enough to mean one person by itself, unlike `Lotus` or two Han signs. */
export const isFull = (form: string): boolean =>
  isHan(form)
    ? [...form.replaceAll(/\P{L}/gu, '')].length > 2
    : /\p{L}[\s·•‧・་-]+\p{L}/u.test(form.trim());

/** A form as loosened texts may have it: its hyphens gone or spaces, its apostrophes gone, or run together. */
export function looseForms(form: string): string[] {
  const written = [form, form.replaceAll(hyphens, ' '), form.replaceAll(apostrophes, '')];
  const together = isFull(form) && !isHan(form) ? joined(form) : '';
  return [
    ...new Set([
      ...written.map((one) => loosened(one.normalize('NFC')).text.trim()),
      ...(together.length >= shortestJoined ? [together] : []),
    ]),
  ].filter(Boolean);
}

/** Every form of a person, their ids among them: `ana-vesel` is a way to write a name. */
export function everyForm(archive: Archive, person: PersonRecord): string[] {
  const ids = [person.id, ...person.aliases].map((id) => id.replaceAll('-', ' '));
  return [...new Set([...formsOf(archive, person), ...ids.filter(isFull)])];
}
