// What is digested for each line of the list. The first words keep the uses of one key apart, and their number is
// that of the way in which names are compared: another one would need a new list.

/** By this line it is known whether a key is the one that the list was made with. */
export const keyLine = 'by-name withheld 1: the key';

/** That a name was withdrawn. */
export const nameLine = (name: string): string => `by-name withheld 1: name\n${name}`;

/** That a record may be called so all the same: it is a namesake's. */
export const namesakeLine = (name: string, id: string): string =>
  `by-name withheld 1: namesake\n${name}\n${id}`;
