import { describe, expect, it } from 'vitest';
import { checkFolder, validFiles, type Files } from '../content-folder.ts';
import {
  answering,
  asked,
  letterFile,
  letterWith,
  planPerson,
  textsOf,
  write,
} from './withholding.ts';

const whole = validFiles[letterFile];

/** The lines that go from a letter and those that come, if every question gets this answer. */
async function changed(before: string, answer = true, files: Files = {}) {
  const planned = await planPerson({ ...files, [letterFile]: before });
  const outcome = answering(planned, answer);
  const after = textsOf(planned, outcome)[letterFile] ?? before;
  const [old, now] = [before.split('\n'), after.split('\n')];
  await write(outcome);
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
    questions: asked(planned),
    left: outcome.left,
    after,
    problems: (await checkFolder(planned.folder)).problems.map(({ rule }) => rule),
  };
}

const signed = (entries: string) => whole.replace('  - organization: quill-house\n', entries);

describe('who signed', () => {
  it('becomes a group of one; role and spelling go, the organization stands for itself', async () => {
    const { gone, come, problems } = await changed(
      signed(`  - person: ana-vesel # the editor
    organization: quill-house
    role: Editor
    as: [A. Vesel]
    relation: issued
  - group: others
`),
    );
    expect(gone).toEqual([
      '  - person: ana-vesel # the editor',
      '    organization: quill-house',
      '    role: Editor',
      '    as: [A. Vesel]',
      ...['detainees:', '  - person: ana-vesel', '    status: detained'],
      'Quill House asks the Harbor Board why Ana Vesel is held, and by whom.',
    ]);
    expect(come.slice(0, 3)).toEqual([
      '  - group: "[name withheld]"',
      '    count: 1',
      '  - organization: quill-house',
    ]);
    expect(problems).toEqual([]);
  });

  it.each<[what: string, entries: string, after: string]>([
    [
      'an organization that stands there already is not added',
      '  - person: ana-vesel\n    organization: quill-house\n  - organization: quill-house\n',
      '  - group: "[name withheld]"\n    count: 1\n  - organization: quill-house\n',
    ],
    [
      'one person is one, however often they sign',
      '  - person: ana-vesel\n  - person: ana-vesel\n    organization: quill-house\n',
      '  - group: "[name withheld]"\n    count: 1\n  - organization: quill-house\n',
    ],
    [
      'in braces',
      '  - { person: ana-vesel, organization: quill-house }\n',
      '  - group: "[name withheld]"\n    count: 1\n  - organization: quill-house\n',
    ],
  ])('%s', async (_, entries, after) => {
    const result = await changed(signed(entries));
    expect(result.after).toContain(`signatories:\n${after}addressees:`);
    expect(result.problems).toEqual([]);
  });

  it('in brackets', async () => {
    const before = whole.replace(
      'signatories:\n  - organization: quill-house\n',
      'signatories: [{ person: ana-vesel, organization: quill-house }, { group: others }]\n',
    );
    expect((await changed(before)).after).toContain(
      'signatories: [{ group: "[name withheld]", count: 1 }, { organization: "quill-house" }, { group: others }]\n',
    );
  });
});

describe('an addressee', () => {
  it('keeps the relation', async () => {
    const { come, problems } = await changed(
      whole.replace(
        '  - group: the Harbor Board\n',
        '  - person: ana-vesel\n    relation: copied\n',
      ),
    );
    expect(come.slice(0, 2)).toEqual(['  - group: "[name withheld]"', '    count: 1']);
    expect(problems).toEqual([]);
  });
});

describe('a detainee', () => {
  it('goes with all that is reported, and that is said', async () => {
    const { come, after, problems } = await changed(
      letterWith(
        'They are held.',
        '',
        '  - person: ana-vesel\n    status: detained\n    note: >-\n      Held\n      for long.\n  - person: bo-dent\n    status: detained\n',
      ),
      true,
      { 'people/bo-dent.yaml': 'name: Bo Dent\n' },
    );
    expect(come).toEqual(['incomplete:', '  detainees: one name withheld']);
    expect(after).toContain('detainees:\n  - person: bo-dent\n    status: detained\nissues:');
    expect(problems).toEqual([]);
  });

  it.each([
    ['  detainees: 3 of 4 seen\n', '  detainees: 3 of 4 seen; one name withheld\n'],
    ['  detainees: A page is torn.\n', '  detainees: A page is torn. One name withheld.\n'],
    [
      '  detainees: A page is torn. One name withheld.\n',
      '  detainees: A page is torn. Two names withheld.\n',
    ],
    ['  detainees: one name withheld\n', '  detainees: two names withheld\n'],
    [
      '  detainees: twelve names withheld\n  # so far\n',
      '  detainees: 13 names withheld\n  # so far\n',
    ],
    ['  detainees: 13 names withheld\n', '  detainees: 14 names withheld\n'],
    ['  asks: some\n', '  asks: some\n  detainees: one name withheld\n'],
  ])('beside %j', async (before, after) => {
    const result = await changed(letterWith('A.', `incomplete:\n${before}`));
    expect(result.after).toContain(`incomplete:\n${after}source:`);
    expect(result.problems).toEqual([]);
  });

  it('goes from what is asked, which names the person no more', async () => {
    const { after, problems } = await changed(
      letterWith(
        'A.',
        'asks:\n  - people: [ana-vesel]\n    ask: Release Ana Vesel\n    kind: release\n',
      ),
    );
    expect(after).toContain('asks:\n  - ask: Release [name withheld]\n    kind: release\n');
    expect(problems).toEqual([]);
  });

  it('is counted among mentions where it is one', async () => {
    const { after, problems } = await changed(
      letterWith('A.', '', '').replace(
        'detainees:\n',
        'mentions: [{ person: ana-vesel, note: A printer }]\n',
      ),
    );
    expect(after).not.toContain('mentions: [');
    expect(after).toContain('incomplete:\n  mentions: one name withheld\n');
    expect(problems).toEqual([]);
  });
});

describe('a comment above the entry', () => {
  const comment = '  # Taken from home.\n  # Not charged.\n';
  const entry = '  - person: ana-vesel\n    status: detained\n';
  const other = '  - person: bo-dent\n    status: detained\n';
  const files = { 'people/bo-dent.yaml': 'name: Bo Dent\n' };

  it('is asked about', async () => {
    const letter = letterWith('A.', '', `${other}${comment}${entry}`);
    const yes = await changed(letter, true, files);
    expect(yes.questions).toEqual([
      `${letterFile}:15 Take out this comment, which stands above the person’s entry?`,
    ]);
    expect(yes.after).toContain(`detainees:\n${other}issues:`);
    const no = await changed(letter, false, files);
    expect(no.after).toContain(`detainees:\n${other}${comment}issues:`);
    expect([...yes.problems, ...no.problems]).toEqual([]);
  });

  it('goes with the list where it was the only one', async () => {
    const { after, questions } = await changed(letterWith('A.', '', `${comment}${entry}`));
    expect(questions).toEqual([]);
    expect(after).not.toContain('#');
  });
});

describe('the texts of a record', () => {
  it.each([
    ['plain', 'occasion: The trial of Ana Vesel\n', 'occasion: The trial of [name withheld]\n'],
    [
      'plain, at its beginning',
      'occasion: Ana Vesel’s trial\n',
      'occasion: "[name withheld]’s trial"\n',
    ],
    [
      'plain, in two lines',
      'occasion: The trial of Ana\n  Vesel in May\n',
      'occasion: The trial of [name withheld] in May\n',
    ],
    [
      'plain, in two lines and at its beginning',
      'occasion: Ana\n  Vesel’s\n  trial\n',
      'occasion: "[name withheld]’s\n  trial"\n',
    ],
    [
      'plain, with quotes of its own',
      'occasion: Ana Vesel’s "trial"\n',
      'occasion: "[name withheld]’s \\"trial\\""\n',
    ],
    [
      'in single quotes',
      "occasion: 'Ana Vesel''s trial: one'\n",
      "occasion: '[name withheld]''s trial: one'\n",
    ],
    [
      'in double quotes',
      'occasion: "\\"Ana\\u0020Vesel\\" tried"\n',
      'occasion: "\\"[name withheld]\\" tried"\n',
    ],
    [
      'folded',
      'occasion: >-\n  The trial of\n  Ana\n  Vesel,\n\n  and another\n',
      'occasion: >-\n  The trial of\n  [name withheld],\n\n  and another\n',
    ],
    [
      'as it is',
      'occasion: |\n  Ana Vesel:\n    tried\n',
      'occasion: |\n  [name withheld]:\n    tried\n',
    ],
    [
      'an address in it',
      'occasion: See https://example.org/ana-vesel\n',
      'occasion: See [address withheld]\n',
    ],
    [
      'a comment in two lines',
      '# For Ana\n# Vesel.\noccasion: A trial\n',
      '# For [name withheld].\noccasion: A trial\n',
    ],
  ])('%s', async (_, before, after) => {
    const result = await changed(letterWith('A.', before));
    expect(result.after).toContain(
      `issues:\n  - free-press\n${after.startsWith('#') ? '' : after}`,
    );
    expect(result.after).toContain(after);
    expect(result.problems).toEqual([]);
  });

  it.each([
    ['', 'titleNote: A name in it is withheld by the archive.\ndate:'],
    [
      'titleNote: Supplied.\n',
      'titleNote: Supplied. A name in it is withheld by the archive.\ndate:',
    ],
  ])('a title, with a note beside %j', async (note, noted) => {
    const { after, problems } = await changed(
      whole.replace(
        'title: A letter on the harbor arrests\n',
        `title: Release Ana Vesel, says Ana Vesel’s mother\n${note}`,
      ),
    );
    expect(after).toContain(
      `title: Release [name withheld], says [name withheld]’s mother\n${noted}`,
    );
    expect(problems).toEqual([]);
  });

  it('how others are called is theirs; what is said of them is not', async () => {
    const planned = await planPerson({
      'people/bo-dent.yaml':
        'name: Bo Dent\nforms:\n  - value: Ana Vesel Dent\n    kind: alias\ndescription: Ana Vesel’s brother\n',
      'organizations/quill-house.yaml': 'name: The Ana Vesel House # of Ana Vesel\n',
    });
    expect(asked(planned)).toEqual([
      'organizations/quill-house.yaml:1 Withhold “Ana Vesel” here? Nothing says for certain who is meant.',
    ]);
    expect(textsOf(planned, answering(planned, true))).toMatchObject({
      'people/bo-dent.yaml':
        'name: Bo Dent\nforms:\n  - value: Ana Vesel Dent\n    kind: alias\ndescription: "[name withheld]’s brother"\n',
      'organizations/quill-house.yaml': 'name: The [name withheld] House # of [name withheld]\n',
    });
  });
});

describe('addresses', () => {
  const source = (fields: string, letter = letterWith('A.')) =>
    letter.replace('  url: https://quill-house.example.org/harbor-letter\n', fields);
  const telling = 'https://quill-house.example.org/for-ana-vesel';

  it.each<[what: string, before: string, after: string, left: number]>([
    [
      'another address takes its place',
      `  url: ${telling}\n  alternates:\n    - https://example.org/letter\n    - https://example.org/other\n`,
      '  url: https://example.org/letter\n  alternates:\n    - https://example.org/other\n',
      0,
    ],
    [
      'a copy takes its place',
      `  url: ${telling}\n  archived: https://example.org/copy\n`,
      '  url: https://example.org/copy\n',
      0,
    ],
    [
      'the front page of its site takes its place',
      `  url: ${telling}\n  archived: https://example.org/web/${telling}\n  accessed: 2014\n`,
      '  url: https://quill-house.example.org/\n  accessed: 2014\n',
      1,
    ],
    [
      'the publisher’s website takes its place',
      '  publisher: quill-house\n  url: https://free-ana-vesel.example.org/\n',
      '  publisher: quill-house\n  url: https://quill-house.example.org/\n',
      1,
    ],
  ])('%s', async (_, before, after, left) => {
    const result = await changed(source(before), true, {
      'organizations/quill-house.yaml':
        'name: Quill House\nurl: https://quill-house.example.org/\n',
    });
    expect(result.after).toContain(`source:\n${after}text:`);
    expect(result.left).toHaveLength(left);
    expect(result.problems).toEqual([]);
    expect((await changed(source(before), false)).after).toContain(`source:\n${before}text:`);
  });

  it('are dropped where none is left, and that is said, since check stops at it', async () => {
    const { after, left, problems } = await changed(
      source('  url: https://anavesel.example.org/\n'),
    );
    expect(after).toContain('source: {}\n');
    expect(left.map(({ how }) => how).join()).toContain('--letter <id>');
    expect(problems).toEqual(['summary-without-address']);
  });

  it('of other records go, with what cannot stand without them', async () => {
    const planned = await planPerson({
      'people/bo-dent.yaml': `name: Bo Dent
born:
  date: 1970
  source: https://example.org/ana_vesel
sameAs:
  - https://example.org/bo
  - https://example.org/AnaVesel
`,
    });
    expect(textsOf(planned, answering(planned, true))['people/bo-dent.yaml']).toBe(
      'name: Bo Dent\nsameAs:\n  - https://example.org/bo\n',
    );
  });
});

describe('ids', () => {
  const id = '2014-03-02-letter-for-ana-vesel';
  const files = {
    [letterFile]: undefined,
    [`letters/${id}.md`]: whole.replace(
      'rights: InC\n',
      'rights: InC\naliases: [2014-ana-vesel, 2014-harbor]\n',
    ),
    'letters/2015-reply.md': letterWith(
      `See [that](letter:${id}).`,
      `related:\n  - letter: ${id}\n    relation: reply-to\n`,
      '  - person: bo-dent\n    status: detained\n',
    ).replace('2014-03-02', '2015'),
    'people/bo-dent.yaml': `name: Bo Dent\nborn:\n  date: 1970\n  source: ${id}\n`,
    'organizations/ana-vesel-house.yaml': 'name: Quill\n',
    'organizations/quill-house.yaml': 'name: Quill House\nparent: ana-vesel-house\n',
  };

  it('get a neutral form, wherever they stand, and no redirect', async () => {
    const planned = await planPerson(files);
    const outcome = answering(planned, true);
    expect(asked(planned)).toEqual([
      `letters/${id}.md Rename the letter \`${id}\`, whose id holds the name, to \`2014-03-02-letter\`? Its address changes, and no redirect leads there.`,
      `letters/${id}.md:21 Drop the former id \`2014-ana-vesel\`, which holds the name?`,
      'organizations/ana-vesel-house.yaml Rename the organization `ana-vesel-house`, whose id holds the name, to `house`? Its address changes, and no redirect leads there.',
    ]);
    expect(
      outcome.changes.flatMap(({ movedTo }) => movedTo?.split('/').slice(-2).join('/') ?? []),
    ).toEqual(expect.arrayContaining(['letters/2014-03-02-letter.md', 'organizations/house.yaml']));
    const texts = textsOf(planned, outcome);
    expect(Object.values(texts).join('')).not.toMatch(/ana-vesel/u);
    expect(texts['letters/2015-reply.md']).toContain('See [that](letter:2014-03-02-letter).');
    expect(texts['organizations/quill-house.yaml']).toContain('parent: house\n');
    await write(outcome);
    expect((await checkFolder(planned.folder)).problems).toEqual([]);
  });

  it('stay, where the answer is no', async () => {
    const planned = await planPerson(files);
    const outcome = answering(planned, false);
    expect(outcome.changes.filter(({ movedTo }) => movedTo)).toEqual([]);
    await write(outcome);
    expect((await checkFolder(planned.folder)).problems).toEqual([]);
  });
});

describe('a layout that cannot be changed in its place', () => {
  it('is refused, by name', async () => {
    const planned = await planPerson({
      [letterFile]: whole.replace(
        'detainees:\n  - person: ana-vesel\n    status: detained\n',
        '? detainees\n: - person: ana-vesel\n    status: detained\n',
      ),
    });
    expect(() => answering(planned, true)).toThrow(
      /harbor-letter\.md, expected one that can be changed/u,
    );
  });
});
