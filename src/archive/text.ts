import { z } from 'zod';
import { idShape, isId, isReserved, type RecordKind } from './address.ts';
import { dateShape, isDate, withZeros } from './date.ts';
import { isLanguageTag, languageShape } from './language.ts';

// The small fields that the schemas of records are made of. They hold no transforms, because
// `z.toJSONSchema` cannot represent one (https://zod.dev/json-schema#unrepresentable), and editors
// complete fields and ids from that JSON Schema: see json-schema.ts. It knows none of our own checks
// either, so each says in `meta` as much of itself as JSON Schema can.

/** Whether a text has signs that drive machines and that nobody sees, tabs and line ends apart. */
const hasControls = (value: string) => /(?![\t\n])\p{Cc}/u.test(value);

/** One line or more of text; blank text is refused, so that an empty field is left out, not kept. */
export const text = () =>
  z
    .string()
    .regex(/\S/u, 'expected text, or no field at all')
    .refine((value) => !hasControls(value), 'expected text without control characters');

/** The id of a record: lower-case ASCII letters and digits in words joined by single hyphens. */
export const id = () =>
  z
    .string()
    .refine(isId, {
      error: ({ input }) =>
        isReserved(String(input))
          ? 'expected an id that computers do not keep for themselves'
          : 'expected an id: lower-case letters a–z, digits and single hyphens',
    })
    .meta(idShape);

/** The id of another record, of one kind: editors complete it. */
export const idOf = (recordKind: RecordKind) => id().meta({ recordKind });

/** How a field’s check mends a text: gives what alone can be meant by it, or nothing. */
export type Mend = (text: string) => string | undefined;

/** An EDTF date, level 1 (https://www.loc.gov/standards/datetime/). */
export const edtf = () =>
  z
    .string()
    .refine(isDate, {
      message:
        'expected an EDTF date that exists: 2010-10-21, 2010-10, 2016-05~, 2009? or 2016-05-24/2016-06-05',
      params: { mend: withZeros satisfies Mend },
    })
    .meta(dateShape);

/** A BCP 47 language tag (https://www.rfc-editor.org/info/bcp47). */
export const language = () =>
  z
    .string()
    .refine(
      isLanguageTag,
      'expected a BCP 47 language tag: en, fr, zh-Hans, zh-Hant, ug-Arab or bo',
    )
    .meta(languageShape);

// Not `format: uri`, which zod gives: that refuses an address with a letter beyond ASCII, and zod does not.
const webAddressShape = {
  format: undefined,
  pattern: String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/\S`,
};

/** A web address; other schemes (`javascript:`, `data:`) never become a link. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/u, message: 'expected a web address that begins with https://' })
    .meta(webAddressShape);
