import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import archive from '../../archive.config.ts';
import { addressesUnder } from '../../src/archive/address.ts';

// What GitHub shows cannot ask archive.config.ts, so these files name this archive themselves. Whoever makes
// another is told here what is left to change.

const root = path.resolve(import.meta.dirname, '../..');
const text = (file: string) => readFile(path.join(root, file), 'utf8');

const contact = archive.contact.replace(/^mailto:/u, '');
const site = new URL(addressesUnder(archive.base).page('/'), archive.site).href;

/** Addresses of this archive that a file names: of its mail, its site and its repository. */
const named = async (file: string) =>
  (await text(file)).match(/https?:\/\/[^\s<>()"'…]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu) ?? [];

const isOwn = (address: string) =>
  address === contact ||
  address === 'https://' ||
  address.startsWith(site) ||
  address === archive.repository ||
  address.startsWith(`${archive.repository}/`);

const forms = ['letter', 'correction', 'config'].map(
  (name) => `.github/ISSUE_TEMPLATE/${name}.yml`,
);

describe.each([...forms, '.github/pull_request_template.md'])('%s', (file) => {
  it('names this archive as archive.config.ts does, and no other', async () => {
    const addresses = await named(file);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !isOwn(address))).toEqual([]);
  });
});

interface Form {
  body: {
    type: string;
    attributes: { value?: string; label?: string };
    validations?: { required?: boolean };
  }[];
}

describe.each(forms.slice(0, 2))('%s', (file) => {
  it('says before anything else that issues are public, and whom to ask in private', async () => {
    const { body } = parse(await text(file)) as Form;
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes.value).toMatch(/public|read by everyone/u);
    expect(body[0]?.attributes.value).toContain(contact);
  });
});
