/** What stands where a name stood. */
export const nameWithheld = '[name withheld]';

/** What stands where an address stood that holds a name. */
export const addressWithheld = '[address withheld]';
