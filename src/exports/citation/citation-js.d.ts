// citation-js publishes no types of its own. These are the parts that this folder and its tests use.
declare module '@citation-js/core' {
  type Item = import('./item.ts').CslItem;
  export const plugins: {
    config: {
      get(ref: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean } };
      get(ref: '@csl'): {
        styles: { get(name: string): string; add(name: string, style: string): void };
      };
    };
    input: {
      chain(text: string, options: { forceType: string; generateGraph: false }): readonly Item[];
    };
    output: {
      format(name: 'bibliography', items: readonly Item[], options: object): string;
      format(name: 'bibtex', items: readonly Item[], options: { format: 'object' }): BibtexEntry[];
      format(name: 'ris', items: readonly Item[], options: { format: 'object' }): RisEntry[];
    };
  };
  export interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string | undefined>;
  }
  export type RisEntry = Record<string, string | string[] | undefined>;
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
