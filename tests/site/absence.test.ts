import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { recordsOf } from '../../src/archive/content.ts';
import { withheldLeft } from '../../src/commands/withheld-left.ts';
import { filesIn } from '../../src/publishing/files.ts';
import { namesLeft } from '../../src/publishing/search-absence.ts';
import { readContent } from '../../src/reading/content.ts';
import { formsOf } from '../../src/withholding/forms.ts';
import { keyedHashes, withList } from '../../src/withholding/keyed/list.ts';
import { exampleKey } from '../content-folder.ts';
import { zipOf } from '../publishing/zip-of.ts';
import { edit } from './edit.ts';
import { gitAt } from './git.ts';

const fixture = path.resolve('tests/fixtures/archive');
const { content } = await readContent(fixture);
const archive = buildArchive(recordsOf(content));

/** The forms of someone of the invented archive, and those of everyone else in it. */
function formsIn(id: string): [forms: string[], others: string[]] {
  const person = archive.person(id);
  if (!person) throw new Error(`Unexpected missing ${id}`);
  const others = archive.people.filter((other) => other.id !== id);
  return [[...formsOf(archive, person), id], others.flatMap((other) => formsOf(archive, other))];
}

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-absence-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe('someone who is in the archive', () => {
  const { folder } = inject('invented');

  it.each(['ana-vesel', 'lian-yehua', 'mehrigul-tashbulut'])(
    '%s is found wherever they are named',
    async (id) => {
      const left = await namesLeft(folder, ...formsIn(id));
      const files = new Set(left.map(({ file }) => file));
      const sorts = [
        ...[`people/${id}/index.html`, `people/${id}/feed.xml`, `people/${id}.json`],
        ...['people/index.html', 'index.html', 'names.js', 'feed.xml', 'sitemap-1.xml'],
        ...['data/people.csv', 'data/detainees.csv', 'data/archive.json', 'data/cmif.xml'],
        ...['SHA256SUMS', `archive.zip: by-name/people/${id}/index.html`],
        ...['archive.zip: by-name/names.js', 'archive.zip: by-name/SHA256SUMS'],
      ];
      expect(sorts.filter((file) => !files.has(file))).toEqual([]);
      for (const kind of ['fragment', 'filter']) {
        expect([...files].find((file) => file.startsWith(`pagefind/${kind}/`))).toBeTruthy();
      }
    },
  );
});

describe('a name that stands in one packed file alone', () => {
  const forms = ['Odalric Quenneville', '奎内维'];
  const [, others] = formsIn('ana-vesel');
  let folder: string;

  beforeAll(async () => {
    folder = path.join(parent, 'planted');
    await cp(inject('invented').folder, folder, { recursive: true });
  });

  /** Changes a file for as long as something is done. */
  async function changed<T>(file: string, bytes: Buffer, act: () => Promise<T>): Promise<T> {
    const absolute = path.join(folder, file);
    await rename(absolute, `${absolute}.kept`);
    try {
      await writeFile(absolute, bytes);
      await rename(`${absolute}.kept`, path.join(parent, 'kept'));
      return await act();
    } finally {
      await rename(path.join(parent, 'kept'), absolute);
    }
  }

  it('is nowhere before', async () => {
    expect(await namesLeft(folder, forms, others)).toEqual([]);
  });

  it.each([
    ['fragment', /\.pf_fragment$/u, /"content":"/u, '"content":"Odalric Quenneville '],
    ['filter', /\.pf_filter$/u, /Ana Vesel/u, '奎内维'],
  ])('is found in a %s of the search index', async (_, ending, from, to) => {
    const file = filesIn(folder).find((of) => ending.test(of)) ?? '';
    const data = gunzipSync(await readFile(path.join(folder, file))).toString('latin1');
    expect(data).toMatch(from);
    const bytes = Buffer.from(data.replace(from, Buffer.from(to).toString('latin1')), 'latin1');
    await changed(file, gzipSync(bytes), async () => {
      const left = await namesLeft(folder, forms, others);
      expect([...new Set(left.map((one) => one.file))]).toEqual([file]);
    });
  });

  it('is found in the copy', async () => {
    const page = '<!doctype html><p>Odalric\n<b>Quenneville</b>';
    await changed('archive.zip', await zipOf({ 'by-name/x.html': page }), async () => {
      expect(await namesLeft(folder, forms, others)).toEqual([
        { file: 'archive.zip: by-name/x.html', form: 'Odalric Quenneville' },
      ]);
    });
  });

  it('is found by its digest too, and the file is named, and the name is not', async () => {
    const hashes = await keyedHashes(forms, exampleKey);
    const withheld = { file: 'content/withheld.txt', hashes: new Set(hashes) };
    const search = () => withheldLeft(folder, { ...content, withheld }, archive, () => undefined);
    process.env['WITHHELD_KEY'] = exampleKey;
    try {
      expect(await search()).toBe(undefined);
      const page = await readFile(path.join(folder, 'people/ana-vesel/index.html'));
      const planted = Buffer.concat([page, Buffer.from('<a href="/odalric-quenneville">x</a>')]);
      await changed('people/ana-vesel/index.html', planted, async () => {
        const said = await search();
        expect(said).toMatch(/^ {2}people\/ana-vesel\/index\.html:\d+$/mu);
        expect(said).not.toMatch(/quenneville/iu);
      });
    } finally {
      delete process.env['WITHHELD_KEY'];
    }
  });
});

/** Serves a folder as hosts do: what is not there is answered with its page 404. */
async function serveAll(folder: string): Promise<{ url: string; server: Server }> {
  const missing = await readFile(path.join(folder, '404.html'));
  const files = sirv(folder, {
    onNoMatch: (_, response) =>
      void response.writeHead(404, { 'Content-Type': 'text/html' }).end(missing),
  });
  const server = createServer((request, response) => void files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('someone who was withdrawn', () => {
  const id = 'radomir-stelvan';
  const stranger = 'ottilie-brandvold';
  let folder: string;
  let output: string;
  const [forms, others] = formsIn(id);

  function commit(repository: string, moment: string): void {
    gitAt(repository, moment, 'add', '--all');
    gitAt(repository, moment, 'commit', '--quiet', '--message', `What was done about ${id}`);
  }

  beforeAll(async () => {
    const repository = path.join(parent, 'repository');
    const laid = path.join(repository, 'content');
    await mkdir(repository);
    await cp(fixture, laid, { recursive: true });
    execFileSync('git', ['-C', repository, 'init', '--quiet', '--initial-branch=main']);
    commit(repository, '2024-01-02T10:00:00Z');

    await rm(path.join(laid, `people/${id}.yaml`));
    const letters = path.join(laid, 'letters');
    await edit(
      path.join(letters, '2016-05-statement-ana-vesel.md'),
      `  - person: ${id}\n    organization`,
      '  - organization',
    );
    const joint = path.join(letters, '2017-02-20-joint-letter-corrant.md');
    await edit(
      joint,
      `  - person: ${id}\n    note: Head of state of Veldania, host of the visit.\n`,
      '',
    );
    await edit(joint, 'President Radomir Stelvan', 'President \\[name withheld]');
    const hashes = await keyedHashes(formsIn(id)[0], exampleKey);
    await writeFile(path.join(laid, 'withheld.txt'), withList('', hashes));
    commit(repository, '2024-03-04T10:00:00Z');

    folder = path.join(parent, 'withdrawn');
    output = await new Promise((resolve) => {
      execFile(
        process.execPath,
        ['src/commands/build.ts', '--out', folder, '--base', '/'],
        { env: { ...process.env, ARCHIVE_CONTENT: laid, WITHHELD_KEY: exampleKey } },
        (_, stdout, stderr) => resolve(stdout + stderr),
      );
    });
  }, 300_000);

  it('is in no file of the site', async () => {
    expect(output).toContain('Built and indexed ');
    expect(output).not.toContain('withheld-untested');
    expect(await namesLeft(folder, forms, others)).toEqual([]);
  });

  it('is missed by the same search where they are', async () => {
    expect((await namesLeft(inject('invented').folder, forms, others)).length).toBeGreaterThan(20);
  });

  it('has an address that answers as one that never was', async () => {
    const { url, server } = await serveAll(folder);
    const answer = async (address: string) => {
      const response = await fetch(url + address);
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      return { status: response.status, headers, body: await response.text() };
    };
    try {
      for (const end of ['', '/', '.json', '/feed.xml', '/index.html']) {
        const withdrawn = await answer(`/people/${id}${end}`);
        expect(withdrawn.status).toBe(404);
        expect(withdrawn).toEqual(await answer(`/people/${stranger}${end}`));
      }
    } finally {
      server.close();
    }
  });

  it('is told of in the log as one person, and not by name', async () => {
    const log = await readFile(path.join(folder, 'about/changes/index.html'), 'utf8');
    expect(log).toContain('2024-03-04');
    expect(log).toContain('One person was withdrawn.');
    expect(log).not.toMatch(/radomir|stelvan/iu);
  });
});
