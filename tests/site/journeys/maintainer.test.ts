import { describe, expect, inject, it } from 'vitest';
import archive from '../../../archive.config.ts';
import { modes } from './modes.ts';
import { readersIn } from './reader.ts';

// A maintainer is careful but no programmer: they want to be told how to add a letter, and whom to ask.

const { url } = inject('invented');

describe.each(modes)('a maintainer, $name,', (mode) => {
  const asReader = readersIn(mode);

  it('comes to the guide from any page, and reads it', () =>
    asReader(390, async (reader) => {
      await reader.open(`${url}people/lian-yehua/`);
      await reader.section('Contribute');
      expect(await reader.read('h1')).toBe('Contribute a letter');
      expect(await reader.overflows()).toBe(false);
    }));

  it('goes to each part of it that it names', () =>
    asReader(390, async (reader) => {
      await reader.open(`${url}contribute/`);
      const links = await reader.page.locator('main a[href^="#"]').all();
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        await reader.follow(link);
        const heading = await reader.page.locator(':target').innerText();
        expect(heading.trim()).not.toBe('');
      }
    }));

  it('can copy the file that a letter begins as', () =>
    asReader(1280, async (reader) => {
      await reader.open(`${url}contribute/`);
      const lines = (await reader.page.locator('main pre').first().innerText()).split('\n');
      expect(lines[0]).toBe('---');
      expect(lines).toContain('  - person: TODO');
    }));

  it('can write to someone', () =>
    asReader(390, async (reader) => {
      await reader.open(`${url}contribute/`);
      const contact = reader.page.locator(`main a[href="${archive.contact}"]`).first();
      expect(await contact.isVisible()).toBe(true);
      expect(await reader.page.locator(`footer a[href="${archive.contact}"]`).isVisible()).toBe(
        true,
      );
    }));
});
