import { codeVersion } from './code-version.ts';

/**
 * A digest of everything that decides how a letter's text becomes HTML, so that HTML kept from an earlier build is
 * never shown after the chain has changed: the chain, the domain rules it follows, and the libraries.
 *
 * Takes the project's root folder; gives 16 hexadecimal digits.
 */
export const chainVersion = (root: string): Promise<string> =>
  codeVersion(root, ['src/markdown', 'src/archive']);
