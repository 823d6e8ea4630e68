import type { LabelledQuery } from '../list.ts';
import type { Known } from '../people/roll.ts';
import { edits, letters, written } from '../spelling.ts';

// Who is meant by a query: everybody who bears it, not only the one that it was made from.

/** A query made from somebody; nothing where it would be unfair to ask it. */
export type Question = LabelledQuery | undefined;

/** More namesakes than this, and the query says too little to be measured by. */
const mostMeant = 4;

const idsOf = (people: readonly Known[]) => people.map(({ id }) => id);

export class Judge {
  readonly all: readonly Known[];

  constructor(all: readonly Known[]) {
    this.all = all;
  }

  /** Those who have a text on record, in either order, diacritics and all. */
  recorded(text: string): Known[] {
    const asked = written(text);
    return this.all.filter(({ recorded }) => recorded.has(asked));
  }

  /** Those whom a text spells once diacritics are dropped, in pinyin and Wade–Giles too. */
  spelled(text: string): Known[] {
    const asked = letters(text);
    return asked === '' ? [] : this.all.filter(({ keys }) => keys.has(asked));
  }

  /** Those who have a text on record; if nobody has, those whom it spells without diacritics. */
  bearers(text: string): Known[] {
    const recorded = this.recorded(text);
    return recorded.length > 0 ? recorded : this.spelled(text);
  }

  /** Edits from a text to the nearest spelling of somebody, up to a limit. */
  distance(text: string, { keys }: Known, limit: number): number {
    const asked = letters(text);
    let least = limit + 1;
    for (const key of keys) least = Math.min(least, edits(asked, key, least - 1));
    return least;
  }

  /** Those to whom a text is nearest, and how near that is. */
  nearest(text: string, limit: number): { distance: number; people: Known[] } {
    let distance = limit;
    let people: Known[] = [];
    for (const one of this.all) {
      const own = this.distance(text, one, distance);
      if (own > distance) continue;
      if (own < distance) people = [];
      distance = own;
      people.push(one);
    }
    return { distance, people };
  }

  /** A query that means some people, among them the one that it was made from; else none. */
  asked(
    kind: string,
    text: string,
    meant: readonly Known[],
    target: Known,
    most = mostMeant,
  ): Question {
    const fair = meant.includes(target) && meant.length <= most;
    return fair ? { kind, text, expected: idsOf(meant) } : undefined;
  }

  /** A misspelling: means those to whom it is nearest, as long as that is whom it was made from. */
  misspelled(kind: string, text: string, target: Known, distance: number): Question {
    const nearest = this.nearest(text, distance);
    if (nearest.distance !== distance) return undefined;
    return this.asked(kind, text, nearest.people, target);
  }

  /**
   * Another spelling by some rule: means whom it was made from and whoever a rule makes equal, unless
   * it is nearer to the spelling of somebody else.
   */
  respelled(kind: string, text: string, target: Known, alike: (one: Known) => boolean): Question {
    const own = this.distance(text, target, 8);
    if (own === 0) return this.asked(kind, text, this.spelled(text), target);
    const meant = this.all.filter((one) => one === target || alike(one));
    const nearer = this.all.some(
      (one) => !meant.includes(one) && this.distance(text, one, own - 1) < own,
    );
    return nearer ? undefined : this.asked(kind, text, meant, target);
  }
}
