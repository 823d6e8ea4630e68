import { describe, expect, it } from 'vitest';
import { signatoriesOf } from '../../../src/importing/parties/signatories.ts';
import { unmetCount } from '../../../src/importing/parties/signed-counts.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';

const prose =
  'We write to you because the printer Ana Vesel has been held without charge since May, and we are alarmed.';
const hanProse =
  '我们震惊地得知，印刷工人韦安娜自五月以来一直被关押，至今没有任何罪名，也无法会见律师。';

const signed = (markdown: string) =>
  signatoriesOf(letterText(markdown), {}).map(({ kind, name, native, count, relation }) =>
    [kind, name, native, count, relation].filter((part) => part !== undefined).join(' | '),
  );

// Everybody here is invented, and so is every organization.
describe('who began a petition, and how many signed it', () => {
  it.each<[string, string, string[]]>([
    [
      'begun by a body with an English name in brackets',
      `# 释放韦安娜\n\n由「海港自由小组」（Harbor Freedom Group）发起的联署，三天内收到逾1200个各地居民的签名。以下是声明全文：\n\n${hanProse}`,
      [
        'organization | Harbor Freedom Group | 海港自由小组 | issued',
        'group | 逾1200个各地居民 | 1200 | signed',
      ],
    ],
    [
      'begun by a body, as the letter says',
      `# Free Ana Vesel\n\n${prose}\n\nThis petition was initiated by the Harbor Readers Union and went to the Board.`,
      ['organization | Harbor Readers Union | issued'],
    ],
    [
      'launched by a body, and signed by many, as the page says',
      `# More than 1,200 people sign petition for Ana Vesel\n\nA petition launched by Quill House reads in full as follows:\n\nDear Board,\n\n${prose}\n\nPlease let her go.`,
      ['organization | Quill House | issued', 'group | More than 1,200 people | 1200 | signed'],
    ],
    [
      'begun by those whom a list names',
      `# Statement\n\n${prose}\n\nInitiated by:\n\nQuill House\n\nHarbor Watch\n\nSigned by:\n\nInkwell Institute\n\nWeir Readers Union`,
      [
        'organization | Quill House | issued',
        'organization | Harbor Watch | issued',
        'organization | Inkwell Institute',
        'organization | Weir Readers Union',
      ],
    ],
    [
      'launched by those whom a sentence announces',
      `# Statement\n\n${prose}\n\nThis statement is launched by the following organizations:\n\n1. Quill House\n2. Harbor Watch`,
      ['organization | Quill House | issued', 'organization | Harbor Watch | issued'],
    ],
    [
      'begun by those whom a line names, in Chinese',
      `# 声明\n\n${hanProse}\n\n发起团体：海港观察、翎屋出版社、墨池研究所\n\n联署团体：内湾教会、河口工会、海港妇女会`,
      [
        'organization | 海港观察 | issued',
        'organization | 翎屋出版社 | issued',
        'organization | 墨池研究所 | issued',
        'organization | 内湾教会',
        'organization | 河口工会',
        'organization | 海港妇女会',
      ],
    ],
    [
      'counted, and some of them named',
      `# 1,200名读者联署要求释放韦安娜\n\n${hanProse}\n\n签名人：\n\n韦安娜\n\n罗可`,
      ['person | 韦安娜', 'person | 罗可', 'group | 1,200名读者 | 1200 | signed'],
    ],
    [
      'counted by the letter itself',
      `# Free Ana Vesel\n\nWe, the undersigned 300 teachers of the harbor, write because the printer Ana Vesel has been held since May.`,
      ['group | 300 teachers | 300 | signed'],
    ],
    [
      'of another letter nothing',
      `Dear Board,\n\n${prose}\n\nLast year 400 scholars signed a letter, and another petition was launched by Quill House. 35 lawyers were taken.\n\nSincerely,\n\nCy Orme, Inkwell Institute`,
      ['person | Cy Orme'],
    ],
    [
      'as many as are named',
      `# Two scholars signed a letter\n\n2 scholars signed a letter of support:\n\nDear Board,\n\n${prose}\n\nSincerely,\n\nCy Orme\n\nDi Fenn`,
      ['person | Cy Orme', 'person | Di Fenn'],
    ],
  ])('%s', (_, markdown, parties) => {
    expect(signed(markdown)).toEqual(parties);
  });

  it.each<[string, number | undefined]>([
    ['# Open Letter to the Board by 4 Scholars', 4],
    ['# Open Letter to the Board by 3 Scholars', undefined],
    ['# 4 printers held, 9 lawyers taken', undefined],
    ['# 四月公开信：5名学者签署', 5],
    ['# Letter of 2014 people', undefined],
  ])('a number that is not that of those found: %s', (heading, count) => {
    const letter = letterText(
      `${heading}\n\nDear Board,\n\n${prose}\n\nSincerely,\n\nCy Orme\n\nDi Fenn\n\nEd Gale`,
    );
    expect(unmetCount(letter, signatoriesOf(letter, {}))?.count).toBe(count);
  });
});

describe('by what mandate people write', () => {
  it.each<[string, string[]]>([
    [
      'in our capacity as Working Group on Silent Arrests; Special Rapporteur on the Right to Ink; and Special Rapporteur for the Freedom of Tides of the Harbor Commission, pursuant to its resolution 3.',
      [
        'organization | Working Group on Silent Arrests',
        'group | Special Rapporteur on the Right to Ink',
        'group | Special Rapporteur for the Freedom of Tides of the Harbor Commission',
      ],
    ],
    [
      'in our status of Working Group on Silent Arrests; and of the Special Rapporteur on the Right to Ink under resolution 3.',
      [
        'organization | Working Group on Silent Arrests',
        'group | Special Rapporteur on the Right to Ink',
      ],
    ],
    ['in our capacity as readers; and as printers, we ask you.', []],
  ])('We write %s', (rest, parties) => {
    expect(signed(`Excellency:\n\nWe have the honor to write ${rest}\n\n${prose}`)).toEqual(
      parties,
    );
  });
});

it('takes no rest of a sentence for an organization', () => {
  expect(
    signed(
      `${prose}\n\nSigned by:\n\nQuill House\n\nof the Rapporteur for the Freedom of Tides Commission\n\nHarbor Watch`,
    ),
  ).toEqual(['organization | Quill House', 'organization | Harbor Watch']);
});
