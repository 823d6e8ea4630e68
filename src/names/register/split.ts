import { prefixParts, type PrefixPart } from '../../archive/views/prefix-parts.ts';
import { simplified } from '../han.ts';
import { plainWords } from '../key.ts';
import type { RegisterEntry, RegisterPart } from './entry.ts';

/** What an entry begins with, without blanks and signs, and whatever its accents. */
function keyOf({ filed }: RegisterEntry, { script, label }: RegisterPart): string {
  if (script === 'Hani') return simplified(filed);
  const plain = plainWords(filed).join('');
  // Filed under L, Łucja begins with it, whatever else makes it plain.
  return script === 'Latn' && label !== '#'
    ? label.toLowerCase() + [...plain].slice(1).join('')
    : plain;
}

const shownLabel = ({ script }: RegisterPart, label: string): string =>
  script === 'Latn' ? label.charAt(0).toUpperCase() + label.slice(1) : label;

function partOf(
  whole: RegisterPart,
  { id, label, entries, parts }: PrefixPart<RegisterEntry>,
): RegisterPart {
  const held = new Set(parts.length > 0 ? leavesOf(parts) : entries);
  return {
    id,
    script: whole.script,
    label: shownLabel(whole, label),
    sections: whole.sections.flatMap((section) => {
      const of = section.entries.filter((entry) => held.has(entry));
      return of.length > 0 ? [{ ...section, entries: of }] : [];
    }),
    ...(parts.length > 0 ? { parts: parts.map((part) => partOf(whole, part)) } : {}),
  };
}

const leavesOf = (parts: readonly PrefixPart<RegisterEntry>[]): RegisterEntry[] =>
  parts.flatMap((part) => [...part.entries, ...leavesOf(part.parts)]);

/** A part of the register with the parts of it, where it is too long for one page. */
export function split(whole: RegisterPart): RegisterPart {
  const parts = prefixParts(
    {
      id: whole.id,
      prefix: whole.script === 'Latn' && whole.label !== '#' ? whole.label.toLowerCase() : '',
      entries: whole.sections.flatMap(({ entries }) => entries),
    },
    (entry) => keyOf(entry, whole),
  );
  return parts.length > 0 ? { ...whole, parts: parts.map((part) => partOf(whole, part)) } : whole;
}

/** Every page of the register, given its parts: each with its own parts after it. */
export const everyPage = (parts: readonly RegisterPart[]): RegisterPart[] =>
  parts.flatMap((part) => [part, ...everyPage(part.parts ?? [])]);

/** The page on which a section of a part stands, or begins. */
export function pageOfSection(part: RegisterPart, id: string): RegisterPart {
  const within = part.parts?.find(({ sections }) => sections.some((section) => section.id === id));
  return within ?? part;
}

/** How many lines a part has. */
export const countOf = ({ sections }: RegisterPart): number =>
  sections.reduce((sum, { entries }) => sum + entries.length, 0);

/** Where a page stands in the register. */
interface Place {
  /** The part of the whole to which it belongs, or which it is. */
  top: RegisterPart | undefined;
  /** The page itself; nothing on the page of the whole. */
  only: RegisterPart | undefined;
  /** The parts that it leads to or, where it has none, those it is one of. */
  among: readonly RegisterPart[];
}

/** Where the page of an id stands among the parts of the register. */
export function placeInRegister(parts: readonly RegisterPart[], id: string | undefined): Place {
  const top = parts.find((part) => everyPage([part]).some((page) => page.id === id));
  const pages = top ? everyPage([top]) : [];
  const only = pages.find((page) => page.id === id);
  const above = pages.find((page) => page.parts?.some((part) => part.id === id));
  return { top, only, among: only?.parts ?? above?.parts ?? [] };
}
