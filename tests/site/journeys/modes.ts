/** What a reader's browser can do. */
export interface Mode {
  name: string;
  /** What the browser is started with, where that is what is to be lacking; else the shared one is used. */
  launch?: readonly string[];
  /** Whether scripts run. */
  scripts: boolean;
  /** Whether WebAssembly does. */
  webAssembly: boolean;
  /** Whether pages are met as at Tor Browser's "Safest" level. */
  safest?: boolean;
}

/**
 * The browsers in which each journey is made. What Tor Browser's levels switch off is said in its source,
 * toolkit/components/securitylevel/SecurityLevel.sys.mjs (preferences, and capabilities for NoScript):
 * "Safer" has no just-in-time compilers, no MathML and no WebAssembly, whose global is gone; "Safest" refuses
 * scripts, web fonts and media by a policy, and has no SVG.
 */
export const modes: readonly Mode[] = [
  { name: 'with all of JavaScript', scripts: true, webAssembly: true },
  {
    name: 'without WebAssembly, as at “Safer”',
    // No compiler of any kind: V8 then has no WebAssembly either.
    launch: ['--js-flags=--jitless'],
    scripts: true,
    webAssembly: false,
  },
  { name: 'without JavaScript', scripts: false, webAssembly: false },
  { name: 'as at “Safest”', scripts: false, webAssembly: false, safest: true },
];

/** The policy by which scripts, fonts and media are refused at "Safest". */
export const safestPolicy = "script-src 'none'; font-src 'none'; media-src 'none'";

/**
 * What Firefox does with drawings when SVG is off: their elements become ones of which it knows nothing, which
 * styles still reach, and their words those of the page. Runs in the page.
 */
export function switchSvgOff(): void {
  const unknown = (of: Element): Element => {
    // A title would be known here, and hidden by the browser itself.
    const made = document.createElement(of.localName === 'title' ? 'desc' : of.localName);
    for (const { name, value } of of.attributes) made.setAttribute(name, value);
    for (const node of of.childNodes) {
      made.append(node instanceof Element ? unknown(node) : node.cloneNode());
    }
    return made;
  };
  for (const drawing of document.querySelectorAll('svg')) drawing.replaceWith(unknown(drawing));
}
