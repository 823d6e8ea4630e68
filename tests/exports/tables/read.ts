import Papa from 'papaparse';

/** The cells of a CSV text, by a parser of another make: the header first. Throws where it finds a fault. */
export function cellsOf(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** The rows of a CSV text, by the names of its columns. */
export function rowsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(text);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}

/** A text as it was before it was defused, by the words of `/data/`. */
export const undefused = (text: string): string =>
  text.replaceAll(/(?<=^|;)'(?=[\p{Cf}\s']*[=+\-@＝＋－＠])/gu, '');
