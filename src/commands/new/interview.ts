import type { RecordKind } from '../../archive/address.ts';
import type { Archive } from '../../archive/archive.ts';
import { askKinds } from '../../archive/ask.ts';
import { letterKinds } from '../../archive/letter.ts';
import { rights } from '../../archive/rights.ts';
import { withArticle } from '../../archive/words.ts';
import { statuses } from '../../archive/status.ts';
import type { Composer } from '../../drafting/compose.ts';
import { toldOf, type Namesakes } from '../../drafting/near.ts';
import { refusal, type Told } from '../../drafting/told.ts';
import type { Asker, Choice } from './asker.ts';

/** What ends a list of answers. */
const noMore: Choice = { value: '', name: 'That is all' };

const languagesIn = (text: string) => text.split(/[\s,]+/u).filter(Boolean);

const kinds: readonly Choice[] = [
  { value: 'letter', name: 'A letter', description: 'and whoever in it is new' },
  { value: 'person', name: 'A person' },
  { value: 'organization', name: 'An organization', description: 'a government or ministry, too' },
  { value: 'issue', name: 'An issue', description: 'a subject that letters raise' },
];

/** Asks for everything that a new record may be told, and completes names from those that are there. */
export class Interview {
  readonly #ask: Asker;
  readonly #archive: Archive;
  readonly #composer: Composer;

  constructor(ask: Asker, archive: Archive, composer: Composer) {
    this.#ask = ask;
    this.#archive = archive;
    this.#composer = composer;
  }

  /** Takes what is told already; gives that and all that was answered. Nothing where nobody is to be added. */
  async run(kind?: RecordKind, name?: string): Promise<Told | undefined> {
    const asked = kind ?? ((await this.#ask.choose('What is to be added?', kinds)) as RecordKind);
    if (asked === 'letter') return this.#letter(name);
    if (asked === 'issue') return this.#issue(name);
    return this.#named(asked, name);
  }

  async #optional(question: string, kind: RecordKind, field: string): Promise<string | undefined> {
    const check = (text: string) => refusal(kind, field, text);
    return (await this.#ask.text(question, { optional: true, check })) || undefined;
  }

  async #several(question: string): Promise<string[]> {
    const texts: string[] = [];
    for (;;) {
      const text = await this.#ask.text(question, { optional: true });
      if (!text) return texts;
      texts.push(text);
    }
  }

  /** Says who is there already, and asks whether this is someone else. */
  async #isNew(namesakes: Namesakes, name: string): Promise<boolean> {
    const near = namesakes.doubted(name);
    if (near.length === 0) return true;
    const there = near.map((one) => `  ${toldOf(one)}`).join('\n');
    return this.#ask.confirm(`Perhaps there already:\n${there}\nIs “${name}” someone else?`);
  }

  async #named(kind: 'person' | 'organization', told?: string): Promise<Told | undefined> {
    const name = told ?? (await this.#ask.text('The name, as most often printed in English'));
    const namesakes = kind === 'person' ? this.#composer.people : this.#composer.organizations;
    if (!(await this.#isNew(namesakes, name))) return undefined;
    if (kind === 'organization') {
      const values = {
        acronym: await this.#optional('Acronym', kind, 'acronym'),
        country: await this.#optional('Country, as two letters: US, HK', kind, 'country'),
        url: await this.#optional('Its own website', kind, 'url'),
      };
      return { kind, name, values, lists: {} };
    }
    const values = {
      family: await this.#optional('Family name', kind, 'family'),
      given: await this.#optional('Given name', kind, 'given'),
      native: await this.#optional(
        'The name in its own script, if a letter prints it',
        kind,
        'native',
      ),
      description: await this.#optional(
        'Who this is, in one line from what the letters say',
        kind,
        'description',
      ),
    };
    const language =
      values.native &&
      (await this.#optional(
        'The language of that, with its script: zh-Hans, ug-Arab, bo',
        kind,
        'language',
      ));
    const alias = await this.#several('Another name that letters use');
    return { kind, name, values: { ...values, language: language || undefined }, lists: { alias } };
  }

  async #issue(told?: string): Promise<Told> {
    const name = told ?? (await this.#ask.text('The name of the issue, as a heading'));
    const definition = await this.#optional(
      'One sentence that says what belongs here',
      'issue',
      'definition',
    );
    const broader = await this.#ask.search('The wider issue that it is part of', (typed) => [
      { value: '', name: 'None' },
      ...this.#issues(typed),
    ]);
    const form = await this.#several('Another word that a reader would use');
    return {
      kind: 'issue',
      name,
      values: { definition, broader: broader || undefined },
      lists: { form },
    };
  }

  #issues(typed: string): Choice[] {
    const wanted = typed.toLowerCase();
    return this.#archive.issues
      .filter(({ id, label, forms }) =>
        [id, label, ...forms].some((text) => text.toLowerCase().includes(wanted)),
      )
      .map(({ id, label, definition }) => ({
        value: id,
        name: `${label}, ${id}`,
        description: definition,
      }));
  }

  /** Those whom something typed may mean, by id or by name, and the way to add someone. */
  #whom(typed: string, found: readonly ('person' | 'organization' | 'group')[]): Choice[] {
    const text = typed.trim();
    if (!text) return [];
    const known = found.flatMap((kind) => {
      if (kind === 'group') return [];
      const { near } = kind === 'person' ? this.#composer.people : this.#composer.organizations;
      const records = kind === 'person' ? this.#archive.people : this.#archive.organizations;
      const byId = records.filter(({ id }) => id.startsWith(text)).slice(0, 5);
      const all = new Map(
        [...near(text), ...byId.map((record) => ({ ...record, native: '' }))].map((one) => [
          one.id,
          one,
        ]),
      );
      return [...all.values()].map((one) => ({ value: one.id, name: toldOf(one) }));
    });
    const added = found.map((kind) => ({
      value: `${kind}:${text}`,
      name: `Add “${text}” as ${withArticle(kind)}`,
    }));
    return [...known, ...added];
  }

  /** People or organizations, one after the other, each with what `more` asks of them. */
  async #parties(
    question: string,
    found: readonly ('person' | 'organization' | 'group')[],
    more: (who: string) => Promise<string> = () => Promise.resolve(''),
  ): Promise<string[]> {
    const parties: string[] = [];
    for (;;) {
      const who = await this.#ask.search(question, (typed) =>
        typed.trim() ? this.#whom(typed, found) : [noMore],
      );
      if (!who) return parties;
      parties.push(`${who}${await more(who)}`);
    }
  }

  async #affiliation(who: string): Promise<string> {
    if (
      this.#archive.organizations.some(({ id }) => id === who) ||
      /^(?:organization|group):/u.test(who)
    ) {
      return '';
    }
    const role = await this.#ask.text('  Role, as printed', { optional: true });
    const organization = await this.#ask.search('  Organization', (typed) =>
      typed.trim() ? this.#whom(typed, ['organization']) : [{ value: '', name: 'None' }],
    );
    if (!organization) return role && ` / ${role}`;
    return ` / ${role} / ${organization}`;
  }

  async #letter(told?: string): Promise<Told> {
    const kind = 'letter';
    const name = told ?? (await this.#ask.text('The title, as published'));
    const date = await this.#optional('Its date: 2010-10-21, 2010-10 or 2010', kind, 'date');
    const sort = await this.#ask.choose(
      'What sort of document is it?',
      Object.entries(letterKinds).map(([value, label]) => ({ value, name: label })),
    );
    const url = await this.#optional('The address of its full text', kind, 'url');
    const [publisher] = await this.#one('Who published it');
    const languages = await this.#ask.text('The languages of the letter itself: en, zh-Hans', {
      optional: true,
      check: (typed) =>
        languagesIn(typed)
          .map((tag) => refusal(kind, 'letter-language', tag))
          .find((why) => why !== undefined),
    });
    const occasion = await this.#optional('The event that it is timed for', kind, 'occasion');
    const text = await this.#ask.choose('What will stand below the record?', [
      { value: 'summary', name: 'A summary, in our own words' },
      { value: 'transcription', name: 'The letter itself, where its rights allow that' },
    ]);
    const both = ['person', 'organization', 'group'] as const;
    const signatory = await this.#parties('Who signed it', both, (who) => this.#affiliation(who));
    const addressee = await this.#parties('To whom it speaks', both, (who) =>
      this.#affiliation(who),
    );
    const detainee = await this.#parties('Whom it presents as a prisoner', ['person'], async () => {
      const status = await this.#ask.choose(
        '  What it reports of them',
        Object.entries(statuses).map(([value, { label, meaning }]) => ({
          ...{ value, name: label, description: meaning },
        })),
      );
      return ` / ${status}`;
    });
    const mention = await this.#parties('Whom else it names', ['person']);
    const issue = await this.#severalIssues();
    const ask = await this.#asks();
    const right = await this.#ask.choose(
      'The rights in the letter',
      [...rights].map(([value, { label }]) => ({ value, name: `${label}, ${value}` })),
    );
    return {
      ...{
        kind,
        name,
        values: { date, kind: sort, url, publisher, rights: right, occasion, text },
      },
      lists: {
        ...{ signatory, addressee, detainee, mention, issue, ask },
        ...(languages ? { 'letter-language': languagesIn(languages) } : {}),
      },
    };
  }

  async #one(question: string): Promise<string[]> {
    const who = await this.#ask.search(question, (typed) =>
      typed.trim() ? this.#whom(typed, ['organization']) : [{ value: '', name: 'Not known' }],
    );
    return who ? [who] : [];
  }

  async #severalIssues(): Promise<string[]> {
    const ids: string[] = [];
    for (;;) {
      const id = await this.#ask.search('What it is about', (typed) =>
        typed.trim() ? this.#issues(typed.trim()) : [noMore, ...this.#issues('')],
      );
      if (!id) return ids;
      ids.push(id);
    }
  }

  async #asks(): Promise<string[]> {
    const asks: string[] = [];
    for (;;) {
      const words = await this.#ask.text('What it asks for, in our own words', { optional: true });
      if (!words) return asks;
      const kind = await this.#ask.choose(
        '  What sort of thing is that?',
        Object.entries(askKinds).map(([value, name]) => ({ value, name })),
      );
      asks.push(`${kind} / ${words}`);
    }
  }
}
