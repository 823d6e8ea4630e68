import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { wrongCall } from './call.ts';

const help = `Serves the built archive on this machine, at an address it prints.

  node src/commands/serve.ts [--port <number>]

Ctrl+C stops it.`;

const options = { port: { type: 'string' }, help: { type: 'boolean', default: false } } as const;

function call() {
  try {
    return parseArgs({ options });
  } catch (error) {
    return wrongCall((error as Error).message, help);
  }
}

const { values } = call();
if (values.help) {
  console.log(help);
} else if (!existsSync('dist')) {
  wrongCall('Unexpected missing folder dist/, expected a built archive: npm run build', help);
} else {
  const port = values.port === undefined ? undefined : Number(values.port);
  const server = await preview({
    logLevel: 'error',
    ...(port === undefined ? {} : { server: { port } }),
  });
  const { default: archive } = await import('../../archive.config.ts');
  console.log(
    `The archive is at http://localhost:${server.port}${archive.base}  (Ctrl+C stops it)`,
  );
  await server.closed();
}
