import { folderOf, recordKinds } from '../address.ts';
import type { Content } from '../content.ts';
import { isOutwardLink, parseRecordLink } from '../link.ts';
import { suggest } from '../suggest.ts';
import { excerpt } from '../words.ts';
import type { Rule } from './rule.ts';

/** How links are begun, rightly or nearly so, and how they should be. */
const beginnings = new Map([
  ...['https', 'http'].map((scheme) => [scheme, `${scheme}://`] as const),
  ['mailto', 'mailto:'],
  ...recordKinds.flatMap((kind) => [
    [kind, `${kind}:`] as const,
    [folderOf(kind), `${kind}:`] as const,
  ]),
]);

/** The target that was probably meant: `issue:torture` for `issues:torture`. */
function meant(url: string, { known }: Content): string | undefined {
  const { scheme, rest } = /^\s*(?<scheme>[a-z]+):(?<rest>.*)$/isu.exec(url)?.groups ?? {};
  if (scheme !== undefined && rest !== undefined) {
    const begun = beginnings.get(suggest(scheme, beginnings.keys()) ?? '');
    const target = begun?.endsWith('//') ? rest.replace(/^\/+/u, '') : rest.trim();
    return begun && target ? `${begun}${target}` : undefined;
  }
  if (/^www\.\S+$/iu.test(url)) return `https://${url}`;
  // A bare id, or the way to a record's page or file.
  const id = url.replace(/(?:\/|\.(?:html|json|md|yaml))$/u, '').replace(/^.*\//su, '');
  const kinds = recordKinds.filter((kind) => known[kind].has(id));
  const kind = kinds.find((one) => url.includes(`${folderOf(one)}/`)) ?? kinds[0];
  return kind && `${kind}:${id}`;
}

/** A link in a letter's body leads to the web, to a mailbox, within the letter or to a record. */
export const unknownLink: Rule = {
  id: 'unknown-link',
  severity: 'error',
  find: (content) =>
    content.letters.flatMap(({ file, body }) =>
      body.links
        .filter(({ url }) => !isOutwardLink(url) && !parseRecordLink(url))
        .map(({ url, line, column }) => {
          const nearest = meant(url, content);
          return {
            file,
            path: '',
            line,
            column,
            message: `Unexpected link to \`${excerpt(url)}\`, expected a web address, or \`person:\`, \`organization:\`, \`issue:\` or \`letter:\` with an id`,
            fix:
              nearest === undefined
                ? 'Write the whole address (https://…), or the kind and id of a record (person:liu-xiaobo).'
                : `Did you mean \`${excerpt(nearest)}\`?`,
          };
        }),
    ),
};
