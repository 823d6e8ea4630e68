import { describe, expect, it } from 'vitest';
import { checkFolder, asContent, layContent, letterFile, validFiles } from '../content-folder.ts';
import { told } from './reading.ts';

const judged = async (body: string) => {
  const folder = await layContent({ [letterFile]: `${validFiles[letterFile]}\n${body}\n` });
  const { problems } = await checkFolder(folder);
  return asContent(problems, folder).filter(({ rule }) => rule !== 'raw-html');
};

const unsure =
  'Write the whole address (https://…), or the kind and id of a record (person:liu-xiaobo).';

describe('a link that leads nowhere', () => {
  it.each([
    ['issues:free-press', 'issue:free-press'],
    ['people:ana-vesel', 'person:ana-vesel'],
    ['persons:ana-vesel', 'person:ana-vesel'],
    ['Person:ana-vesel', 'person:ana-vesel'],
    ['persn:ana-vesel', 'person:ana-vesel'],
    ['organisation:quill-house', 'organization:quill-house'],
    ['letters:2014-03-02-harbor-letter', 'letter:2014-03-02-harbor-letter'],
    ['htps://example.org/a', 'https://example.org/a'],
    ['https:/example.org/a', 'https://example.org/a'],
    ['http:example.org', 'http://example.org'],
    ['mail:ana@example.org', 'mailto:ana@example.org'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['ana-vesel', 'person:ana-vesel'],
    ['free-press', 'issue:free-press'],
    ['/people/ana-vesel/', 'person:ana-vesel'],
    ['../people/ana-vesel.yaml', 'person:ana-vesel'],
    ['2014-03-02-harbor-letter.md', 'letter:2014-03-02-harbor-letter'],
    ['https://', undefined],
    ['mailto:', undefined],
    ['people:', undefined],
    ['javascript:alert', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['tel:123', undefined],
    ['bo-dent', undefined],
    ['../pier/', undefined],
    ['//example.org/', undefined],
    ['', undefined],
  ])('%j', async (url, nearest) => {
    const message = `Unexpected link to \`${url}\`, expected a web address, or \`person:\`, \`organization:\`, \`issue:\` or \`letter:\` with an id`;
    const fix = nearest === undefined ? unsure : `Did you mean \`${nearest}\`?`;
    const expected = (place: string) => [place, 'unknown-link', message, fix];
    const places = [
      [`See [it](<${url}>).`, '25:5'],
      [`See\n[it][1].\n\n[1]: <${url}>`, '28:1'],
      [`See <a href="${url}">it</a>.`, '25:5'],
      [`<div>\n<p>See <A title=x HREF='${url}'>it</A>.</p>\n</div>`, '26:8'],
    ] as const;
    for (const [body, place] of places) {
      expect((await judged(body)).map(told)).toEqual([expected(place)]);
    }
  });

  it('is shown shortened where it is long', async () => {
    const [problem] = await judged(`[x](x:${'y'.repeat(500)})`);
    expect(problem?.message).toContain(`\`x:${'y'.repeat(57)}…\``);
  });

  it.each([
    '[x](https://example.org/) [x](http://example.org) [x](HTTPS://example.org)',
    '<https://example.org/> www.example.org ana@example.org',
    '[x](mailto:ana@example.org) [x](#text)',
    '[x](person:ana-vesel) [x](organization:quill-house) [x](issue:free-press)',
    '[x](letter:2014-03-02-harbor-letter)',
    'A note[^1].\n\n[^1]: To [x](person:ana-vesel).',
    '<a href="person:ana-vesel">x</a> <a href="#x">x</a> <a>x</a> <b href="x">x</b>',
    '`[x](y)` and <!-- <a href="y">x</a> --> text',
  ])('is none of these: %j', async (body) => {
    expect(await judged(body)).toEqual([]);
  });
});

describe('a link in raw HTML', () => {
  it('is held to the ids of records, as any other', async () => {
    const problems = await judged(
      'By <a href="person:nobody">him</a> and\n\n<p>\n  <a href="issue&#58;nothing">it</a></p>',
    );
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['unknown-person', 25, 4],
      ['unknown-issue', 28, 3],
    ]);
  });
});
