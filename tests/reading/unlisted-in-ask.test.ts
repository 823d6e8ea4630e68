import { describe, expect, it } from 'vitest';
import { letterFile, problemsIn, validFiles } from '../content-folder.ts';

const detainees = `  - person: ana-vesel
    status: detained
    as: [Ann Wesel]
`;
const bo = '  - person: bo-dent\n    status: detained\n';

/** What the rule says of an ask in the valid letter, in which others may be detained or mentioned. */
async function said(ask: string, { also = '', kind = 'release', people = '' }): Promise<string[]> {
  const problems = await problemsIn({
    'people/bo-dent.yaml': 'name: Bo Dent\n',
    'organizations/quill-house.yaml':
      'name: Quill House\nforms:\n  - value: Ana Vesel Fund\n    kind: alias\n',
    [letterFile]: validFiles[letterFile]
      .replace(/ {2}- person: ana-vesel\n.*\n/u, detainees + also)
      .replace(
        'text: summary',
        `asks:\n  - ask: ${ask}\n    kind: ${kind}\n    people: [${people}]\ntext: summary`,
      ),
  });
  return problems
    .filter(({ rule }) => rule === 'unlisted-in-ask')
    .map(({ message }) => message.replace(/^.* of (?<who>.*) without.*$/u, '$<who>'));
}

describe('an ask lists those for whom its words are', () => {
  it.each<[string, Parameters<typeof said>[1], string]>([
    ['Release Ana Vesel.', {}, '`ana-vesel`'],
    ['Release Ann Wesel, as the letter spells her.', {}, '`ana-vesel`'],
    ['Let Ana Vesel’s family visit.', { kind: 'family-access' }, '`ana-vesel`'],
    ['Release Ana Vesel and Bo Dent.', { also: bo }, '`ana-vesel` and `bo-dent`'],
    ['Release Ana Vesel and Bo Dent.', { also: bo, people: 'bo-dent' }, '`ana-vesel`'],
    ['Release her at once.', {}, '`ana-vesel`'],
    ['See that she is let go.', {}, '`ana-vesel`'],
    ['Release her', {}, '`ana-vesel`'],
    ['Release Him, or try him.', {}, '`ana-vesel`'],
  ])('%s %j', async (ask, more, who) => {
    expect(await said(ask, more)).toEqual([who]);
  });

  it.each<[string, Parameters<typeof said>[1]]>([
    ['Release Ana Vesel.', { people: 'ana-vesel' }],
    ['Release her.', { people: 'ana-vesel' }],
    ['Release everyone who printed the paper.', {}],
    ['Release all prisoners of conscience, and those who wrote for the other papers.', {}],
    ['Release the heroes.', {}],
    ['Release her colleagues.', {}],
    // Who is meant is not said.
    ['Release her.', { also: bo }],
    ['Help her colleagues.', { kind: 'other' }],
    ['Raise the cases of people who read Ana Vesel’s paper.', { kind: 'raise-case' }],
    // He is no detainee of the letter.
    [
      'Release Ana Vesel, as Bo Dent asks.',
      { also: 'mentions:\n  - person: bo-dent\n', people: 'ana-vesel' },
    ],
    ['Release the money of the Ana Vesel Fund.', {}],
    ['Release Ana Vesel-Moran.', {}],
  ])('but not %s %j', async (ask, more) => {
    expect(await said(ask, more)).toEqual([]);
  });

  it('nor where it is not known whom it lists, or of how many the letter speaks', async () => {
    expect(await said('Release Ana Vesel.', { people: 'Ana Vesel' })).toEqual([]);
    expect(await said('Release her.', { also: '  - persn: bo-dent\n' })).toEqual([]);
  });
});
