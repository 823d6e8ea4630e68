import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressesUnder } from '../archive/address.ts';
import { parseRecordLink } from '../archive/link.ts';
import { contextOf } from './context.ts';

/** The class of a link to someone whom the letter at hand presents as a prisoner. */
export const detaineeClass = 'held';

/** The properties of a link to a person's page. */
export function personLink(base: string, person: string, detained: boolean) {
  const href = addressesUnder(base).record('person', person);
  return detained ? { href, className: [detaineeClass] } : { href };
}

/**
 * Turns `person:`, `organization:`, `issue:` and `letter:` links into addresses.
 * It stands before sanitizing, which would strip these schemes.
 */
export function resolveLinks() {
  return (tree: Root, file: VFile) => {
    const { base, names } = contextOf(file);
    const addresses = addressesUnder(base);
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      // Markdown percent-encodes a link's target on its way to HTML.
      const target = parseRecordLink(href);
      if (!target) return;
      if (target.kind === 'person') {
        const detained = names.some((name) => name.person === target.id && name.detained);
        node.properties = personLink(base, target.id, detained);
      } else {
        node.properties = { href: addresses.record(target.kind, target.id) };
      }
    });
  };
}
