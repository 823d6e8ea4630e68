import type { ParseArgsOptionsConfig } from 'node:util';
import { recordKinds, type RecordKind } from '../../archive/address.ts';

/** How `npm run new` is called, and what each kind of record can be told. */
export const help = `Adds a letter, a person, an organization or an issue: writes its file, with a placeholder (TODO: …) for all
that must still be told, which \`npm run check\` refuses until it is filled.

  npm run new                                    asks for everything
  npm run new -- letter --from <file>            takes a whole record, in YAML, JSON or above a body in Markdown
  npm run new -- letter "<title>"                and these, each as often as there are several:
      --date <EDTF>  --kind <kind>  --language <tag>  --letter-language <tag> …  --occasion <words>
      --signatory "<who> / <role> / <organization>" …  --addressee "<the same>" …
      --detainee "<who> / <status>" …  --mention <who> …  --issue <id> …  --ask "<kind> / <words>" …
      --publisher <who>  --url <address>  --text summary|transcription  --rights <id>
  npm run new -- person "<name>"
      --family <name>  --given <name>  --order family-first|given-first  --native <name> --language <tag>
      --alias <name> …  --description <line>
  npm run new -- organization "<name>"
      --acronym <letters>  --country <code>  --url <address>  --parent <organization>
  npm run new -- issue "<label>"
      --definition <sentence>  --broader <issue>  --form <words> …

<who> is an id or a name in any form that the archive knows; a spelling that its record does not have is kept.
Someone new gets a file as well. Where it may be a person or an organization, say which: "person:Ana Vesel",
"organization:Quill House"; "group:47 neighbors" is nobody by name. "Ana Vesel=ana-vesel-printer" tells the id,
of someone new or of someone who is there. An option given empty ("--detainee ''") says that there is none.

In a file, a name or such a <who> may stand wherever an id goes, and someone new may be described in its place:
  detainees:
    - person: { name: Ana Vesel, id: ana-vesel-printer, family: Vesel, given: Ana, order: given-first }
      status: detained
Required fields that are missing become placeholders; comments are kept. "-" reads the standard input.

  --id <id>      another id than the one that the name or title makes
  --draft        writes a letter although something is wrong in it, with a placeholder at each such place
  --anyway       although someone of that name is there already
  --json         {written, next} for machines; {written, next, problems} where a file has errors

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 written, 1 someone of that name is there already or a file has errors, 2 a wrong call.`;

/** Every option; which of them belong to a kind is told by `fieldsOf`. */
export const options = {
  ...textOptions(
    ...['date', 'kind', 'language', 'occasion', 'publisher', 'url', 'text', 'rights'],
    ...['family', 'given', 'order', 'native', 'description', 'acronym', 'country', 'parent'],
    ...['definition', 'broader'],
  ),
  ...listOptions(
    ...['letter-language', 'signatory', 'addressee', 'detainee', 'mention', 'issue', 'ask'],
    ...['alias', 'form'],
  ),
  id: { type: 'string' },
  from: { type: 'string' },
  draft: { type: 'boolean', default: false },
  anyway: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

function textOptions(...names: string[]): Record<string, { type: 'string' }> {
  return Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
}

function listOptions(...names: string[]): Record<string, { type: 'string'; multiple: true }> {
  return Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }]));
}

/** The options that tell of each kind of record. */
export const fieldsOf: Readonly<Record<RecordKind, readonly string[]>> = {
  letter: [
    ...['id', 'date', 'kind', 'language', 'letter-language', 'occasion', 'signatory', 'addressee'],
    ...['detainee', 'mention', 'issue', 'ask', 'publisher', 'url', 'text', 'rights', 'from'],
  ],
  person: [...['id', 'family', 'given', 'order', 'native', 'language', 'alias', 'description']],
  organization: ['id', 'acronym', 'country', 'url', 'parent'],
  issue: ['id', 'definition', 'broader', 'form'],
};

/** Whether a text is a kind of record. */
export const isKind = (text: string | undefined): text is RecordKind =>
  (recordKinds as readonly (string | undefined)[]).includes(text);
