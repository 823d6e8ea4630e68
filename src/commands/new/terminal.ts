import confirm from '@inquirer/confirm';
import input from '@inquirer/input';
import search from '@inquirer/search';
import select from '@inquirer/select';
import type { Asker } from './asker.ts';

/** Asks at the terminal. */
export const terminalAsker: Asker = {
  text: (message, { optional = false, check } = {}) =>
    input({
      message: optional ? `${message} (Enter to skip)` : message,
      validate: (text) => {
        if (!text.trim()) return optional || 'Expected text';
        return check?.(text.trim()) ?? true;
      },
    }).then((text) => text.trim()),
  choose: (message, choices) => select({ message, choices: [...choices], pageSize: 12 }),
  search: (message, answers) =>
    search({ message, source: (typed = '') => [...answers(typed)], pageSize: 10 }),
  confirm: (message, byDefault = false) => confirm({ message, default: byDefault }),
};
