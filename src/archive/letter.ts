import { z } from 'zod';
import { askSchema } from './ask.ts';
import { rights } from './rights.ts';
import { statuses, statusIds } from './status.ts';
import { edtf, id, idOf, language, text, webAddress } from './text.ts';

/** What sort of document a letter is, with the words a reader sees. */
export const letterKinds = {
  'open-letter': 'Open letter',
  'joint-letter': 'Joint letter',
  statement: 'Statement',
  petition: 'Petition',
  submission: 'Submission',
} as const;

/** What a document is called in a sentence: "what the statement asks". */
export const letterNouns = {
  'open-letter': 'letter',
  'joint-letter': 'letter',
  statement: 'statement',
  petition: 'petition',
  submission: 'submission',
} as const satisfies Record<keyof typeof letterKinds, string>;

export type LetterKind = keyof typeof letterKinds;

/**
 * How one letter stands to another: read "this letter is a … the other". `follows` is a later letter of
 * the same people or coalition in the same cause; `same-occasion` one by others, written for the same
 * event or on the same cases in the same days.
 */
export const letterRelations = [
  'reply-to',
  'follows',
  'translation-of',
  'press-release-for',
  'same-occasion',
] as const;

export type LetterRelation = (typeof letterRelations)[number];

const spellings = () =>
  z.array(text()).default([]).describe('The name as this letter spells it, where that differs.');

const partyFields = {
  person: idOf('person').optional().describe('The id of a person in content/people.'),
  organization: idOf('organization')
    .optional()
    .describe(
      'The id of an organization in content/organizations; with `person`, their affiliation.',
    ),
  role: text().optional().describe('The role as printed: Executive Director.'),
  as: spellings(),
  group: text()
    .optional()
    .describe('Unnamed or private people, in words: “members of Chinese civil society”.'),
  count: z
    .int('expected a whole number')
    .positive('expected a number above zero')
    .optional()
    .describe('How many people the group has, where the letter says.'),
};

interface PartyFields {
  person?: string | undefined;
  organization?: string | undefined;
  group?: string | undefined;
  count?: number | undefined;
}

const names = (party: PartyFields) =>
  Boolean(party.person ?? party.organization ?? party.group) && !(party.person && party.group);
const counts = (party: PartyFields) => party.count === undefined || party.group !== undefined;
const namesMessage =
  'expected a `person`, an `organization` or both, or a `group` in words (not a person and a group)';
const countsMessage = 'expected `count` only beside `group`';
/** The two checks above, as JSON Schema says them. */
const partyShape = {
  anyOf: [{ required: ['person'] }, { required: ['organization'] }, { required: ['group'] }],
  not: { required: ['person', 'group'] },
  dependencies: { count: ['group'] },
};

/** Someone who signed or issued a letter, as signed. */
export const signatorySchema = z
  .strictObject({
    ...partyFields,
    relation: z
      .enum(['signed', 'issued'])
      .default('signed')
      .describe('signed, or issued for the issuer of a statement.'),
  })
  .refine(names, namesMessage)
  .refine(counts, countsMessage)
  .meta(partyShape);

/** Someone to whom a letter speaks, as addressed. */
export const addresseeSchema = z
  .strictObject({
    ...partyFields,
    relation: z
      .enum(['addressed', 'called-on', 'copied'])
      .default('addressed')
      .describe(
        'addressed; called-on where a statement urges someone without addressing them; or copied.',
      ),
  })
  .refine(names, namesMessage)
  .refine(counts, countsMessage)
  .meta(partyShape);

/** Someone whom a letter presents or speaks for as a prisoner, past or present. */
export const detaineeSchema = z.strictObject({
  person: idOf('person').describe('The id of a person in content/people.'),
  status: z
    .enum(statusIds)
    .meta({ enumDescriptions: statusIds.map((status) => statuses[status].meaning) })
    .describe('What this letter reports, then: imprisoned, not-stated …'),
  note: text().optional().describe('What else this letter reports of them, in our own words.'),
  as: spellings(),
  charge: text().optional().describe('The charge or suspicion that this letter reports.'),
  sentence: text().optional().describe('The sentence that this letter reports.'),
  place: text().optional().describe('Where this letter says that they are held or were taken.'),
  since: edtf()
    .optional()
    .describe(
      'From when they were held, as this letter reports, and not when they were let go or died: an EDTF date; 2008-12-08/2017-06 for the whole time.',
    ),
});

/** Someone whom a letter names who is not one of its detainees. */
export const mentionSchema = z.strictObject({
  person: idOf('person').describe('The id of a person in content/people.'),
  note: text().optional().describe('Why this letter names them, in our own words.'),
  as: spellings(),
});

const partial = (list: string) =>
  text().optional().describe(`Why the list of ${list} is partial: “8 of 15 seen”.`);

const incomplete = z.strictObject({
  signatories: partial('signatories'),
  addressees: partial('addressees'),
  detainees: partial('detainees'),
  mentions: partial('mentions'),
  asks: partial('asks'),
});

const source = z.strictObject({
  publisher: idOf('organization')
    .optional()
    .describe('The id of the organization that published it.'),
  url: webAddress().optional().describe('The address of the letter’s full text.'),
  alternates: z.array(webAddress()).default([]).describe('Other addresses of the same letter.'),
  archived: webAddress().optional().describe('A copy in a web archive.'),
  accessed: edtf().optional().describe('When the address was last read: an EDTF date.'),
});

const related = z.strictObject({
  letter: idOf('letter').describe('The id of the other letter.'),
  relation: z
    .enum(letterRelations)
    .describe(
      'How this letter stands to the other: reply-to, follows (a later letter of the same people or coalition), translation-of, press-release-for, or same-occasion (by others, for the same event or on the same cases).',
    ),
});

/** The frontmatter of a letter. The id is the file’s name: `content/letters/<id>.md`. */
export const letterSchema = z.strictObject({
  title: text().describe('The title as published.'),
  titleNote: text().optional().describe('Said when the archive supplied or translated the title.'),
  date: edtf().describe('When the letter is dated: 2010-10-21, 2010-10, 2016-05~ (EDTF, level 1).'),
  dateNote: text().optional().describe('Where the date comes from, when the letter prints none.'),
  kind: z
    .enum(Object.keys(letterKinds) as [LetterKind, ...LetterKind[]])
    .describe('open-letter, joint-letter, statement, petition or submission.'),
  language: language().describe('Language of the text here: en.'),
  letterLanguages: z
    .array(language())
    .min(1, 'expected at least one language')
    .describe('Languages of the letter itself: [en, zh-Hans].'),
  occasion: text().optional().describe('The event that the letter is timed for, in words.'),
  signatories: z
    .array(signatorySchema)
    .min(1, 'expected at least one signatory; an unnamed one is a `group` in words')
    .describe('Who signed or issued it, in the letter’s order.'),
  addressees: z.array(addresseeSchema).default([]).describe('To whom it speaks.'),
  detainees: z
    .array(detaineeSchema)
    .default([])
    .describe('Everyone it presents or speaks for as a prisoner, past or present.'),
  mentions: z
    .array(mentionSchema)
    .default([])
    .describe('Everyone else it speaks for or of by name.'),
  issues: z.array(idOf('issue')).default([]).describe('Ids from content/issues.yaml.'),
  asks: z.array(askSchema).default([]).describe('Everything it asks for, each once.'),
  incomplete: incomplete.optional().describe('Which lists are known to be partial, and why.'),
  source: source.describe('Where the letter is published.'),
  text: z
    .enum(['summary', 'transcription'])
    .describe('summary: our own words; transcription: the letter itself, where rights allow.'),
  rights: z
    .enum([...rights.keys()] as [string, ...string[]])
    .meta({ enumDescriptions: [...rights.values()].map(({ label }) => label) })
    .describe('The rights in the letter: a RightsStatements.org or Creative Commons id.'),
  related: z.array(related).default([]).describe('Other letters that this one belongs with.'),
  aliases: z
    .array(id())
    .default([])
    .describe('Former ids, oldest first: their addresses lead here, and the first stays in feeds.'),
});

export type Letter = z.infer<typeof letterSchema>;
export type Signatory = z.infer<typeof signatorySchema>;
export type Addressee = z.infer<typeof addresseeSchema>;
export type Detainee = z.infer<typeof detaineeSchema>;
export type Mention = z.infer<typeof mentionSchema>;
