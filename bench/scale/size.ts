import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** How many files a folder holds, in all its folders, and of how many bytes. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const size = { files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    size.files += 1;
    size.bytes += statSync(path.join(entry.parentPath, entry.name)).size;
  }
  return size;
}
