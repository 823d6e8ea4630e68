import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, LetterRecord } from '../../archive/archive.ts';
import { resolveParty } from '../../archive/views/party.ts';
import { dating, doubt } from '../dating.ts';
import type { Site } from '../site.ts';
import { notes } from './notes.ts';
import { parties } from './parties.ts';

/** The date on which a letter was sent. Where the letter prints none, it is inferred, and CMIF can say so. */
function sentDate({ date, dateNote }: LetterRecord): Element {
  const attributes = dating(date);
  const { uncertain, words } = doubt(date);
  // `notBefore` and `notAfter` say by themselves that an editor has set them: CMIF 1.1.
  const inferred = dateNote !== undefined && words === undefined;
  return x(
    'date',
    {
      ...attributes,
      ...(inferred ? { evidence: 'conjecture' } : {}),
      ...(uncertain ? { cert: 'low' } : {}),
    },
    words,
  );
}

/**
 * One letter, of which a record and its translations tell.
 *
 * Those whom it addresses or copies received it. Whom a statement calls on without addressing them did not:
 * the draft of version 2 has them among those whom the letter mentions.
 */
export function correspDesc(
  archive: Archive,
  versions: readonly LetterRecord[],
  site: Site,
  bibl: string,
): Element {
  const [letter] = versions as [LetterRecord];
  const from = letter.signatories.map((party) => resolveParty(archive, party));
  const to = letter.addressees
    .filter(({ relation }) => relation !== 'called-on')
    .map((party) => resolveParty(archive, party));
  return x(
    'correspDesc',
    { key: letter.id, ref: site.record('letter', letter.id), source: `#${bibl}` },
    [
      x('correspAction', { type: 'sent' }, [...parties(from, site), sentDate(letter)]),
      x('correspAction', { type: 'received' }, parties(to, site)),
      notes(archive, versions, site),
    ],
  );
}
