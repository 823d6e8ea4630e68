import { describe, expect, test } from 'vitest';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { issuesOf } from '../../../src/importing/understanding/issues.ts';
import { archiveOf, issue } from '../../archive/records.ts';

const archive = archiveOf({
  issues: [
    issue('torture', {
      label: 'Torture',
      forms: ['ill-treatment', 'Convention against Torture', '酷刑'],
    }),
    issue('press-freedom', { label: 'Press freedom', forms: ['journalists', '新聞自由'] }),
    issue('prison', { label: 'Imprisonment for words', forms: ['prisoners of conscience'] }),
    issue('policy', { label: 'Harbor policies', forms: ['policies'] }),
    issue('ports', { label: 'Ports', forms: ['rights'] }),
  ],
});

const idsIn = (text: string) =>
  issuesOf(letterText(`${text}\n\nWe ask you to act, and we will write again.`), archive).map(
    ({ id }) => id,
  );

describe('issuesOf', () => {
  test.each([
    [
      'a word of its title',
      '# An end to torture\n\nShe has been held for a year, and we have not been told why.',
      ['torture'],
    ],
    [
      'a word said twice',
      'Torture is a crime. She speaks of torture, as all who were held there do, and we believe her.',
      ['torture'],
    ],
    [
      'words said once that tell enough',
      'We call for press freedom, for her and for all who write in the harbor or have been held.',
      ['press-freedom'],
    ],
    [
      'a plural',
      'The journalist was held, and so was another journalist who wrote of the harbor and its guards.',
      ['press-freedom'],
    ],
    [
      'another plural',
      'One prisoner of conscience is held there, and we ask that she be released without any delay.',
      ['prison'],
    ],
    [
      '-y and -ies',
      'The policy of the harbor is unlike the policies that we were promised by those who govern.',
      ['policy'],
    ],
    [
      'a form across a hyphen',
      'She reports ill treatment, and others have told us that they were beaten in the same prison.',
      ['torture'],
    ],
    [
      'Han signs, simplified or not',
      '我们要求新闻自由，并要求当局立即释放安娜，使她能够与家人见面。',
      ['press-freedom'],
    ],
    [
      'the one said most first',
      'Press freedom is at stake. Torture is a crime, and torture it was, as those who saw torture say.',
      ['torture', 'press-freedom'],
    ],
  ])('finds %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test.each([
    [
      'one word in passing',
      'She spoke of torture, as those who know the harbor prison have been doing for many years.',
    ],
    [
      'a word within another',
      'The passports and the exports of the harbor, and its airports and seaports, are not at stake.',
    ],
    [
      'one form within another, said once',
      'The torturers were never tried, and the torturers are still the guards of the harbor prison.',
    ],
    [
      'the name of someone who signs',
      'She is held, and we have not been told why.\n\nSincerely,\n\nHarbor Journalists\n\nJournalists of the South',
    ],
  ])('finds none in %s', (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test('gives the line, what it says, and how often', () => {
    const [found] = issuesOf(
      letterText(
        '# Ana Vesel\n\nThe Convention against Torture forbids torture, and you have signed it.',
      ),
      archive,
    );
    expect(found).toMatchObject({
      id: 'torture',
      how: 'inferred',
      line: 3,
      times: 2,
      word: 'Convention against Torture',
    });
  });
});
