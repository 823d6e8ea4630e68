import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { PersonRecord } from '../../archive/archive.ts';
import { displayDate } from '../../archive/date.ts';
import type { Detainee } from '../../archive/letter.ts';
import { statuses } from '../../archive/status.ts';
import type { LetterView } from '../../archive/views/letter.ts';
import type { Site } from '../site.ts';
import { dateAttributes, dateElement } from './date.ts';
import { formElements, identifiers, sourceUri } from './forms.ts';
import type { Named } from './named.ts';
import { xmlId } from './references.ts';

/** The name in its parts, where the record has them and they make up the name as it is written. */
function nameParts({ name, family, given }: PersonRecord): (Element | ElementContent)[] {
  const [surname, forename] = [x('surname', family ?? ''), x('forename', given ?? '')];
  const space: ElementContent = { type: 'text', value: ' ' };
  if (family && given && name === `${family} ${given}`) return [surname, space, forename];
  if (family && given && name === `${given} ${family}`) return [forename, space, surname];
  return [{ type: 'text', value: name }];
}

/** What this letter reports of a detainee: as of the letter's date, by the letter, and no more than that. */
function stateElement(
  { status, charge, sentence, place, since, note }: Detainee,
  { letter }: LetterView,
  site: Site,
): Element {
  const told = { charge, sentence, place, note };
  return x(
    'state',
    {
      type: 'status',
      subtype: status,
      ...dateAttributes(letter.date),
      source: site.record('letter', letter.id),
    },
    [
      x('label', statuses[status].label),
      ...Object.entries(told).flatMap(([type, text]) =>
        text === undefined ? [] : [x('desc', { type }, text)],
      ),
      ...(since === undefined ? [] : [x('desc', { type: 'since' }, [dateElement(since)])]),
    ],
  );
}

function lifeDate(name: 'birth' | 'death', of: PersonRecord['born'], site: Site): Element[] {
  if (!of) return [];
  const source = sourceUri(of.source, site);
  return [x(name, { ...dateAttributes(of.date), source }, displayDate(of.date))];
}

/** Someone whom a letter names: every form of the name, who this is, and what this letter reports. */
export function personElement(
  view: LetterView,
  { record, as, spellings }: Named<PersonRecord>,
  site: Site,
): Element {
  const { letter } = view;
  const states = letter.detainees.filter(({ person }) => person === record.id);
  const notes = letter.mentions.filter(({ person }) => person === record.id);
  return x(
    'person',
    {
      'xml:id': xmlId('person', record.id),
      role: as.size > 0 ? [...as].join(' ') : undefined,
    },
    [
      x('persName', { type: 'main' }, nameParts(record)),
      ...formElements('persName', record, spellings, letter.id, site),
      ...lifeDate('birth', record.born, site),
      ...lifeDate('death', record.died, site),
      ...states.map((detainee) => stateElement(detainee, view, site)),
      ...identifiers('person', record, site),
      ...(record.description === undefined
        ? []
        : [x('note', { type: 'description' }, record.description)]),
      ...notes.flatMap(({ note }) =>
        note === undefined
          ? []
          : [x('note', { type: 'mention', source: site.record('letter', letter.id) }, note)],
      ),
    ],
  );
}
