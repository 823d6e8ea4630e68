/** One of several answers. */
export interface Choice {
  value: string;
  name: string;
  description?: string;
}

/** Asks a person, one question at a time. */
export interface Asker {
  /** A line of text. `check` says why a text will not do. An empty line is an answer where it is optional. */
  text: (
    question: string,
    options?: { optional?: boolean; check?: (text: string) => string | undefined },
  ) => Promise<string>;
  /** One of a few answers. */
  choose: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** One of many answers, which follow what is typed. */
  search: (question: string, answers: (typed: string) => readonly Choice[]) => Promise<string>;
  /** Yes or no; Enter alone says no, unless told otherwise. */
  confirm: (question: string, byDefault?: boolean) => Promise<boolean>;
}
