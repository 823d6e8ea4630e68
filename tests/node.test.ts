import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const starter = path.resolve('node.mjs');

/** Runs a script as package.json does, in a place without a Node to be found but the one that starts it. */
const started = (...args: string[]) =>
  run(process.execPath, [starter, ...args], { env: { ...process.env, PATH: '/nowhere' } });

describe('the Node that scripts run on', () => {
  it('is the one of package.json, also for what they start in turn', async () => {
    const { optionalDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    const script =
      'console.log(process.version, require("child_process").execFileSync("node", ["--version"]).toString())';
    const { stdout } = await started('-e', script);
    const [own = '', child] = stdout.trim().split(/\s+/u);
    expect(Object.values(optionalDependencies)).toContain(own.slice(1));
    expect(child).toBe(own);
  });

  it('has its heap grow sparingly, which processes that scripts fork take over', async () => {
    const { stdout } = await started('-p', 'process.execArgv');
    expect(stdout).toMatch(/--heap-growing-percent=\d+/u);
  });

  it('reads TypeScript, and gets every argument as it is', async () => {
    const { stdout } = await started('src/commands/find.ts', '--json', 'Liu  “Hsiao-po”; $HOME');
    expect(JSON.parse(stdout)).toBeInstanceOf(Array);
  });

  it('runs the programs of packages', async () => {
    const { stdout } = await started('prettier', '--version');
    expect(stdout).toMatch(/^\d+\./u);
  });

  it('may fill most of the memory that there is, or what whoever starts it says', async () => {
    const limit = async (options: string) => {
      const script = 'console.log(require("v8").getHeapStatistics().heap_size_limit)';
      const { stdout } = await run(process.execPath, [starter, '-e', script], {
        env: { ...process.env, NODE_OPTIONS: options },
      });
      return Number(stdout) / 2 ** 20;
    };
    const most = Math.min(
      0.7 * Math.min(totalmem(), process.constrainedMemory() || Infinity),
      2 ** 33,
    );
    expect(await limit('')).toBeGreaterThan(most / 2 ** 20 - 1);
    expect(await limit('--max-old-space-size=600')).toBeLessThan(900);
  });

  it('hands on how a script ended', async () => {
    await expect(started('-e', 'process.exit(3)')).rejects.toMatchObject({ code: 3 });
    await expect(started('-e', 'process.kill(process.pid, "SIGKILL")')).rejects.toMatchObject({
      code: 137,
    });
  });

  it('starts every script of package.json', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const steps = Object.values(scripts).flatMap((script) => script.split(' && '));
    expect(steps.filter((step) => !step.startsWith('node node.mjs '))).toEqual([]);
  });
});
