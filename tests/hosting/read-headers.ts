/** What a file `_headers` says of an address. */
export type HeadersAt = (path: string) => Record<string, string>;

/**
 * Reads a file `_headers` as Netlify and Cloudflare do: `*` stands for any signs, and where several rules
 * give a header, its values are joined by commas.
 */
export function readHeaders(text: string): HeadersAt {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const header = /^\s+(?<name>[\w-]+): (?<value>.+)$/u.exec(line)?.groups;
    if (header) {
      const { name = '', value = '' } = header;
      rules.at(-1)?.headers.push([name, value]);
    } else {
      rules.push({
        pattern: new RegExp(`^${RegExp.escape(line).replaceAll(String.raw`\*`, '.*')}$`, 'u'),
        headers: [],
      });
    }
  }
  return (path) => {
    const found: Record<string, string> = {};
    for (const { pattern, headers } of rules) {
      if (!pattern.test(path)) continue;
      for (const [name, value] of headers) {
        found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
      }
    }
    return found;
  };
}
