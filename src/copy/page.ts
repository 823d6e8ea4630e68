import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { addressInCopy, type CopiedSite } from './address.ts';

/** Attributes that hold an address; the last three are read by our own scripts. */
const addressed = new Set([
  ...['href', 'xLinkHref', 'src', 'action', 'formAction', 'poster', 'cite', 'data'],
  ...['dataNames', 'dataPeople', 'dataIndex'],
]);
const addressLists = new Set(['srcSet', 'imageSrcSet']);

type Rewrite = (address: string) => string;

/** https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
const listInCopy = (list: string, rewrite: Rewrite) =>
  list.replaceAll(/(^|,)(\s*)([^\s,]\S*[^\s,])/gu, (_, comma: string, space: string, address) =>
    [comma, space, rewrite(String(address))].join(''),
  );

/** The address to which a page leads on by itself: `0; url=/people/`. */
const onward = /^([\d.\s]*[;,]\s*url\s*=\s*)(.*)$/isu;

/** What an attribute must hold in the copy; nothing where that is what it holds. */
function valueInCopy(name: string, { tagName, properties }: Element, rewrite: Rewrite) {
  const value = String(properties[name]);
  const leadsOn =
    name === 'content' &&
    tagName === 'meta' &&
    String(properties['httpEquiv']).toLowerCase() === 'refresh';
  const copied = addressed.has(name)
    ? rewrite(value)
    : addressLists.has(name)
      ? listInCopy(value, rewrite)
      : leadsOn
        ? value.replace(onward, (_, before: string, address: string) => before + rewrite(address))
        : value;
  return copied === value ? undefined : copied;
}

interface Change {
  start: number;
  end: number;
  text: string;
}

const attribute = (name: string, value: string) =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** A page as it stands in a copy: its text, its path in the copy, and the site. */
interface Page {
  html: string;
  from: string;
  site: CopiedSite;
  /** The classic script that stands in the copy for each module of the site, by the paths of both. */
  scripts: ReadonlyMap<string, string>;
}

/**
 * The page with its addresses as a folder needs them, and its modules as classic scripts, which browsers run
 * from a folder too. Nothing else of its text changes.
 *
 * Throws an Error where a page asks for a module that `scripts` does not know.
 */
export function pageInCopy({ html, from, site, scripts }: Page): string {
  const rewrite: Rewrite = (address) => addressInCopy(address, from, site);
  const changes: Change[] = [];

  const classic = (src: unknown) => {
    const module = [...scripts.keys()].find((file) => src === `${site.base}${file}`);
    const script = module === undefined ? undefined : scripts.get(module);
    if (script === undefined) {
      throw new Error(
        `Unexpected module ${String(src ?? 'without `src`')} on ${from}, expected one with a classic script. ` +
          'Add its source to src/publishing/classic-scripts.ts.',
      );
    }
    return script;
  };

  visit(fromHtml(html, { verbose: true }), 'element', (element) => {
    const { tagName, properties, data } = element;
    const isModule = tagName === 'script' && properties['type'] === 'module';
    const script = isModule ? classic(properties['src']) : undefined;
    for (const [name, place] of Object.entries(data?.position.properties ?? {})) {
      const [start, end] = [place?.start.offset, place?.end.offset];
      if (start === undefined || end === undefined) continue;
      const [written = ''] = html.slice(start, end).split(/[\s=]/u, 1);
      if (isModule && name === 'type') {
        // Like a module, a deferred script runs once the page is there.
        changes.push({ start, end, text: 'defer' });
        continue;
      }
      const value =
        script !== undefined && name === 'src'
          ? rewrite(`${site.base}${script}`)
          : valueInCopy(name, element, rewrite);
      if (value !== undefined) changes.push({ start, end, text: attribute(written, value) });
    }
  });

  let done = 0;
  const parts: string[] = [];
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    parts.push(html.slice(done, start), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}
