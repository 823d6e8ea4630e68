import { describe, expect, it } from 'vitest';
import { archiveNodes } from '../../../src/exports/json-ld/archive.ts';
import { issueNodes } from '../../../src/exports/json-ld/issue.ts';
import { letterNodes } from '../../../src/exports/json-ld/letter.ts';
import {
  linkedData,
  type LinkedNode,
  type LinkedValue,
} from '../../../src/exports/json-ld/node.ts';
import { organizationNodes } from '../../../src/exports/json-ld/organization.ts';
import { pageNodes } from '../../../src/exports/json-ld/page.ts';
import { plain } from '../../../src/exports/plain.ts';
import { personNodes } from '../../../src/exports/json-ld/person.ts';
import { archiveOf, issue, letter, organization, person } from '../../archive/records.ts';
import { archiveAround, full, site } from '../pilots.ts';
import { hostile } from '../hostile.ts';
import { flattened } from './processor.ts';
import { hasProperty, isType } from './vocabulary.ts';

const archive = archiveAround();
const fullPerson = person('dass-hemmel', {
  name: 'Dass Hemmel',
  family: 'Hemmel',
  given: 'Dass',
  order: 'given-first',
  forms: [
    { value: '黑梅尔', kind: 'native', language: 'zh-Hans' },
    { value: 'D. Hemel', kind: 'misspelling' },
    { value: 'Old Hemmel', kind: 'alias' },
  ],
  description: 'Cartographer.',
  born: { date: '1970-01-02', source: full.id },
  died: { date: '2015', source: full.id },
  sameAs: ['https://www.wikidata.org/entity/Q0'],
});
const fullOrganization = organization('pilots-guild', {
  name: 'Guild of Pilots',
  acronym: 'GP',
  country: 'DK',
  url: 'https://pilots.example/',
  parent: 'skerry-watch',
  forms: [{ value: 'Lodslauget', kind: 'native', language: 'da' }],
  sameAs: ['https://viaf.org/viaf/0'],
});
const fullIssue = issue('night-arrests', {
  label: 'Night arrests',
  definition: 'Arrests made between dusk and dawn.',
  broader: 'arrests',
  forms: ['dawn raids'],
  sameAs: ['https://vocabulary.example/night-arrests'],
});
const all: Record<string, LinkedNode[]> = {
  letter: letterNodes(archive, full, site, '2020-01-02'),
  'a letter of an uncertain date': letterNodes(
    archive,
    { ...full, date: '2014~' },
    site,
    undefined,
  ),
  'a translation': letterNodes(
    archive,
    { ...full, related: [{ letter: '2013-03-01-first-letter', relation: 'translation-of' }] },
    site,
    undefined,
  ),
  person: personNodes(archive, fullPerson, site),
  organization: organizationNodes(archive, fullOrganization, site),
  issue: issueNodes(
    archiveOf({
      letters: [full],
      issues: [fullIssue, issue('dusk', { broader: 'night-arrests' })],
    }),
    fullIssue,
    site,
  ),
  archive: archiveNodes(site, '2020-01-02'),
  page: pageNodes(site, { path: '/letters/', title: 'Letters' }),
};

/** Every node in a value, with the property in which it stands. */
function nodesIn(value: LinkedValue, property = ''): { node: LinkedNode; property: string }[] {
  if (Array.isArray(value)) return value.flatMap((one: LinkedValue) => nodesIn(one, property));
  if (typeof value !== 'object') return [];
  const node = value as LinkedNode;
  return [
    { node, property },
    ...Object.entries(node).flatMap(([term, inner]) => nodesIn(inner, term)),
  ];
}

const typesOf = (node: LinkedNode) => [node['@type'] ?? []].flat() as string[];

/** The terms of a node that schema.org does not have for its types. SKOS stands under its own prefix. */
function strangers({ node, property }: { node: LinkedNode; property: string }): string[] {
  const types = typesOf(node).filter((type) => !type.startsWith('skos:'));
  const terms = Object.keys(node).filter((term) => !/^@|^skos:/u.test(term));
  return [
    ...types.filter((type) => !isType(type)),
    ...terms.filter(
      (term) =>
        !types.some((type) => hasProperty(type, term)) &&
        // A Role repeats the property in which it stands.
        !(types.includes('Role') && term === property),
    ),
  ];
}

describe.each(Object.entries(all))('the JSON-LD of %s', (_name, nodes) => {
  it('has no word that schema.org has not', () => {
    expect(nodesIn(nodes).flatMap(strangers)).toEqual([]);
  });

  it('loses nothing in a JSON-LD processor', async () => {
    const text = linkedData(nodes);
    const words = [...text.matchAll(/"(?!@)([^"\\]+)":/gu)].map(([, term]) => term);
    const flat = JSON.stringify(await flattened(text));
    for (const term of new Set(words)) {
      if (term !== 'skos') expect(flat).toContain(`/${term?.replace('skos:', 'core#')}"`);
    }
  });
});

it('would see a word that schema.org has not', () => {
  const node = {
    '@type': 'Message',
    dateSent: '2014',
    postmark: 'x',
    sender: { '@type': 'Postman' },
  };
  expect(nodesIn(node).flatMap(strangers)).toEqual(['postmark', 'Postman']);
  expect(nodesIn({ '@type': 'Person', dateSent: '2014' }).flatMap(strangers)).toEqual(['dateSent']);
});

describe('a letter', () => {
  it('says what it reports of someone as its own claim, of its own day', () => {
    expect(all['letter']).toContainEqual({
      '@type': 'Claim',
      text: 'Dass Hemmel: awaiting trial, as this letter reports (on 2 March 2014)',
      about: { '@id': site.record('person', 'dass-hemmel') },
      appearance: { '@id': site.record('letter', full.id) },
    });
  });

  it('keeps a role to the letter in which someone had it', () => {
    expect(all['letter']?.[0]).toMatchObject({
      sender: [
        {
          '@type': 'Role',
          roleName: 'Harbor Reeve, Skerry Watch',
          sender: { name: 'Orra Tidewell' },
        },
        { '@type': 'Person', name: 'Ven Jorath' },
        { '@type': 'Person', name: 'Sunnivo Brakk' },
        { '@type': 'Organization', name: 'Guild of Pilots' },
        { '@type': 'Audience', name: 'keepers of the lights' },
      ],
      toRecipient: [{ '@type': 'Role', roleName: 'Envoy Plenary' }],
      ccRecipient: [{ name: 'Ilse Qorvan' }],
    });
  });

  it.each([
    ['2014-03-02', '2014-03-02', undefined],
    ['2014-03', '2014-03', undefined],
    ['2014~', undefined, 'about 2014'],
    ['2014-21', undefined, 'spring 2014'],
    ['2014-03-02/2014-03-04', undefined, '2–4 March 2014'],
  ])('dated %s is sent on %s or of %s', (date, dateSent, temporal) => {
    const [node] = letterNodes(archive, { ...full, date }, site, undefined);
    expect(node?.['dateSent']).toBe(dateSent);
    expect(node?.['temporal']).toBe(temporal);
  });
});

it('states nothing of a person that may have changed, or that it cannot attribute', () => {
  const text = linkedData(all['person'] ?? []);
  expect(text).toContain('黑梅尔');
  expect(text).not.toMatch(
    /awaiting|1970|2015|Cartographer|birthDate|deathDate|jobTitle|D\. Hemel/u,
  );
});

describe('hostile values in a script element', () => {
  /** A letter, and who and what it names, with a value for every text. */
  const of = (value: string): string => {
    const hostileLetter = letter('2014-03-02-x', {
      title: value,
      signatories: [{ person: 'x', role: value, organization: 'o' }, { group: value }],
      issues: ['i'],
    });
    const around = archiveOf({
      letters: [hostileLetter],
      people: [person('x', { name: value })],
      organizations: [organization('o', { name: value })],
      issues: [issue('i', { label: value })],
    });
    return linkedData(letterNodes(around, hostileLetter, site, undefined));
  };
  const shape = (text: string) =>
    JSON.stringify(JSON.parse(text), (_term, value: unknown) =>
      typeof value === 'string' ? '' : value,
    );

  it.each(hostile)('%j cannot leave it, and adds no term', (value) => {
    const text = of(value);
    expect(text).not.toMatch(/[<>&\u2028\u2029\n\p{Cc}\p{Bidi_Control}]/u);
    expect(shape(text)).toBe(shape(of('Harmless')));
    expect(JSON.parse(text)).toHaveProperty('@graph.0.name', plain(value));
  });
});
