import type { Leftover } from '../../withholding/action.ts';

/**
 * Where a withdrawn record still stands, out of reach of any command here, and how to deal with it. The long
 * version is docs/withhold.md.
 */
export const outOfReach: readonly Leftover[] = [
  {
    what: 'Git’s history: every earlier commit still has it.',
    how: 'Rewrite it with git filter-repo, force-push, and ask the host to drop cached views and pull requests.',
  },
  {
    what: 'Forks and clones, which others have.',
    how: 'Ask their owners to delete or renew them; the host can take down public forks.',
  },
  {
    what: 'Earlier copies: archive.zip, mirrors, downloads of the data.',
    how: 'Tell those who mirror the archive to fetch it again and delete the old copy.',
  },
  {
    what: 'Feeds that readers have fetched.',
    how: 'They keep what they have; the new feed no longer holds the entry.',
  },
  {
    what: 'Web archives, such as the Wayback Machine.',
    how: 'Ask for exclusion: info@archive.org, with the addresses of the pages and proof that the site is yours.',
  },
  {
    what: 'Search engines’ results and caches.',
    how: 'Use their tools for outdated content, once the page answers as an unknown address does.',
  },
  {
    what: 'The page where the letter itself was published, and wherever that was quoted.',
    how: 'Only its publisher can change that; the person may ask them.',
  },
  {
    what: 'What stands between the site and its readers: the host’s cache or CDN.',
    how: 'Purge it after publishing.',
  },
];

/** What to do once the content is written. */
export const nextSteps: readonly string[] = [
  'Look at it: git diff',
  'Build, with WITHHELD_KEY set, and look at the proof of absence: npm run build',
  'Commit with words that tell nothing: git commit -m "Withdraw a record"',
  'Publish, and purge the host’s cache.',
  'Deal with the places above; docs/withhold.md says how.',
];
