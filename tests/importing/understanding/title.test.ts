import { describe, expect, test } from 'vitest';
import type { PageHead } from '../../../src/importing/page.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { twoTitles } from '../../../src/importing/understanding/title-languages.ts';
import { titleOf } from '../../../src/importing/understanding/title.ts';

const body = `We write to you about Ana Vesel, who has been held in the harbor prison since 3 March 2014.

We urge you to raise her case when you visit the harbor on 5 September 2015, and to ask for her release.`;
const dear = 'Dear Minister Brandt,';
const lead =
  'Forty groups have written to the minister of the harbor, asking that he release Ana Vesel, who has been held for a year.';
const hanBody =
  '我们写信给您，是因为印刷工人安娜自三月以来一直被关押在港口监狱，家人无法与她会面。我们要求立即释放她。';
const page = (...blocks: string[]) => blocks.join('\n\n');
const titleIn = (markdown: string, head: PageHead = {}) => titleOf(letterText(markdown), head);

describe('titleOf', () => {
  test.each<[string, string, PageHead, string]>([
    ['the heading', page('# Free Ana Vesel', dear, body), {}, 'Free Ana Vesel'],
    [
      'the heading that the head says too',
      page('# Free Ana Vesel', dear, body),
      { title: 'Free Ana Vesel' },
      'Free Ana Vesel',
    ],
    [
      'the heading behind a section',
      page('# Open Letters', '## Free Ana Vesel', dear, body),
      { title: 'Free Ana Vesel' },
      'Free Ana Vesel',
    ],
    [
      'the heading behind the site’s name',
      page('# Harbor Watch', '## Free Ana Vesel', dear, body),
      { site: 'Harbor Watch' },
      'Free Ana Vesel',
    ],
    [
      'the heading behind the way to it',
      page('Home > News > Letters', '# Free Ana Vesel', dear, body),
      {},
      'Free Ana Vesel',
    ],
    [
      'the heading behind a date',
      page('3 May 2015', '# Free Ana Vesel', dear, body),
      {},
      'Free Ana Vesel',
    ],
    [
      'the first line of a plain text',
      page('Open Letter to Minister Brandt', dear, body),
      {},
      'Open Letter to Minister Brandt',
    ],
    [
      'the first line behind furniture',
      page(
        'Skip to main content',
        'Harbor Groups Urge Brandt to Free Ana Vesel',
        'Minister Jon Brandt',
        'Ministry of the Harbor',
        dear,
        body,
      ),
      {},
      'Harbor Groups Urge Brandt to Free Ana Vesel',
    ],
    [
      'the letter’s own heading behind news of it',
      page('# Groups write to Brandt', lead, '## Open Letter to Minister Brandt', dear, body),
      {},
      'Open Letter to Minister Brandt',
    ],
    [
      'that of two headings which is in the letter’s language',
      page('# 釋放安娜', '# Free Ana Vesel', dear, body),
      {},
      'Free Ana Vesel',
    ],
    [
      'that of a Chinese letter',
      page('# 释放印刷工人安娜 Free the Printer Ana Vesel', hanBody),
      {},
      '释放印刷工人安娜',
    ],
    [
      'the letter’s own line behind a page in another language',
      page(
        '# 五十五名读者联署声援安娜 55 Readers Sign a Letter for Ana Vesel',
        '以下为联署原文：',
        'An Open Letter to the Harbor Board in Support of Ana Vesel by Readers of the Weir',
        dear,
        body,
      ),
      {},
      'An Open Letter to the Harbor Board in Support of Ana Vesel by Readers of the Weir',
    ],
    [
      'the subject below a title that says only that it is a letter',
      page(
        'Letter HB',
        'Minister Jon Brandt',
        'Matter: Conditions in the harbor prison',
        dear,
        body,
      ),
      {},
      'Conditions in the harbor prison',
    ],
    [
      'the subject below a title in two languages',
      page('# 就安娜案致部长 On the Case of Ana', 'Subject: Release Ana Vesel now', dear, body),
      {},
      'Release Ana Vesel now',
    ],
    [
      'the heading above a subject',
      page('# Free Ana Vesel', 'Minister Jon Brandt', 'Re: Conditions in the prison', dear, body),
      {},
      'Free Ana Vesel',
    ],
    [
      'a title above a number for a subject',
      page('# Letter to Brandt', 'Minister Jon Brandt', 'Ref: HB 12/44', dear, body),
      {},
      'Letter to Brandt',
    ],
    [
      'a line that the head says, set as none',
      page('Free Ana Vesel and the others', 'Minister Jon Brandt', dear, body),
      { title: 'Free Ana Vesel and the others' },
      'Free Ana Vesel and the others',
    ],
    [
      'a heading without the mark of its footnote',
      page('# Free Ana Vesel [1]', dear, body),
      {},
      'Free Ana Vesel',
    ],
    [
      'a Chinese heading',
      page(
        '# 就安娜案致港口部長的公開信',
        '我們關注安娜的情況，她已被關押一年，家人無法與她會面。',
      ),
      {},
      '就安娜案致港口部長的公開信',
    ],

    [
      'the post’s title behind the day of a weblog',
      page(
        '# Weaver Lane',
        '## Friday, May 8, 2015',
        '### Free the three of Weaver Lane',
        dear,
        body,
      ),
      { title: 'Weaver Lane' },
      'Free the three of Weaver Lane',
    ],
    [
      'a bold line that is no letterhead',
      page('**To the Mayor of Our Twin City**', 'To: Jon Brandt, Mayor', dear, body),
      { title: 'Twin Cities Committee' },
      'To the Mayor of Our Twin City',
    ],
    [
      'the subject of a letter without a title',
      page('Minister Jon Brandt', 'Re: Conditions in the harbor prison', dear, body),
      {},
      'Conditions in the harbor prison',
    ],
  ])('reads %s', (_, markdown, head, value) => {
    expect(titleIn(markdown, head)).toMatchObject({ how: 'read', value });
  });

  test.each<[string, string]>([
    ['a letter without a heading', page('Minister Jon Brandt\nMinistry of the Harbor', dear, body)],
    ['a text that begins at once', body],
    ['a section for a heading', page('# Press Releases', dear, body)],
  ])('concludes it from the head of %s', (_, markdown) => {
    expect(titleIn(markdown, { title: 'Free Ana Vesel' })).toMatchObject({
      how: 'inferred',
      value: 'Free Ana Vesel',
      from: 'the page’s head',
    });
  });

  test.each<[string, string, PageHead]>([
    ['an address', page('The Honorable Jon Brandt\nMinistry of the Harbor', dear, body), {}],
    ['furniture alone', page('# Home', dear, body), { title: 'Untitled Document' }],
    ['running text', body, {}],
    ['nothing', '', {}],
  ])('finds none in %s', (_, markdown, head) => {
    expect(titleIn(markdown, head)).toEqual({ how: 'missing' });
  });

  test('tells the title in the other language', () => {
    const markdown = page('# 释放印刷工人安娜 / Free the Printer Ana Vesel', dear, body);
    expect(titleIn(markdown)).toMatchObject({
      value: 'Free the Printer Ana Vesel',
      quote: '释放印刷工人安娜 / Free the Printer Ana Vesel',
      warnings: [{ line: 1, message: expect.stringContaining('“释放印刷工人安娜”') as string }],
    });
  });

  test.each<[string, [han: string, other: string] | undefined]>([
    ['释放印刷工人安娜 Free the Printer Ana', ['释放印刷工人安娜', 'Free the Printer Ana']],
    ['Free the Printer Ana | 释放印刷工人安娜', ['释放印刷工人安娜', 'Free the Printer Ana']],
    [
      '55名读者联署 声援安娜 55 Readers Sign a Letter',
      ['55名读者联署 声援安娜', '55 Readers Sign a Letter'],
    ],
    ['释放印刷工人 Ana Maria Vesel', undefined],
    ['致 Harbor Board of Readers 的公开信', undefined],
    ['Free Ana Vesel 安娜', undefined],
    ['关于海港的声明 PDF', undefined],
    ['Free the Printer Ana', undefined],
    ['释放印刷工人安娜', undefined],
  ])('%s is two titles, or one', (text, parts) => {
    const two = twoTitles(text);
    expect(two && [two.han, two.other]).toEqual(parts);
  });
});
