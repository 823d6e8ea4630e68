import { createHash } from 'node:crypto';

/** Where what is made of a content folder is kept between builds. Content folders must not share it. */
export function cacheFolder(content: string): string {
  const key = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return `./node_modules/.cache/by-name/${key}`;
}
