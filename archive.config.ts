import { defineArchive } from './src/archive/config.ts';

/**
 * The one file that makes this archive yours. To make another: edit it, and replace `content/`.
 */
export default defineArchive({
  /** The archive’s name, as it stands at the head of every page. */
  title: 'By Name',
  /** One sentence that says what the archive holds, for search engines and link previews. */
  description:
    'Open letters and statements that press governments over people who were detained, disappeared or imprisoned, and the people they name.',
  /** The address at which the site is published, without a path. Another one makes all letters new to feed readers. */
  site: 'https://by-name.example.org',
  /** The path below that address where the site lives: `/`, or `/archive/`. */
  base: '/',
  /** Where the content and the code are kept, for corrections and pull requests. */
  repository: 'https://github.com/by-name/by-name',
  /** The folder that holds letters/, people/, organizations/ and issues.yaml. */
  content: 'content',
  /** The license of what the archive itself writes: summaries and data. */
  license: {
    label: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** Where readers ask for a correction or a removal: an address that begins with https:// or mailto:. */
  contact: 'mailto:corrections@by-name.example.org',
});
