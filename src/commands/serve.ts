import { existsSync } from 'node:fs';
import { preview } from 'astro';
import archive from '../../archive.config.ts';
import { readCall, readPort, wrongCall } from './call.ts';

const help = `Serves the built archive on this machine, at an address it prints.

  node src/commands/serve.ts [--port <number>]

Ctrl+C stops it.`;

const options = { port: { type: 'string' }, help: { type: 'boolean', default: false } } as const;

const { values } = readCall({ options }, help);
if (values.help) {
  console.log(help);
} else if (!existsSync('dist')) {
  wrongCall('Unexpected missing folder dist/, expected a built archive: npm run build', help);
} else {
  const port = readPort(values.port, help);
  const server = await preview({
    logLevel: 'error',
    ...(port === undefined ? {} : { server: { port } }),
  });
  console.log(
    `The archive is at http://localhost:${server.port}${archive.base}  (Ctrl+C stops it)`,
  );
  await server.closed();
}
