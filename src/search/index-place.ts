/** Where the index of the letters' text stands in a site. */
export const indexFolder = 'pagefind';

/** What the search page loads of it first, by its path in the site. */
export const indexScript = `${indexFolder}/pagefind.js`;
