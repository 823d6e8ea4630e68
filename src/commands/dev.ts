import { existsSync } from 'node:fs';
import { dev } from 'astro';
import archive from '../../archive.config.ts';
import { shownPath } from '../reading/file.ts';
import { contentFolder } from '../reading/folder.ts';
import { readCall, readPort, wrongCall } from './call.ts';

const help = `Serves the pages as they are written: a change to content or code shows at once.

  npm run dev                       at an address it prints
  npm run dev -- --port <number>

Problems with the content are printed, and records with errors are left out until they are mended.
The search uses the index of the last build. Ctrl+C stops it.`;

const options = { port: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
const { values } = readCall({ options }, help);
const folder = contentFolder();
if (values.help) {
  console.log(help);
} else if (!existsSync(folder)) {
  wrongCall(`Unexpected missing folder ${shownPath(folder)}, expected a content folder`, help);
} else {
  const port = readPort(values.port, help);
  const { address } = await dev({
    logLevel: 'warn',
    ...(port === undefined ? {} : { server: { port } }),
  });
  console.log(
    `The archive is at http://localhost:${address.port}${archive.base}  (Ctrl+C stops it)`,
  );
}
