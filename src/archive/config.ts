import { shortened } from './words.ts';

/** What an archive says of itself; `archive.config.ts` explains each field to whoever edits it. */
export interface ArchiveConfig {
  title: string;
  description: string;
  site: string;
  base: string;
  repository: string;
  content: string;
  license: { label: string; url: string };
  contact: string;
}

/**
 * What a browser calls the search of an archive: 16 characters and no more.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md#the-shortname-element
 */
export const searchName = ({ title }: Pick<ArchiveConfig, 'title'>): string => shortened(title, 16);

const isOrigin = (text: string) =>
  URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).pathname === '/';

const isAddress = (text: string) => /^(?:https?:\/\/|mailto:)\S+$/u.test(text);

/** Nothing checks types where Node reads the config: a field that was taken out is `undefined` here. */
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** What each field must be, in the words of the error that says it is not. */
const expectations: readonly [
  field: string,
  holds: (config: ArchiveConfig) => boolean,
  expected: string,
][] = [
  ['title', ({ title }) => isText(title), 'a name'],
  ['description', ({ description }) => isText(description), 'a sentence'],
  ['site', ({ site }) => isOrigin(site), 'an address without a path: https://archive.example.org'],
  [
    'base',
    ({ base }) => isText(base) && base.startsWith('/'),
    'a path that begins with a slash: / or /archive/',
  ],
  ['repository', ({ repository }) => isAddress(repository), 'an address that begins with https://'],
  ['content', ({ content }) => isText(content), 'the path of a folder'],
  [
    'license',
    ({ license }: Partial<ArchiveConfig>) =>
      isText(license?.label) && isAddress(license?.url ?? ''),
    'a label and a url that begins with https://',
  ],
  [
    'contact',
    ({ contact }) => isAddress(contact),
    'an https:// address or mailto:name@example.org',
  ],
];

/**
 * Takes the settings of an archive and gives them back.
 *
 * Throws an Error that names the field and what it must be, so that a slip is met before any page is built.
 */
export function defineArchive(config: ArchiveConfig): ArchiveConfig {
  for (const [field, holds, expected] of expectations) {
    if (!holds(config)) {
      const value = JSON.stringify(config[field as keyof ArchiveConfig]);
      const error = new Error(
        `archive.config.ts: Unexpected ${field} ${value}, expected ${expected}`,
      );
      // Whoever edits the file needs the sentence alone, not where in our code it was thrown.
      error.stack = error.message;
      throw error;
    }
  }
  return config;
}
