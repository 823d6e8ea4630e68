/** How far the earliest time zone is ahead of UTC: Kiribati, UTC+14 (IANA tz database, `Pacific/Kiritimati`). */
const furthestAhead = 14 * 60 * 60 * 1000;

/**
 * The day that it is where the day begins first, `YYYY-MM-DD`: a letter dated today in Beijing is of the
 * future nowhere, though a machine in another time zone has yesterday still.
 */
export const today = (): string => new Date(Date.now() + furthestAhead).toISOString().slice(0, 10);
