import { describe, expect, it } from 'vitest';
import { checkFolder, validFiles } from '../content-folder.ts';
import {
  answering,
  asked,
  letterFile,
  letterWith,
  planLetter,
  textsOf,
  write,
} from './withholding.ts';

const id = '2014-03-02-harbor-letter';
const files = {
  'people/bo-dent.yaml': `name: Bo Dent
forms:
  - value: B. Dent
    kind: alias
    source: ${id}
died:
  date: 2015
  source: ${id}
`,
  'letters/2015-reply.md': letterWith(
    `See [that *letter*](letter:${id}), <a href="letter:${id}">it</a> and [this][1].\n\n[1]: letter:${id}`,
    `related:\n  - letter: ${id}\n    relation: reply-to\n`,
    '  - person: bo-dent\n    status: detained\n',
  ).replace('2014-03-02', '2015'),
  'issues.yaml': `${validFiles['issues.yaml']}- id: wider\n  label: Wider\n  definition: All.\n`,
  'organizations/ink-guild.yaml': 'name: Ink Guild\n',
  [letterFile]: validFiles[letterFile]
    .replace(
      '  - organization: quill-house\n',
      '  - organization: quill-house\n  - organization: ink-guild\n',
    )
    .replace('  - free-press\n', '  - free-press\n  - wider\n'),
};

describe('a letter that is withdrawn', () => {
  it('goes, with whatever names it, and leaves no problem', async () => {
    const planned = await planLetter(files);
    expect(asked(planned)).toEqual([
      'people/ana-vesel.yaml No other letter records this person. Take the person out, too: `ana-vesel`?',
      'organizations/ink-guild.yaml No other record names this organization. Take it out, too: `ink-guild`?',
      'issues.yaml No other letter raises this issue. Take it out of the list, too: `wider`?',
    ]);
    const outcome = answering(planned, true);
    const texts = textsOf(planned, outcome);
    expect(texts).toMatchObject({
      [letterFile]: undefined,
      'people/ana-vesel.yaml': undefined,
      'organizations/ink-guild.yaml': undefined,
      'people/bo-dent.yaml': 'name: Bo Dent\nforms:\n  - value: B. Dent\n    kind: alias\n',
      'issues.yaml': validFiles['issues.yaml'],
    });
    expect(texts['letters/2015-reply.md']).toMatch(
      /\nSee that \*letter\*, <a>it<\/a> and this\.\n\n$/u,
    );
    expect(texts['letters/2015-reply.md']).not.toContain('related');
    await write(outcome);
    // The raw HTML was there before.
    const { problems } = await checkFolder(planned.folder);
    expect(problems.filter(({ rule }) => rule !== 'raw-html')).toEqual([]);
  });

  it('leaves what only it names, where the answer is no', async () => {
    const planned = await planLetter(files);
    const outcome = answering(planned, false);
    await write(outcome);
    const { problems } = await checkFolder(planned.folder);
    const rules = problems.map(({ rule }) => rule).filter((rule) => rule !== 'raw-html');
    expect(rules.sort()).toEqual(['unused-issue', 'unused-organization', 'unused-person']);
  });
});
