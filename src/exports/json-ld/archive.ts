import type { Updated } from '../citation/formatted.ts';
import { dataFiles } from '../data/files.ts';
import type { Site } from '../site.ts';
import { archiveId } from './archive-id.ts';
import type { LinkedNode } from './node.ts';

/** The archive as a catalog of data, with the files in which all of its letters can be taken along. */
export function archiveNodes(site: Site, updated: Updated): LinkedNode[] {
  const { title: name, description, license } = site;
  return [
    {
      '@type': 'DataCatalog',
      '@id': archiveId(site),
      ...{ name, description, license: license.url, url: site.page('/'), dateModified: updated },
      dataset: {
        '@type': 'Dataset',
        '@id': `${site.page('/')}#letters`,
        ...{ name, description, license: license.url, url: site.list('letter') },
        dateModified: updated,
        distribution: dataFiles.map(({ name: file, label, type }) => ({
          '@type': 'DataDownload',
          name: label,
          encodingFormat: type,
          contentUrl: site.page(`/data/${file}`),
        })),
      },
    },
  ];
}
