import { idFrom } from '../../src/archive/address.ts';
import type { Draw } from '../names/random.ts';
import type { InventedFile } from './file.ts';
import { capital, inventedWord } from './vocabulary.ts';
import { field } from './yaml.ts';

/** An invented body. */
export interface InventedOrganization {
  id: string;
  name: string;
  country: string;
  isGovernment: boolean;
  parent?: string;
}

const societies = ['Society', 'League', 'Watch', 'Committee', 'Union', 'Network', 'Foundation'];
const offices = ['Ministry', 'Assembly', 'Court', 'Embassy', 'Council'];

// Codes that ISO 3166-1 leaves to its users, so that they are of no country: AA, QM–QZ, XA–XZ, ZZ.
const countries = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `X${letter}`);

/** So many governments with their ministries: the first of them are written to most. */
const governmentsOf = (count: number) => Math.min(60, Math.max(4, Math.ceil(count / 5)));

/** So many bodies, no two of one id: governments and their offices first, then those that sign. */
export function organizationsOf(draw: Draw, count: number): InventedOrganization[] {
  const found = new Map<string, InventedOrganization>();
  const name = () => capital(inventedWord(draw, 2 + draw.below(2)));
  const governments = governmentsOf(count);
  while (found.size < count) {
    const isGovernment = found.size < governments;
    const above = [...found.values()][draw.below(Math.ceil(found.size / 2))];
    const isOffice = isGovernment && above !== undefined && draw.chance(0.6);
    const called = isOffice
      ? `${draw.one(offices)} of ${name()}`
      : isGovernment
        ? `Government of ${name()}`
        : `${name()} ${name()} ${draw.one(societies)}`;
    const parent = isOffice ? { parent: above.id } : {};
    const id = idFrom(called);
    const country = isOffice ? above.country : draw.one(countries);
    if (!found.has(id)) found.set(id, { id, name: called, country, isGovernment, ...parent });
  }
  return [...found.values()];
}

/**
 * The initials of a body of three words, and its second letter among them: of the three alone some would be such as
 * stand for what is to be written later, TBC.
 */
const acronymOf = (name: string) =>
  `${name.slice(0, 2).toUpperCase()}${name.slice(2).replaceAll(/\P{Lu}/gu, '')}`;

/** The file of an organization. */
export function organizationFile(organization: InventedOrganization): InventedFile {
  const { id, name, country, isGovernment, parent } = organization;
  const parts = [
    field('name', name),
    field('acronym', isGovernment ? undefined : acronymOf(name)),
    field('country', country),
    field('url', `https://example.org/organizations/${id}`),
    field('parent', parent),
  ];
  return [`organizations/${id}.yaml`, parts.join('')];
}
