import { unknownRecord } from './unknown-record.ts';

export const unknownOrganization = unknownRecord('organization');
