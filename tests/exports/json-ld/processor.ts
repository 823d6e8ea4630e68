import jsonld from 'jsonld';

/** schema.org’s own context in small: every term is its own, and these hold addresses. */
const schemaOrg = {
  '@context': {
    '@vocab': 'http://schema.org/',
    ...Object.fromEntries(
      [
        ...['url', 'sameAs', 'license', 'archivedAt', 'contentUrl', 'item', 'mainEntityOfPage'],
        ...['citation', 'isPartOf'],
      ].map((term) => [term, { '@id': `http://schema.org/${term}`, '@type': '@id' }]),
    ),
  },
};

/** No context is fetched: schema.org’s is at hand, no other is. */
const options = {
  documentLoader: (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Unexpected context ${url}`);
    return Promise.resolve({ document: schemaOrg, documentUrl: url });
  },
};

/** The nodes of a JSON-LD text, side by side, with references for those inside others. */
export const flattened = (text: string): Promise<readonly object[]> =>
  jsonld.flatten(JSON.parse(text), undefined, options);

/** The nodes of a JSON-LD text, others inside them, with every term as its address. */
export const expanded = (text: string): Promise<readonly object[]> =>
  jsonld.expand(JSON.parse(text), options);
