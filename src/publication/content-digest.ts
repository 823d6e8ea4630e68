import { createHash } from 'node:crypto';
import type { Content } from '../archive/content.ts';

/** A digest of every file of content that was read: whoever reads it at another moment can tell whether it is the same. */
export function contentDigest({ sources }: Content): string {
  const digest = createHash('sha256');
  for (const { file, text } of sources) digest.update(JSON.stringify([file, text]));
  return digest.digest('base64url');
}
