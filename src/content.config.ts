import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { RecordKind } from './archive/address.ts';
import type { RecordedChanges } from './archive/changes.ts';
import type { Issue } from './archive/issue.ts';
import { jsonSchema } from './archive/json-schema.ts';
import type { Letter } from './archive/letter.ts';
import type { Organization } from './archive/organization.ts';
import type { Person } from './archive/person.ts';
import { withContext } from './markdown/context.ts';
import { cacheFolder } from './reading/cache-folder.ts';
import { codeVersion } from './reading/code-version.ts';
import { readChanges } from './reading/changes.ts';
import { contentFolder } from './reading/folder.ts';
import { knownRecords, recordLoader } from './reading/loader.ts';

const folder = contentFolder();

/** The reader has held each record to its schema already; here it only gets its type back. */
const collection = <T>(kind: RecordKind, schema = z.custom<T>()) =>
  defineCollection({ loader: recordLoader({ kind, folder, prepare: withContext }), schema });

// Astro writes it into .astro/, for its extension of VS Code, which completes the records of letters. No
// one keeps that folder, so the ids of this archive may stand in it: see docs/editors.md.
const forEditors = jsonSchema('letter', await knownRecords(folder));

/** What history tells of the records, in an entry of its own: the loader of a record keeps what is in its file. */
const changes = defineCollection({
  loader: {
    name: 'by-name-changes',
    load: async ({ store }) => {
      store.set({ id: 'content', data: { ...(await readChanges(folder)) } });
    },
  },
  schema: z.custom<RecordedChanges>(),
});

/** The version of the code that files are made by, and where what they are made of is kept between builds. */
const code = defineCollection({
  loader: {
    name: 'by-name-code',
    load: async ({ store, config }) => {
      const digest = await codeVersion(fileURLToPath(config.root));
      const cache = fileURLToPath(new URL(cacheFolder(folder), config.root));
      store.set({ id: 'version', data: { digest, cache } });
    },
  },
  schema: z.strictObject({ digest: z.string(), cache: z.string() }),
});

export const collections = {
  letters: collection<Letter>('letter', z.custom<Letter>().meta(forEditors)),
  people: collection<Person>('person'),
  organizations: collection<Organization>('organization'),
  issues: collection<Issue>('issue'),
  changes,
  code,
};
