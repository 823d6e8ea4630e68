import type { Schema } from 'hast-util-sanitize';
import { recordKinds } from '../archive/address.ts';
import { footnotePrefix } from './footnotes.ts';

const words = (text: string) => text.split(/\s+/u);

/** Numbers of list items and of cells, as far as a letter has them: greater ones reach out of the page. */
const number = /^-?\d{1,4}$/u;
const span = /^\d{1,2}$/u;

/**
 * What may stand in a letter's body. Everything else is taken out; scripts and styles with what they hold.
 *
 * No class and no id comes through but the ids that footnotes have until they are numbered: any other
 * could shadow a part of the page, or pass for the mark of a detainee. What our own plugins add, they
 * add afterwards.
 */
export const allowList: Schema = {
  strip: words('script style template noscript title textarea svg math'),
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
  protocols: {
    // Links to records are resolved next; the ones that cannot be are no links then.
    href: ['http', 'https', 'mailto', ...recordKinds],
    cite: ['http', 'https'],
  },
  tagNames: words(`
    a abbr b bdi bdo blockquote br cite code dd del dfn dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li
    mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th
    thead tr u ul var`).filter(Boolean),
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href', ['id', new RegExp(`^${footnotePrefix}fnref-`, 'u')]],
    blockquote: ['cite'],
    li: [['id', new RegExp(`^${footnotePrefix}fn-`, 'u')]],
    ol: [['start', number], 'reversed'],
    q: ['cite'],
    td: [
      ['align', 'left', 'center', 'right'],
      ['colSpan', span],
      ['rowSpan', span],
    ],
    th: [
      ['align', 'left', 'center', 'right'],
      ['scope', 'col', 'row'],
      ['colSpan', span],
      ['rowSpan', span],
    ],
  },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    li: ['ol', 'ul'],
    dd: ['dl'],
    dt: ['dl'],
    rt: ['ruby'],
    rp: ['ruby'],
  },
};
