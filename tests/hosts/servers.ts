import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { blocksOf } from '../docs/blocks.ts';

/** A web server that serves a built archive, as docs/hosting.md has it. */
export interface Server {
  /** Where the archive is, base path included. */
  url: string;
  /** What the server has written down of those who came. */
  log: () => Promise<string>;
  close: () => Promise<void>;
}

/** What a server is to serve: a built archive and its base path. */
interface Served {
  folder: string;
  base: string;
}

/** Replaces what stands in a block once; throws where it does not. */
function put(block: string, from: string | RegExp, to: string): string {
  const other = block.replace(from, () => to);
  if (other === block) throw new Error(`docs/hosting.md no longer holds ${String(from)}`);
  return other;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server answers; throws what it said where it has ended before. */
async function answers(url: string, server: ChildProcess, said: () => string): Promise<void> {
  let failed: Error | undefined;
  server.on('error', (error) => (failed = error));
  for (;;) {
    if (failed) throw failed;
    if (server.exitCode !== null) throw new Error(said());
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The block as the page says to change it for a base path; for `/` as it stands. */
const under = (block: string, base: string): string =>
  base === '/' ? block : block.replaceAll(/(?<=~\^| path |404 |rewrite \* )\//gu, () => base);

async function start(
  { folder, base }: Served,
  command: string,
  argumentsIn: (room: string) => string[],
  configuration: (room: string, port: number) => string,
): Promise<Server> {
  const room = await mkdtemp(path.join(os.tmpdir(), 'by-name-host-'));
  const port = await freePort();
  const root = path.join(room, 'root');
  if (base === '/') {
    await symlink(folder, root);
  } else {
    await mkdir(root);
    await symlink(folder, path.join(root, base.replaceAll('/', '')));
  }
  await writeFile(path.join(room, 'configuration'), under(configuration(room, port), base));
  const server = spawn(command, argumentsIn(room), {
    cwd: room,
    env: { ...process.env, HOME: room, XDG_DATA_HOME: room, XDG_CONFIG_HOME: room },
  });
  let said = '';
  server.stderr.on('data', (chunk) => (said += String(chunk)));
  const url = `http://127.0.0.1:${port}${base}`;
  await answers(url, server, () => said);
  return {
    url,
    log: () => readFile(path.join(room, 'access.log'), 'utf8'),
    close: async () => {
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(room, { recursive: true, force: true });
    },
  };
}

/** nginx, with a log, which the page’s own block does not keep, to look for what must not be in it. */
export const nginx = (served: Served): Promise<Server> =>
  start(
    served,
    'nginx',
    (room) => ['-p', room, '-c', path.join(room, 'configuration'), '-e', 'stderr'],
    (room, port) => {
      const [block = ''] = blocksOf('hosting.md', 'nginx');
      let server = put(block, 'listen 443 ssl;', `listen 127.0.0.1:${port};`);
      server = put(server, /^.*ssl_certificate .*\n.*ssl_certificate_key .*\n/mu, '');
      server = put(server, 'root /srv/by-name;', `root ${room}/root;`);
      server = put(server, 'access_log off;', `access_log ${room}/access.log combined;`);
      server = put(server, 'include mime.types;', 'include /etc/nginx/mime.types;');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((of) => `${of}_temp_path ${room}/${of};`)
        .join(' ');
      // Started by root, nginx would read files as somebody who may not.
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      return `daemon off; ${user} pid ${room}/pid; events {}\nhttp { ${temporary}\n${server}\n}\n`;
    },
  );

/** Caddy, over plain HTTP and with a log as well. */
export const caddy = (served: Served): Promise<Server> =>
  start(
    served,
    'caddy',
    (room) => ['run', '--adapter', 'caddyfile', '--config', path.join(room, 'configuration')],
    (room, port) => {
      const [block = ''] = blocksOf('hosting.md', 'caddy');
      let server = put(
        block,
        'by-name.example.org {',
        `http://127.0.0.1:${port} {\n\tlog {\n\t\toutput file ${room}/access.log\n\t}`,
      );
      server = put(server, 'root * /srv/by-name', `root * ${room}/root`);
      return `{\n\tadmin off\n\tauto_https off\n}\n${server}`;
    },
  );
