import { describe, expect, it } from 'vitest';
import { asksOf } from '../../src/importing/asks.ts';
import { letterText } from '../../src/importing/text/letter-text.ts';

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

  it.each([
    'He demanded to see a lawyer, and the Board asked him to wait for the spring.',
    'The families have asked since the spring why the printers are held and by whom.',
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
