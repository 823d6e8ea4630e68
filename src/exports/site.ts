import { addressesUnder, type RecordKind } from '../archive/address.ts';
import type { ArchiveConfig } from '../archive/config.ts';

/** What an export must know of the site that it is published on. */
export interface Site extends Pick<ArchiveConfig, 'title' | 'description' | 'license' | 'contact'> {
  /** The absolute address of any path of the site, given from its root: `page('/data/')`. */
  page: (path: `/${string}`) => string;
  /** The absolute address of the page of one record. */
  record: (kind: RecordKind, id: string) => string;
  /** The absolute address of a file that holds one record: `file('letter', id, 'xml')`. */
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
    record: (kind, id) => absolute(addresses.record(kind, id)),
    file: (kind, id, ending) => absolute(addresses.file(kind, id, ending)),
  };
}
