import { unknownRecord } from './unknown-record.ts';

export const unknownLetter = unknownRecord('letter');
