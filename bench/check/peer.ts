import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { issueSchema } from '../../src/archive/issue.ts';
import { letterSchema } from '../../src/archive/letter.ts';
import { organizationSchema } from '../../src/archive/organization.ts';
import { personSchema } from '../../src/archive/person.ts';

// What a check cannot do without: each file read, its YAML parsed, the record held to its schema. No places,
// no links, no rules; the file alone, as many sites check their content.

const folder = process.argv[2] ?? '';

const textsIn = (name: string) =>
  readdirSync(path.join(folder, name)).map((file) =>
    readFileSync(path.join(folder, name, file), 'utf8'),
  );

const frontmatter = (text: string) => text.slice(4, text.indexOf('\n---\n', 4));

for (const text of textsIn('letters')) letterSchema.parse(parse(frontmatter(text)));
for (const text of textsIn('people')) {
  // A year alone is a number to YAML; the archive’s own reader takes it as written.
  personSchema.parse(parse(text, { schema: 'failsafe' }));
}
for (const text of textsIn('organizations')) organizationSchema.parse(parse(text));
issueSchema.array().parse(parse(readFileSync(path.join(folder, 'issues.yaml'), 'utf8')));
