import { asks } from './asks.ts';
import { detainees } from './detainees.ts';
import { issues } from './issues.ts';
import { letters } from './letters.ts';
import { organizations } from './organizations.ts';
import { parties } from './parties.ts';
import { people } from './people.ts';
import type { AnyTable } from './table.ts';

/** The archive as tables, those first that most people need. */
export const tables: readonly AnyTable[] = [
  letters,
  detainees,
  people,
  organizations,
  asks,
  parties,
  issues,
];
