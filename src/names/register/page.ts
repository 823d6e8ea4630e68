import type { Archive } from '../../archive/archive.ts';
import type { RegisterPart, RegisterSection } from './entry.ts';
import { madeOnce } from '../../archive/views/made-once.ts';
import { isSplit, peopleRegister } from './register.ts';
import { countOf, everyPage, pageOfSection, placeInRegister } from './split.ts';

/** A part of the register as a link to it is made, without all that is in it. */
export type ToldPart = Pick<RegisterPart, 'id' | 'script' | 'label'>;

/** A section as a link to it is made: with the page on which it stands, and whether that only leads on. */
export type ToldSection = Pick<RegisterSection, 'id' | 'label' | 'signs'> & {
  on: string;
  leadsOn: boolean;
};

/** All that a page of the register shows, but its words. */
export interface RegisterPage {
  /** How many people there are. */
  people: number;
  /** Whether it has a page for each part. */
  isSplit: boolean;
  /** The part that it is, where it has a page for each, and the one of the whole to which that belongs. */
  only: ToldPart | undefined;
  top: string | undefined;
  /** The parts of the whole. */
  parts: readonly (ToldPart & { sections: readonly ToldSection[] })[];
  /** The parts that it leads to or, where it has none, those it is one of. */
  among: (ToldPart & { count: number })[];
  /** What stands on it. */
  shown: readonly RegisterPart[];
}

const told = ({ id, script, label }: RegisterPart): ToldPart => ({ id, script, label });

/** The parts of the register of an archive as links to them are made, once: every page has them all. */
const toldParts = madeOnce((archive) =>
  peopleRegister(archive).map((part) => ({
    ...told(part),
    sections: part.sections.map((section): ToldSection => {
      const on = pageOfSection(part, section.id);
      const { id, label, signs } = section;
      return { id, label, signs, on: on.id, leadsOn: on.parts !== undefined };
    }),
  })),
);

/** The ids of the pages of the register beside that of the whole. */
export const registerPages = (archive: Archive): string[] =>
  isSplit(archive) ? everyPage(peopleRegister(archive)).map(({ id }) => id) : [];

/** Composes a page of the register: that of the whole, or of a part. */
export function registerPage(archive: Archive, id: string | undefined): RegisterPage {
  const all = peopleRegister(archive);
  const { top, only, among } = placeInRegister(all, id);
  const isWhole = !isSplit(archive);
  return {
    ...{ people: archive.people.length, isSplit: !isWhole, only: only && told(only), top: top?.id },
    parts: toldParts(archive),
    among: among.map((part) => ({ ...told(part), count: countOf(part) })),
    shown: only ? (only.parts ? [] : [only]) : isWhole ? all : [],
  };
}
