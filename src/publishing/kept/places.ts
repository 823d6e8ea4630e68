import { readFileSync } from 'node:fs';

/** Where a share lies in a file, from where and how long, and its checksum. */
export type Place = readonly [start: number, length: number, sum: number];

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.length === 3 && value.every(Number.isSafeInteger);

/** Where the places of the shares in a file are listed. */
export const placesPath = (file: string) => `${file}.shares.json`;

/** The places of the shares in a kept file; none where there is no list of them, or a broken one. */
export function readPlaces(file: string): Map<string, Place> {
  try {
    const list = JSON.parse(readFileSync(placesPath(file), 'utf8')) as Record<string, unknown>;
    return new Map(
      Object.entries(list).flatMap(([key, place]) => (isPlace(place) ? [[key, place]] : [])),
    );
  } catch {
    return new Map();
  }
}
