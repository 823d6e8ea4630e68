import { describe, expect, it } from 'vitest';
import {
  organizationPages,
  organizationRegister,
} from '../../../src/archive/views/organization-register.ts';
import { archiveOf, organization } from '../records.ts';

const archiveWith = (counts: Readonly<Record<string, number>>) =>
  archiveOf({
    organizations: Object.entries(counts).flatMap(([name, count]) =>
      Array.from({ length: count }, (_, index) =>
        organization(`${name.toLowerCase().replaceAll(/\W/gu, 'x')}-${index}`, {
          name: `${name} ${index}`,
        }),
      ),
    ),
  });

describe('the organizations', () => {
  it('stand on one page while they are few, by letter', () => {
    const archive = archiveWith({ Harbor: 200, Łódź: 49, 刘: 1 });
    const { isSplit, parts } = organizationRegister(archive);
    expect(isSplit).toBe(false);
    expect(parts.map(({ label, entries }) => [label, entries.length])).toEqual([
      ['H', 200],
      ['L', 49],
      ['#', 1],
    ]);
    expect(organizationPages(archive)).toEqual([]);
  });

  it('have a page for each letter where they are many, and for more of it where that is too long', () => {
    const archive = archiveWith({ Harbor: 200, House: 150, Łódź: 5, 刘: 1 });
    expect(organizationRegister(archive).isSplit).toBe(true);
    const pages = organizationPages(archive).map(({ part, top, among }) =>
      [part.id, part.label, part.count, top.id, among.map(({ label }) => label).join(' ')].join(
        ', ',
      ),
    );
    expect(pages).toEqual([
      'h, H, 350, h, Ha Ho',
      'h-a, Ha, 200, h, Ha Ho',
      'h-o, Ho, 150, h, Ha Ho',
      'l, L, 5, l, ',
      'other, #, 1, other, ',
    ]);
  });
});
