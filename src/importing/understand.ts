import type { Archive } from '../archive/archive.ts';
import type { LetterKind } from '../archive/letter.ts';
import { asksOf, type AskFound } from './asking/asks.ts';
import { damageIn } from './damage/damage.ts';
import type { Field, Origin, PartyFound, PersonFound, Warning } from './found.ts';
import type { Page } from './page.ts';
import { addresseesOf } from './parties/addressees.ts';
import { signatoriesOf } from './parties/signatories.ts';
import { peopleOf } from './people/people-of.ts';
import { letterText } from './text/letter-text.ts';
import { dateOf } from './understanding/date.ts';
import { issuesOf, type IssueFound } from './understanding/issues.ts';
import { asIssued, kindOf } from './understanding/kind.ts';
import { languageOf, letterLanguagesOf } from './understanding/language.ts';
import { originalOf, type OriginalFound } from './understanding/original.ts';
import { picturedIn } from './understanding/pictured.ts';
import { relatedOf, type RelatedFound } from './understanding/related.ts';
import { titleOf, type TitleField } from './understanding/title.ts';
import { warningsOf } from './warnings.ts';

/** All that is understood of a letter, each with the line that it was taken from. */
export interface Understanding {
  title: TitleField;
  /** The letter’s own day, as EDTF. */
  date: Field;
  kind: Field<LetterKind>;
  language: Field;
  /** BCP 47 tags of all the languages that the letter is written in. */
  letterLanguages: string[];
  addressees: PartyFound[];
  signatories: PartyFound[];
  detainees: PersonFound[];
  mentions: PersonFound[];
  issues: IssueFound[];
  related: RelatedFound[];
  asks: AskFound[];
  /** Where the page says that the letter was published before. */
  original?: OriginalFound | undefined;
  /** The line that says that the letter follows, where only pictures do. */
  pictured?: Origin | undefined;
  /** What a maintainer should look at, in the order of its lines; what is about the whole page comes first. */
  warnings: Warning[];
}

/** What a page says as a letter. Takes the page as read, and the archive whose people and issues it may name. */
export function understand(page: Page, archive: Archive): Understanding {
  const { markdown, head } = page;
  const letter = letterText(markdown);
  const addressees = addresseesOf(letter);
  const title = titleOf(letter, head);
  const signed = signatoriesOf(letter, head);
  const kind = kindOf(letter, title, signed);
  const signatories = asIssued(signed, addressees, kind);
  const people = peopleOf(letter, archive, { addressees, signatories });
  const found = {
    title,
    kind,
    date: dateOf(letter, head),
    language: languageOf(letter, head),
    letterLanguages: letterLanguagesOf(letter),
    addressees,
    signatories,
    ...people,
    issues: issuesOf(letter, archive),
    related: relatedOf(letter, archive, head),
    asks: asksOf(letter, signatories, people),
    original: originalOf(letter),
    pictured: picturedIn(page, letter),
  };
  return { ...found, warnings: warningsOf(page, letter, found, damageIn(markdown)) };
}
