/**
 * Why a person was found: by a spelling, the order, the characters, another name, a part of the name, its
 * initials, or as a name in a longer text.
 */
export type Reason = 'spelling' | 'order' | 'characters' | 'alias' | 'part' | 'initials' | 'phrase';

const words: Readonly<Record<Reason, string>> = {
  spelling: 'written',
  order: 'in another order',
  characters: 'in characters',
  alias: 'also called',
  part: 'part of',
  initials: 'initials of',
  phrase: 'in what you typed:',
};

interface Match {
  name: string;
  form: string;
  reason: Reason;
}

/** Why someone was found, in words: "also called Yang Maodong"; empty where it is by the name itself. */
export const reasonWords = ({ name, form, reason }: Match): string =>
  reason === 'spelling' && form === name ? '' : `${words[reason]} ${form}`;
