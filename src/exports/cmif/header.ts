import type { Element } from 'xast';
import { x } from 'xastscript';
import { mailAddress } from '../contact.ts';
import type { Site } from '../site.ts';
import { uri } from '../uri.ts';

/** What the file is: CMIF's schema wants these elements, in this order. */
export function fileDesc(site: Site, bibl: string, updated: string): Element {
  const home = site.page('/');
  const mail = mailAddress(site.contact);
  const contact =
    mail === undefined ? x('ref', { target: uri(site.contact) }, site.contact) : x('email', mail);
  return x('fileDesc', [
    x('titleStmt', [
      x('title', `Letters in ${site.title}`),
      x('editor', [`${site.title} `, contact]),
    ]),
    x('publicationStmt', [
      x('publisher', [x('ref', { target: home }, site.title)]),
      x('idno', { type: 'url' }, site.page('/data/cmif.xml')),
      x('date', { when: updated }),
      x('availability', [
        x(
          'licence',
          { target: uri(site.license.url) },
          `This file is licensed under ${site.license.label}.`,
        ),
      ]),
    ]),
    x('sourceDesc', [
      x('bibl', { type: 'online', 'xml:id': bibl }, [
        `${site.title}. `,
        x('ref', { target: home }, home),
      ]),
    ]),
  ]);
}
