import { kilobytes } from '../figure.ts';

/** What a figure is counted in; machines are given it unrounded, people as below. */
export type Unit = 'share' | 'bytes' | 'ms' | 'times';

const names: Readonly<Record<Unit, string>> = { share: '', bytes: 'KB', ms: 'ms', times: '' };

const shown: Readonly<Record<Unit, (value: number) => string>> = {
  // To a ten-thousandth, because one query of the list is more than that.
  share: (value) => value.toFixed(4),
  bytes: kilobytes,
  ms: (value) => value.toFixed(2),
  times: (value) => `×${value.toPrecision(2)}`,
};

/** What was measured, and in what people are shown it: `code, KB`. */
export const withUnit = (measure: string, unit: Unit): string =>
  [measure, names[unit]].filter(Boolean).join(', ');

/** A figure for people: bytes as `3.9` KB. */
export const inUnit = (value: number, unit: Unit): string => shown[unit](value);
