import { idFrom } from '../archive/address.ts';
import { madeOnceBy } from '../archive/made-once-by.ts';
import type { Named, NearDuplicate } from '../archive/rules/rule.ts';

/** Something to compare of a record, and the keys that it shares with whatever may be one with it. */
interface Keyed<T> {
  of: T;
  id: string;
  keys: readonly string[];
}

/** What joins two records that share a key: the spellings by which they meet; nothing where they are two. */
type Meet<T> = (a: T, b: T) => readonly [string, string] | undefined;

/** Whether an id says who or what its record is: two such ids tell records of one name apart. */
function saysWhat({ id, name }: Named): boolean {
  const plain = idFrom(name);
  return id.startsWith(`${plain}-`) && /[a-z]/u.test(id.slice(plain.length));
}

/**
 * The pairs of records that meet and that their ids do not tell apart. Each pair once, in the order of the records;
 * only those that share a key are compared.
 */
export function pairsAmong<T>(
  records: readonly Named[],
  keyed: Iterable<Keyed<T>>,
  meet: Meet<T>,
): NearDuplicate[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const place = new Map(records.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => place.get(id) ?? 0;
  const isTold = madeOnceBy(saysWhat);
  const met = new Map<string, Keyed<T>[]>();
  const pairs = new Map<string, NearDuplicate>();
  for (const one of keyed) {
    for (const key of new Set(one.keys)) {
      const others = met.get(key) ?? [];
      if (others.length === 0) met.set(key, others);
      for (const other of others) {
        const [first, second] = placeOf(other.id) < placeOf(one.id) ? [other, one] : [one, other];
        const pair = `${first.id} ${second.id}`;
        const [a, b] = [byId.get(first.id), byId.get(second.id)];
        if (!a || !b || a === b || pairs.has(pair) || (isTold(a) && isTold(b))) continue;
        const spellings = meet(first.of, second.of);
        if (spellings) pairs.set(pair, { ids: [first.id, second.id], spellings });
      }
      others.push(one);
    }
  }
  return [...pairs.values()].sort(
    (a, b) => placeOf(a.ids[0]) - placeOf(b.ids[0]) || placeOf(a.ids[1]) - placeOf(b.ids[1]),
  );
}
