/** A file of an invented archive: its path below the content folder, and its text. */
export type InventedFile = readonly [path: string, text: string];
