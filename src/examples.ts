import ledgerPivot from '../docs/examples/ledger-pivot.mjs?raw';
import lettersPerYear from '../docs/examples/letters-per-year.sql?raw';
import signedTogether from '../docs/examples/signed-together.mjs?raw';

/** Something that people do with the data, as a script that they can take along. */
export interface Example {
  /** The name of its file. */
  name: string;
  type: string;
  heading: string;
  /** What comes out of it. */
  what: string;
  code: string;
}

/** The examples that `/data/` shows. Tests run each of them on the tables. */
export const examples: readonly Example[] = [
  {
    name: 'letters-per-year.sql',
    type: 'application/sql',
    heading: 'Letters per year, by the status that they report',
    what: 'Two tables joined in SQLite, which every Mac has and which is one small download elsewhere.',
    code: lettersPerYear,
  },
  {
    name: 'ledger-pivot.mjs',
    type: 'text/javascript',
    heading: 'The ledger as a pivot',
    what: 'A spreadsheet with a row for each person and a column for each year: what was reported of whom, and when reports changed. For Node.js, which runs such scripts.',
    code: ledgerPivot,
  },
  {
    name: 'signed-together.mjs',
    type: 'text/javascript',
    heading: 'Who signed with whom',
    what: 'A picture of the organizations whose names stand under the same letters. For Node.js, too.',
    code: signedTogether,
  },
];
