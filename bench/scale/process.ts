import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from '../peers/peer.ts';

/** What a process took, with all those that it started. */
export interface Taken {
  milliseconds: number;
  /** The most memory that they held at once; 0 where the system does not tell. */
  bytes: number;
  /** What it said on its standard output, or the end of that. */
  said: string;
}

/** How soon memory is looked at again, in milliseconds, and how many times as long as it takes to look, if that is more. */
const [soonest, times] = [100, 50];

/** How many characters are kept of what a process says. */
const remembered = 4000;

/** A process as Linux tells of it: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
interface Status {
  pid: number;
  parent: number;
  /** What it holds now, and the most that it ever held. */
  bytes: number;
  peak: number;
}

function statusOf(pid: string): Status | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(text)?.[1]);
    const [parent, bytes, peak] = [number('PPid'), number('VmRSS'), number('VmHWM')];
    return { pid: Number(pid), parent, bytes: bytes * 1024 || 0, peak: peak * 1024 || 0 };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

/** All processes of this machine; none on another system than Linux. */
function processes(): Status[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((pid) => statusOf(pid) ?? []);
  } catch {
    return [];
  }
}

/** A process and all those below it. */
function tree(root: number, all: readonly Status[]): Status[] {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (pid: number): Status[] =>
    (children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}

/**
 * How much a process and those below it hold: the sum of what each holds now, or the most that one of them ever
 * held, where that is more. Memory that they share counts for each.
 */
function bytesOf(root: number): number {
  const all = tree(root, processes());
  const now = all.reduce((sum, { bytes }) => sum + bytes, 0);
  return Math.max(now, ...all.map(({ peak }) => peak));
}

/**
 * Runs a command to its end, and gives how long it took, its start included, and the most memory that was seen.
 *
 * Throws where it fails, with what it said: what was measured would be something else.
 */
export async function run({ argv: [program, ...args], cwd, env }: Command): Promise<Taken> {
  const begun = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout.on(
    'data',
    (part: Buffer) => (said = `${said}${part.toString()}`.slice(-remembered)),
  );
  child.stderr.on(
    'data',
    (part: Buffer) => (complained = `${complained}${part.toString()}`.slice(-remembered)),
  );
  let bytes = 0;
  let watch: NodeJS.Timeout | undefined;
  const look = () => {
    const begunToLook = performance.now();
    bytes = Math.max(bytes, bytesOf(child.pid ?? -1));
    watch = setTimeout(look, Math.max(soonest, times * (performance.now() - begunToLook)));
  };
  look();
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    if (status !== 0) {
      throw new Error(
        `Unexpected end of ${[program, ...args].join(' ')}: status ${status}\n${said}${complained}`,
      );
    }
    return { milliseconds: performance.now() - begun, bytes, said };
  } finally {
    clearTimeout(watch);
  }
}

/** Runs commands one after the other: the time of all of them, the memory of the largest. */
export async function runAll(commands: readonly Command[]): Promise<Taken> {
  const taken: Taken = { milliseconds: 0, bytes: 0, said: '' };
  for (const command of commands) {
    const { milliseconds, bytes, said } = await run(command);
    taken.milliseconds += milliseconds;
    taken.bytes = Math.max(taken.bytes, bytes);
    taken.said += said;
  }
  return taken;
}
