import { isId } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Draft } from './draft.ts';
import { draftIssue } from './issue.ts';
import { draftLetter, type NewParty } from './letter.ts';
import { freeId, namesakesAmong, toldOf, type Namesakes, type Near } from './near.ts';
import { draftOrganization } from './organization.ts';
import { readParty, resolveOrganization, resolveParty, type Resolver } from './party.ts';
import { draftPerson } from './person.ts';
import { refusal, refusals, type Told } from './told.ts';

/** Someone new whom a name of the archive may already mean. */
export interface Doubt {
  kind: 'person' | 'organization';
  name: string;
  near: readonly Near[];
}

/** The files of a new record and of everyone in it who is new, or why there are none. */
export interface Composed {
  drafts: Draft[];
  /** Those who are perhaps not new. */
  doubts: Doubt[];
  /** What is wrong with what was told. */
  refused: string[];
  /** Ids that others have already. */
  taken: string[];
}

/** Composes files from what is told, for an archive that is there. */
export class Composer {
  readonly #archive: Archive;
  readonly people: Namesakes;
  readonly organizations: Namesakes;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.people = namesakesAmong(archive.people);
    this.organizations = namesakesAmong(archive.organizations, 'organization');
  }

  /** Takes what is told of one record; gives it and everyone new in it as files, or what is wrong. */
  compose(told: Told): Composed {
    const composed: Composed = {
      ...{ drafts: [], doubts: [], taken: [] },
      refused: refusals(told),
    };
    if (composed.refused.length > 0) return composed;
    if (told.kind === 'letter') this.#letter(told, composed);
    else if (told.kind === 'issue') this.#issue(told, composed);
    else this.#named(told.kind, told, composed);
    for (const { kind, id } of composed.drafts) {
      if (!isId(id)) {
        composed.refused.push(`Expected --id: of “${told.name}” none can be made (\`${id}\`)`);
      } else if (this.#has(kind, id)) composed.taken.push(id);
    }
    return composed;
  }

  #has(kind: Draft['kind'], id: string): boolean {
    const { people, organizations, letters, issues } = this.#archive;
    const all = { person: people, organization: organizations, letter: letters, issue: issues };
    return all[kind].some((record) => record.id === id || record.aliases.includes(id));
  }

  #doubt(kind: Doubt['kind'], name: string, composed: Composed) {
    const near = (kind === 'person' ? this.people : this.organizations).doubted(name);
    if (near.length > 0) composed.doubts.push({ kind, name, near });
  }

  #named(kind: 'person' | 'organization', { name, lists, ...told }: Told, composed: Composed) {
    this.#doubt(kind, name, composed);
    // Of a namesake who is added on purpose the id has a number, unless it is told.
    const taken = { has: (id: string) => this.#has(kind, id) };
    const values = { ...told.values, id: told.values['id'] ?? freeId(name, taken) };
    if (kind === 'person') {
      const order = told.values['order'] as 'family-first' | 'given-first' | undefined;
      composed.drafts.push(draftPerson({ ...values, name, order, alias: lists['alias'] }));
      return;
    }
    const parent = this.#known(this.organizations, 'parent', told.values['parent'], composed);
    composed.drafts.push(draftOrganization({ ...values, name, parent }));
  }

  #issue({ name, values, lists }: Told, composed: Composed) {
    const broader = this.#issueId('broader', values['broader'], composed);
    composed.drafts.push(draftIssue({ ...values, label: name, broader, form: lists['form'] }));
  }

  /** The id of one that must be there already. */
  #known(
    namesakes: Namesakes,
    field: string,
    text: string | undefined,
    composed: Composed,
  ): string | undefined {
    const known = text === undefined ? undefined : namesakes.meant(text);
    if (text !== undefined && known === undefined) {
      const [nearest] = namesakes.near(text);
      const hint = nearest ? `: did you mean \`${nearest.id}\`?` : '';
      composed.refused.push(
        `Unexpected --${field} \`${text}\`, expected an organization of the archive${hint}`,
      );
    }
    return known;
  }

  #issueId(field: string, text: string | undefined, composed: Composed): string | undefined {
    if (text !== undefined && !this.#has('issue', text)) {
      composed.refused.push(
        `Unexpected --${field} \`${text}\`, expected an id in issues.yaml; ` +
          `to add one: npm run new -- issue "<label>"`,
      );
    }
    return text;
  }

  #letter({ name: title, values, lists }: Told, composed: Composed) {
    const resolver = this.#resolver(composed);
    const parties = (field: 'signatory' | 'addressee') =>
      (lists[field] ?? []).flatMap((text): NewParty[] => {
        const party = resolveParty(readParty(text), resolver);
        if (party) return [party];
        composed.refused.push(this.#unknown(field, text, 'person:, organization: or group:'));
        return [];
      });
    const person = (field: string, text: string): string[] => {
      const { kind, who } = readParty(text);
      const id = kind === 'person' ? resolver.add('person', who) : resolver.person(who);
      if (id !== undefined && who) return [id];
      composed.refused.push(this.#unknown(field, text, 'person:'));
      return [];
    };
    const signatories = parties('signatory');
    const addressees = parties('addressee');
    const detainees = (lists['detainee'] ?? []).flatMap((text) => {
      const { role: status } = readParty(text);
      const why = status === undefined ? undefined : refusal('letter', 'status', status);
      if (why !== undefined) composed.refused.push(`Unexpected status \`${status}\`, ${why}`);
      return person('detainee', text).map((id) => ({ person: id, status }));
    });
    const mentions = (lists['mention'] ?? []).flatMap((text) =>
      person('mention', text).map((id) => ({ person: id })),
    );
    const asks = (lists['ask'] ?? []).map((text) => this.#ask(text, composed));
    const issues = (lists['issue'] ?? []).flatMap(
      (text) => this.#issueId('issue', text, composed) ?? [],
    );
    const { publisher: published } = values;
    const publisher =
      published === undefined ? undefined : resolveOrganization(published, resolver);
    if (published !== undefined && publisher === undefined) {
      composed.refused.push(this.#unknown('publisher', published, 'organization:'));
    }
    const letterLanguages = lists['letter-language'];
    composed.drafts.unshift(
      draftLetter({
        ...{ ...values, title, letterLanguages, signatories, addressees, detainees, mentions },
        ...{ asks, issues, publisher },
      }),
    );
  }

  #unknown(field: string, text: string, prefixes: string): string {
    const { who, organization, beyond } = readParty(text);
    if (beyond)
      return `Unexpected “${beyond}” in --${field} \`${text}\`, expected three parts at most`;
    const isParty = field === 'signatory' || field === 'addressee';
    const unknownBody = isParty && organization && !this.organizations.meant(organization);
    const wanted = unknownBody ? organization : who;
    const people = field === 'publisher' || unknownBody ? [] : this.people.near(wanted);
    const bodies = isParty || field === 'publisher' ? this.organizations.near(wanted) : [];
    const near = [...people, ...bodies].map(toldOf).slice(0, 3);
    const someone = unknownBody || field === 'publisher' ? 'an organization' : 'someone';
    const expected = near.length > 1 ? 'one of these by id' : `${someone} of the archive`;
    const hint = near.length > 0 ? `: ${near.join('; ')}` : '';
    return (
      `Unexpected --${field} \`${text}\`, expected ${expected}${hint}. ` +
      `Someone new is told with ${prefixes} before the name`
    );
  }

  #ask(text: string, composed: Composed): { ask: string; kind?: string } {
    const [, kind, ask = text] = /^([^/]*?)\s+\/\s+([^]+)$/u.exec(text) ?? [];
    if (kind === undefined) return { ask };
    const why = refusal('letter', 'ask kind', kind);
    if (why !== undefined) composed.refused.push(`Unexpected kind of ask \`${kind}\`, ${why}`);
    return { ask, kind };
  }

  #resolver(composed: Composed): Resolver {
    const added = new Map<string, string>();
    return {
      person: (who) => added.get(`person:${who}`) ?? this.people.meant(who),
      organization: (who) => added.get(`organization:${who}`) ?? this.organizations.meant(who),
      add: (kind, name) => {
        const key = `${kind}:${name}`;
        const before = added.get(key);
        if (before !== undefined) return before;
        const taken = {
          has: (id: string) =>
            this.#has(kind, id) ||
            composed.drafts.some((draft) => draft.kind === kind && draft.id === id),
        };
        const id = freeId(name, taken);
        this.#doubt(kind, name, composed);
        composed.drafts.push(
          kind === 'person' ? draftPerson({ name, id }) : draftOrganization({ name, id }),
        );
        added.set(key, id);
        return id;
      },
    };
  }
}
