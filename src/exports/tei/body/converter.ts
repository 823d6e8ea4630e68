import type { Element as HtmlElement, RootContent } from 'hast';
import type { Element, ElementContent } from 'xast';
import type { References } from '../references.ts';

/** What the parts of a body's conversion have of one another. */
export interface Converter {
  references: References;
  /** The address of the letter's page, which links are relative to. */
  page: string;
  /** The footnote that a link leads to, the first time that one does. */
  takeNote: (href: string) => HtmlElement | undefined;
  /** Whether a link leads to a footnote of the letter. */
  isNote: (href: string) => boolean;
  /** Paragraphs, lists and their like, for where no bare text may stand. */
  flow: (nodes: readonly RootContent[]) => Element[];
  /** Text, phrases, paragraphs and lists, for where any of these may stand. */
  mixed: (nodes: readonly RootContent[]) => ElementContent[];
  /** Text and phrases; what is more than that is made one. */
  phrases: (nodes: readonly RootContent[], where?: Where) => ElementContent[];
}

/** Whether phrases stand where TEI takes a quotation (its macro.paraContent), or not (macro.phraseSeq). */
export type Where = 'paragraph' | 'name';
