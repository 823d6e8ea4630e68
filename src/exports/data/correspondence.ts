import { cmif } from '../cmif/index.ts';
import type { DataFile } from './file.ts';

/** The archive as editions of letters exchange it. */
export const correspondenceFiles: readonly DataFile[] = [
  {
    name: 'cmif.xml',
    label: 'CMIF',
    type: 'application/xml',
    what: 'Who wrote to whom, when, and whom each letter names: the format in which editions tell catalogs of letters what they hold.',
    tool: 'correspSearch, and whatever reads TEI',
    fields: [
      { name: 'correspAction', description: 'The senders with the date, and the recipients.' },
      { name: 'note', description: 'Each detainee, and each other person whom the letter names.' },
    ],
    write: ({ archive, site, updated }) => cmif(archive, site, updated),
  },
];
