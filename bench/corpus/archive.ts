import { drawFrom } from '../names/random.ts';
import { signsWithout } from './chinese.ts';
import type { InventedFile } from './file.ts';
import { issuesFile, issuesOf } from './issue.ts';
import { letterWriter } from './letter.ts';
import { organizationFile, organizationsOf } from './organization.ts';
import { peopleOf, personFile, wordsOfNames } from './person.ts';
import { vocabulary } from './vocabulary.ts';
import { sayings } from './world.ts';

// The shape of an archive: people for each letter, and letters for each organization.
const peopleALetter = 0.4;
const lettersAnOrganization = 20;
const leastOrganizations = 12;

const readme = `# An invented archive

Everything here is invented, to measure by: the letters, their words, the people, organizations and issues. Nobody in it
lives, and nothing in it happened. \`npm run bench -- corpus\` writes it.
`;

/**
 * An invented archive of so many letters, with their people, organizations and issues, in the format of the content
 * folder: the same files for the same number. Letters are transcriptions of some 900 words over forty years, the more
 * the later. They come last and one by one, in the order of their dates: however many there are, only one is held.
 */
export function* inventedArchive(letters: number): Generator<InventedFile> {
  const draw = drawFrom(`an archive of ${letters} letters`);
  const people = peopleOf(draw, Math.ceil(letters * peopleALetter));
  const organizations = organizationsOf(
    draw,
    Math.max(leastOrganizations, Math.ceil(letters / lettersAnOrganization)),
  );
  const issues = issuesOf(draw);
  const words = vocabulary(draw, wordsOfNames(people));
  yield ['README.md', readme];
  for (const person of people) yield personFile(draw, person);
  for (const organization of organizations) yield organizationFile(organization);
  yield issuesFile(issues);
  const write = letterWriter(draw, {
    letters,
    people,
    arrivals: draw.shuffled(people),
    governments: organizations.filter(({ isGovernment }) => isGovernment),
    societies: organizations.filter(({ isGovernment }) => !isGovernment),
    issues,
    words,
    signs: signsWithout(people),
    charges: sayings(draw, words, 40, 6),
    sentences: sayings(draw, words, 30, 3),
    places: sayings(draw, words, 80, 3),
    roles: sayings(draw, words, 40, 2),
  });
  for (let index = 0; index < letters; index += 1) yield write(index);
}
