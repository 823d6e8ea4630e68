import { fieldName, type FieldPath, type Located } from '../content.ts';
import type { Finding } from './rule.ts';

/** A finding at a field of a record: what is wrong with it, and what to do. */
export const findingAt = (
  { file, at }: Pick<Located<unknown>, 'file' | 'at'>,
  path: FieldPath,
  message: string,
  fix: string,
): Finding => ({ file, path: fieldName(path), ...at(path), message, fix });
