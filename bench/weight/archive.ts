import { letterKinds } from '../../src/archive/letter.ts';
import { askKinds } from '../../src/archive/ask.ts';
import { statusIds } from '../../src/archive/status.ts';
import type { InventedFile } from '../corpus/file.ts';
import { drawFrom, type Draw } from '../names/random.ts';

// What makes a page heavy is not how many letters there are, but how many of them it has to do with: so here few
// letters all have to do with the same, and the pages are as heavy as those of an archive many times as large.

/** How many of each there are. */
const counts = { letters: 2000, ofOneYear: 1200, people: 6000, organizations: 2500, issues: 40 };
const first = 1985;
const years = 40;

const syllables = [
  ...[
    'ba',
    'che',
    'dra',
    'fen',
    'gor',
    'hal',
    'jin',
    'kro',
    'lam',
    'mei',
    'nor',
    'pel',
    'qua',
    'ren',
  ],
  ...[
    'sti',
    'tor',
    'ula',
    'ven',
    'wix',
    'yan',
    'zel',
    'osh',
    'ick',
    'ard',
    'ump',
    'eng',
    'ith',
    'oax',
  ],
];
const han = [
  ...'林江河海山石木田云雨雪风春夏秋冬东西南北明光文书张王李赵陈杨黄周吴徐孙马朱胡郭何高罗郑梁谢宋唐许邓',
];

const wordOf = (draw: Draw) =>
  Array.from({ length: 1 + draw.below(4) }, () => draw.one(syllables)).join('');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (draw: Draw, words: number) =>
  `${capital(Array.from({ length: words }, () => wordOf(draw)).join(' '))}.`;

interface Person {
  id: string;
  family: string;
  given: string;
}

/** People of whom half have a family name with the same letter: the alphabet is not shared out evenly. */
function peopleOf(draw: Draw): Person[] {
  return Array.from({ length: counts.people }, (_, index) => ({
    id: `person-${index}`,
    family:
      `${draw.chance(0.5) ? 'S' : ''}${capital(wordOf(draw)).replace(/^./u, (sign) => sign)}`.replace(
        /(?<=^S)./u,
        (sign) => sign.toLowerCase(),
      ),
    given: capital(wordOf(draw)),
  }));
}

function personFile({ id, family, given }: Person, draw: Draw): InventedFile {
  // A third have one family name, as Chinese ones are not shared out evenly either.
  const sign = draw.chance(0.33) ? '李' : draw.one(han);
  return [
    `people/${id}.yaml`,
    [
      `name: ${given} ${family}`,
      `family: ${family}`,
      `given: ${given}`,
      'order: given-first',
      'forms:',
      `  - value: ${sign}${draw.one(han)}${draw.one(han)}`,
      '    language: zh-Hans',
      '    kind: native',
      `    source: https://example.org/${id}`,
      `description: ${sentence(draw, 6)}`,
      '',
    ].join('\n'),
  ];
}

const list = (field: string, entries: readonly string[]) =>
  `${field}:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;

/** A letter that has to do with the first of everything, and in its turn with others. */
function letterFile(index: number, people: readonly Person[], draw: Draw): InventedFile {
  const others = people.slice(3);
  const at = (place: number) => others[place % others.length]?.id ?? '';
  const isOfOneYear = index < counts.ofOneYear;
  const year = isOfOneYear ? first + years - 1 : first + (index % years);
  const date = `${year}-${String(1 + draw.below(12)).padStart(2, '0')}-${String(1 + draw.below(28)).padStart(2, '0')}`;
  const held = ['person-0', ...Array.from({ length: 3 }, (_, step) => at(index * 3 + step))];
  const parts = [
    `title: ${sentence(draw, 9).slice(0, -1)}\ndate: ${date}\nkind: ${draw.one(Object.keys(letterKinds))}\nlanguage: en\nletterLanguages: [en]\noccasion: ${sentence(draw, 5)}\n`,
    list('signatories', [
      'organization: organization-0\n    person: person-1\n    role: Chair of the Board',
      `organization: organization-${1 + (index % (counts.organizations - 1))}`,
    ]),
    list('addressees', [
      'organization: organization-1\n    person: person-2\n    role: Minister',
      'organization: organization-2\n    relation: called-on',
    ]),
    list(
      'detainees',
      held.map(
        (id) =>
          `person: ${id}\n    status: ${draw.one(statusIds)}\n    charge: ${sentence(draw, 4)}\n    place: ${sentence(draw, 3)}\n    note: ${sentence(draw, 9)}`,
      ),
    ),
    list('issues', ['issue-0', `issue-${1 + (index % (counts.issues - 1))}`]),
    list(
      'asks',
      held
        .slice(0, 3)
        .map(
          (id, place) =>
            `ask: ${sentence(draw, 14)}\n    kind: ${place === 0 ? 'release' : draw.one(Object.keys(askKinds))}\n    people: [person-0, ${id}]\n    issues: [issue-0]`,
        )
        .map((ask) => ask.replace('[person-0, person-0]', '[person-0]')),
    ),
    `source:\n  publisher: organization-3\n  url: https://example.org/letters/${index}\n  accessed: 2026-01-01\n`,
    'text: transcription\nrights: CC-BY-4.0\n',
  ];
  const links = held.map((id) => `[${sentence(draw, 2).slice(0, -1)}](person:${id})`);
  const body = `${sentence(draw, 20)} ${links.join(', ')}. ${sentence(draw, 20)}`;
  return [`letters/${date}-letter-${index}.md`, `---\n${parts.join('')}---\n\n${body}\n`];
}

/** An archive in which all letters have to do with the same person, organizations and issue: the same in every run. */
export function* heavyArchive(): Generator<InventedFile> {
  const draw = drawFrom('the heaviest pages');
  const people = peopleOf(draw);
  for (const person of people) yield personFile(person, draw);
  for (let index = 0; index < counts.organizations; index += 1) {
    yield [
      `organizations/organization-${index}.yaml`,
      `name: ${sentence(draw, 3).slice(0, -1)} ${index}\ncountry: US\n`,
    ];
  }
  yield [
    'issues.yaml',
    Array.from(
      { length: counts.issues },
      (_, index) =>
        `- id: issue-${index}\n  label: ${sentence(draw, 2).slice(0, -1)} ${index}\n  definition: ${sentence(draw, 12)}\n`,
    ).join(''),
  ];
  for (let index = 0; index < counts.letters; index += 1) yield letterFile(index, people, draw);
}
