import { addressesUnder, type RecordKind } from '../archive/address.ts';
import type { ArchiveConfig } from '../archive/config.ts';

/** What an export says of the archive it comes from. Every address is absolute: a file leaves its site. */
export interface Site {
  title: string;
  description: string;
  license: ArchiveConfig['license'];
  /** Any path of the site, given from its root. */
  page: (path: `/${string}`) => string;
  /** The page that lists all records of a kind. */
  list: (kind: RecordKind) => string;
  /** The page of one record. */
  record: (kind: RecordKind, id: string) => string;
}

/** The site of an archive. Takes its settings, and the base path as Astro gives it. */
export function siteOf({ title, description, license, site }: ArchiveConfig, base: string): Site {
  const addresses = addressesUnder(base);
  const absolute = (path: string) => new URL(path, site).href;
  return {
    title,
    description,
    license,
    page: (path) => absolute(addresses.page(path)),
    list: (kind) => absolute(addresses.list(kind)),
    record: (kind, id) => absolute(addresses.record(kind, id)),
  };
}
