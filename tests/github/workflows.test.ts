import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }
  >;
}

/** What makes a workflow unsafe, each in a few words. */
function dangers(text: string): string[] {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
  const found: string[] = [];
  // Both run with secrets and the right to write, beside what a stranger has sent.
  for (const event of ['pull_request_target', 'workflow_run']) {
    if (event in on) found.push(`on ${event}`);
  }
  if (JSON.stringify(permissions) !== '{}') found.push('permissions for every job');
  if (!concurrency) found.push('no concurrency');
  for (const [name, { steps, ...job }] of Object.entries(jobs)) {
    if (!job.permissions) found.push(`${name}: no permissions`);
    if (!job['timeout-minutes']) found.push(`${name}: no timeout`);
    const mayWrite = Object.values(job.permissions ?? {}).includes('write');
    for (const { uses, run, with: inputs } of steps) {
      if (uses && !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u.test(uses)) found.push(`${name}: pin ${uses}`);
      if (uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false) {
        found.push(`${name}: keeps credentials`);
      }
      // What is put into a script is run; what is put into its environment is not.
      if (run?.includes('${{')) found.push(`${name}: an expression in a script`);
      if (mayWrite && (run ?? uses?.startsWith('actions/checkout@'))) {
        found.push(`${name}: runs the repository’s code with the right to write`);
      }
    }
  }
  // The name of a version stands beside each commit, for people and for Dependabot.
  for (const [line] of text.matchAll(/^.*\buses:.*$/gmu)) {
    if (!/ # v\d+\.\d+\.\d+$/u.test(line)) found.push(`no version: ${line.trim()}`);
  }
  return found;
}

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.github/workflows');
const files = (await readdir(folder)).sort();
const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the workflows', () => {
  it('are two', () => {
    expect(files).toEqual(['check.yml', 'deploy.yml']);
  });

  it.each(files)('%s is safe', async (file) => {
    expect(dangers(await readFile(path.join(folder, file), 'utf8'))).toEqual([]);
  });

  it.each(files)('%s calls scripts that there are', async (file) => {
    const text = await readFile(path.join(folder, file), 'utf8');
    const called = [...text.matchAll(/npm run ([\w-]+)/gu)].map(([, script]) => script ?? '');
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((script) => !(script in scripts))).toEqual([]);
  });

  it.each(files)('%s pins each action as the other does', async (file) => {
    const pins = (text: string) => [...text.matchAll(/uses: (\S+)@(\S+)/gu)];
    const all = pins(
      (await Promise.all(files.map((of) => readFile(path.join(folder, of), 'utf8')))).join('\n'),
    );
    for (const [, action, commit] of pins(await readFile(path.join(folder, file), 'utf8'))) {
      const commits = all.filter(([, other]) => other === action).map(([, , other]) => other);
      expect(new Set(commits)).toEqual(new Set([commit]));
    }
  });
});

describe('the key to the names that were withdrawn', () => {
  const secretsIn = async (file: string) => {
    const { jobs } = parse(await readFile(path.join(folder, file), 'utf8')) as Workflow;
    return Object.values(jobs).flatMap(({ steps }) =>
      steps.filter((step) => JSON.stringify(step).includes('secrets.')),
    );
  };

  it('is given to the build of what is published, and to nothing else', async () => {
    expect(await secretsIn('deploy.yml')).toEqual([
      { run: 'npm run build', env: { WITHHELD_KEY: '${{ secrets.WITHHELD_KEY }}' } },
    ]);
    expect(await secretsIn('check.yml')).toEqual([]);
  });
});

describe('the watch on them', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const safe = `on: { pull_request: }
permissions: {}
concurrency: { group: x }
jobs:
  a:
    permissions: { contents: read }
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${commit} # v1.2.3
        with: { persist-credentials: false }
      - env: { TITLE: '\${{ github.event.pull_request.title }}' }
        run: echo "$TITLE"
`;

  it('lets a safe one be', () => {
    expect(dangers(safe)).toEqual([]);
  });

  it.each([
    ['pull_request:', 'pull_request_target:', 'on pull_request_target'],
    ['pull_request:', 'workflow_run:', 'on workflow_run'],
    ['permissions: {}\n', '', 'permissions for every job'],
    ['permissions: {}\n', 'permissions: write-all\n', 'permissions for every job'],
    ['concurrency: { group: x }\n', '', 'no concurrency'],
    ['    permissions: { contents: read }\n', '', 'a: no permissions'],
    ['    timeout-minutes: 5\n', '', 'a: no timeout'],
    [`@${commit} # v1.2.3`, '@v1.2.3 # v1.2.3', 'a: pin actions/checkout@v1.2.3'],
    [`@${commit}`, '@0123456', 'a: pin actions/checkout@0123456'],
    ['        with: { persist-credentials: false }\n', '', 'a: keeps credentials'],
    ['echo "$TITLE"', 'echo ${{ github.event.issue.title }}', 'a: an expression in a script'],
    ['contents: read', 'contents: write', 'a: runs the repository’s code with the right to write'],
    [' # v1.2.3', '', `no version: - uses: actions/checkout@${commit}`],
  ])('of %j as %j says %s', (from, to, danger) => {
    expect(safe).toContain(from);
    expect(dangers(safe.replace(from, to))).toContain(danger);
  });
});
