import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
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

  it('reads TypeScript, and gets every argument as it is', async () => {
    const { stdout } = await started('src/commands/find.ts', '--json', 'Liu  “Hsiao-po”; $HOME');
    expect(JSON.parse(stdout)).toBeInstanceOf(Array);
  });

  it('runs the programs of packages', async () => {
    const { stdout } = await started('prettier', '--version');
    expect(stdout).toMatch(/^\d+\./u);
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
