import { unusedRecord } from './unused-record.ts';

export const unusedOrganization = unusedRecord('organization');
