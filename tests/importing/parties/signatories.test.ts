import { describe, expect, it } from 'vitest';
import { signatoriesOf } from '../../../src/importing/parties/signatories.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';

const prose =
  'We write to you because the printer Ana Vesel has been held without charge since May, and we are alarmed.';

const told = (markdown: string) =>
  signatoriesOf(letterText(markdown), {}).map(({ kind, name, role, organization, native, count }) =>
    [kind, name, role, organization, native, count]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

// Everybody here is invented, and so is every organization.
describe('those who signed', () => {
  it.each<[string, string, string[]]>([
    [
      'one line each',
      `Cy Orme, Director, Quill House\n\nDi Fenn, Chair, Harbor Watch`,
      ['person | Cy Orme | Director | Quill House', 'person | Di Fenn | Chair | Harbor Watch'],
    ],
    [
      'blocks of three lines',
      `Cy Orme\\\nDirector\\\nQuill House\n\nDi Fenn\\\nChair\\\nHarbor Watch`,
      ['person | Cy Orme | Director | Quill House', 'person | Di Fenn | Chair | Harbor Watch'],
    ],
    [
      'blocks without an end',
      `Cy Orme\\\nDirector\\\nQuill House\\\nDi Fenn\\\nHarbor Watch`,
      ['person | Cy Orme | Director | Quill House', 'person | Di Fenn | Harbor Watch'],
    ],
    [
      'paragraphs of one line',
      `Cy Orme\n\nDirector\n\nQuill House\n\nDi Fenn\n\nChair\n\nHarbor Watch`,
      ['person | Cy Orme | Director | Quill House', 'person | Di Fenn | Chair | Harbor Watch'],
    ],
    [
      'organizations with those who sign for them',
      `Quill House\\\nCy Orme, Director\n\nHarbor Watch\\\nDi Fenn, Chair`,
      ['person | Cy Orme | Director | Quill House', 'person | Di Fenn | Chair | Harbor Watch'],
    ],
    [
      'a table',
      `| Name | Title | Organization |\n| --- | --- | --- |\n| Cy Orme | Director | Quill House |\n| Di Fenn | Chair | Harbor Watch |`,
      ['person | Cy Orme | Director | Quill House', 'person | Di Fenn | Chair | Harbor Watch'],
    ],
    [
      'a table without a head',
      `| Cy Orme | Director | Quill House |\n| --- | --- | --- |\n| Di Fenn | Chair | Harbor Watch |`,
      ['person | Cy Orme | Director | Quill House', 'person | Di Fenn | Chair | Harbor Watch'],
    ],
    [
      'a numbered list of organizations',
      `1. Quill House\n2. Harbor Watch\n3. Students and Scholars Against Silence`,
      [
        'organization | Quill House',
        'organization | Harbor Watch',
        'organization | Students and Scholars Against Silence',
      ],
    ],
    [
      'two languages, line under line',
      `Quill House\n\n翎屋出版社\n\nHarbor Watch\n\n海港观察`,
      ['organization | Quill House | 翎屋出版社', 'organization | Harbor Watch | 海港观察'],
    ],
    [
      'two languages, list under list',
      `Quill House\n\nHarbor Watch\n\nInkwell Institute\n\n翎屋出版社\n\n海港观察\n\n墨池研究所`,
      [
        'organization | Quill House | 翎屋出版社',
        'organization | Harbor Watch | 海港观察',
        'organization | Inkwell Institute | 墨池研究所',
      ],
    ],
    [
      'people and organizations under heads',
      `Individuals\n\nCy Orme\n\nDi Fenn\n\nOrganizations\n\nQuill House\n\nHarbor Watch`,
      [
        'person | Cy Orme',
        'person | Di Fenn',
        'organization | Quill House',
        'organization | Harbor Watch',
      ],
    ],
    ['a group', `Friends of Ana Vesel, May 24, 2022`, ['group | Friends of Ana Vesel']],
    [
      'a group for an organization',
      `Members of the printing trade\n\nin affiliation with\n\nQuill House`,
      ['group | Members of the printing trade | Quill House'],
    ],
    [
      'and others',
      `Cy Orme, Quill House\n\nand 1,200 others`,
      ['person | Cy Orme | Quill House', 'group | and 1,200 others | 1200'],
    ],
    [
      'names in one line',
      `Cy Orme, Di Fenn and Ed Gale`,
      ['person | Cy Orme', 'person | Di Fenn', 'person | Ed Gale'],
    ],
    [
      'a list that semicolons part',
      'Cy Orme (Quill House); Di Fenn (Harbor Watch); Ed Gale (Inkwell Institute)',
      [
        'person | Cy Orme | Quill House',
        'person | Di Fenn | Harbor Watch',
        'person | Ed Gale | Inkwell Institute',
      ],
    ],
    [
      'two offices of one that a semicolon parts',
      'Cy Orme, Professor, Quill College; Visiting Fellow in Ropes, Inkwell Institute\n\nDi Fenn, Quill College',
      [
        'person | Cy Orme | Professor; Visiting Fellow in Ropes, Inkwell Institute | Quill College',
        'person | Di Fenn | Quill College',
      ],
    ],
    [
      'a list that dots part',
      'Quill House • Harbor Watch • Inkwell Institute',
      [
        'organization | Quill House',
        'organization | Harbor Watch',
        'organization | Inkwell Institute',
      ],
    ],
    [
      'a list in Chinese with trades in brackets',
      '韦安娜（海港，作家）、罗可（河口，记者）、温书（内湾，教师）',
      ['person | 韦安娜 | 作家', 'person | 罗可 | 记者', 'person | 温书 | 教师'],
    ],
    [
      'a list that a narrow page broke',
      '韦安娜（海港，作家）、罗可（河\\\n口，记者）、温书（内湾，教师）、欧阳安（海\\\n港，画家）、司徒明（河口，农民）',
      [
        'person | 韦安娜 | 作家',
        'person | 罗可 | 记者',
        'person | 温书 | 教师',
        'person | 欧阳安 | 画家',
        'person | 司徒明 | 农民',
      ],
    ],
    [
      'names of two signs spread to the breadth of three',
      '韦安娜 罗 可 温 书 欧阳安',
      ['person | 韦安娜', 'person | 罗可', 'person | 温书', 'person | 欧阳安'],
    ],
    [
      'lists with a word before them',
      '发起团体：海港观察、翎屋出版社、墨池研究所\\\n联署团体：内湾教会、河口工会、海港妇女会',
      [
        'organization | 海港观察',
        'organization | 翎屋出版社',
        'organization | 墨池研究所',
        'organization | 内湾教会',
        'organization | 河口工会',
        'organization | 海港妇女会',
      ],
    ],
    [
      'an office above a name',
      'Executive Director\\\nCy Orme\\\nQuill House',
      ['person | Cy Orme | Executive Director | Quill House'],
    ],
    [
      'offices of clergy and of parliament',
      'The Rt Revd Cy Orme\\\nBishop of Harbor\n\nDi Fenn\\\nMP for Weir North',
      ['person | Cy Orme | Bishop of Harbor', 'person | Di Fenn | MP for Weir North'],
    ],
    [
      'a branch of an organization',
      'Cy Orme\\\nHonorary Secretary\\\nFriends of the Sea, Northern Branch',
      ['person | Cy Orme | Honorary Secretary | Friends of the Sea, Northern Branch'],
    ],
    [
      'two offices',
      'Cy Orme\\\nChair, Committee on Ink\\\nProfessor, Quill College',
      ['person | Cy Orme | Chair, Committee on Ink, Professor | Quill College'],
    ],
    [
      'relatives',
      'Cy Orme, brother of Ana Vesel\n\nDi Fenn, mother of Bo Dent',
      ['person | Cy Orme | brother of Ana Vesel', 'person | Di Fenn | mother of Bo Dent'],
    ],
    [
      'prizes',
      'Cy Orme, Quill Prize for Peace, 1999\n\nDi Fenn, Quill Prize for Letters, 2003',
      [
        'person | Cy Orme | Quill Prize for Peace, 1999',
        'person | Di Fenn | Quill Prize for Letters, 2003',
      ],
    ],
    [
      'organizations with their countries',
      '- Quill House (Norway)\n- Harbor Watch (Ghana)\n- Students for Ink (Peru)',
      [
        'organization | Quill House',
        'organization | Harbor Watch',
        'organization | Students for Ink',
      ],
    ],
    [
      'a table of parties and places',
      '| Member | Party | Constituency |\n| --- | --- | --- |\n| Cy Orme MP | Tide | Weir North |\n| Di Fenn MP | Ebb | Mid Harbor |\n| Ed Gale MP | Tide | Quay West |',
      ['person | Cy Orme', 'person | Di Fenn', 'person | Ed Gale'],
    ],
    [
      'a list, and what the page says below',
      'Cy Orme, Quill House\n\nDi Fenn, Harbor Watch\n\nPrint this page\n\nTopics: Ink · Paper · Quills',
      ['person | Cy Orme | Quill House', 'person | Di Fenn | Harbor Watch'],
    ],
    ['names and a group', '燕小七等七十三人', ['person | 燕小七', 'group | 等七十三人 | 73']],
    [
      'a group that is counted in words',
      'About thirty friends of Ana Vesel',
      ['group | About thirty friends of Ana Vesel | 30'],
    ],
    [
      'an address below',
      `Cy Orme\\\nDirector, Quill House\\\n5 Weir Street\\\nTel.: +00 555 0100`,
      ['person | Cy Orme | Director | Quill House'],
    ],
  ])('%s', (_, list, parties) => {
    expect(told(`Dear Mayor,\n\n${prose}\n\nSincerely,\n\n${list}`)).toEqual(parties);
  });

  it.each<[string, string, string[]]>([
    [
      'its dateline says',
      `## Free Ana Vesel\n\n(Harbor Watch, May 10, 2010) – ${prose}`,
      ['organization | Harbor Watch'],
    ],
    [
      'its first sentence says',
      `## Free Ana Vesel\n\nHarbor Watch (HW) calls on the mayor of Harbor to let the printer Ana Vesel go home.`,
      ['organization | Harbor Watch'],
    ],
    [
      'its title says',
      `## Statement by the Harbor Writers Union on Ana Vesel\n\n${prose}`,
      ['organization | Harbor Writers Union'],
    ],
    ['nobody says', `## Free Ana Vesel\n\n${prose}`, []],
    [
      'contacts are not',
      `## Free Ana Vesel\n\n${prose}\n\nMedia contacts:\n\nCy Orme, Director, Quill House`,
      [],
    ],
  ])('where nobody signed: %s', (_, markdown, parties) => {
    expect(told(markdown)).toEqual(parties);
  });
});
