import { addressesUnder, type RecordKind } from '../archive/address.ts';
import type { ArchiveConfig } from '../archive/config.ts';

/** What an export must know of the site that it is published on. Addresses are absolute: a file leaves its site. */
export interface Site extends Pick<ArchiveConfig, 'title' | 'description' | 'license' | 'contact'> {
  /** Any path of the site, given from its root: `page('/data/')`. */
  page: (path: `/${string}`) => string;
  /** The page that lists all records of a kind. */
  list: (kind: RecordKind) => string;
  /** The page of one record. */
  record: (kind: RecordKind, id: string) => string;
  /** A file that holds one record: `file('letter', id, 'xml')`. */
  file: (kind: RecordKind, id: string, ending: string) => string;
}

/** The site of an archive. Takes its settings, and the base path that it is built for. */
export function siteOf(config: ArchiveConfig, base: string): Site {
  const { title, description, license, contact } = config;
  const addresses = addressesUnder(base);
  const absolute = (path: string) => new URL(path, config.site).href;
  return {
    title,
    description,
    license,
    contact,
    page: (path) => absolute(addresses.page(path)),
    list: (kind) => absolute(addresses.list(kind)),
    record: (kind, id) => absolute(addresses.record(kind, id)),
    file: (kind, id, ending) => absolute(addresses.file(kind, id, ending)),
  };
}
