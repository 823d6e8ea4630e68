import { describe, expect, test } from 'vitest';
import type { PageHead } from '../../../src/importing/page.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { dateOf } from '../../../src/importing/understanding/date.ts';

const body = `We write to you about Ana Vesel, who has been held in the harbor prison since 3 March 2014.

Her trial was held on 12 June 2014, and she was sentenced to nine years on 3 July 2014.

We urge you to raise her case when you visit the harbor on 5 September 2015.`;

const hanBody = `我們關注安娜的情況。她於2014年3月3日被捕，至今仍被關押在港口監獄，家人無法與她會面。

我們呼籲當局立即釋放她，並保障她的一切權利，使她能夠與律師和家人見面。`;

const dear = 'Dear Minister Brandt,';
const leave = 'Sincerely,';
const signed = 'Milo Karan, Director, Harbor Watch';
const page = (...blocks: string[]) => blocks.join('\n\n');
const dateIn = (markdown: string, head: PageHead = {}) => dateOf(letterText(markdown), head);

const lead = (words: string) =>
  `(Harbor Watch, May 10, 2015) – Forty groups ${words} to Minister Brandt, asking for the release of Ana Vesel and of all others who are held in the harbor prison.`;

describe('dateOf', () => {
  test.each<[string, string, string, string]>([
    [
      'below a later day that the page says first',
      page(
        '# Free Ana Vesel',
        'Tuesday, 10 May 2015',
        'Minister Jon Brandt\nMinistry of the Harbor',
        '3 May 2015',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'above the address',
      page(
        '# Free Ana Vesel',
        '3 May 2015',
        'Minister Jon Brandt\nMinistry of the Harbor',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'under the address',
      page('Minister Jon Brandt\nMinistry of the Harbor', 'May 3, 2015', dear, body, leave, signed),
      '2015-05-03',
      'the printed date',
    ],
    [
      'in one block with the address',
      page(
        'Harbor City, 3 May 2015\nMinister Jon Brandt\nMinistry of the Harbor',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'behind "Date:"',
      page(
        'Harbor Watch',
        'Date: 3 May 2015',
        'To: Minister Jon Brandt',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'under a title',
      page('# Joint Statement on Ana Vesel', '3 May 2015', body, signed),
      '2015-05-03',
      'the printed date',
    ],
    [
      'below the signatures',
      page('# Free Ana Vesel', dear, body, leave, signed, 'May 3, 2015'),
      '2015-05-03',
      'the signature line',
    ],
    [
      'behind who signed',
      page('# Free Ana Vesel', dear, body, 'Friends of Ana Vesel and of the harbor, May 24, 2015'),
      '2015-05-24',
      'the signature line',
    ],
    [
      'in a formal close',
      page('# Declaration', body, 'Done at Oslo on the 5th of June 2015'),
      '2015-06-05',
      'the signature line',
    ],
    [
      'in words',
      page('# Declaration', body, 'Signed this third day of March 2015', signed),
      '2015-03-03',
      'the signature line',
    ],
    [
      'in a dateline',
      page(
        '# Free Ana Vesel',
        '(Harbor Watch, May 10, 2015) – The authorities must release Ana Vesel, who has been held since 3 March 2014 in the harbor prison.',
        body,
      ),
      '2015-05-10',
      'the dateline',
    ],
    [
      'in a dateline without a dash',
      page(
        '# Free Ana Vesel',
        '(Harbor Watch—May 10, 2015) The authorities must release Ana Vesel, who has been held since 3 March 2014 in the harbor prison.',
        body,
      ),
      '2015-05-10',
      'the dateline',
    ],
    [
      'in a dateline of a place',
      page(
        '# Free Ana Vesel',
        'GENEVA, 10 May 2015 — The authorities must release Ana Vesel, who has been held since 3 March 2014 in the harbor prison.',
        body,
      ),
      '2015-05-10',
      'the dateline',
    ],
    [
      'in a dateline with the place in brackets',
      page(
        '# Free Ana Vesel',
        '(Geneva) May 10, 2015 – The authorities must release Ana Vesel, who has been held since 3 March 2014.',
        body,
      ),
      '2015-05-10',
      'the dateline',
    ],
    [
      'in a title',
      page('# Harbor: Joint Letter to Minister Brandt, October 2015', dear, body, leave, signed),
      '2015-10',
      'the title',
    ],
    [
      'in Han digits',
      page('# 釋放安娜', '尊敬的部長：', hanBody, '此致', '港口觀察', '二〇一五年五月三日'),
      '2015-05-03',
      'the signature line',
    ],
    [
      'of the Republic',
      page('# 釋放安娜', '尊敬的部長：', hanBody, '此致', '港口觀察', '中華民國一〇四年五月三日'),
      '2015-05-03',
      'the signature line',
    ],
    [
      'in French',
      page(
        '# Libérez Ana Vesel',
        'Paris, le 3 mai 2015',
        'Monsieur le Ministre,',
        'Nous vous écrivons au sujet de Ana Vesel, qui est détenue depuis le 3 mars 2014 dans la prison du port.',
        'Signataires :',
        'Milo Karan, Veille du port',
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'in numbers alone in French',
      page(
        '# Libérez Ana Vesel',
        'Paris, le 03/05/2015',
        'Monsieur le Ministre,',
        'Nous vous écrivons au sujet de Ana Vesel, qui est détenue depuis le 3 mars 2014 dans la prison du port.',
        'Nous vous demandons de la libérer sans délai, avec tous ceux qui sont détenus pour des mots.',
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'in both of its languages',
      page(
        '# Free Ana Vesel',
        '3 May 2015',
        dear,
        body,
        leave,
        signed,
        '# 釋放安娜',
        '2015年5月3日',
        '尊敬的部長：',
        hanBody,
        '此致',
        '港口觀察',
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'more finely below than above',
      page('# Free Ana Vesel', 'May 2015', dear, body, leave, signed, '3 May 2015'),
      '2015-05-03',
      'the signature line',
    ],
    [
      'as a stretch of days',
      page('# Declaration of the Harbor Forum', 'Oslo, 6–8 June 2015', body, signed),
      '2015-06-06/2015-06-08',
      'the printed date',
    ],
    [
      'as a season',
      page('# Free Ana Vesel', 'Spring 2015', dear, body, leave, signed),
      '2015-21',
      'the printed date',
    ],
    [
      'beside a stamp of the page',
      page(
        '# Free Ana Vesel',
        'Posted on May 9, 2015 by admin',
        '3 May 2015',
        'Minister Jon Brandt',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-03',
      'the printed date',
    ],
    [
      'printed, where the page has another dateline',
      page(
        '# Groups write',
        lead('sent a letter today'),
        'The full text of the letter is included here:',
        '9 May 2015',
        'Minister Jon Brandt',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-09',
      'the printed date',
    ],

    [
      'beside a label',
      page('For immediate release: May 3, 2015', '# Free Ana Vesel', body, signed),
      '2015-05-03',
      'the printed date',
    ],
    [
      'as "Press release", with it',
      page('Press Release – 3 May 2015', '# Free Ana Vesel', body, signed),
      '2015-05-03',
      'the printed date',
    ],
    [
      'as a year alone',
      page('# Free Ana Vesel', '2015', 'Minister Jon Brandt', dear, body, leave, signed),
      '2015',
      'the printed date',
    ],
    [
      'at the beginning of a title',
      page('# 3 May 2015: Open Letter to Minister Brandt', dear, body, leave, signed),
      '2015-05-03',
      'the title',
    ],
    [
      'within a title',
      page('# Open Letter of 3 May 2015 to Minister Brandt', dear, body, leave, signed),
      '2015-05-03',
      'the title',
    ],
    [
      'of a month in a title that names its matter',
      page('# Joint letter on the harbor prison, October 2015', dear, body, leave, signed),
      '2015-10',
      'the title',
    ],
    [
      'in a Chinese dateline',
      page(
        '# 釋放安娜',
        '（港口觀察2015年5月3日訊）我們關注安娜的情況。她於2014年3月3日被捕，至今仍被關押在港口監獄。',
        hanBody,
      ),
      '2015-05-03',
      'the dateline',
    ],
    [
      'in Uyghur',
      page(
        '# ئانا ۋېسېل',
        'ھۆرمەتلىك مىنىستىر:',
        'بىز ئانا ۋېسېلنىڭ ئەھۋالىغا كۆڭۈل بۆلىمىز. ئۇ 2014-يىلى 3-ئاينىڭ 3-كۈنى تۇتقۇن قىلىنغان ۋە ھازىرمۇ تۈرمىدە.',
        '2015-يىلى 5-ئاينىڭ 3-كۈنى',
      ),
      '2015-05-03',
      'the signature line',
    ],
  ])('reads the date %s', (_, markdown, value, from) => {
    expect(dateIn(markdown)).toMatchObject({ how: 'read', value, from });
  });

  test.each([
    [
      'the page writes that it was sent today',
      page(
        '# Groups write to Brandt',
        lead('sent a letter today'),
        'The full text of the letter is included here:',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-10',
    ],

    [
      'the page says on which day it was sent',
      page(
        '# Groups write to Brandt',
        'The following letter was sent to Minister Brandt on 9 May 2015 by forty groups of the harbor and its towns.',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-09',
    ],
    [
      'the page of its day stands under another date',
      page(
        '# Groups write to Brandt',
        'May 9, 2015',
        'Forty groups of the harbor and its towns have written today to Minister Brandt, asking him to free Ana Vesel.',
        'Minister Jon Brandt',
        dear,
        body,
        leave,
        signed,
      ),
      '2015-05-09',
    ],
  ])('concludes it where %s', (_, markdown, value) => {
    expect(dateIn(markdown)).toMatchObject({ how: 'inferred', value });
  });

  test.each([
    ['nothing but events', page('# Free Ana Vesel', dear, body, leave, signed)],
    ['a stamp', page('# Free Ana Vesel', 'Posted on May 3, 2015', dear, body, leave, signed)],
    [
      'a stamp with a time of day',
      page('# Free Ana Vesel', 'May 3, 2015 10:32', dear, body, leave, signed),
    ],
    [
      'a Chinese stamp',
      page('# 釋放安娜', '發布時間：2015年5月3日', '尊敬的部長：', hanBody, '此致', '港口觀察'),
    ],
    [
      'news of a letter sent on another day',
      page(
        '# Groups write to Brandt',
        lead('sent a letter last week'),
        'The full text of the letter is included here:',
        dear,
        body,
        leave,
        signed,
      ),
    ],
    [
      'a sentence that begins with a date',
      page(
        '# Free Ana Vesel',
        'On May 3, 2015, the police came for Ana Vesel – and nobody has been told where she is now.',
        body,
      ),
    ],
    [
      'an event in the title',
      page(
        '# Letter on the anniversary of the harbor strike, 3 May 2015',
        dear,
        body,
        leave,
        signed,
      ),
    ],
    [
      'the day of an event in the title',
      page('# Open Letter for Harbor Rights Day, 10 December 2015', dear, body, leave, signed),
    ],
    ['a report in the title', page('# The harbor prison in May 2015', dear, body, leave, signed)],
    [
      'a date in the subject',
      page('Minister Jon Brandt', 'Re: Visit of June 6-8, 2015', dear, body, leave, signed),
    ],
    [
      'signatures with a day each',
      page(
        '# Free Ana Vesel',
        dear,
        body,
        leave,
        'Milo Karan of the Harbor Watch in the South, 3 May 2015',
        'Edda Lorn of the Harbor Watch in the North, 5 May 2015',
      ),
    ],
    [
      'a chronology behind',
      page(
        '# Free Ana Vesel',
        dear,
        body,
        leave,
        signed,
        'Background',
        '3 May 2015',
        'Ana Vesel was moved to another prison, as her sister was told by the guards.',
      ),
    ],
    [
      'a chronology within',
      page(
        '# Free Ana Vesel',
        dear,
        body,
        '3 March 2014',
        body,
        '3 July 2014',
        body,
        leave,
        signed,
      ),
    ],
    [
      'a list of the detained',
      page(
        '# Free them',
        dear,
        body,
        '- Ana Vesel, detained 3 March 2014\n- Milo Karan, arrested 5 May 2015',
        leave,
        signed,
      ),
    ],
    [
      'a footnote',
      page(
        '# Free Ana Vesel',
        dear,
        `${body}[^1]`,
        leave,
        signed,
        '[^1]: Harbor Times, 3 May 2015',
      ),
    ],
    ['figures and years', page('# Free Ana Vesel', 'Resolution 2015/5', dear, body, leave, signed)],

    [
      'the day of an event that a title is about',
      page('# Letter on the harbor strike, 3 May 2015', dear, body, leave, signed),
    ],
    [
      'a count of signatures',
      page('# Free Ana Vesel', dear, body, leave, 'Signatories (as of 3 May 2015):', signed),
    ],
    [
      'an entry of a CV',
      page(
        '# Free Ana Vesel',
        dear,
        body,
        leave,
        'Milo Karan, Director of the Harbor Watch since 3 May 2015',
      ),
    ],
    [
      'a box of an address',
      page(
        '# Free Ana Vesel',
        'Minister Jon Brandt\nP.O. Box 2015\nHarbor City, HC 20151',
        dear,
        body,
        leave,
        signed,
      ),
    ],

    [
      'a weblog’s day above its title',
      page('## Friday, May 8, 2015', '### Free Ana Vesel', dear, body, leave, signed),
    ],
    [
      'news of another day under a date',
      page(
        '# Groups write to Brandt',
        'May 9, 2015',
        'Forty groups of the harbor and its towns have written to Minister Brandt, asking him to free Ana Vesel.',
        'Minister Jon Brandt',
        dear,
        body,
        leave,
        signed,
      ),
    ],
    [
      'a page that tells of an event',
      page(
        '# Groups write to Brandt',
        'The following letter was written by the friends of Ana Vesel, who was detained on 3 March 2014 in the harbor.',
        dear,
        body,
        leave,
        signed,
      ),
    ],
  ])('leaves it empty for %s', (_, markdown) => {
    expect(dateIn(markdown)).toEqual({ how: 'missing' });
  });

  test.each([
    [
      'no day of the calendar',
      '30 February 2015',
      'Unexpected “30 February 2015”, expected a day of the calendar',
    ],
    [
      'damaged digits',
      'May 3, 2O15',
      'Unexpected “May 3, 2O15”, expected a day, a month and a year in whole digits',
    ],
    ['a year of another calendar', '3 May 1394', 'Unexpected “3 May 1394”'],
    [
      'a lost day',
      'May , 2015',
      'Unexpected “May , 2015”, expected a day, a month and a year in whole digits',
    ],
  ])('leaves %s empty, and says so', (_, date, message) => {
    const found = dateIn(
      page('# Joint Letter, May 2015', date, 'Minister Jon Brandt', dear, body, leave, signed),
    );
    expect(found).toMatchObject({ how: 'missing', warnings: [{ line: 3 }] });
    expect(found.warnings?.[0]?.message).toContain(message);
  });

  test('leaves it empty where two dates differ, and names both', () => {
    const found = dateIn(
      page('# Free Ana Vesel', '3 May 2015', dear, body, leave, signed, '5 May 2015'),
    );
    expect(found).toMatchObject({ how: 'missing', warnings: [{ line: 17 }] });
    expect(found.warnings?.[0]?.message).toContain('“3 May 2015” on line 3');
  });

  test('gives the year where the order of day and month is open, and both readings', () => {
    const found = dateIn(
      page('# Free Ana Vesel', '03/05/2015', 'Minister Jon Brandt', dear, body, leave, signed),
    );
    expect(found).toMatchObject({ how: 'inferred', value: '2015', quote: '03/05/2015' });
    expect(found.from).toContain('2015-05-03 or 2015-03-05');
  });

  test('takes no line that the head knows for the stamp of the page', () => {
    const markdown = page('# Free Ana Vesel', 'May 3, 2015', dear, body, leave, signed);
    expect(dateIn(markdown, { stamp: '2015-05-03', stampedBy: 'May 3, 2015' })).toEqual({
      how: 'missing',
    });
  });

  test('takes the letter’s own date where the page’s stamp stands above', () => {
    const markdown = page(
      '# Free Ana Vesel',
      'May 5, 2015',
      dear,
      body,
      leave,
      signed,
      '3 May 2015',
    );
    expect(dateIn(markdown, { stamp: '2015-05-05' })).toMatchObject({ value: '2015-05-03' });
  });

  test('tells the day of an anniversary, and does not take it', () => {
    const text =
      'Today, on the tenth anniversary of the harbor strike of 4 June 2009, we write to you about Ana Vesel, who is still held.';
    const found = dateIn(page('# Free Ana Vesel', dear, text, body, leave, signed));
    expect(found).toMatchObject({ how: 'missing', warnings: [{ line: 5 }] });
    expect(found.warnings?.[0]?.message).toContain('2019-06-04');
  });

  test('takes the day with which a letter is signed where the page bears a later one', () => {
    const markdown = page(
      '# Free Ana Vesel',
      'May 5, 2015',
      dear,
      body,
      leave,
      signed,
      '3 May 2015',
    );
    expect(dateIn(markdown)).toMatchObject({ how: 'read', value: '2015-05-03' });
  });

  test('gives the line and what it says', () => {
    expect(dateIn(page('# Free Ana Vesel', 'Harbor City, 3 May 2015', dear, body))).toMatchObject({
      line: 3,
      quote: 'Harbor City, 3 May 2015',
    });
  });
});
