import type { Content, WithheldList } from '../content.ts';
import { filingName, spellings } from '../name.ts';
import type { Circumstances, WithheldTest } from './rule.ts';

/** The list of names that were withdrawn, and the test for them. */
interface Withheld {
  list: WithheldList;
  test: WithheldTest;
}

const made = new WeakMap<Content, Withheld>();

/** What the content is tested with; nothing where nobody was withdrawn. It is made once for all the rules. */
export function withheldFrom(
  content: Content,
  { generatedForms, withheldTest }: Circumstances,
): Withheld | undefined {
  const list = content.withheld;
  if (!list || list.hashes.size === 0 || !withheldTest) return undefined;
  const known = made.get(content);
  if (known) return known;
  const others = () =>
    content.people.flatMap(({ data }) => [
      ...spellings(data),
      ...generatedForms(data),
      filingName(data),
    ]);
  const withheld = { list, test: withheldTest(list.hashes, others) };
  made.set(content, withheld);
  return withheld;
}
