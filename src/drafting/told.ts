import type { z } from 'zod';
import type { RecordKind } from '../archive/address.ts';
import { askSchema } from '../archive/ask.ts';
import { issueSchema } from '../archive/issue.ts';
import { letterSchema } from '../archive/letter.ts';
import { organizationSchema } from '../archive/organization.ts';
import { personSchema } from '../archive/person.ts';
import { id, language } from '../archive/text.ts';

/** What someone tells of a new record, as a command takes it. */
export interface Told {
  kind: RecordKind;
  /** The title of a letter, the label of an issue, or a name. */
  name: string;
  /** Fields by the names of their options: `date`, `url`. */
  values: Readonly<Record<string, string | undefined>>;
  /** Fields that may be told several times: `signatory`. */
  lists: Readonly<Record<string, readonly string[] | undefined>>;
}

const detainee = letterSchema.shape.detainees.unwrap().element;

/** What the fields of each kind may hold, by the names of their options. */
const schemas: Readonly<Record<RecordKind, Readonly<Record<string, z.ZodType>>>> = {
  letter: {
    ...{ id: id(), date: letterSchema.shape.date, kind: letterSchema.shape.kind },
    ...{ language: letterSchema.shape.language, 'letter-language': language() },
    ...{ url: letterSchema.shape.source.shape.url, text: letterSchema.shape.text },
    ...{ rights: letterSchema.shape.rights, status: detainee.shape.status },
    ...{ issue: id(), 'ask kind': askSchema.shape.kind },
  },
  person: { id: id(), order: personSchema.shape.order, language: language() },
  organization: {
    ...{ id: id(), country: organizationSchema.shape.country },
    url: organizationSchema.shape.url,
  },
  issue: { id: id(), broader: issueSchema.shape.broader },
};

/** Why a field cannot hold a text: "expected an EDTF date …"; nothing where it can. */
export function refusal(kind: RecordKind, field: string, text: string): string | undefined {
  const result = schemas[kind][field]?.safeParse(text);
  if (!result || result.success) return undefined;
  const message = result.error.issues[0]?.message ?? '';
  return (/expected .*/u.exec(message)?.[0] ?? message).replaceAll('"|"', '", "');
}

/** What is told, without fields that are told empty: they say that there is nothing. */
export function withoutDeclined({ values, lists, ...more }: Told): Told {
  const isTold = (text: string | undefined) => Boolean(text?.trim());
  return {
    ...more,
    values: Object.fromEntries(Object.entries(values).filter(([, text]) => isTold(text))),
    lists: Object.fromEntries(
      Object.entries(lists).map(([field, texts]) => [field, texts?.filter(isTold)]),
    ),
  };
}

/** "Unexpected --date `soon`, expected an EDTF date …" for every field that holds what it cannot. */
export function refusals({ kind, values, lists }: Told): string[] {
  const all = [
    ...Object.entries(values).map(([field, text]): [string, string | undefined] => [field, text]),
    ...Object.entries(lists).flatMap(([field, texts = []]) =>
      texts.map((text): [string, string] => [field, text]),
    ),
  ];
  return all.flatMap(([field, text]) => {
    if (text === undefined) return [];
    const why = text.trim() ? refusal(kind, field, text) : 'expected text';
    return why === undefined ? [] : [`Unexpected --${field} \`${text}\`, ${why}`];
  });
}
