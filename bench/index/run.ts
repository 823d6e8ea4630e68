import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What indexing took. */
export interface IndexRun {
  milliseconds: number;
  /** The most memory that it held at once, with every process that it started, as seen some ten times a second. */
  bytes: number;
}

/** The memory of a process and of all below it. */
async function memoryOf(root: number): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [pid = 0, parent = 0] of rows) if (tree.has(parent)) tree.add(pid);
  }
  return (
    rows.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (tree.has(pid) ? kilobytes : 0), 0) *
    1024
  );
}

/** Indexes in a process of its own: what bench/index/index.ts takes. Throws where that fails. */
export async function runIndex(args: readonly string[]): Promise<IndexRun> {
  const child = spawn(process.execPath, ['bench/index/index.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  const closed = once(child, 'close') as Promise<[number | null]>;
  let [bytes, ended] = [0, false];
  void closed.then(() => (ended = true));
  while (!ended) {
    bytes = Math.max(bytes, child.pid === undefined ? 0 : await memoryOf(child.pid));
    await Promise.race([closed, setTimeout(100)]);
  }
  const [status] = await closed;
  if (status !== 0) throw new Error(`Unexpected end of the indexing: status ${status}`);
  return { milliseconds: Number(said), bytes };
}
