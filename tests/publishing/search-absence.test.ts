import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, crc32, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { namesLeft } from '../../src/publishing/search-absence.ts';
import { textsOfCbor } from '../../src/publishing/texts/cbor.ts';
import { zipOf } from './zip-of.ts';

const forms = ['Lian Bo', '连波'];
const others = ['Lian Bo Moran', 'Ana Vesel'];

type Files = Readonly<Record<string, string | Uint8Array>>;

const parent = await mkdtemp(path.join(os.tmpdir(), 'by-name-absence-'));
afterAll(() => rm(parent, { recursive: true, force: true }));

async function lay(files: Files): Promise<string> {
  const folder = await mkdtemp(path.join(parent, 'site-'));
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), bytes);
  }
  return folder;
}

/** Data as Pagefind packs it. */
const pagefind = (data: string | Uint8Array) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(data)]));

/** A chunk of a PNG, without its checksum, which is not asked for. */
function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])));
  return Buffer.concat([length, Buffer.from(type), data, check]);
}

const png = (...chunks: Buffer[]) =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', Buffer.of())]);

const bytes = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

/** A text of CBOR shorter than 24 bytes. */
const cborText = (text: string) => bytes(Buffer.of(0x60 + Buffer.byteLength(text)), text);

/** A site that names others, in every sort of file. */
const clean: Files = {
  'index.html': '<!doctype html><p>Lian Bo Moran and <mark>Ana</mark> Vesel, Lian. Bo',
  'feed.xml': '<feed><title>Ana Vesel</title></feed>',
  'data/people.csv': 'name\r\n"Ana Vesel"\r\n',
  'archive.zip': await zipOf({
    'by-name/index.html': '<p>Ana Vesel</p>',
    'by-name/SHA256SUMS': '',
  }),
  'pagefind/fragment/en_1.pf_fragment': pagefind('{"content":"Lian Bo Moran, Ana Vesel"}'),
  'pagefind/index/en_1.pf_index': pagefind(
    // Words in their order: bo, lian. No name goes on from one to the next.
    bytes(Buffer.of(0x82), cborText('lian'), cborText('bo')),
  ),
  'card.png': png(chunk('tEXt', bytes('Title\0Ana Vesel'))),
  'font.woff2': Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80, 0, 0]),
};

const long = 'A paragraph of no one. '.repeat(200_000);

const planted: [where: string, file: string, bytes: string | Uint8Array, found?: string][] = [
  ['a page', 'letters/x/index.html', '<p>\n<mark>Lian</mark>\n  Bo'],
  ['an attribute', 'a.html', '<img alt="Lian Bo">'],
  ['a feed', 'feed.xml', '<content type="html">&lt;b&gt;Lian&lt;/b&gt; Bo</content>'],
  ['a table', 'data/people.csv', 'family,given\r\nLian,Bo\r\n'],
  ['JSON', 'data/archive.json', String.raw`{"name":"Li\u0061n Bo"}`],
  ['JSON in Chinese', 'data/archive.json', String.raw`{"name":"\u8fde\u6ce2"}`],
  ['TEI', 'letters/x.xml', '<forename>Bo</forename>\n<surname>Lian</surname>'],
  ['a citation', 'letters/x.ris', 'AU  - Lian, Bo\r\n'],
  ['a citation for TeX', 'letters/x.bib', String.raw`author = {Li{\'a}n, B{\=o}}`],
  ['a sitemap', 'sitemap-1.xml', '<loc>https://example.org/people/lian-bo/</loc>'],
  ['the names of the finder', 'names.js', 'names({"natives":"连lian波"})'],
  ['a source map of a script', '_astro/x.js.map', '{"sources":["LianBo.ts"]}'],
  ['the checksums', 'SHA256SUMS', '0a  letters/2014-lian-bo.bib\n'],
  ['a header', '_headers', '/people/lian-bo/\n'],
  ['the name of a page', 'people/lian-bo/index.html', '<p>'],
  ['the name of a font', '_astro/lianbo.woff2', Buffer.from([0, 1, 2])],
  ['a file without an ending', 'Lian Bo', ''],
  [
    'a fragment of the index',
    'pagefind/fragment/en_2.pf_fragment',
    pagefind('{"content":"Lian Bo"}'),
  ],
  [
    'a word of the index',
    'pagefind/index/en_2.pf_index',
    pagefind(bytes(Buffer.of(0x81), cborText('lianbo'))),
  ],
  [
    'a filter of the index',
    'pagefind/filter/en_2.pf_filter',
    pagefind(
      bytes(
        Buffer.of(0x82),
        cborText('person'),
        Buffer.of(0x9f),
        cborText('连波'),
        Buffer.of(0xff),
      ),
    ),
  ],
  ['a text of a picture', 'card.png', png(chunk('tEXt', bytes('Title\0Lian Bo')))],
  [
    'a packed text of a picture',
    'card.png',
    png(chunk('zTXt', bytes('Title\0\0', deflateSync('Lian Bo')))),
  ],
  ['a long text of a picture', 'card.png', png(chunk('iTXt', bytes('Title\0\0\0zh\0\0', '连波')))],
  [
    'a long packed text of a picture',
    'card.png',
    png(chunk('iTXt', bytes('Title\0', Buffer.of(1, 0), 'zh\0\0', deflateSync('连波')))),
  ],
  ['UTF-16', 'a.txt', Buffer.from('\uFEFFof Lian Bo', 'utf16le')],
  ['UTF-16 the other way', 'a.txt', Buffer.from('of Lian Bo', 'utf16le').swap16()],
  ['gzip', 'a.json.gz', gzipSync('"Lian Bo"')],
  ['gzip in gzip', 'a.json.gz.gz', gzipSync(gzipSync('"Lian Bo"'))],
  ['brotli', 'a.json.br', brotliCompressSync('"Lian Bo"')],
  [
    'between the stretches of a long file',
    'a.txt',
    `${long.slice(0, 4 * 2 ** 20 - 4)} Lian Bo and so on`,
  ],
  ['the end of a long file', 'a.txt', `${long}Lian Bo`],
  [
    'a file in the copy',
    'archive.zip',
    await zipOf({ 'by-name/a.html': '', 'by-name/b.html': '<p>Lian Bo' }),
    'archive.zip: by-name/b.html',
  ],
  [
    'the name of a file in the copy',
    'archive.zip',
    await zipOf({ 'by-name/lian-bo.json': '{}' }),
    'archive.zip: by-name/lian-bo.json',
  ],
  [
    'the index in the copy',
    'archive.zip',
    await zipOf({ 'by-name/x.pf_fragment': pagefind('{"content":"Lian Bo"}') }),
    'archive.zip: by-name/x.pf_fragment',
  ],
  [
    'a copy in the copy',
    'archive.zip',
    await zipOf({ 'a.zip': await zipOf({ 'b.txt': 'Lian Bo' }) }),
    'archive.zip: a.zip: b.txt',
  ],
];

describe('a name in a built site', () => {
  it('is not there', async () => {
    expect(await namesLeft(await lay(clean), forms, others)).toEqual([]);
  });

  it.each(planted)(
    'is found in %s',
    async (_, file, content, found = file) => {
      const left = await namesLeft(await lay({ ...clean, [file]: content }), forms, others);
      expect([...new Set(left.map((one) => one.file))]).toEqual([found]);
    },
    60_000,
  );

  it('is told with its line, where it is written in one', async () => {
    const folder = await lay({
      'a.txt': `${'x\n'.repeat(2_200_000)}Lian Bo`,
      'b.gz': gzipSync('Lian Bo'),
    });
    expect(await namesLeft(folder, forms, others)).toEqual([
      { file: 'a.txt', form: 'Lian Bo', line: 2_200_001 },
      { file: 'b.gz', form: 'Lian Bo' },
    ]);
  }, 60_000);

  it('is looked for in a copy too large for the old format', async () => {
    // Made by yazl 3.3.1, which was told to use ZIP64: a.txt of Ana Vesel, b.txt of Lian Bo.
    const zip = [
      'UEsDBBQAAAgIAABgIQDGqn5xCwAAAAkAAAAFAAAAYS50eHRzzEtUCEstTs0BAFBLAwQUAAAICAAAYCEAgleYaQkAAAAHAAAA',
      'BQAAAGIudHh088lMzFNwygcAUEsBAj8DLQAACAgAAGAhAMaqfnH//////////wUAHAAAAAAAAAAAALSB/////2EudHh0AQAY',
      'AAkAAAAAAAAACwAAAAAAAAAAAAAAAAAAAFBLAQI/Ay0AAAgIAABgIQCCV5hp//////////8FABwAAAAAAAAAAAC0gf////9i',
      'LnR4dAEAGAAHAAAAAAAAAAkAAAAAAAAALgAAAAAAAABQSwYGLAAAAAAAAAA/Ay0AAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAA',
      'ngAAAAAAAABaAAAAAAAAAFBLBgcAAAAA+AAAAAAAAAABAAAAUEsFBgAAAAD///////////////8AAA==',
    ].join('');
    const folder = await lay({ 'archive.zip': Buffer.from(zip, 'base64') });
    expect((await namesLeft(folder, forms, others)).map(({ file }) => file)).toEqual([
      'archive.zip: b.txt',
    ]);
  });

  it.each([
    ['gzip', 'a.gz', gzipSync('Ana Vesel').subarray(0, 12)],
    ['a ZIP file', 'archive.zip', (clean['archive.zip'] as Buffer).subarray(0, 60)],
    ['an index', 'x.pf_index', pagefind(Buffer.of(0x82, 0x64, 0x61))],
  ])('nobody is said to be absent from %s that cannot be unpacked', async (_, file, content) => {
    const folder = await lay({ ...clean, [file]: content });
    await expect(namesLeft(folder, forms, others)).rejects.toThrow(
      `${file}: what is in it could not be searched`,
    );
  });

  it('tells how far the search is', async () => {
    const told: [number, number][] = [];
    await namesLeft(await lay({ a: '', b: '' }), forms, others, (done, of) =>
      told.push([done, of]),
    );
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('the texts of CBOR', () => {
  // https://www.rfc-editor.org/rfc/rfc8949#appendix-A
  it.each([
    ['6449455446', ['IETF']],
    ['826161bf61626163ff', ['a', 'b', 'c']],
    ['9f018202039f0405ffff', []],
    ['a26161016162820203', ['a', 'b']],
    ['c074323031332d30332d32315432303a30343a30305a', ['2013-03-21T20:04:00Z']],
    ['7f657374726561646d696e67ff', ['strea', 'ming']],
    ['83fb3ff199999999999af97e006161', ['a']],
    ['821b000000e8d4a510006161', ['a']],
    ['f5', []],
  ])('%s', (hex, texts) => {
    expect(textsOfCbor(Buffer.from(hex, 'hex'))).toEqual(texts);
  });

  it('end where the bytes do', () => {
    expect(() => textsOfCbor(Buffer.from('8261', 'hex'))).toThrow(RangeError);
  });
});
