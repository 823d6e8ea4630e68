import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const read = (file: string): unknown =>
  parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));

/** A letter’s body that holds one or more payloads. */
export interface HostileBody {
  /** The letter’s id. */
  id: string;
  body: string;
  /** How many payloads it holds. */
  payloads: number;
}

const carriers = read('carriers.yaml') as Record<'addresses' | 'handlers' | 'events', string[]>;
const addresses = read('addresses.yaml') as string[];
const alone = Object.values(read('bodies.yaml') as Record<string, string[]>).flat();

const letter = (name: string, payloads: readonly string[]): HostileBody => ({
  id: `2014-03-02-${name}`,
  body: ['Before it, words.', ...payloads, 'After it, words.'].join('\n\n'),
  payloads: payloads.length,
});

/** Markdown, links in HTML and other HTML: `check` refuses the first two, and must not hide the third. */
const kindOf = (carrier: string) =>
  !carrier.startsWith('<') || carrier === '<ADDRESS>'
    ? 'markdown'
    : /<a(?:rea)?\b/iu.test(carrier)
      ? 'links'
      : 'elements';

/** How many addresses stand in one letter. */
const together = 8;

const withAddress = [...Map.groupBy(carriers.addresses, kindOf)].flatMap(([kind, of]) =>
  addresses
    .map((address, number) =>
      of.map((carrier, index) =>
        carrier
          .replaceAll('ADDRESS', () => address)
          .replaceAll(/(?<=(?:label|note)-)N/gu, `${number}-${index}`),
      ),
    )
    .flatMap((_, number, all) =>
      number % together === 0
        ? letter(`address-${number}-${kind}`, all.slice(number, number + together).flat())
        : [],
    ),
);

const withHandlers = carriers.handlers.map((carrier, number) =>
  letter(
    `handler-${number}`,
    carriers.events.map((event) => carrier.replaceAll('HANDLER', () => event)),
  ),
);

/** Every hostile body. */
export const hostileBodies: readonly HostileBody[] = [
  ...alone.map((payload, number) => letter(`alone-${number}`, [payload])),
  ...withAddress,
  ...withHandlers,
];

/** Every hostile text of a field, each with a number of its own. */
export const hostileTexts: readonly string[] = (read('texts.yaml') as string[]).map(
  (text, number) => text.replace(/N$/u, `n${number}`),
);
