import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import archiveConfig from '../archive.config.ts';
import { addressesUnder } from './archive/address.ts';
import { jsonSchema } from './archive/json-schema.ts';
import type { Letter } from './archive/letter.ts';
import { letterFiles } from './publication/loader.ts';
import { handedOver } from './publication/publication.ts';
import { publish } from './publication/publish.ts';
import { contentFolder } from './reading/folder.ts';

const origin = {
  root: process.cwd(),
  folder: contentFolder(),
  base: addressesUnder(archiveConfig.base).page('/'),
};
if (handedOver() === undefined) await publish(origin);

// Astro writes it into .astro/, for its extension of VS Code, which completes the records of letters. No
// one keeps that folder, so the ids of this archive may stand in it: see docs/editors.md.
const { letters = [], people = [], organizations = [], issues = [] } = handedOver()?.archive ?? {};
const forEditors = jsonSchema('letter', {
  letter: letters.map(({ id, title }) => ({ id, name: title })),
  person: people.map(({ id, name }) => ({ id, name })),
  organization: organizations.map(({ id, name }) => ({ id, name })),
  issue: issues.map(({ id, label }) => ({ id, name: label })),
});

export const collections = {
  letters: defineCollection({
    loader: letterFiles(origin),
    schema: z.custom<Letter>().meta(forEditors),
  }),
};
