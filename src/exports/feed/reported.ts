import type { Element } from 'hast';
import { h } from 'hastscript';
import { displayDate } from '../../archive/date.ts';
import { letterNouns, type Detainee } from '../../archive/letter.ts';
import { heldWords, statuses } from '../../archive/status.ts';
import type { LetterView } from '../../archive/views/letter.ts';
import { sentence } from '../../archive/words.ts';
import type { Site } from '../site.ts';
import { personName } from './html.ts';

/** What a letter reports of a detainee: the status first, then what else it says. */
function reportOf({ status, since, charge, sentence: term, place, note }: Detainee): string {
  const report = [
    statuses[status].label,
    since && `${heldWords(status, since)} ${displayDate(since)}`,
    charge && `charge: ${charge}`,
    term && `sentence: ${term}`,
    place && `place: ${place}`,
  ];
  return [report.filter(Boolean).join('; '), note ?? ''].filter(Boolean).map(sentence).join(' ');
}

/** The detainees whom a letter names, with what it reported of each on its day. */
export function detaineesOf({ letter, detainees }: LetterView, site: Site): Element[] {
  if (detainees.length === 0) return [];
  const noun = letterNouns[letter.kind];
  const partial = letter.incomplete?.detainees;
  return [
    h('h2', `Detainees this ${noun} names`),
    h(
      'p',
      `What it reports of each, on its day (${displayDate(letter.date)}); it may no longer hold.`,
      ...(partial === undefined ? [] : [` This list is partial: ${partial}`]),
    ),
    h(
      'ul',
      detainees.map(({ person, detainee }) =>
        h('li', ...personName(site, person), `: ${reportOf(detainee)}`),
      ),
    ),
  ];
}
