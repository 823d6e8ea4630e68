import { addressesUnder } from '../archive/address.ts';

/** The addresses of this site, under the base path it is built for. */
export const addresses = addressesUnder(import.meta.env.BASE_URL);
