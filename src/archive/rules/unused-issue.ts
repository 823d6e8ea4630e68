import { unusedRecord } from './unused-record.ts';

export const unusedIssue = unusedRecord('issue');
