interface AskFacet<Id extends string> {
  id: Id;
  label: string;
  /** What the field says that looks through its values, where they grow with the archive. */
  looked?: string;
}

const facet = <Id extends string>(id: Id, label: string, looked?: string): AskFacet<Id> => ({
  ...{ id, label },
  ...(looked === undefined ? {} : { looked }),
});

/** By what the ledger picks asks. */
export const askFacets = [
  facet('kind', 'Kind'),
  facet('addressee', 'Addressed to', 'Find an addressee'),
  facet('person', 'Asked for', 'Find a person'),
  facet('year', 'Year'),
] as const;

export type AskFacetId = (typeof askFacets)[number]['id'];

export const askFacetIds: readonly AskFacetId[] = askFacets.map(({ id }) => id);
