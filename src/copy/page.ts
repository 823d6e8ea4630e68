import { decodedValue } from './decoded-value.ts';
import { addressInCopy, type CopiedSite } from './address.ts';
import { endOfText, startTags, type Tag } from './tags.ts';

/** Attributes that hold an address; the last two lines are read by our own scripts. */
const addressed = new Set([
  ...['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'cite', 'data'],
  ...['data-names', 'data-people', 'data-index'],
  ...['data-asks', 'data-letters', 'data-issues'],
]);
const addressLists = new Set(['srcset', 'imagesrcset']);

type Rewrite = (address: string) => string;

/** https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
const listInCopy = (list: string, rewrite: Rewrite) =>
  list.replaceAll(/(^|,)(\s*)([^\s,]\S*[^\s,])/gu, (_, comma: string, space: string, address) =>
    [comma, space, rewrite(String(address))].join(''),
  );

/** The address to which a page leads on by itself: `0; url=/people/`. */
const onward = /^([\d.\s]*[;,]\s*url\s*=\s*)(.*)$/isu;

/** What an attribute of a tag says. */
const said = ({ attributes }: Tag, name: string) => decodedValue(attributes.get(name)?.value ?? '');

const leadsOn = (tag: Tag) =>
  tag.name === 'meta' && said(tag, 'http-equiv').toLowerCase() === 'refresh';

/** How an attribute is written in the copy; nothing where it holds no address. */
function rewriting(name: string, tag: Tag, rewrite: Rewrite): Rewrite | undefined {
  if (addressed.has(name)) return rewrite;
  if (addressLists.has(name)) return (list) => listInCopy(list, rewrite);
  if (name !== 'content' || !leadsOn(tag)) return undefined;
  return (value) =>
    value.replace(onward, (_, before: string, address: string) => before + rewrite(address));
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

/** Where a script ends, its end tag included. */
const afterScript = (script: Tag, html: string) =>
  html.indexOf('>', endOfText(html, script.end, script.name)) + 1;

/** What changes where modules stand: one classic script does what they do, as late as they would. */
function scriptInCopy(modules: readonly Tag[], page: Page): Change[] {
  const { html, from, site, scripts } = page;
  const [first, ...others] = modules;
  if (first === undefined) return [];
  const asked = modules.map((tag) => said(tag, 'src') || 'without an address');
  const script = scripts.get(asked.map((src) => src.replace(site.base, '')).join(' '));
  if (script === undefined) {
    throw new Error(
      `Unexpected modules on ${from}: ${asked.join(', ')}, expected those of which a classic script is made. ` +
        'Add their sources to src/publishing/classic-scripts.ts.',
    );
  }
  const src = attribute('src', addressInCopy(`${site.base}${script}`, from, site));
  const written = `<script defer ${src}></script>`;
  return modules.map((module) => ({
    start: module.start,
    end: afterScript(module, html),
    text: others.includes(module) ? '' : written,
  }));
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
  const modules: Tag[] = [];

  for (const tag of startTags(html)) {
    if (tag.name === 'script' && said(tag, 'type') === 'module') {
      modules.push(tag);
      continue;
    }
    for (const [name, { written, value, start, end }] of tag.attributes) {
      const rewritten = rewriting(name, tag, rewrite);
      if (rewritten === undefined) continue;
      const address = decodedValue(value);
      const copied = rewritten(address);
      if (copied !== address) changes.push({ start, end, text: attribute(written, copied) });
    }
  }
  changes.push(...scriptInCopy(modules, page));

  let done = 0;
  const parts: string[] = [];
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    parts.push(html.slice(done, start), text);
    done = end;
  }
  return [...parts, html.slice(done)].join('');
}
