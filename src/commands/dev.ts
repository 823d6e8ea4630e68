import { dev } from 'astro';
import archive from '../../archive.config.ts';

// The pages as they are written: a change to content or code shows at once. Problems with the content
// are printed, and records with errors are left out until they are mended.
const { address } = await dev({ logLevel: 'warn' });
console.log(`The archive is at http://localhost:${address.port}${archive.base}  (Ctrl+C stops it)`);
