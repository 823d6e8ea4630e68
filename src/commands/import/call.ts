import path from 'node:path';
import { rights } from '../../archive/rights.ts';
import { didYouMean } from '../../archive/suggest.ts';
import { refusal } from '../../drafting/told.ts';
import { contentFolder } from '../../reading/folder.ts';
import { readCall, wrongCall } from '../call.ts';

export const help = `Makes draft letters of saved web pages, and says of each field where it was read. docs/import.md says all of it.

  npm run import -- <file> …            HTML, MHTML (.mht, .mhtml) or plain text; several at once
  npm run import -- -                   a page or a text on standard input
      --id <id>                         names the letter, of one page; else its date and its title do
      --dry-run                         says all of it and writes nothing
      --mend                            mends what is damaged and has only one right mend, and shows each
      --out <folder>                    writes into that content folder in place of the archive’s own
      --rights <id>                     the rights in the letters: InC, CC-BY-4.0, …
      --transcription --rights <id>     the body is the letter itself; the rights must let anyone publish it
      --name-signatories                drafts each of many people who sign as themselves; else they are a group
      --json                            an array for machines, one object a file

A draft is a letter’s file with a placeholder (TODO: …) for all that must still be told, and a file for each person and
organization who is new. Without --transcription the letter’s text is kept aside in imports/, beside the content folder,
which git ignores. Nothing that is there already is overwritten: of that, it says what it would change.
The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 done, 1 a file could not be read or written (the others were), 2 a wrong call.`;

export const options = {
  id: { type: 'string' },
  out: { type: 'string' },
  rights: { type: 'string' },
  transcription: { type: 'boolean', default: false },
  mend: { type: 'boolean', default: false },
  'name-signatories': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What is to be imported, and how. */
export interface Call {
  /** Files as they were named; `-` for standard input. Each once. */
  files: readonly string[];
  /** The id of the letter, where it is told. */
  id: string | undefined;
  /** The content folder that is written to, as an absolute path. */
  out: string;
  rights: string | undefined;
  transcription: boolean;
  mend: boolean;
  /** Whether many who sign as themselves are drafted one by one. */
  namesSignatories: boolean;
  dryRun: boolean;
  json: boolean;
}

/** Says what is wrong with the rights that were told, if anything is. */
function rightsSlip(id: string | undefined, transcription: boolean): string | undefined {
  const permitting = [...rights].filter(([, { permitsCopies }]) => permitsCopies);
  const ids = permitting.map(([each]) => each).join(', ');
  if (id === undefined) {
    return transcription
      ? `Unexpected --transcription without --rights, expected rights that let anyone publish the text: ${ids}`
      : undefined;
  }
  const found = rights.get(id);
  if (!found) {
    const hint = didYouMean(id, [...rights.keys()]);
    return `Unexpected --rights \`${id}\`, expected one of ${[...rights.keys()].join(', ')}\n${hint}`.trim();
  }
  return transcription && !found.permitsCopies
    ? `Unexpected --transcription under \`${id}\` (${found.label}), expected rights that let anyone publish the text: ${ids}\nWithout --transcription, the draft is a summary and the text is kept aside.`
    : undefined;
}

/** Says what is wrong with the id that was told, if anything is. */
function idSlip(id: string | undefined, files: readonly string[]): string | undefined {
  if (id === undefined) return undefined;
  const why = refusal('letter', 'id', id);
  if (why !== undefined) return `Unexpected --id \`${id}\`, ${why}`;
  return files.length > 1
    ? `Unexpected --id for ${files.length} files, expected one file: an id is one letter’s`
    : undefined;
}

/** Reads the arguments; nothing where only help was asked for. What is not understood is a wrong call. */
export function readImportCall(): Call | undefined {
  const { values, positionals } = readCall({ options, allowPositionals: true }, help);
  if (values.help) return undefined;
  const { out, transcription, mend, json } = values;
  const slip = rightsSlip(values.rights, transcription);
  if (slip !== undefined) return wrongCall(slip, help);
  if (out?.trim() === '') return wrongCall('Unexpected empty --out, expected a folder', help);
  const files = [...new Set(positionals)];
  if (files.length === 0) {
    return wrongCall('Expected a file, or - for standard input', help);
  }
  const misnamed = idSlip(values.id, files);
  if (misnamed !== undefined) return wrongCall(misnamed, help);
  return {
    ...{
      files,
      id: values.id,
      transcription,
      mend,
      json,
      rights: values.rights,
      dryRun: values['dry-run'],
    },
    namesSignatories: values['name-signatories'],
    out: out === undefined ? contentFolder() : path.resolve(out),
  };
}
