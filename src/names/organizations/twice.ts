import type { Named, NearDuplicate } from '../../archive/rules/rule.ts';
import { pairsAmong } from '../pairs-among.ts';
import { comparedOf, isInWords, meetingOf, weighing, type Compared } from './likeness.ts';

/**
 * What names of an organization share with those that may be one with them: all their letters, their words but for
 * one that may be misspelt, an acronym.
 */
const keysOf = ({ spellings }: Compared): string[] =>
  spellings.flatMap(({ words, acronym, makes }) => {
    const sorted = words.toSorted();
    return [
      words.join(''),
      ...sorted.map((_, index) => `${sorted.toSpliced(index, 1).join(' ')} …`),
      ...(acronym === undefined ? makes : [acronym]),
    ];
  });

/**
 * Pairs of organizations that may be one: their names are the same but for spelling, one letter of a long word or
 * the order of words, or both have one acronym, or one is known by the acronym alone that the other makes; and their
 * ids do not tell them apart.
 */
export function organizationsTwice(records: readonly Named[]): NearDuplicate[] {
  const compared = records.map(comparedOf);
  const weigh = weighing(compared);
  const keyed = compared.map((of) => ({ of, id: of.id, keys: keysOf(of) }));
  return pairsAmong(records, keyed, (a, b) => {
    const meeting = meetingOf(a.spellings, b.spellings, weigh);
    if (meeting?.likeness === 'like') return undefined;
    // Many bodies make one acronym: where both are spelled out, their words decide (CSW is Christian Solidarity
    // Worldwide, and no Christian Social Workers).
    const areSpelledOut = [a, b].every((one) => one.spellings.some(isInWords));
    return meeting?.likeness === 'abbreviated' && areSpelledOut ? undefined : meeting?.spellings;
  });
}
