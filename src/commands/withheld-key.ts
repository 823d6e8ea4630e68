import { createHmac, createSecretKey } from 'node:crypto';
import type { Key } from '../withholding/keyed/test.ts';

/** The key of the list of withheld names, from the environment: `WITHHELD_KEY`. */
export function withheldKey(environment: NodeJS.ProcessEnv = process.env): Key | undefined {
  const text = environment['WITHHELD_KEY']?.trim();
  if (!text) return undefined;
  const secret = createSecretKey(text, 'utf8');
  return { text, hmac: (of) => createHmac('sha256', secret).update(of).digest('hex') };
}
