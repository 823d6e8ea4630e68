import { readCall, wrongCall } from '../call.ts';

export const help = `Withdraws a person, or a whole letter, from the archive. docs/withhold.md says all of it.

  npm run withhold -- <person-id>          the record goes; wherever the name stood: [name withheld]
  npm run withhold -- --letter <id>        the letter goes, and whatever only it names
  npm run withhold -- … --yes              asks nothing, answers each question so that more is withheld
  npm run withhold -- … --yes --json       {changed, left} for machines
  npm run withhold -- … --build            builds the site into dist/ and searches it for the name

It shows the whole change and writes nothing before you say yes; then all of it, or nothing.
With WITHHELD_KEY, the key of content/withheld.txt, the name is kept from coming back.
The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 withdrawn, 1 refused or answered no, 2 a wrong call.`;

const options = {
  letter: { type: 'string' },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  build: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What is to be withdrawn, and how. */
export interface Call {
  kind: 'person' | 'letter';
  id: string;
  yes: boolean;
  json: boolean;
  build: boolean;
}

/** Reads the arguments; nothing where only help was asked for. What is not understood is a wrong call. */
export function readWithholdCall(): Call | undefined {
  const { values, positionals } = readCall({ options, allowPositionals: true }, help);
  const { letter, yes, json, build } = values;
  if (values.help) return undefined;
  const [person, ...more] = positionals;
  const id = letter ?? person;
  if (!id || more.length > 0 || (letter !== undefined && person !== undefined)) {
    return wrongCall('Expected the id of one person, or --letter and the id of one letter', help);
  }
  if (json && !yes) {
    return wrongCall(
      'Unexpected --json without --yes, expected both: machines answer no questions',
      help,
    );
  }
  if (!yes && !(process.stdin.isTTY && process.stdout.isTTY)) {
    return wrongCall(
      'Unexpected call without a terminal, expected one at which you can look at the change and answer\nTo withhold whatever may be meant, unasked: --yes',
      help,
    );
  }
  return { kind: letter === undefined ? 'person' : 'letter', id, yes, json, build };
}
