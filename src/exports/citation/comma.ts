/**
 * A name, or a part of one, without its commas: "Example Watch Inc.".
 *
 * RIS and Zotero divide a name at a comma (Zotero at an Arabic one too) and have no way to quote one.
 */
export const withoutCommas = (name: string): string => name.replaceAll(/\s*[,،]\s*/gu, ' ').trim();
