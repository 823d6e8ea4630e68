import { stringify } from 'yaml';
import type { Archive } from '../archive/archive.ts';
import { fold } from '../archive/fold.ts';
import { spellings } from '../archive/name.ts';
import { folderOf, idFrom } from '../archive/address.ts';
import type { Draft } from '../drafting/draft.ts';
import { doubtWords, freeId, namesakesAmong, pinyinOf, type Namesakes } from '../drafting/near.ts';
import { draftOrganization } from '../drafting/organization.ts';
import { draftPerson } from '../drafting/person.ts';
import type { Warning } from './found.ts';
import { governmentNames } from './government.ts';
import { isHan, readingOf, simplified } from '../names/han.ts';
import { languageOfName } from './name-language.ts';
import { personName } from './person-name.ts';

/** Someone, or a body, as a letter prints them. */
export interface Printed {
  name: string;
  native?: string | undefined;
  /** Other spellings that the letter prints. */
  as?: readonly string[] | undefined;
  /** Other names that it gives for someone. */
  aliases?: readonly string[] | undefined;
  line?: number | undefined;
  /** The id of the record meant, where that is known already. */
  id?: string | undefined;
}

/** A record that a name was found to mean, or that is new. */
export interface Named {
  kind: 'person' | 'organization';
  id: string;
  /** The name as the letter prints it. */
  name: string;
  line?: number | undefined;
}

/** The records that letters name: those of the archive by any form of their names, and those that are new. */
export interface Register {
  /** The id of whoever is meant; someone new gets one, and a file. */
  idOf: (kind: Named['kind'], printed: Printed) => string;
  /** The spellings of a letter that the record of a person or an organization does not have. */
  otherSpellings: (kind: Named['kind'], id: string, printed: Printed) => string[];
  /** The organization that a name means without doubt; nothing where it is new. */
  knownOrganization: (name: string) => string | undefined;
  readonly matched: Named[];
  readonly added: Named[];
  readonly drafts: Draft[];
  readonly warnings: Warning[];
}

/** How many records may be meant that a warning names. */
const fewNear = 2;

/** A name that two records can have without being namesakes: its letters, in whatever case and order of marks. */
const keyOf = (name: string) =>
  fold(name)
    .replace(/^the /u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** “Chinese Human Rights Defenders (CHRD)”: a name and its acronym. */
function withoutAcronym(name: string): { name: string; acronym?: string } {
  const match = /^(.{4,}?)\s*[(（]([A-Z][A-Za-z.&-]{1,11})[)）]$/u.exec(name);
  const [, long = '', acronym = ''] = match ?? [];
  return match && /[A-Z].*[A-Z]/u.test(acronym) ? { name: long, acronym } : { name };
}

/** How long an id is that a name makes; a longer one is cut at a word. */
const longestId = 60;

/** The words of a name that its id is made of. The signs of a body’s name are read as words, not as a person’s name. */
function idWords(kind: Named['kind'], name: string): string {
  const isRead = kind === 'organization' && idFrom(name) === '' && isHan(name);
  const id = idFrom(isRead ? readingOf(simplified(name)) : name);
  if (id.length <= longestId) return id || name;
  return id.slice(0, longestId + 1).replace(/(?:-(?:of|the|for|and|in|on|to))*-[^-]*$/u, '');
}

/**
 * A register over an archive. `known` are the ids in use there, those of records that could not be read too;
 * `letter` is the one whose names are looked up, with the languages in which it may print them, and whether it
 * speaks of China.
 */
export function registerOver(
  archive: Archive,
  known: Readonly<Record<Named['kind'], ReadonlyMap<string, string>>>,
  letter: { id: string; languages: readonly string[]; isOfChina: boolean },
): Register {
  const namesakes: Readonly<Record<Named['kind'], Namesakes>> = {
    person: namesakesAmong(archive.people),
    organization: namesakesAmong(archive.organizations, 'organization'),
  };
  const matched = new Map<string, Named>();
  const added = new Map<string, Named>();
  const drafts: Draft[] = [];
  const warnings: Warning[] = [];
  const recordOf = (kind: Named['kind'], id: string) =>
    kind === 'person' ? archive.person(id) : archive.organization(id);

  /** The record that a name means; where its two scripts mean two, neither. */
  function meant(kind: Named['kind'], { name, native, line }: Printed): string | undefined {
    const texts = [
      name,
      native,
      ...(kind === 'organization' ? governmentNames(native ?? name) : []),
    ];
    const ids = texts.flatMap((text) => (text && namesakes[kind].meant(text)) || []);
    const [first, second] = ids;
    if (first === undefined || second === undefined || first === second) return first;
    const message = `“${name}” is ${first}, but “${native}” is ${second}: look who is meant.`;
    warnings.push({ line, message });
    return first;
  }

  function warnOfNear(kind: Named['kind'], { name, native, line }: Printed): void {
    for (const one of namesakes[kind].doubted(name, native).slice(0, fewNear)) {
      const words = `${doubtWords(name, one)} If so, write its id in place of the new one.`;
      warnings.push({ line, message: words });
    }
  }

  /** Asks about someone whose signs read as the name of a record that has none of its own. */
  function askOfReading({ name, native = name, line }: Printed): void {
    if (!isHan(native)) return;
    const language = languageOfName(native, letter.languages);
    for (const one of archive.people) {
      const isSame = keyOf(one.name) === keyOf(pinyinOf(native));
      if (!isSame || one.forms.some(({ value }) => isHan(value))) continue;
      const form = stringify({
        forms: [{ value: native, language, kind: 'native', source: letter.id }],
      }).trim();
      warnings.push({
        line,
        message:
          `Is “${native}” ${one.name}, ${one.id}? If so, write its id in place of the new one, ` +
          `and add the form to ${folderOf('person')}/${one.id}.yaml:`,
        // Where the record has forms already, it is one more of them.
        paste: one.forms.length > 0 ? form.replace(/^forms:\n/u, '') : form,
      });
    }
  }

  function draft(kind: Named['kind'], id: string, printed: Printed): Draft {
    const { name, native } = printed;
    const language = languageOfName(native ?? name, letter.languages);
    if (kind === 'person') {
      const { aliases: alias } = printed;
      const parts = personName(name, native, letter.isOfChina);
      return draftPerson({ ...parts, id, native, language, alias, source: letter.id });
    }
    const [government] = native === undefined ? governmentNames(name) : [];
    const named = government
      ? { name: government, native: name }
      : { ...withoutAcronym(name), native };
    return draftOrganization({ ...named, id, language, source: letter.id });
  }

  function add(kind: Named['kind'], printed: Printed): string {
    const name = kind === 'organization' ? withoutAcronym(printed.name).name : printed.name;
    const governments = kind === 'organization' ? governmentNames(printed.native ?? name) : [];
    const names = [name, printed.native, ...governments];
    const keys = names.flatMap((text) => (text ? `${kind} ${keyOf(text)}` : []));
    const before = keys.map((key) => added.get(key)).find((one) => one !== undefined);
    if (before) return before.id;
    const taken = new Set(
      [...added.values()].filter((one) => one.kind === kind).map(({ id }) => id),
    );
    const ids = known[kind];
    const isInUse = (text: string) => ids.has(text) || recordOf(kind, text) !== undefined;
    const id = freeId(idWords(kind, governments[0] ?? name), {
      has: (text) => taken.has(text) || isInUse(text),
    });
    const unnumbered = id.replace(/-\d+$/u, '');
    if (id !== unnumbered && ids.has(unnumbered) && !recordOf(kind, unnumbered)) {
      const file = ids.get(unnumbered) ?? unnumbered;
      const message = `${file} cannot be read (npm run check says why); is it “${name}”?`;
      warnings.push({ line: printed.line, message });
    }
    if (unnumbered === 'unnamed') {
      const message = `“${name}” has the id ${id} for want of Latin letters: give it one, in its file’s name and in the letter.`;
      warnings.push({ line: printed.line, message });
    }
    warnOfNear(kind, { ...printed, name });
    if (kind === 'person' && isHan(name)) askOfReading(printed);
    drafts.push(draft(kind, id, printed));
    const one: Named = { kind, id, name, line: printed.line };
    for (const key of keys) added.set(key, one);
    return id;
  }

  const register: Register = {
    idOf: (kind, printed) => {
      const { name } = kind === 'organization' ? withoutAcronym(printed.name) : printed;
      const id = printed.id ?? meant(kind, printed) ?? meant(kind, { ...printed, name });
      if (id === undefined) return add(kind, printed);
      const key = `${kind} ${id}`;
      if (!matched.has(key)) matched.set(key, { kind, id, name: printed.name, line: printed.line });
      return id;
    },
    otherSpellings: (kind, id, { name, as = [] }) => {
      const record = recordOf(kind, id);
      const own = new Set(
        (record ? spellings(record) : [name]).map((text) => text.normalize('NFC').toLowerCase()),
      );
      const acronym = record && 'acronym' in record ? record.acronym?.toLowerCase() : undefined;
      return [...new Set([name, ...as])].filter(
        (text) => !own.has(text.toLowerCase()) && text.toLowerCase() !== acronym,
      );
    },
    knownOrganization: (name) => namesakes.organization.meant(name),
    get matched() {
      return [...matched.values()];
    },
    get added() {
      return [...new Set(added.values())];
    },
    drafts,
    warnings,
  };
  return register;
}
