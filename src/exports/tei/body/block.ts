import type { Element as HtmlElement } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { uri } from '../../uri.ts';
import type { Converter } from './converter.ts';
import { headingLevel, languageOf, property, textOf } from './html.ts';
import { glossary, list } from './list.ts';
import { table } from './table.ts';

/** An element of HTML that stands in a line of its own, as elements of TEI that may stand in a division. */
export function block(element: HtmlElement, converter: Converter): Element[] {
  const language = languageOf(element);
  const { tagName, children } = element;
  switch (tagName) {
    case 'ul':
    case 'ol':
      return list(element, converter);
    case 'dl':
      return glossary(element, converter);
    case 'table':
      return table(element, converter);
    case 'hr':
      return [x('milestone', { unit: 'section', rend: 'rule' })];
    case 'pre':
      return [
        x('ab', { type: 'preformatted', 'xml:space': 'preserve', ...language }, textOf(element)),
      ];
    case 'blockquote': {
      const source = uri(property(element, 'cite') ?? '');
      return [x('quote', { source, ...language }, converter.mixed(children))];
    }
    default: {
      // Within a list or a quotation there are no divisions that a heading could head.
      if (headingLevel(element))
        return [x('ab', { type: 'head', ...language }, converter.phrases(children))];
      const inner = converter.flow(children);
      for (const { attributes } of inner) {
        if ('xml:lang' in language) attributes['xml:lang'] ??= language['xml:lang'];
      }
      return inner;
    }
  }
}
