import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { RecordKind } from './archive/address.ts';
import type { Issue } from './archive/issue.ts';
import type { Letter } from './archive/letter.ts';
import type { Organization } from './archive/organization.ts';
import type { Person } from './archive/person.ts';
import { withContext } from './markdown/context.ts';
import { contentFolder } from './reading/folder.ts';
import { recordLoader } from './reading/loader.ts';

const folder = contentFolder();

/** The reader has held each record to its schema already; here it only gets its type back. */
const collection = <T>(kind: RecordKind) =>
  defineCollection({
    loader: recordLoader({ kind, folder, prepare: withContext }),
    schema: z.custom<T>(),
  });

export const collections = {
  letters: collection<Letter>('letter'),
  people: collection<Person>('person'),
  organizations: collection<Organization>('organization'),
  issues: collection<Issue>('issue'),
};
