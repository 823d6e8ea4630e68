import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a process of Node took. */
export interface Run {
  milliseconds: number;
  /** The most memory that it held at once. */
  bytes: number;
}

// Said by the process itself at its end, through a pipe of its own: the fourth, after the three standard ones.
const tellMemory = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/**
 * Runs a script of ours in a process of its own, its start included, on a content folder.
 *
 * Throws where it fails: what was measured would be something else.
 */
export async function runOn(content: string, args: readonly string[]): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', tellMemory, ...args], {
    env: { ...process.env, ARCHIVE_CONTENT: content },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let kilobytes = '';
  child.stdio[3]?.on('data', (part: Buffer) => (kilobytes += part.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  const milliseconds = performance.now() - begun;
  if (status !== 0) throw new Error(`Unexpected end of ${args.join(' ')}: status ${status}`);
  return { milliseconds, bytes: Number(kilobytes) * 1024 };
}
