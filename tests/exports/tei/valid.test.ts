import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { askKinds } from '../../../src/archive/ask.ts';
import { letterKinds } from '../../../src/archive/letter.ts';
import { rights } from '../../../src/archive/rights.ts';
import { statusIds } from '../../../src/archive/status.ts';
import { xmlText } from '../../../src/exports/xml.ts';
import { archiveOf, letter, person } from '../../archive/records.ts';
import { fullArchive, hostile, numbered, plain, skeletonOf } from '../full.ts';
import { bodyTree, readArchive, tei } from '../published.ts';
import { found, judgeOf } from '../schema.ts';

// All that needs TEI's schema stands in this one file: it takes some seconds to compile.
const faultsOf = judgeOf('tei_all');

/** What the schema cannot see: pointers into the file that lead nowhere. */
const dangling = (xml: string): string[] => {
  const ids = new Set(found(xml, '//@xml:id').map((id) => `#${id}`));
  return found(xml, '//@ref | //@target').filter((to) => to.startsWith('#') && !ids.has(to));
};

function expectValid(xml: string): void {
  expect(faultsOf(xml)).toEqual([]);
  expect(dangling(xml)).toEqual([]);
  expect(() => fromXml(xml)).not.toThrow();
}

const bare = letter('2014-03-02-harbor', { text: 'transcription' });
const bodyOf = (markdown: string) => tei(archiveOf({ letters: [bare] }), bare, markdown);

it('can fail', async () => {
  const xml = await bodyOf('x');
  expect(faultsOf(xml.replace('<body>', '<body><p><p/></p>'))).not.toEqual([]);
  expect(dangling(xml.replace('<p>x', '<p><ref target="#lost"/>'))).toEqual(['#lost']);
});

describe.each(['content', 'tests/fixtures/archive'])('the letters of %s', async (folder) => {
  const { archive, bodies } = await readArchive(folder);

  it.each(archive.letters.map(({ id }) => id))('%s is valid TEI, twice the same', async (id) => {
    const record = archive.letter(id);
    if (!record) throw new Error(id);
    const xml = await tei(archive, record, bodies.get(id));
    expectValid(xml);
    expect(await tei(archive, record, bodies.get(id))).toBe(xml);
  });
});

describe('a record is valid TEI', () => {
  const words = {
    kind: Object.keys(letterKinds) as (keyof typeof letterKinds)[],
    rights: [...rights.keys()],
    status: statusIds,
    ask: Object.keys(askKinds) as (keyof typeof askKinds)[],
    date: [
      '2014-03-02',
      '2014-03',
      '2009?',
      '2016-05~',
      '2015-11%',
      '2014-21',
      '201X',
      '2016/..',
      '/2013-06',
    ],
  };

  it('with every word that may stand in it', async () => {
    const most = Math.max(...Object.values(words).map(({ length }) => length));
    for (let index = 0; index < most; index += 1) {
      const one = <T>(of: readonly T[]): T => of[index % of.length] as T;
      const record = letter('2014', {
        kind: one(words.kind),
        rights: one(words.rights),
        date: one(words.date),
        detainees: [{ person: 'ana', status: one(words.status), since: one(words.date) }],
        asks: [{ ask: 'x', kind: one(words.ask), outcome: { text: 'y', date: one(words.date) } }],
      });
      const people = [person('ana')];
      expectValid(await tei(archiveOf({ letters: [record], people }), record, 'x'));
    }
  });
});

describe('a full record', async () => {
  const { archive: harmless, letter: harmlessLetter } = fullArchive(numbered(plain));
  const skeleton = skeletonOf(await tei(harmless, harmlessLetter, plain));

  it.each(hostile)('of %j is valid TEI, says it, and nothing else', async (text) => {
    const next = numbered(text);
    const given: string[] = [];
    const full = fullArchive(() => {
      const value = next();
      given.push(value);
      return value;
    });
    const xml = await tei(full.archive, full.letter, plain);
    expectValid(xml);
    expect(skeletonOf(xml)).toEqual(skeleton);
    const texts = new Set(found(xml, '//text()'));
    const said = (value: string) => [...texts].some((other) => other.includes(xmlText(value)));
    expect(given.filter((value) => !full.unsaid.has(value) && !said(value))).toEqual([]);
  });

  it('of any text whatever is valid TEI', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const full = fullArchive(() => `x${text}`);
        expectValid(await tei(full.archive, full.letter, plain));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a text is valid TEI', () => {
  it.each([
    [''],
    ['***'],
    ['***\n\n## A\n\n***'],
    ['## A\n\n#### B\n\n### C\n\n# D\n\n## E'],
    ['> ## A\n>\n> > b\n>\n> - c'],
    ['- a\n\n  > b\n\n  ## c\n- d\n  1. e\n  2. f'],
    ['a[^1] b[^2] c[^1]\n\n[^1]: d[^2]\n\n    - e\n[^2]: f[^1]'],
    ['## a[^1]\n\n[^1]: > b'],
    ['| a[^1] | **b** |\n| :-: | --- |\n| `c` | |\n\n[^1]: d'],
    ['`a [b](https://example.org/) <c>`\n\n```\na\n  b\n```'],
    ['<ul><li><p>a</p><table><tr><td><ul><li>b</li></ul></td></tr></table></li></ul>'],
    ['<ul></ul><ol></ol><dl></dl><table></table>'],
    ['<dl><dd>a</dd><dt>b</dt><dt>c</dt><dd>d</dd><dd><p>e</p></dd><dt>f</dt></dl>'],
    ['<h2><ul><li>a</li><li>b</li></ul></h2>'],
    ['<p><b><table><tr><td>a</td></tr></table></b></p>'],
    ['<abbr><q>a <q>b</q></q></abbr> <span lang="fr"><q>c</q></span>'],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt>x</ruby> <ruby><rt>y</rt></ruby>'],
    ['<code><b>a</b><a href="https://example.org/">b</a></code> <kbd></kbd> <em></em>'],
    ['<ol start="3" reversed><li>a</li></ol><ol start="x"><li>b</li></ol>'],
    ['<table><tr><td rowspan="0" colspan="2">a</td><th colspan="-1">b</th></tr></table>'],
    [
      '<p lang="not a language">a</p><p lang="zh-Hans">b</p><section lang="ug-Arab"><p>c</p></section>',
    ],
    ['<blockquote cite="https://example.org/a b">a</blockquote><q cite="//">b</q>'],
    ['[a](<https://example.org/a b"c>) [b](#text-a) [c](mailto:a@example.org) [d](https://[)'],
    [
      '[a](person:no-one) [b](letter:2014-03-02-harbor) [*c*](issue:d) <a href="organization:e"><q>f</q></a>',
    ],
    ['<rp>a[^1]</rp>\n\n[^1]: b'],
    ['<pre>a\n<b>b</b></pre>'],
  ])('%j', async (markdown) => {
    expectValid(await bodyOf(markdown));
  });

  /** Texts of any tags whatever, nested in any way; with references to a footnote if so asked. */
  const anyHtml = (tags: string, words: readonly string[]) =>
    fc.letrec<{ html: string; element: string }>((tie) => ({
      html: fc
        .array(fc.oneof(fc.constantFrom(...words), tie('element')), { maxLength: 5 })
        .map((parts) => parts.join('')),
      element: fc
        .tuple(
          fc.constantFrom(...tags.trim().split(/\s+/u)),
          fc.constantFrom('', ' lang="fr"', ' href="person:ana"'),
          tie('html'),
        )
        .map(([tag, more, inner]) => `<${tag}${more}>${inner}</${tag}>`),
    })).html;
  const tags = `a abbr b bdi blockquote cite code dd del dl dt em h1 h2 h4 hr i ins kbd li mark ol p pre q rt
    ruby s section small span strong sub sup table tbody td th thead tr u ul var button div`;

  it('whatever HTML it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyHtml(`${tags} rp`, ['a', ' ', '\n', '[^1]']), async (text) => {
        expectValid(await bodyOf(`${text}\n\n[^1]: b`));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('and holds every word of it, in its order', async () => {
    let word = 0;
    const numbered = anyHtml(tags, ['*']).map((text) =>
      text.replaceAll('*', () => `w${(word += 1)}.`),
    );
    await fc.assert(
      fc.asyncProperty(numbered, async (text) => {
        const shown = toString(await bodyTree(archiveOf({ letters: [bare] }), bare, text));
        const [body = ''] = found(await bodyOf(text), '//tei:body');
        expect(body.match(/w\d+\./gu)).toEqual(shown.match(/w\d+\./gu));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
