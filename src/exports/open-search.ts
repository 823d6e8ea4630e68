import { x } from 'xastscript';
import { searchName } from '../archive/config.ts';
import { shortened } from '../archive/words.ts';
import { mailAddress } from './contact.ts';
import { plain } from './plain.ts';
import type { Site } from './site.ts';
import { xmlDocument } from './xml.ts';

/**
 * The archive’s search, for the browser’s address bar: OpenSearch 1.1.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 *
 * What is searched for stands after `#` and stays in the browser. Firefox and Chromium both look for
 * `{searchTerms}` there: see docs/exports/feeds.md. No address for suggestions is given, nor one from which the
 * browser would renew this file every week: either would tell the host of the reader.
 */
export function openSearch({ title, description, contact, page }: Site): string {
  const mail = mailAddress(contact);
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', plain(searchName({ title }))),
      x('Description', shortened(plain(description), 1024)),
      x('Url', { type: 'text/html', template: `${page('/search/')}#q={searchTerms}` }),
      ...(mail === undefined ? [] : [x('Contact', mail)]),
      x('LongName', shortened(plain(title), 48)),
      // Firefox takes no image without its measures.
      x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, page('/favicon.svg')),
      x('Language', 'en'),
      x('OutputEncoding', 'UTF-8'),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}
