import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { caching, lastingFolder } from '../../src/hosting/headers.ts';

/** Types by endings; what is no text is compressed already. */
const types: Readonly<Record<string, readonly [type: string, isText: boolean]>> = {
  html: ['text/html; charset=utf-8', true],
  css: ['text/css; charset=utf-8', true],
  js: ['text/javascript; charset=utf-8', true],
  json: ['application/json', true],
  svg: ['image/svg+xml', true],
  xml: ['application/xml', true],
  csv: ['text/csv; charset=utf-8', true],
  woff2: ['font/woff2', false],
  png: ['image/png', false],
};

const compress = promisify(gzip);

/** The name of the file at an address, below the folder of the site; nothing for an address of no file of it. */
function nameAt(url: string, base: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const name = path.posix.normalize(decodeURIComponent(pathname.slice(base.length)));
    if (!pathname.startsWith(base) || name.startsWith('..')) return undefined;
    return /(?:^\.|\/)$/u.test(name) ? path.posix.join(name, 'index.html') : name;
  } catch {
    // It is written so that it means nothing: a lone `%`.
    return undefined;
  }
}

/**
 * Serves a built site as hosts do: texts gzipped, and with what docs/hosting.md has hosts say of caches. It keeps
 * nothing, and tells browsers nothing by which they could ask whether a file is another by now.
 */
export async function serveGzipped(folder: string, base: string) {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const name = nameAt(request.url ?? '/', base);
    const bytes = name && (await readFile(path.join(folder, name)).catch(() => undefined));
    if (name === undefined || !bytes) return response.writeHead(404).end();
    const [type, isText] = types[path.extname(name).slice(1)] ?? [
      'application/octet-stream',
      false,
    ];
    const isLasting = name.startsWith(`${lastingFolder}/`);
    const isGzipped = isText && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
    const body = isGzipped ? await compress(bytes, { level: 9 }) : bytes;
    return response
      .writeHead(200, {
        'Content-Type': type,
        'Content-Length': body.length,
        ...(isGzipped ? { 'Content-Encoding': 'gzip' } : {}),
        ...caching[isLasting ? 'lasting' : 'other'],
      })
      .end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
