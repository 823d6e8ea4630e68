import type { Copied, CopiedFile } from '../copy-file.ts';

/** What a worker answers. */
export type Answer =
  | {
      copied: readonly (Omit<Copied, 'entry'> & { entry?: Omit<CopiedFile, 'bytes'> })[];
      /** The packed bytes of all, one after the other. */
      bytes: Uint8Array<ArrayBuffer>;
    }
  | { error: unknown };

/** Puts together what came of orders, so that the bytes can be handed over and need not be copied. */
export function answerOf(copied: readonly Copied[]): Exclude<Answer, { error: unknown }> {
  const size = copied.reduce((sum, { entry }) => sum + (entry?.packedSize ?? 0), 0);
  const all = new Uint8Array(size);
  let at = 0;
  const put = (bytes: Uint8Array) => {
    all.set(bytes, at);
    at += bytes.length;
  };
  return {
    copied: copied.map(({ entry, digest }) => {
      if (!entry) return { digest };
      const { bytes, ...told } = entry;
      bytes.forEach(put);
      return { digest, entry: told };
    }),
    bytes: all,
  };
}

/** Takes an answer apart. Throws what the worker did. */
export function copiedOf(answer: Answer): Copied[] {
  if ('error' in answer) throw answer.error;
  const { buffer, byteOffset } = answer.bytes;
  let at = byteOffset;
  return answer.copied.map(({ digest, entry }) => {
    if (!entry) return { digest };
    const bytes = [Buffer.from(buffer, at, entry.packedSize)];
    at += entry.packedSize;
    return { digest, entry: { ...entry, bytes } };
  });
}
