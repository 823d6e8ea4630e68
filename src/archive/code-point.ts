/** Orders texts by their code units, where no language's order is asked for. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
