/** What a scaffold writes where someone must still say something: `TODO: the title as published`. */
export const placeholder = (what: string): string => `TODO: ${what}`;

// A reminder stands by itself; in a title in capitals, "TODO" may be Spanish or Portuguese for "all".
const edge = String.raw`[\p{L}\p{N}\/_=&-]`;
const capitals = String.raw`\p{Lu}+(?!\p{L})`;
const reminder = new RegExp(
  String.raw`(?<!${edge})(?:TODO:|FIXME(?!${edge})|(?<!\p{Lu}\s+)TODO(?!${edge})(?!\s+${capitals}))`,
  'u',
);

/** Texts that say nothing: `…`, `???`, `xxx`, `TBD`, `<name>`. */
const empty = /^(?:…|\.{2,}|\?{2,}|x{3,}|tb[acd]|<[^<>]*>)$/iu;

/**
 * Where a body has a reminder; nothing where there is none. Only one with a colon counts there: a letter may
 * speak of a TODO list.
 */
export const reminderIn = (text: string): number | undefined =>
  /(?<![\p{L}\p{N}])(?:TODO|FIXME):/u.exec(text)?.index;

/** Whether a text was left in place of another: a reminder, or signs that say nothing. */
export const isPlaceholder = (text: string): boolean =>
  reminder.test(text) || empty.test(text.trim());
