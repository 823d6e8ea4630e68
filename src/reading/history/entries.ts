const isComment = (line: string) => /^\s*(?:#|$)/u.test(line);

/** The entries of a list in YAML, each as it is written; nothing where the text cannot be divided without parsing it. */
export function entryTexts(yaml: string): string[] | undefined {
  const indent = /^( *)-(?:\s|$)/mu.exec(yaml)?.[1];
  if (indent === undefined) return undefined;
  const entries: string[][] = [];
  for (const line of yaml.split('\n')) {
    const text = line.startsWith(indent) ? line.slice(indent.length) : undefined;
    if (text !== undefined && /^-(?:\s|$)/u.test(text)) entries.push([]);
    else if (!isComment(line) && (entries.length === 0 || !/^\s/u.test(text ?? '')))
      return undefined;
    entries.at(-1)?.push(line);
  }
  return entries.map((lines) => lines.join('\n'));
}

/** How many entries two lists begin with in common. */
function shared(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((entry, index) => entry !== b[index]);
  return first < 0 ? a.length : first;
}

/**
 * Two texts of one field, without what both lists begin and end with where they are lists: the fields differ if
 * the rest does. Of a hundred signatories, one is changed at a time.
 */
export function withoutShared(a: string, b: string): [string, string] {
  const parts = [a, b].map((text) => {
    const [head = '', ...lines] = text.split('\n');
    return {
      head,
      entries: /:\s*(?:#.*)?$/u.test(head) ? entryTexts(lines.join('\n')) : undefined,
    };
  });
  const [was, is] = parts.map(({ entries }) => entries);
  if (!was || !is) return [a, b];
  const begin = shared(was, is);
  const end = shared(was.slice(begin).reverse(), is.slice(begin).reverse());
  return parts.map(({ head, entries = [] }) =>
    [head, ...entries.slice(begin, entries.length - end)].join('\n'),
  ) as [string, string];
}
