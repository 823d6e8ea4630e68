// What stands here runs in a page, as a whole: it uses nothing from outside itself.

/** What a page is like beside what a stranger wrote for it. */
export interface Frame {
  /** Whether anything that a stranger wrote has run. */
  pwned: boolean;
  title: string;
  /** The page with the letter’s body taken out. */
  outside: string;
  /** Where the skip link, the head and the foot stand, and how wide and high they are. */
  places: string[];
  /** Links of the head and the foot over which something else lies. */
  covered: string[];
  /** How far the page is wider than the window. */
  overflow: number;
}

/** Looks at a page’s frame. Takes the id of its record, which is left out of what is compared. */
export function frameOf(id: string): Frame {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.querySelector('.body')?.replaceChildren();
  // Which letter is the newest of the others is another for the newest of them all.
  page.querySelector('.elsewhere')?.remove();
  const places = ['.skip', '.site-head', '.site-head .page', '.site-foot', '.site-foot .page'].map(
    (selector) => {
      const { left, width, height } = document.querySelector(selector)!.getBoundingClientRect();
      return `${selector} ${left} ${width} ${height}`;
    },
  );
  const covered = [...document.querySelectorAll('.site-head a, .site-foot a')].flatMap((link) => {
    link.scrollIntoView({ behavior: 'instant', block: 'center' });
    const [box] = link.getClientRects();
    if (!box || box.width === 0) return [];
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top && (link.contains(top) || top.contains(link)) ? [] : [link.textContent];
  });
  return {
    pwned: 'wasPwned' in globalThis,
    title: document.title,
    outside: page.outerHTML.replaceAll(id, 'ID'),
    places,
    covered,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/** What is wrong in a letter’s body, as the browser sees it: each in a few words. */
export function faultsInBody(): string[] {
  const body = document.querySelector('.body');
  if (!body) return ['no body'];
  const elements = new Set(
    (
      'a abbr b bdi bdo blockquote br cite code dd del dfn dl dt em h2 h3 h4 h5 h6 hr i ins kbd li mark ' +
      'ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead tr ' +
      'u ul var'
    ).split(' '),
  );
  const attributes = new Set(
    (
      'href id lang dir cite start reversed colspan rowspan scope rel class tabindex aria-label ' +
      'aria-hidden aria-describedby data-footnotes data-footnote-ref data-footnote-backref'
    ).split(' '),
  );
  const classes =
    /^(?:table|left|center|right|footnotes|repeated|data-footnote-backref|pilcrow|margin-names|sidenote)$/u;
  // What the page itself puts beside the text: no body brings a class of its own.
  const margin = '.margin-names, .sidenote, .repeated';
  const ids = /^(?:p\d+|text-.*|fn-\d+|fnref-\d+(?:-\d+)?|footnote-label)$/u;
  const faults: string[] = [];
  const area = body.getBoundingClientRect();
  // Signs may reach beyond their lines, but not by a line.
  const [aside, above] = [2, 24];
  for (const element of body.querySelectorAll('*')) {
    const name = element.localName;
    if (!elements.has(name) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
      faults.push(`<${name}>`);
    }
    for (const attribute of element.attributes) {
      if (!attributes.has(attribute.name)) faults.push(`${name}[${attribute.name}]`);
    }
    for (const of of element.classList) if (!classes.test(of)) faults.push(`.${of}`);
    if (element.id && !ids.test(element.id)) faults.push(`#${element.id}`);
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
      if (!/^(?:https?|mailto):$/u.test(element.protocol)) faults.push(element.href);
      // The site of the tests is at a number; whoever leaves it tells nobody from where.
      if (element.host && element.host !== location.host && element.rel !== 'noreferrer') {
        faults.push(`no rel: ${element.href}`);
      }
    }
    const { position, float: side, visibility } = getComputedStyle(element);
    const isMargin = element.matches(margin);
    if (isMargin) {
      if (position === 'fixed' || visibility !== 'visible') faults.push(`${name}: ${position}`);
    } else if (position !== 'static' || side !== 'none' || visibility !== 'visible') {
      faults.push(`${name}: ${position} ${side} ${visibility}`);
    }
    // What a table is too wide for, one scrolls within it; repeated notes are cut to nothing.
    if (element.closest('.table > *, .repeated')) continue;
    for (const box of element.getClientRects()) {
      if (box.left < area.left - aside || box.right > area.right + aside) {
        faults.push(`${name} reaches aside: ${box.left}–${box.right}`);
      }
      if (box.top < area.top - above || box.bottom > area.bottom + above) {
        faults.push(`${name} reaches above or below`);
      }
    }
  }
  return [...new Set(faults)];
}

/**
 * A page’s elements with their classes, ids and the names of their attributes, without any text. Takes the id
 * of its record, which is left out; so are the marks of words in another script, which say their language.
 */
export function skeletonOf(id: string): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const names = [...element.attributes].map(({ name }) => name).sort();
    if (element.localName === 'span' && names.join() === 'dir,lang') return [];
    let depth = 0;
    for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
    // The number of a paragraph or of an ask may be that of the record.
    const of = /^(?:p|ask-|y)\d+$/u.test(element.id) ? element.id : element.id.replaceAll(id, 'ID');
    return [
      `${' '.repeat(depth)}${element.localName}.${element.className}#${of} ${names.join(' ')}`,
    ];
  });
}

/** What is wrong with a page that no body of a letter stands in: each in a few words. */
export function faultsInPage(): string[] {
  const elements = new Set(
    (
      'html head meta title link script body a header div nav form input button ul ol li p main footer ' +
      'section h1 h2 h3 span time bdi dl dt dd article aside table caption thead tbody tr th td svg line rect text ' +
      'details summary fieldset legend label select option noscript mark strong em b q code pre'
    ).split(' '),
  );
  const faults: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (!elements.has(element.localName)) faults.push(`<${element.localName}>`);
    for (const { name } of element.attributes) {
      if (/^(?:on|style$|srcdoc$|formaction$)/u.test(name)) faults.push(`[${name}]`);
    }
  }
  for (const link of document.links) {
    if (!/^(?:https?|mailto):$/u.test(link.protocol)) faults.push(link.href);
    if (/(?:^|\.)evil\.invalid$/u.test(link.hostname)) faults.push(link.href);
  }
  for (const script of document.scripts) {
    if (!script.src && script.type !== 'application/ld+json') faults.push(script.outerHTML);
    if (script.src && new URL(script.src).origin !== location.origin) faults.push(script.src);
  }
  if (document.forms.length > 1 || document.querySelectorAll('main, [role="main"]').length > 1) {
    faults.push('another form or main part');
  }
  if (document.querySelector !== Document.prototype.querySelector) faults.push('clobbered');
  return [...new Set(faults)];
}

/**
 * What is wrong with XML files, and with HTML that they hold as text: each in a few words. Takes the files’
 * addresses.
 */
export async function faultsInXml(files: string[]): Promise<string[]> {
  const loading = /^(?:script|style|i?frame|img|svg|math|form|input|meta|link|base|object|embed)$/u;
  const faults: string[] = [];
  for (const file of files) {
    const xml = new DOMParser().parseFromString(await (await fetch(file)).text(), 'text/xml');
    if (xml.querySelector('parsererror')) faults.push(`${file} is not well-formed`);
    for (const element of xml.querySelectorAll('*')) {
      if (element.namespaceURI === 'http://www.w3.org/1999/xhtml') {
        faults.push(`${file} <${element.localName}>`);
      }
      if (element.getAttribute('type') !== 'html') continue;
      const held = new DOMParser().parseFromString(element.textContent, 'text/html');
      for (const inner of held.querySelectorAll('*')) {
        if (loading.test(inner.localName)) faults.push(`${file} <${inner.localName}> in HTML`);
        for (const { name, value } of inner.attributes) {
          const runs = /^(?:on|style$|src|id$|class$|name$)/u.test(name);
          if (runs || /^\s*(?:javascript|data|vbscript):/iu.test(value)) {
            faults.push(`${file} [${name}] in HTML`);
          }
        }
      }
    }
  }
  return faults;
}
