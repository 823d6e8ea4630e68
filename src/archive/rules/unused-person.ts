import { unusedRecord } from './unused-record.ts';

export const unusedPerson = unusedRecord('person');
