import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { recordsOf, type Content } from '../../src/archive/content.ts';
import { judge } from '../../src/archive/rules/index.ts';
import { readContent } from '../../src/reading/content.ts';
import { formSearch } from '../../src/withholding/absence/search.ts';
import { formsOf } from '../../src/withholding/forms.ts';
import { withholdPerson } from '../../src/withholding/withhold-person.ts';
import { layContent } from '../content-folder.ts';
import { holds } from '../property.ts';
import { letterFile, letterWith, write } from './withholding.ts';

const forms = [
  'Ana Vesel',
  'ANA VESEL',
  'Vesel, Ana',
  'Ana\nVesel',
  '**Ana** Vesel',
  '*Ana Vesel*',
  '连薇红',
  '連薇紅',
  'Lián Wēihóng',
  'ana-vesel',
  'AnaVesel',
  '[Ana Vesel](person:ana-vesel)',
  '[she](person:ana-vesel)',
  'https://example.org/ana-vesel',
];
const others = [
  'Teodora Ana Vesel',
  'Bo Dent',
  'held',
  'in May.',
  '\n\n',
  '\n> ',
  '\n- ',
  ' | ',
  '’s ',
  ' (',
  ') ',
  ': ',
  '，',
  ' ',
];
const prose = fc
  .array(fc.constantFrom(...forms, ...others), { maxLength: 14 })
  .map((parts) => `Text ${parts.join(' ')}`);
/** One line of YAML that holds such words. */
const field = fc
  .array(
    fc.constantFrom(
      ...forms.filter((form) => !form.includes('\n')),
      'of',
      'Bo Dent',
      '’s',
      ':',
      '#',
    ),
    { maxLength: 6 },
  )
  .map((parts) => `x ${parts.join(' ')}`);
const quoted = fc
  .tuple(field, fc.constantFrom('double', 'folded'))
  .map(([text, style]) => (style === 'double' ? JSON.stringify(text) : `>-\n      ${text}`));

describe('with every question answered yes', () => {
  holds(
    'no form is left in any file, what is no name stays, and check finds nothing new',
    [prose, quoted, quoted, quoted, fc.boolean()],
    async (body, occasion, note, description, isAlone) => {
      const bo = '  - person: bo-dent\n    status: detained\n';
      const folder = await layContent({
        [letterFile]: letterWith(
          body,
          `occasion: ${occasion}\n`,
          `${isAlone ? '' : bo}  - person: ana-vesel\n    status: detained\n    note: ${note}\n`,
        ),
        'letters/2015-other.md': letterWith(body, '', bo).replace('2014-03-02', '2015'),
        'people/ana-vesel.yaml':
          'name: Ana Vesel\nfamily: Vesel\ngiven: Ana\norder: given-first\nforms:\n  - value: 连薇红\n    kind: native\n    language: zh-Hans\n',
        'people/bo-dent.yaml': `name: Bo Dent\ndescription: ${description}\n`,
        'people/teodora-ana-vesel.yaml': 'name: Teodora Ana Vesel\n',
      });
      const { content, problems } = await readContent(folder);
      if (problems.length > 0) return;
      const archive = buildArchive(recordsOf(content));
      const plan = withholdPerson(content, 'ana-vesel');
      const outcome = plan.outcome(plan.questions.map(() => true));
      await write(outcome);
      expect(outcome.left).toEqual([]);
      const after = await readContent(folder);
      expect(after.problems).toEqual([]);
      const others = archive.people
        .filter(({ id }) => id !== 'ana-vesel')
        .flatMap((person) => formsOf(archive, person));
      const person = archive.person('ana-vesel');
      const formsIn = formSearch(person ? formsOf(archive, person) : [], others);
      for (const { text } of after.content.sources) expect(formsIn(text)).toEqual([]);
      const told = { today: '2026-06-30', generatedForms: () => [], nearDuplicates: () => [] };
      const known = judge(content, told).map(({ rule }) => rule);
      expect(judge(after.content, told).filter(({ rule }) => !known.includes(rule))).toEqual([]);
      // Who is not withheld stays, in a letter that loses no entry to a word.
      const named = ({ sources }: Content) =>
        sources
          .filter(({ file }) => file.includes('2015'))
          .map(({ text }) => text.match(/Teodora Ana Vesel|Bo Dent/gu)?.length);
      expect(named(after.content)).toEqual(named(content));
    },
    60,
  );
});
