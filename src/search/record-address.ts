/**
 * The page of a record. Takes the address of the page that lists its kind: a folder's or, in a copy that opens
 * without a server, that of its `index.html`.
 */
export const recordAddress = (list: string, id: string): string =>
  list.replace(/(?:index\.html)?$/u, (file) => `${encodeURIComponent(id)}/${file}`);
