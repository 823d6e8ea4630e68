import { unknownRecord } from './unknown-record.ts';

export const unknownPerson = unknownRecord('person');
