import { describe, expect, it } from 'vitest';
import { asksOf } from '../../../src/importing/asking/asks.ts';
import { askKindOf } from '../../../src/importing/asking/ask-kind.ts';
import { namedIn } from '../../../src/importing/asking/named-in.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { read } from '../pages.ts';

/** What is asked in a statement of Quill House, which speaks to nobody. */
const stated = (body: string) =>
  asksOf(letterText(`# Where Are the Printers\n\n${body}`), [
    { kind: 'organization', name: 'Quill House', how: 'inferred' },
  ]).map(({ line, quote }) => `${line}: ${quote}`);

/** The lines of what is asked in a letter that speaks to someone. */
const asked = (body: string) =>
  asksOf(letterText(`Dear Minister Orran,\n\n${body}\n\nSincerely,\n\nBo Dent`)).map(
    ({ line, quote }) => `${line}: ${quote}`,
  );

describe('asks', () => {
  it.each([
    [
      'We were there. We urge you to tell their families.',
      ['3: We urge you to tell their families.'],
    ],
    [
      'We, the undersigned organizations, respectfully request that you meet the families of the printers.',
      [
        '3: We, the undersigned organizations, respectfully request that you meet the families of the printers.',
      ],
    ],
    [
      'We therefore call on the Board:\n\n- to release the printers;\n- to open the reading rooms.\n\nThey have waited since the spring of the year.',
      ['5: to release the printers;', '6: to open the reading rooms.'],
    ],
    [
      'What has to be done is this.\n\n1. Release Ana Vesel at once.\n2. She was held in the spring.',
      ['5: Release Ana Vesel at once.'],
    ],
    [
      '我们强烈要求港口委员会释放三人。他们被关押已有半年。',
      ['3: 我们强烈要求港口委员会释放三人。'],
    ],
  ])('%s', (body, lines) => {
    expect(asked(body)).toEqual(lines);
  });

  it.each<[string, string[]]>([
    [
      'We write as readers. We ask you to free them. We urge you to say where they are.',
      ['3: We ask you to free them.', '3: We urge you to say where they are.'],
    ],
    [
      'We therefore demand the Board to: 1. Release the printers; 2. Say where they are. They wait.',
      ['3: Release the printers;', '3: Say where they are.'],
    ],
    [
      'They wait.\n\n我們要求港口委員會：\n\n一、釋放三人；\n\n二、公佈他們的下落。',
      ['7: 一、釋放三人；', '9: 二、公佈他們的下落。'],
    ],
    [
      'The Board should see to this:\n\nRelease the printers;\n\nResume the talks with the readers.',
      ['5: Release the printers;', '7: Resume the talks with the readers.'],
    ],
    [
      'Our demands:\n\n- an open reading room;\n- a doctor for Ana Vesel.',
      ['5: an open reading room;', '6: a doctor for Ana Vesel.'],
    ],
    [
      'We, who buy our books from them, ask you to let them go home tonight.',
      ['3: We, who buy our books from them, ask you to let them go home tonight.'],
    ],
  ])('are each found: %s', (body, lines) => {
    expect(asked(body)).toEqual(lines);
  });

  it.each<[string, string[]]>([
    [
      'The harbor is quiet. In the end, QH urges the Board to let the printers go home.',
      ['3: In the end, QH urges the Board to let the printers go home.'],
    ],
    [
      'Quill House continues to call for the release of the printers who are still held there.',
      [
        '3: Quill House continues to call for the release of the printers who are still held there.',
      ],
    ],
    [
      'The United Nations bodies must hold the Harbor Board accountable for all that it has done.',
      [
        '3: The United Nations bodies must hold the Harbor Board accountable for all that it has done.',
      ],
    ],
    [
      'All three of the printers must be immediately released, as the readers of the harbor know.',
      [
        '3: All three of the printers must be immediately released, as the readers of the harbor know.',
      ],
    ],
    [
      '国际社会必须对此发声，也必须要求港口委员会说明三人的下落。',
      ['3: 国际社会必须对此发声，也必须要求港口委员会说明三人的下落。'],
    ],
    // What it says long before its end, or quotes, or weighs, is no ask.
    [
      `The government must act at once in all that regards the printers of the harbor.\n\n${'They were taken from the harbor in the spring of the year, and nobody was told.\n\n'.repeat(3)}`,
      [],
    ],
    ['“The government must act at once in all that regards the printers,” said Bo Dent of it.', []],
    ['What the government should do is to help these readers instead of holding all of them.', []],
    ['The government should have told the families of the printers where they were taken to.', []],
  ])('of a statement: %s', (body, lines) => {
    expect(stated(body)).toEqual(lines);
  });

  it.each<[string, string | undefined]>([
    ['to release Ana Vesel and to let her see a doctor', 'release'],
    ['to let her see a doctor', 'medical-care'],
    ['respect their right to meet their families and lawyers', 'family-access'],
    ['see to a fair and open trial', 'fair-trial'],
    ['investigate how he died', 'investigate'],
    ['hold the wardens accountable', 'accountability'],
    ['raise their cases at the talks', 'raise-case'],
    ['meet with readers of the harbor', 'meet'],
    ['publicly call for their release', 'public-statement'],
    ['repeal Article 9 of the Press Law', 'repeal-or-amend-law'],
    ['allow her to leave the country', 'allow-travel'],
    ['ensure that they are free from torture', 'end-practice'],
    ['stop the raids', 'end-practice'],
    ['speak of torture with the Board', undefined],
    ['say where they are', undefined],
    ['立即釋放三人', 'release'],
    ['保障三人會見律師的權利', 'family-access'],
    ['终止对读者的打压', 'end-practice'],
    ['說明三人的下落', undefined],
  ])('“%s” asks for %s', (sentence, kind) => {
    expect(askKindOf(sentence)).toBe(kind);
  });

  it.each<[string, string[]]>([
    ['Release Ana Vesel and 連夜.', ['Ana Vesel', 'Lian Ye']],
    ['Let Ms. Vesel see a doctor.', ['Ana Vesel']],
    ['Let Mr Dent see a doctor.', []],
    ['Release Vesel.', []],
    ['Release Anavesel.', []],
  ])('%s names %j', (sentence, names) => {
    const [ana, lian, bo, olu] = [
      { name: 'Ana Vesel', ...read(1) },
      { name: 'Lian Ye', native: '連夜', ...read(1) },
      { name: 'Bo Dent', ...read(1) },
      { name: 'Olu Dent', ...read(1) },
    ];
    expect(namedIn(sentence, [ana, lian, bo], [ana, lian, bo, olu])).toEqual(names);
  });

  it.each([
    'He demanded to see a lawyer, and the Board asked him to wait for the spring.',
    'The families have asked since the spring why the printers are held and by whom.',
    'Please accept our thanks for what you have done, and please contact us at the harbor.',
    'They were held because they urged others to read what the Board had not allowed.',
  ])('are none of others: %s', (body) => {
    expect(asked(body)).toEqual([]);
  });

  it('of a statement are those of the body that issued it', () => {
    const text =
      'Where Are the Printers\n\nQuill House calls on the Harbor Board to release the printers, who have been held since the spring of the year.';
    expect(asksOf(letterText(text)).map(({ line }) => line)).toEqual([3]);
  });
});
