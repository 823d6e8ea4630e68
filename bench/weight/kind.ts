// The kind of a page, with a star for what is one of many: `people/*` is ana's, `people/*`/signed/`*` a page of the
// letters that she signed, `letters/in/*` a page of all letters.

/** The kind of the page at an address, given from the root of the site. */
export function weightKindOf(address: string): string {
  const parts = address.split('/').filter(Boolean);
  const [folder = '', second, third] = parts;
  if (folder === '') return 'home';
  if (second === undefined) return folder;
  if (folder === 'about')
    return parts.length > 2 ? `about/${second}/*` : address.replace(/\/$/u, '');
  if (second === 'in') return `${folder}/in/*`;
  if (third === undefined) return `${folder}/*`;
  return folder === 'asks' ? 'asks/*/*' : `${folder}/*/${third}/*`;
}
