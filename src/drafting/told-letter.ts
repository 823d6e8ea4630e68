import { readParty } from './party.ts';
import type { Cast } from './cast.ts';
import { told as withoutUntold } from './draft.ts';
import { declinable } from './letter.ts';
import { toldOf, type Namesakes } from './near.ts';
import type { RawRecord } from './record.ts';
import { refusal, type Told } from './told.ts';
import { troublePlaceholder, type Trouble } from './trouble.ts';

/** The options of which a letter may have several, by the lists of its record. */
export const optionOf: Readonly<Record<string, string>> = {
  signatories: 'signatory',
  addressees: 'addressee',
  detainees: 'detainee',
  mentions: 'mention',
  issues: 'issue',
  asks: 'ask',
  letterLanguages: 'letter-language',
};

/** What a letter’s options tell, as a record in which names still stand for ids. */
export interface ToldLetter {
  record: RawRecord;
  /** The lists and texts that it is said not to have. */
  none: string[];
  troubles: Trouble[];
}

interface Around {
  cast: Cast;
  namesakes: Readonly<Record<'person' | 'organization', Namesakes>>;
  /** Whether someone said to be new is new, whoever is there. */
  anyway: boolean;
}

const isBlank = (texts: readonly (string | undefined)[] | undefined) =>
  texts !== undefined && texts.every((text) => !text?.trim());

/** Reads the options of a letter one by one; what cannot be understood is noted, and leaves a placeholder. */
export function readToldLetter({ name: title, values, lists }: Told, around: Around): ToldLetter {
  const troubles: Trouble[] = [];
  const none = declinable.filter((field) =>
    isBlank(field in values ? [values[field]] : lists[optionOf[field] ?? '']),
  );
  const list = <T>(field: string, read: (text: string, index: number) => T): T[] => {
    const texts = lists[optionOf[field] ?? ''] ?? [];
    return isBlank(texts) ? [] : texts.map(read);
  };
  const trouble = (path: Trouble['path'], what: string, expected: string, fix = '') => {
    troubles.push({ path, what, expected, fix });
    return troublePlaceholder({ what, expected });
  };
  const checked = (
    field: string,
    text: string | undefined,
    path: Trouble['path'],
    what = field,
  ) => {
    const why = text === undefined ? undefined : refusal('letter', field, text);
    return text === undefined || why === undefined
      ? text
      : trouble(path, `${what} \`${text}\``, why);
  };
  checked('id', values['id'], ['id']);
  const value = (field: string, path: Trouble['path'] = [field]) =>
    none.includes(field) ? undefined : checked(field, values[field], path);
  const words = { ...around, trouble };
  const kind = value('kind');
  const relation = (field: string) =>
    kind === 'statement' ? { signatories: 'issued', addressees: 'called-on' }[field] : undefined;
  const parties = (field: string) =>
    list(field, (text, index) => ({
      ...readWhom(text, [field, index], words),
      ...withoutUntold({ relation: relation(field) }),
    }));
  const record = withoutUntold({
    title,
    date: value('date'),
    kind,
    language: value('language'),
    letterLanguages: list('letterLanguages', (tag, index) =>
      checked('letter-language', tag, ['letterLanguages', index]),
    ),
    occasion: value('occasion'),
    signatories: parties('signatories'),
    addressees: parties('addressees'),
    detainees: list('detainees', (text, index) => {
      const path = ['detainees', index];
      const { role: status } = readParty(text);
      return withoutUntold({
        person: readPerson(text, [...path, 'person'], words),
        status: checked('status', status, [...path, 'status']),
      });
    }),
    mentions: list('mentions', (text, index) => ({
      person: readPerson(text, ['mentions', index, 'person'], words),
    })),
    issues: list('issues', (text) => text),
    asks: list('asks', (text, index) => {
      const [, sort, ask = text] = /^([^/]*?)\s+\/\s+([^]+)$/u.exec(text) ?? [];
      return withoutUntold({
        ask,
        kind: checked('ask kind', sort, ['asks', index, 'kind'], 'kind of ask'),
      });
    }),
    source: withoutUntold({
      publisher: none.includes('publisher')
        ? undefined
        : named('organization', values['publisher'], around.anyway),
      url: value('url', ['source', 'url']),
    }),
    text: value('text'),
    rights: value('rights'),
  });
  return { record, none, troubles };
}

interface Words extends Around {
  trouble: (path: Trouble['path'], what: string, expected: string, fix?: string) => string;
}

/** A name whose kind is plain. Where someone is said to be new, and another of that name is to be, it is described. */
function named(kind: 'person' | 'organization', text: string | undefined, anyway: boolean) {
  const [, prefix, name = ''] =
    /^(?:(person|organization):)?\s*([^]*)$/u.exec(text?.trim() ?? '') ?? [];
  if (text === undefined) return undefined;
  return prefix === kind && anyway ? described(name) : name;
}

/** Someone new in the place of a name: `Ana Vesel=ana-vesel-printer`. */
function described(told: string): RawRecord {
  const [, name, id] = /^([^]*?)(?:\s*=\s*([^\s=]*))?$/u.exec(told) ?? [];
  return withoutUntold({ name, id });
}

function readPerson(text: string, path: Trouble['path'], { anyway, trouble }: Words): unknown {
  const { kind, who } = readParty(text);
  if (who && (kind === undefined || kind === 'person'))
    return named('person', kind ? `${kind}:${who}` : who, anyway);
  return trouble(path, who ? `${kind}:` : 'nothing', 'expected a person');
}

function readWhom(text: string, path: Trouble['path'], words: Words): RawRecord {
  const { cast, namesakes, anyway, trouble } = words;
  const { kind, who, role, organization, beyond } = readParty(text);
  const body = named('organization', organization, anyway);
  const affiliation = withoutUntold({ role, organization: body });
  if (beyond) return { group: trouble(path, `“${beyond}”`, 'expected three parts at most') };
  if (!who) return { group: trouble(path, 'nothing', 'expected someone') };
  if (kind === 'group') return { group: who, ...affiliation };
  const found =
    kind ?? (['person', 'organization'] as const).find((one) => cast.known(one, who) !== undefined);
  if (found === 'person') {
    return { person: named('person', kind ? `person:${who}` : who, anyway), ...affiliation };
  }
  if (found === 'organization') {
    const own = named('organization', kind ? `organization:${who}` : who, anyway);
    return { organization: own, ...withoutUntold({ role }) };
  }
  const near = [...namesakes.person.near(who), ...namesakes.organization.near(who)];
  const some = near.map(toldOf).slice(0, 3);
  const expected =
    some.length > 1 ? 'expected one of these by id' : 'expected someone of the archive';
  const hint = some.length > 0 ? `: ${some.join('; ')}` : '';
  const fix = 'Someone new is told with person:, organization: or group: before the name';
  return { group: trouble(path, `“${who}”`, `${expected}${hint}`, fix), ...affiliation };
}
