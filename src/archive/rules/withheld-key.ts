import type { Finding, Rule } from './rule.ts';
import { withheldFrom } from './withheld-test.ts';

const atList = (file: string, message: string, fix: string): Finding[] => [
  { file, path: '', line: 1, column: 1, message, fix },
];

const variable = 'the environment variable `WITHHELD_KEY`';

/** The key is the one that the list was made with: with another, every name would pass. */
export const withheldKey: Rule = {
  id: 'withheld-key',
  find: (content, circumstances) => {
    const { list, test } = withheldFrom(content, circumstances) ?? {};
    if (!list || (test?.key !== 'short' && test?.key !== 'other')) return [];
    const which = test.key === 'short' ? 'key of fewer than 32 characters' : 'key';
    return atList(
      list.file,
      `Unexpected ${which} in ${variable}, expected the one that this list was made with`,
      'Put the archive’s key there, as docs/withheld-names.md says.',
    );
  },
};

/** That nobody who was withdrawn comes back was tested. */
export const withheldUntested: Rule = {
  id: 'withheld-untested',
  find: (content, circumstances) => {
    const { list, test } = withheldFrom(content, circumstances) ?? {};
    if (!list || test?.key !== 'missing') return [];
    return atList(
      list.file,
      `Unexpected missing key in ${variable}, expected it: for the names of this list nothing was searched`,
      'Only the archive’s maintainers have the key, and test with it before they publish; without it, go on. See docs/withheld-names.md.',
    );
  },
};
