import { describe, expect, it } from 'vitest';
import { letterFile, problemsIn, validFiles, type Files } from '../content-folder.ts';

const summary = validFiles[letterFile];
const transcription = summary
  .replace('text: summary', 'text: transcription')
  .replace('rights: InC', 'rights: CC0-1.0');
const bodyOf = (letter: string, body: string, ...changes: [string, string][]) =>
  changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    letter.replace(/Quill House asks.*/u, () => body),
  );

/** Who is used elsewhere, so that nobody is told to be unused. */
const pier = summary
  .replace('date: 2014-03-02', 'date: 2013')
  .replace(/detainees:[^]*?issues:/u, 'mentions:\n  - person: bo-dent\n  - person: lian\nissues:')
  .replace('why Ana Vesel is held', 'why they are held');
const people = {
  'people/ana-vesel.yaml': `name: Ana Vesel
family: Vesel
given: Ana
order: given-first
forms:
  - value: 安娜
    language: zh-Hans
    kind: native
`,
  'people/bo-dent.yaml': 'name: Bo Dent\nforms:\n  - value: Bodo\n    kind: alias\n',
  'people/lian.yaml': `name: Lian Yehua
family: Lian
given: Yehua
order: family-first
forms:
  - value: 连野桦
    language: zh-Hans
    kind: native
`,
  'letters/2013-pier-letter.md': pier,
};

const told = async (files: Files) =>
  (await problemsIn({ ...people, ...files })).map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

const detainee = '- person: ana-vesel';

describe('a detainee in a transcription', () => {
  it.each<[string, string, ...[string, string][]]>([
    ['by name', 'Ana Vesel is held.'],
    ['over a line', 'Ana\nVesel is held.'],
    ['in a heading', '# For Ana Vesel\n\nFree her.'],
    ['in a table', '| a |\n| - |\n| Ana Vesel |'],
    ['in a footnote', 'Free her[^1].\n\n[^1]: Ana Vesel.'],
    ['in emphasis of a part', 'Ana **Vesel** is held.'],
    ['in HTML', '<div>Ana Vesel</div>'],
    ['in a recorded form', '释放安娜。'],
    ['in the other order', 'Vesel Ana is held.'],
    [
      'as the letter spells it',
      'Anna W. is held.',
      ['detained\n', 'detained\n    as: [Anna W.]\n'],
    ],
    ['in capitals', 'Ms. Ana VESEL is held.'],
    ['in capitals alone', 'ANA VESEL is held.'],
    ['with other hyphens', 'Ana Ve-sel is held.'],
    ['by a link', 'The [typesetter](person:ana-vesel) is held.'],
    ['in traditional signs', '釋放連野樺。', [detainee, '- person: lian']],
    ['in Wade–Giles', 'Free Lien Yeh-hua.', [detainee, '- person: lian']],
    [
      'in letters that are taken apart',
      'Ana Ve\u0301sel',
      ['detained\n', 'detained\n    as: [Ana Vésel]\n'],
    ],
  ])('is there %s', async (_, body, ...changes) => {
    const found = await told({ [letterFile]: bodyOf(transcription, body, ...changes) });
    expect(found.filter((text) => text.includes('absent'))).toEqual([]);
  });

  it.each<[string, string, ...[string, string][]]>([
    ['nowhere', 'Free them all.'],
    ['within another name', 'Mariana Vesel, Ana Vesel-Moran'],
    ['in another spelling', 'Anna Wessel is held.'],
    ['in a comment', 'Free her. <!-- Ana Vesel -->'],
    ['in code', 'Free `Ana Vesel`.'],
    ['by a link to another kind', '[Her](issue:free-press)'],
    [
      'within the longer name of another',
      'Ana Vesel Bo',
      ['issues:', 'mentions:\n  - person: bo-dent\n    as: [Ana Vesel Bo]\nissues:'],
    ],
  ])('is absent %s', async (_, body, ...changes) => {
    expect(await told({ [letterFile]: bodyOf(transcription, body, ...changes) })).toEqual([
      '13:13 absent-detainee',
    ]);
  });

  it('is looked for in transcriptions that say something, and for whom there is', async () => {
    expect(await told({ [letterFile]: bodyOf(summary, 'Free them all.') })).toEqual([]);
    expect(await told({ [letterFile]: bodyOf(transcription, '') })).toEqual(['22:1 empty-body']);
    expect(
      await told({ [letterFile]: bodyOf(transcription, 'X', [detainee, '- person: ana-vesl']) }),
    ).toEqual(['13:13 unknown-person']);
  });
});

describe('someone whom a body names and the record does not', () => {
  it.each([
    ['by name', 'Ana Vesel and Bo Dent', ['23:15']],
    ['in a recorded form', 'Ana Vesel and Bodo', ['23:15']],
    ['in a form made by rule', 'Ana Vesel、連野樺', ['23:11']],
    ['once', 'Ana Vesel, Bo Dent, Bo Dent\n\nBodo', ['23:12']],
    ['each of two', 'Lian Yehua, Ana Vesel,\n> Bo Dent', ['23:1', '24:3']],
    ['by a link', 'Ana Vesel and [a lawyer](person:bo-dent)', ['23:15']],
    ['by a link, once', 'Bo Dent and [a lawyer](person:bo-dent)', ['23:1']],
  ])('%s', async (_, body, places) => {
    const expected = places.map((place) => `${place} unrecorded-name`);
    expect(await told({ [letterFile]: bodyOf(summary, body) })).toEqual(expected);
  });

  it.each<[string, string, ...[string, string][]]>([
    ['a detainee', 'Ana Vesel, 安娜'],
    ['a mention', 'Bo Dent', ['issues:', 'mentions:\n  - person: bo-dent\nissues:']],
    ['a signatory', 'Bo Dent', ['addressees:', '  - person: bo-dent\naddressees:']],
    ['an addressee', 'Bo Dent', ['- group: the Harbor Board', '- person: bo-dent']],
    ['within a word', 'Bodoni, Bo Denton, Bo Dent-Moran'],
    [
      'within a spelling of another name',
      'Ana Bodo',
      ['detained\n', 'detained\n    as: [Ana Bodo]\n'],
    ],
    ['in code or a comment', '`Bo Dent` <!-- Bo Dent -->'],
    ['a misspelt id', 'Ana Vesel', ['person: ana-vesel', 'person: ana-vesl']],
  ])('is not %s', async (_, body, ...changes) => {
    const found = await told({ [letterFile]: bodyOf(summary, body, ...changes) });
    expect(found.filter((text) => text.includes('unrecorded'))).toEqual([]);
  });

  it('is not one whose name an organization’s name holds', async () => {
    const files = {
      'organizations/quill-house.yaml': 'name: Bo Dent House\n',
      [letterFile]: bodyOf(summary, 'The Bo Dent House asks.'),
    };
    expect(await told(files)).toEqual([]);
  });

  it('may be any of those who share a name, unless one of them is recorded', async () => {
    const files = { 'people/cy-dent.yaml': 'name: Bo Dent\n' };
    const used = pier.replace('- person: lian', '- person: lian\n  - person: cy-dent');
    const letter = bodyOf(summary, 'Bo Dent');
    const problems = await problemsIn({
      ...people,
      ...files,
      'letters/2013-pier-letter.md': used,
      [letterFile]: letter,
    });
    const unrecorded = problems.filter(({ rule }) => rule === 'unrecorded-name');
    expect(unrecorded.map(({ message }) => message)).toEqual([
      'Unexpected name of `bo-dent` or `cy-dent` in the text, expected someone whom the record names',
    ]);
    const recorded = letter.replace('issues:', 'mentions:\n  - person: cy-dent\nissues:');
    expect((await told({ ...files, [letterFile]: recorded })).join()).not.toContain(
      'unrecorded-name',
    );
  });
});
