import archive from '../../archive.config.ts';
import { readCall } from './call.ts';

const help = `Compares the base path in archive.config.ts with the one under which the site will be published.

  PUBLISHED_BASE=<path> node src/commands/published-base.ts

Meant for GitHub’s workflow, which knows that path: \`/by-name\`, or nothing for the root of a host.
Exit status: 0 they are the same, 1 they are not.`;

/** A path with one slash at each end: "archive" is `/archive/`. */
const asBase = (path: string) => `/${path}/`.replaceAll(/\/+/gu, '/');

const { values } = readCall({ options: { help: { type: 'boolean', default: false } } }, help);
const published = asBase(process.env['PUBLISHED_BASE'] ?? '');
if (values.help) {
  console.log(help);
} else if (asBase(archive.base) !== published) {
  // A line that GitHub shows as an error of that file.
  console.log(
    [
      `::error file=archive.config.ts::Unexpected base ${archive.base}, expected ${published}, where this repository is published.`,
      'Set `base` to that path and `site` to the address before it, or give the site a domain of its own in the repository’s settings, under Pages.',
    ].join('%0A'),
  );
  process.exitCode = 1;
}
