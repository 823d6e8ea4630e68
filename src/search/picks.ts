/** The values picked in each facet: what is found must have one of them in every facet that has any. */
export type Picks<Facet extends string> = Readonly<Record<Facet, readonly string[]>>;

const made = <Facet extends string>(
  facets: readonly Facet[],
  values: (facet: Facet) => readonly string[],
): Picks<Facet> =>
  Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as Picks<Facet>;

/** Nothing picked in any facet. */
export const noPicks = <Facet extends string>(facets: readonly Facet[]): Picks<Facet> =>
  made(facets, () => []);

/** Reads what is picked from the parameters of an address; what is no facet is skipped. */
export const readPicks = <Facet extends string>(
  facets: readonly Facet[],
  parameters: URLSearchParams,
): Picks<Facet> => made(facets, (facet) => [...new Set(parameters.getAll(facet))].filter(Boolean));

/** Adds what is picked to the parameters of an address. */
export function writePicks<Facet extends string>(
  facets: readonly Facet[],
  picked: Picks<Facet>,
  parameters: URLSearchParams,
): void {
  for (const facet of facets) {
    for (const value of picked[facet]) parameters.append(facet, value);
  }
}

/** The same with one value of a facet picked, or no longer. */
export function togglePick<Facet extends string>(
  picked: Picks<Facet>,
  facet: Facet,
  value: string,
): Picks<Facet> {
  const values = picked[facet];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { ...picked, [facet]: next };
}

/** Whether anything is picked. */
export const hasPicks = (picked: Picks<string>): boolean =>
  Object.values(picked).some((values) => values.length > 0);
