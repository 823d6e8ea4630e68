import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../exports/published.ts';
import { pagesOf } from '../pages.ts';
import { everyForm } from './forms.ts';
import { PaperRegister } from './paper-register.ts';

describe.each(['real', 'invented', 'crowd'] as const)('the A–Z of the %s archive', (name) => {
  const site = inject(name);
  const register = new PaperRegister(pagesOf(site), `${site.base}people/`);
  let archive: Archive;

  beforeAll(async () => {
    ({ archive } = await readArchive(site.content));
  });

  it('leads from every recorded and generated form of every name to the person', () => {
    const missed: string[] = [];
    let looked = 0;
    for (const person of archive.people) {
      const address = `${site.base}people/${person.id}/`;
      for (const form of everyForm(archive, person)) {
        looked += 1;
        if (!register.lookUp(form).includes(address)) missed.push(`${form}: ${address}`);
      }
    }
    expect(missed).toEqual([]);
    expect(looked).toBeGreaterThan(archive.people.length);
  });

  it('has something at the end of every way from its head', () => {
    expect(register.ways.length).toBeGreaterThan(10);
    expect(register.ways.filter((way) => !register.isThere(way))).toEqual([]);
  });

  it('finds nobody under a name that nobody bears', () => {
    expect(register.lookUp('Hortensia Blackwater')).toEqual([]);
    expect(register.lookUp('龘靐')).toEqual([]);
  });
});

it('is split where it grows long, and only there', () => {
  const waysOf = (name: 'invented' | 'crowd') => {
    const site = inject(name);
    return new PaperRegister(pagesOf(site), `${site.base}people/`).ways;
  };
  expect(waysOf('invented').every((way) => way.startsWith('#'))).toBe(true);
  expect(waysOf('crowd').every((way) => way.startsWith('/people/in/'))).toBe(true);
});
