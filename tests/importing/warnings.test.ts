import { describe, expect, it } from 'vitest';
import { damageIn } from '../../src/importing/damage/damage.ts';
import { letterText } from '../../src/importing/text/letter-text.ts';
import { spans, warningsOf } from '../../src/importing/warnings.ts';
import { pageOf, understood } from './pages.ts';

const party = { kind: 'person', name: 'Bo Dent', how: 'read' } as const;
const whole = understood({ addressees: [party], signatories: [party] });
const empty = understood({ title: { how: 'missing' }, date: { how: 'missing' } });

const messages = (
  page: ReturnType<typeof pageOf>,
  found: Parameters<typeof warningsOf>[2],
): string[] =>
  warningsOf(page, letterText(page.markdown), found, damageIn(page.markdown)).map(
    ({ line, message }) => (line === undefined ? message : `${line}: ${message}`),
  );

describe('warnings', () => {
  it('are none where all was found', () => {
    expect(messages(pageOf('Dear Minister,\n\nWe ask.\n\nBo Dent'), whole)).toEqual([]);
  });

  it('name what is missing', () => {
    expect(messages(pageOf('We ask.'), empty)).toEqual([
      'No title was found.',
      'The letter prints no date that could be found.',
      'No addressee was found.',
      'No signatory was found.',
    ]);
  });

  it('give a page’s stamp as a suggestion, and only where there is no date', () => {
    const page = pageOf('We ask.', {
      stamp: '2016-06-02',
      stampedBy: 'article:published_time',
    });
    expect(messages(page, empty)).toContain(
      'The letter prints no date that could be found. The page is stamped 2016-06-02 (article:published_time): if the letter is of that day, write it; until then the date is left empty.',
    );
    expect(messages(page, whole)).toEqual([]);
  });

  it('name a letter that is there already', () => {
    const related = [{ id: '2014-03-02-harbor-letter', same: true, how: 'inferred' } as const];
    expect(messages(pageOf('We ask.'), { ...whole, related })).toEqual([
      'The archive may have this letter already: 2014-03-02-harbor-letter.',
    ]);
  });

  it('come in the order of lines, those of the whole page first', () => {
    const page = pageOf('Her name is Ves\uFFFDl.');
    page.warnings.push({ line: 9, message: 'Later.' }, { message: 'All of it.' });
    expect(
      messages(page, {
        ...whole,
        date: { ...whole.date, warnings: [{ line: 3, message: 'Two dates.' }] },
      }),
    ).toEqual([
      'All of it.',
      '1: Damaged? “Ves\uFFFDl”: a sign is lost.',
      '3: Two dates.',
      '9: Later.',
    ]);
  });
});

it.each([
  [[], ''],
  [[3], '3'],
  [[3, 40, 41, 43], '3, 40–43'],
  [[1, 2, 5, 9], '1–2, 5, 9'],
])('%j is told as %s', (numbers, words) => {
  expect(spans(numbers)).toBe(words);
});
