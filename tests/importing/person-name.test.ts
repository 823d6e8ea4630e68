import { expect, it } from 'vitest';
import { personName } from '../../src/importing/person-name.ts';

const order = { F: 'family-first', G: 'given-first' } as const;

// Everybody here is invented.
it.each<
  [string, string, ([family: string, given: string, order: 'F' | 'G'] | undefined)?, string?]
>([
  // Capitals for the family name.
  ['LIAN Yewen', 'Lian Yewen', ['Lian', 'Yewen', 'F']],
  ['Yewen LIAN', 'Yewen Lian', ['Lian', 'Yewen', 'G']],
  ['WU Yewen', 'Wu Yewen', ['Wu', 'Yewen', 'F']],
  ['NG Ka-wan', 'Ng Ka-wan', ['Ng', 'Ka-wan', 'F']],
  ['Anatole DE LA ROOK', 'Anatole de la Rook', ['de la Rook', 'Anatole', 'G']],
  ['Bo VAN DER WEIR', 'Bo van der Weir', ['van der Weir', 'Bo', 'G']],
  ['Anatole McVESEL', 'Anatole McVESEL'],
  // Capitals for all of it.
  ['LEOPOLD MORANT-ORANO', 'Leopold Morant-Orano'],
  ['LEONARDO MORANT-ORANO', 'Leonardo Morant-Orano', ['Morant-Orano', 'Leonardo', 'G']],
  ['BO DENT', 'Bo Dent'],
  ['T. ORRAN', 'T. Orran'],
  ['CY O’ORME III', 'Cy O’Orme III'],
  ['MARIA DE LA WEIR', 'Maria de la Weir'],
  ['DİLER WEİR', 'Diler Weir'],
  ['PÉTRE ÁDÉM-WEIR', 'Pétre Ádém-Weir'],
  ['FAY MCORME', 'Fay McOrme'],
  ['LIAN YEWEN', 'Lian Yewen', ['Lian', 'Yewen', 'F'], '连夜文'],
  // No capitals beyond those of a name.
  ['Lian Yewen', 'Lian Yewen'],
  ['Yewen Lian', 'Yewen Lian', ['Lian', 'Yewen', 'G'], '连夜文'],
  ['Alice Orme', 'Alice Orme', ['Orme', 'Alice', 'G']],
  ['Alice Orme', 'Alice Orme', undefined, '敖爱丽'],
  ['Alice Mary Orme', 'Alice Mary Orme'],
  ['Alice Daniel', 'Alice Daniel'],
  ['Tenzin Orme', 'Tenzin Orme'],
  ['Cy Orme', 'Cy Orme'],
  ['AJ Orme', 'AJ Orme'],
  ['Cy B. Orme', 'Cy B. Orme'],
  ['连夜文', '连夜文'],
])('%s is %s', (printed, name, parts, native) => {
  const [family, given, which] = parts ?? [];
  expect(personName(printed, native)).toEqual({
    name,
    ...(which && { family, given, order: order[which] }),
  });
});
