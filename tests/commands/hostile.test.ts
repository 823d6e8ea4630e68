import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { layContent, letterFile, validFiles } from '../content-folder.ts';
import { check } from './check.ts';

const letter = validFiles[letterFile];
const body = (text: string) => letter + text;
const times = (text: string, count: number) => text.repeat(count);

/** Files that come by pull request to do harm, each with the rule that refuses it and the line it names. */
const hostile: [file: string, text: string | Uint8Array, rule: string, line: number][] = [
  ['letters/2015-quotes.md', body(times('>', 100_000)), 'beyond-limits', 24],
  ['letters/2015-lists.md', body(times('- ', 100_000)), 'beyond-limits', 24],
  ['letters/2015-brackets.md', body(times('[', 100_000)), 'beyond-limits', 24],
  ['letters/2015-stars.md', body(times('*', 400_000)), 'beyond-limits', 24],
  ['letters/2015-tildes.md', body(times('~', 400_000)), 'beyond-limits', 24],
  ['letters/2015-footnotes.md', body(times('[^1] ', 30_000)), 'beyond-limits', 22],
  ['letters/2015-cells.md', body(times(`${times('|a', 30)}|\n`, 7000)), 'beyond-limits', 669],
  [
    'letters/2015-lists-in-lists.md',
    body(times(`${times('- ', 30)}a\n`, 8000)),
    'beyond-limits',
    92,
  ],
  ['letters/2015-lazy.md', body(`> a\n${times('b\n', 11_000)}`), 'beyond-limits', 22],
  ['letters/2015-code.md', body(times('`` ` ', 90_000)), 'beyond-limits', 24],
  ['letters/2015-html.md', body(times('<b>', 100_000)), 'beyond-limits', 24],
  ['letters/2015-long-line.md', Buffer.alloc(10_000_000, 'x '), 'beyond-limits', 1],
  ['letters/2015-zero.md', body('a\0b'), 'unreadable-file', 1],
  ['letters/2015-utf-16.md', Buffer.from(`\uFEFF${letter}`, 'utf16le'), 'unreadable-file', 1],
  ['letters/2015-no-utf-8.md', Buffer.from([0x2d, 0xc0, 0xaf]), 'unreadable-file', 1],
  ['letters/../letters/2015-_.md', letter, 'invalid-id', 1],
  ['people/tab.yaml', 'name: Bo\nforms:\n\t- x\n', 'invalid-yaml', 3],
  ['people/quote.yaml', 'name: Bo\nfamily: "D\n', 'invalid-yaml', 2],
  ['people/twice.yaml', 'name: Bo\nname: Bo\n', 'invalid-yaml', 2],
  ['people/bomb.yaml', `a: &a [x]\n${times('b: [*a, *a]\n', 9)}`, 'invalid-yaml', 1],
  ['people/merge.yaml', 'name: Bo\n<<: {family: D}\n', 'unknown-field', 2],
  ['people/tag.yaml', 'name: !!js/function "x"\n', 'invalid-yaml', 1],
  ['people/flow.yaml', `name: ${times('[', 100_000)}`, 'beyond-limits', 1],
  ['people/maps.yaml', `name: ${times('{a: ', 40_000)}`, 'invalid-yaml', 1],
  ['people/number.yaml', `name: Bo\nborn: ${times('9', 1000)}\n`, 'invalid-value', 2],
  ['people/zero.yaml', 'name: "a\\0b"\n', 'invalid-value', 1],
  ['people/long-tag.yaml', `name: !${times('x', 100_000)} Bo\n`, 'invalid-yaml', 1],
  ['people/proto.yaml', 'name: Bo\n__proto__: {a: 1}\n', 'unknown-field', 2],
  ['people/__proto__.yaml', 'name: Bo\n', 'invalid-id', 1],
  ['people/constructor.yaml', 'name: Bo\n', 'invalid-id', 1],
  ['people/con.yaml', 'name: Bo\n', 'invalid-id', 1],
  ['people/AUX.yaml', 'name: Bo\n', 'invalid-id', 1],
  [`people/${times('a', 240)}.yaml`, 'name: Bo\n', 'invalid-id', 1],
  ['people/😀.yaml', 'name: Bo\n', 'invalid-id', 1],
  ['people/bo .yaml', 'name: Bo\n', 'invalid-id', 1],
  ['people/bo\n::error::.yaml', 'name: Bo\n', 'invalid-id', 1],
];

const links: [file: string, target: string][] = [
  ['people/out.yaml', '/etc/passwd'],
  ['people/in.yaml', 'ana-vesel.yaml'],
  ['people/nowhere.yaml', 'nobody.yaml'],
  ['people/loop.yaml', 'loop.yaml'],
  ['people/endless.yaml', '/dev/zero'],
  ['people/up.yaml', '..'],
];

async function layHarm(): Promise<string> {
  const folder = await layContent(Object.fromEntries(hostile));
  for (const [file, target] of links) await symlink(target, path.join(folder, file));
  await mkdir(path.join(folder, 'people/folder.yaml'));
  execFileSync('mkfifo', [path.join(folder, 'people/pipe.yaml')]);
  return folder;
}

// A call that hangs fails by the time a test may take, and one that needs more than a gigabyte by the limit
// of the heap.
const within = { timeout: 60_000, skip: process.platform === 'win32' };
const heap = { NODE_OPTIONS: '--max-old-space-size=1024' };

it('names each hostile file and its line, and checks the others all the same', within, async () => {
  const content = await layHarm();
  const slip = path.join(content, 'people/slip.yaml');
  await writeFile(slip, 'name: Bo\nfamly: Dent\n');
  const { status, stdout, stderr } = await check(['--json'], { content, env: heap });
  expect([status, stderr]).toEqual([1, '']);
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  const told = new Map(
    // Of several problems of a file, the first.
    problems
      .toReversed()
      .map(({ file, rule, line }) => [path.relative(content, path.resolve(file)), [rule, line]]),
  );
  const expected = [
    ...hostile.map(([file, , rule, line]) => [path.normalize(file), [rule, line]] as const),
    ...links.map(([file]) => [file, ['unreadable-file', 1]] as const),
    ['people/folder.yaml', ['unreadable-file', 1]] as const,
    ['people/pipe.yaml', ['unreadable-file', 1]] as const,
    ['people/slip.yaml', ['unknown-field', 2]] as const,
  ];
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
  // A message quotes the beginning of what it is about, never a whole file.
  for (const { message, fix } of problems) expect((message + fix).length).toBeLessThan(700);
});

it('a terminal, GitHub and --fix bear them, too', within, async () => {
  const content = await layHarm();
  const terminal = await check([], { content, env: heap });
  expect(terminal.status).toBe(1);
  expect(terminal.stdout).not.toMatch(/[^\P{Cc}\n]/u);
  const github = await check(['--github'], { content, env: heap });
  const commands = github.stdout.trimEnd().split('\n');
  for (const line of commands.slice(0, -1)) expect(line).toMatch(/^::error file=/u);
  const before = await readFile('/etc/passwd');
  const names = await readdir(path.join(content, 'people'));
  expect((await check(['--fix'], { content, env: heap })).status).toBe(1);
  expect(await readFile('/etc/passwd')).toEqual(before);
  expect(await readdir(path.join(content, 'people'))).toEqual(names);
});

it('thousands of files in folders within folders are no matter', within, async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-deep-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'people', ...Array<string>(200).fill('deeper')), {
    recursive: true,
  });
  await mkdir(path.join(folder, 'letters'));
  await writeFile(path.join(folder, 'issues.yaml'), '[]\n');
  await Promise.all(
    Array.from({ length: 3000 }, (_, index) =>
      writeFile(path.join(folder, 'letters', `2015-x${index}.txt`), 'x'),
    ),
  );
  const { status, stdout } = await check(['--json'], { content: folder, env: heap });
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { problems: Problem[] }).problems).toHaveLength(3000);
});
