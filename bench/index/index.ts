import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildArchive } from '../../src/archive/archive.ts';
import { issueSchema } from '../../src/archive/issue.ts';
import { letterSchema } from '../../src/archive/letter.ts';
import { organizationSchema } from '../../src/archive/organization.ts';
import { personSchema } from '../../src/archive/person.ts';
import { indexLetters } from '../../src/search/index-letters.ts';

// Indexes the letters of a content folder, whose pages are in another, and says how many milliseconds that took:
// index.ts <content> <site> <kept> <most letters of a part>

const [content = '', site = '', kept = '', most = ''] = process.argv.slice(2);

const filesIn = (folder: string, ending: string) =>
  readdirSync(path.join(content, folder))
    .sort()
    .map((file) => ({
      id: path.basename(file, ending),
      text: readFileSync(path.join(content, folder, file), 'utf8'),
    }));

const frontmatter = (text: string) => text.slice(4, text.indexOf('\n---\n', 4));

const archive = buildArchive({
  letters: filesIn('letters', '.md').map(({ id, text }) => ({
    ...letterSchema.parse(parse(frontmatter(text))),
    id,
  })),
  // A year alone is a number to YAML; the archive’s own reader takes it as written.
  people: filesIn('people', '.yaml').map(({ id, text }) => ({
    ...personSchema.parse(parse(text, { schema: 'failsafe' })),
    id,
  })),
  organizations: filesIn('organizations', '.yaml').map(({ id, text }) => ({
    ...organizationSchema.parse(parse(text)),
    id,
  })),
  issues: issueSchema.array().parse(parse(readFileSync(path.join(content, 'issues.yaml'), 'utf8'))),
});

const begun = performance.now();
await indexLetters(
  { archive, folder: site },
  { folder: kept, version: 'bench' },
  { most: Number(most) },
);
console.log(performance.now() - begun);
