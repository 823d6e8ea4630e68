/** How a field came to be known: printed in the letter, concluded from it, or not known at all. */
export type How = 'read' | 'inferred' | 'missing';

/** Where something was found. */
export interface Origin {
  how: How;
  /** The line of the transcription, from 1; nothing where it stands outside the text. */
  line?: number | undefined;
  /** That line, or the part of it that says so. */
  quote?: string | undefined;
}

/** A field with one value; nothing where it is missing. */
export interface Field<T = string> extends Origin {
  value?: T | undefined;
  /** What it was read from: "the dateline", "the signature line". */
  from?: string | undefined;
}

/** Someone who signed a letter, or to whom it speaks. */
export interface PartyFound extends Origin {
  kind: 'person' | 'organization' | 'group';
  /** The name as printed; of a group, its words. */
  name: string;
  role?: string | undefined;
  /** The organization of a person, as printed. */
  organization?: string | undefined;
  /** The name in another script, where the letter prints both. */
  native?: string | undefined;
  /** How many people a group has, where the letter says. */
  count?: number | undefined;
  /**
   * Of an addressee, whether they are addressed, called on without being addressed, or get a copy; of who signed,
   * `issued` for whoever began the letter, and `signed` for those whom it counts without naming them.
   */
  relation?: 'addressed' | 'called-on' | 'copied' | 'signed' | 'issued' | undefined;
}

/** Something that a letter tells of a detainee, as far as one field of a record can hold it. */
export interface Fact extends Origin {
  /** As printed, without its quotes; of `since`, EDTF. */
  value: string;
}

/** What a letter tells of a detention beside its status. */
export interface Facts {
  since?: Fact | undefined;
  place?: Fact | undefined;
  charge?: Fact | undefined;
  sentence?: Fact | undefined;
}

/** Another name that a letter gives for someone. */
export interface AliasFound {
  name: string;
  /** The same in another script. */
  native?: string | undefined;
}

/** Someone of whom a letter speaks. */
export interface PersonFound extends Origin {
  /** The name as first printed in full. */
  name: string;
  native?: string | undefined;
  /** Other spellings that the letter prints. */
  as?: string[] | undefined;
  /** Those of them that are other names: “also known as”. */
  aliases?: AliasFound[] | undefined;
  /** Of a detainee: an id of src/archive/status.ts. */
  status?: string | undefined;
  /** The sentence that reports the status or, of someone mentioned, the one they were found in. */
  sentence?: string | undefined;
  /** Of a detainee: what else is told of the detention. */
  facts?: Facts | undefined;
  /** Of someone mentioned: what they do, and the organization in which they do it, as printed. */
  role?: string | undefined;
  organization?: string | undefined;
  /** The id of the record that the name means, where it means one without doubt. */
  id?: string | undefined;
}

/** What a maintainer should look at. */
export interface Warning {
  /** The line of the transcription, from 1; nothing where it is about the whole page. */
  line?: number | undefined;
  message: string;
  /** Lines of YAML to paste where the message says. */
  paste?: string | undefined;
}
