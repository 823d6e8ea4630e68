import { unknownRecord } from './unknown-record.ts';

export const unknownIssue = unknownRecord('issue');
