import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { addressInCopy, type CopiedSite } from './address.ts';

/** Attributes that hold an address; the last two lines are read by our own scripts. */
const addressed = new Set([
  ...['href', 'xLinkHref', 'src', 'action', 'formAction', 'poster', 'cite', 'data'],
  ...['dataNames', 'dataPeople', 'dataIndex'],
  ...['dataAsks', 'dataLetters', 'dataIssues'],
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

/** A page that is copied. */
interface Page {
  html: string;
  /** Its path in the copy. */
  from: string;
  site: CopiedSite;
  /** The script that stands in the copy for all modules of a page: by their paths, in order, after spaces. */
  scripts: ReadonlyMap<string, string>;
}

/** What changes where modules stand: one classic script does what they do, as late as they would. */
function scriptInCopy(modules: readonly Element[], { from, site, scripts }: Page): Change[] {
  const [first, ...others] = modules;
  if (first === undefined) return [];
  const asked = modules.map(({ properties }) => String(properties['src'] ?? 'without an address'));
  const script = scripts.get(asked.map((src) => src.replace(site.base, '')).join(' '));
  if (script === undefined) {
    throw new Error(
      `Unexpected modules on ${from}: ${asked.join(', ')}, expected those of which a classic script is made. ` +
        'Add their sources to src/publishing/classic-scripts.ts.',
    );
  }
  const src = attribute('src', addressInCopy(`${site.base}${script}`, from, site));
  return modules.flatMap((module) => {
    const [start, end] = [module.position?.start.offset, module.position?.end.offset];
    const text = others.includes(module) ? '' : `<script defer ${src}></script>`;
    return start === undefined || end === undefined ? [] : [{ start, end, text }];
  });
}

/**
 * The page with its addresses as a folder needs them, and a classic script, which browsers run from a folder
 * too, in place of its modules, which they do not. Nothing else of its text changes.
 *
 * Throws an Error where a page asks for modules that `scripts` does not know.
 */
export function pageInCopy(page: Page): string {
  const { html, from, site } = page;
  const rewrite: Rewrite = (address) => addressInCopy(address, from, site);
  const changes: Change[] = [];
  const modules: Element[] = [];

  visit(fromHtml(html, { verbose: true }), 'element', (element) => {
    const { tagName, properties, data } = element;
    if (tagName === 'script' && properties['type'] === 'module') {
      modules.push(element);
      return;
    }
    for (const [name, place] of Object.entries(data?.position.properties ?? {})) {
      const [start, end] = [place?.start.offset, place?.end.offset];
      const value = valueInCopy(name, element, rewrite);
      if (value === undefined || start === undefined || end === undefined) continue;
      const [written = ''] = html.slice(start, end).split(/[\s=]/u, 1);
      changes.push({ start, end, text: attribute(written, value) });
    }
  });
  changes.push(...scriptInCopy(modules, page));

  let done = 0;
  const parts: string[] = [];
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    parts.push(html.slice(done, start), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}
