import { element } from './element.ts';

/** As much of Trusted Types as is used here: TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}
declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The scripts that hold data: the index of names, and the ledger of asks with the parts of its words. */
const dataScript = /\/(?:names|asks|asks\/in\/[\ds-]+)\.js$/u;

/** The address of a script that holds data, and of no other: the pages' policy lets nothing else become one. */
function dataAddress(address: string): string {
  const { protocol, host, pathname } = new URL(address, location.href);
  // Not by their origins: of a file on disk, browsers have several.
  const isHere = protocol === location.protocol && host === location.host;
  const isOurs = isHere && dataScript.test(pathname);
  if (!isOurs) throw new TypeError('no script of data');
  return address;
}

// The policy's name is that which hosts were told to allow: docs/hosting.md.
const policy = globalThis.trustedTypes?.createPolicy('names', { createScriptURL: dataAddress });

const trusted = (address: string): string =>
  policy ? policy.createScriptURL(address) : dataAddress(address);

/**
 * Loads a script that holds data, which also a page from a folder may, and gives what it leaves behind.
 *
 * Takes its address, and a function that reads what it left. Rejects where it cannot be loaded, or left nothing.
 */
export function loadScript<T>(address: string, left: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const script = element('script');
    script.src = trusted(address);
    const fail = () => {
      script.remove();
      reject(new Error(`nothing came from ${address}`));
    };
    script.addEventListener('load', () => {
      const data = left();
      if (data === undefined) fail();
      else resolve(data);
    });
    script.addEventListener('error', fail);
    document.head.append(script);
  });
}
