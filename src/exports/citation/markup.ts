/**
 * A value with ‹ and › for < and > in all of its texts.
 *
 * CSL-JSON takes `<i>` and its like for formatting and has no way to quote them.
 * Source: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags
 */
export function withoutMarkup<T>(value: T): T {
  const text = JSON.stringify(value).replaceAll('<', '‹').replaceAll('>', '›');
  return JSON.parse(text) as T;
}
