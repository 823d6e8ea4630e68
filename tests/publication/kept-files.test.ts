import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFiles, standingFiles } from '../../src/publication/kept-files.ts';
import { identityTextOf } from '../../src/publishing/kept/identity.ts';

let folder: string;
let out: string;
let notes: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kept-files-'));
  [out, notes] = [path.join(folder, 'dist'), path.join(folder, 'cache/files.json')];
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = 'letters/a/index.html';
const at = (file: string) => path.join(out, file);

function write(file: string, text: string): void {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

interface Options {
  to?: string;
  ends?: boolean;
  digests?: ReadonlyMap<string, string>;
}

/** Builds as a build does: writes what does not stand; gives what it wrote. */
function build(
  files: Readonly<Record<string, string>>,
  { to = out, ends = true, digests }: Options = {},
): string[] {
  const kept = keptFiles(standingFiles(to, notes));
  const written = Object.entries(files).filter(([file, key]) => !kept.stands(file, key));
  for (const [file, key] of written) write(file, `as of ${key}`);
  if (ends) {
    kept.clear();
    kept.note();
    if (digests) kept.note(digests);
  }
  return written.map(([file]) => file);
}

const all = { [page]: 'one', 'letters/a.json': 'one', 'people/b/index.html': 'two' };

describe('files of the last build', () => {
  it('stand while their keys do', () => {
    expect(build(all)).toEqual(Object.keys(all));
    expect(build(all)).toEqual([]);
    expect(build({ ...all, [page]: 'three' })).toEqual([page]);
    expect(readFileSync(at(page), 'utf8')).toBe('as of three');
    expect(build({ ...all, [page]: 'three' })).toEqual([]);
    expect(build(all)).toEqual([page]);
  });

  it('go with their folder where nothing asks for them any more', () => {
    build(all);
    build({ 'letters/a.json': 'one' });
    expect(existsSync(at('letters/a'))).toBe(false);
    expect(existsSync(at('people'))).toBe(false);
    expect(existsSync(at('letters/a.json'))).toBe(true);
  });

  it('leave a folder alone that others keep, and no other', () => {
    build(all);
    write('index/a', 'of others');
    write('letters/index/a', 'of none');
    keptFiles(standingFiles(out, notes, 'index'));
    expect(existsSync(at('index/a'))).toBe(true);
    expect(existsSync(at('letters/index'))).toBe(false);
  });

  it.each<[string, () => void]>([
    ['written since', () => writeFileSync(at(page), 'something else')],
    ['written since, as long as before', () => writeFileSync(at(page), 'as of two')],
    ['touched', () => utimesSync(at(page), 0, 0)],
    ['taken away', () => rmSync(at(page))],
    ['in the place of a folder', () => (rmSync(at(page)), mkdirSync(at(page)))],
    [
      'another file of the same words',
      () => (cpSync(at(page), at('x')), renameSync(at('x'), at(page))),
    ],
  ])('are written again when they were %s', (_, change) => {
    build(all);
    change();
    expect(build(all)).toEqual([page]);
    expect(readFileSync(at(page), 'utf8')).toBe('as of one');
  });

  it('stand on another machine, by their bytes', () => {
    const digests = new Map(
      Object.entries(all).map(([file, key]) => [file, hash('sha256', `as of ${key}`)]),
    );
    build(all, { digests });
    const moved = path.join(folder, 'moved');
    cpSync(out, moved, { recursive: true });
    rmSync(out, { recursive: true });
    cpSync(moved, out, { recursive: true });
    writeFileSync(at('letters/a.json'), 'as of two');
    expect(build(all)).toEqual(['letters/a.json']);
    // And what was known by its bytes is known without them from then on.
    expect(build(all)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['the notes are lost', () => rmSync(notes)],
    ['the notes are broken', () => writeFileSync(notes, '{"out":')],
    ['another folder was built since', () => build(all, { to: path.join(folder, 'other') })],
    [
      'a build since did not come to its end',
      () => build({ ...all, [page]: 'x' }, { ends: false }),
    ],
  ])('are all written again when %s', (_, change) => {
    build(all);
    change();
    expect(build(all)).toEqual(Object.keys(all));
  });

  it('are all that is left of what is found, but for a repository', () => {
    build(all);
    write('letters/stranger/index.html', 'not ours');
    write('feed.xml', 'of the whole archive');
    write('.git/HEAD', 'ref');
    keptFiles(standingFiles(out, notes));
    expect(existsSync(at('letters/stranger'))).toBe(false);
    expect(existsSync(at('feed.xml'))).toBe(false);
    expect(existsSync(at('.git/HEAD'))).toBe(true);
    expect(existsSync(at(page))).toBe(true);
  });

  it('that another key was asked for are gone at once, whatever comes then', () => {
    build(all);
    keptFiles(standingFiles(out, notes)).stands(page, 'three');
    expect(existsSync(at(page))).toBe(false);
  });
});

describe('a file that others write', () => {
  const again = (write: () => void) => {
    build(all);
    const kept = keptFiles(standingFiles(out, notes), (file) => file === page);
    // They may come before it is asked for here.
    write();
    expect(kept.stands(page, 'three')).toBe(false);
    expect(kept.stands('letters/a.json', 'three')).toBe(false);
    kept.clear();
    return kept;
  };

  it('is left to them, as no other is', () => {
    again(() => {
      rmSync(at(page));
      write(page, 'as of three');
    }).note();
    expect(readFileSync(at(page), 'utf8')).toBe('as of three');
    expect(existsSync(at('letters/a.json'))).toBe(false);
    expect(keptFiles(standingFiles(out, notes)).stands(page, 'three')).toBe(true);
  });

  it('is not taken for new where they did not write it', () => {
    const kept = again(() => undefined);
    expect(() => kept.note()).toThrow(
      `Unexpected ${page} as the last build left it, expected it to be written`,
    );
    expect(existsSync(notes)).toBe(false);
  });
});

describe('a file that is known by two keys', () => {
  /** Builds one file; gives whether it was written, and how often its other key was asked for. */
  function buildOne(key: string, otherKey?: string): [isWritten: boolean, asked: number] {
    const kept = keptFiles(standingFiles(out, notes));
    let asked = 0;
    const other = () => {
      asked += 1;
      return otherKey ?? '';
    };
    const stood = kept.stands(page, key, otherKey === undefined ? undefined : other);
    if (!stood) write(page, `as of ${key}`);
    kept.clear();
    kept.note();
    return [!stood, asked];
  }

  it('stands while one of them does', () => {
    expect(buildOne('one', 'a')).toEqual([true, 1]);
    // The other is not asked for where the first tells.
    expect(buildOne('one', 'b')).toEqual([false, 0]);
    expect(buildOne('two', 'a')).toEqual([false, 1]);
    // Both are those of the last build.
    expect(buildOne('two', 'b')).toEqual([false, 0]);
    expect(buildOne('one', 'b')).toEqual([true, 1]);
    expect(readFileSync(at(page), 'utf8')).toBe('as of one');
  });

  it('is written where it had no other key before, or has none now', () => {
    buildOne('one');
    expect(buildOne('two', 'a')).toEqual([true, 1]);
    expect(buildOne('three')).toEqual([true, 0]);
    expect(buildOne('four', '')).toEqual([true, 1]);
  });
});

describe('what stands in an output', () => {
  it('is looked up without changing anything', () => {
    build(all);
    write('foreign/deep/a', '');
    write('people/c/index.html', '');
    mkdirSync(at('empty/folder'), { recursive: true });
    const { notes: standing, rest } = standingFiles(out, notes);
    expect([...standing.keys()]).toEqual(Object.keys(all));
    expect(rest.files.toSorted()).toEqual(['foreign/deep/a', 'people/c/index.html']);
    const folders = ['empty', 'empty/folder', 'foreign', 'foreign/deep', 'people/c'];
    expect(rest.folders.toSorted()).toEqual(folders);
    expect(existsSync(at('foreign/deep/a'))).toBe(true);
    expect(existsSync(notes)).toBe(true);
  });

  it('tells what the disk knows a file by only while it stands', () => {
    build(all);
    const kept = keptFiles(standingFiles(out, notes));
    kept.stands(page, 'one');
    kept.stands('letters/a.json', 'two');
    expect(kept.identityOf(page)).toBe(identityTextOf(at(page)));
    expect(kept.identityOf('letters/a.json')).toBeUndefined();
    expect(kept.identityOf('index.html')).toBeUndefined();
  });
});
