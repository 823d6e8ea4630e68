import { describe, expect, test } from 'vitest';
import type { PageHead } from '../../../src/importing/page.ts';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import { titleOf } from '../../../src/importing/understanding/title.ts';

const body = `We write to you about Ana Vesel, who has been held in the harbor prison since 3 March 2014.

We urge you to raise her case when you visit the harbor on 5 September 2015, and to ask for her release.`;
const dear = 'Dear Minister Brandt,';
const lead =
  'Forty groups have written to the minister of the harbor, asking that he release Ana Vesel, who has been held for a year.';
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
      'both lines of a double heading',
      page('# 釋放安娜', '# Free Ana Vesel', dear, body),
      {},
      '釋放安娜 Free Ana Vesel',
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
});
