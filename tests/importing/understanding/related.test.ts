import { describe, expect, test } from 'vitest';
import { letterText } from '../../../src/importing/text/letter-text.ts';
import type { PageHead } from '../../../src/importing/page.ts';
import { relatedOf } from '../../../src/importing/understanding/related.ts';
import { archiveOf, letter, organization } from '../../archive/records.ts';

const archive = archiveOf({
  organizations: [organization('harbor-watch', { name: 'Harbor Watch' })],
  letters: [
    letter('2010-10-21-joint-letter', {
      title: 'Harbor Groups Urge Brandt to Free Ana Vesel',
      date: '2010-10-21',
      signatories: [{ organization: 'harbor-watch' }],
      source: {
        url: 'https://www.harbor.example/2010/10/free-ana-vesel/',
        alternates: ['http://mirror.example/node/12'],
        archived:
          'https://web.archive.org/web/20110101000000/https://www.harbor.example/2010/10/free-ana-vesel/',
      },
    }),
    letter('2012-05-03-short', {
      title: 'Open Letter',
      date: '2012-05-03',
      signatories: [{ organization: 'harbor-watch' }],
    }),
  ],
});

const relatedIn = (text: string, head: PageHead = {}) =>
  relatedOf(
    letterText(`${text}\n\nWe are Harbor Watch, and we ask you to act without any further delay.`),
    archive,
    head,
  );

describe('relatedOf', () => {
  test.each<[string, string, string | undefined]>([
    [
      'its title in quotes',
      'We wrote of this in “Harbor Groups Urge Brandt to Free Ana Vesel”, and nobody has replied to us.',
      undefined,
    ],
    [
      'its title without',
      'See Harbor Groups Urge Brandt to Free Ana Vesel, which forty groups have signed by now.',
      undefined,
    ],
    [
      'a link to its address',
      'Forty groups [have written](https://harbor.example/2010/10/free-ana-vesel) to you, and nobody has replied.',
      undefined,
    ],
    [
      'a link to its mirror',
      'Forty groups [have written](https://mirror.example/node/12?utm_source=x#top) to you, and nobody has replied.',
      undefined,
    ],
    [
      'its day and organization',
      'In our letter of 21 October 2010 we asked you to release her, and nobody has replied to us.',
      undefined,
    ],
    [
      'that it follows',
      'Further to our letter of 21 October 2010 we ask you once more to release her, and the others.',
      'follows',
    ],
    [
      'that it answers',
      'In response to your letter dated October 21, 2010 we ask you once more to release her at once.',
      'reply-to',
    ],
    [
      'that it translates',
      'This is a translation of “Harbor Groups Urge Brandt to Free Ana Vesel”, which we publish here for our readers.',
      'translation-of',
    ],
  ])('finds a letter by %s', (_, text, relation) => {
    const found = relatedIn(text);
    expect(found).toMatchObject([{ id: '2010-10-21-joint-letter', how: 'read', line: 1 }]);
    expect([found[0]?.relation, found[0]?.same]).toEqual([relation, undefined]);
  });

  test.each<[string, string, PageHead]>([
    [
      'its address',
      'We ask you to release her.',
      { url: 'http://harbor.example/2010/10/free-ana-vesel/?utm_source=x' },
    ],
    [
      'its copy in a web archive',
      'We ask you to release her.',
      {
        url: 'https://web.archive.org/web/20150505000000/http://harbor.example/2010/10/free-ana-vesel/',
      },
    ],
    [
      'where it was posted first',
      'Reposted from: <https://www.harbor.example/2010/10/free-ana-vesel/>',
      {},
    ],
    ['its title and date', '# Harbor groups urge Brandt to free Ana Vesel\n\n21 October 2010', {}],
    ['its title, where it has no date', '# Harbor groups urge Brandt to free Ana Vesel', {}],
  ])('knows the letter itself by %s', (_, text, head) => {
    expect(relatedIn(text, head)).toMatchObject([{ id: '2010-10-21-joint-letter', same: true }]);
  });

  test.each<[string, string, PageHead]>([
    [
      'its title and another date',
      '# Harbor groups urge Brandt to free Ana Vesel\n\n21 October 2014',
      {},
    ],
    ['a title that many letters have', '# Open Letter', {}],
    [
      'such a title in running text',
      'We sent an open letter to the minister, and nobody has replied to it by now.',
      {},
    ],
    [
      'a day on which something else was',
      'On 21 October 2010 the police came for her, and nobody has been told where she is held.',
      {},
    ],
    [
      'another address of its site',
      'Forty groups [have written](https://harbor.example/2010/10/) to you.',
      { url: 'https://harbor.example/' },
    ],
    ['an address that is none', 'We ask you to release her.', { url: 'http://[' }],
  ])('finds none by %s', (_, text, head) => {
    expect(relatedIn(text, head)).toEqual([]);
  });
});
