import { describe, expect, it } from 'vitest';
import { allowList } from '../../src/markdown/allow-list.ts';

const { tagNames, strip, attributes, ancestors, protocols, clobber } = allowList;
const elements = new Set(tagNames);
const allowed = Object.entries(attributes ?? {}).flatMap(([element, of]) =>
  of.map((attribute) => {
    const [name, ...values] = [attribute].flat();
    return { element, name: String(name), values };
  }),
);

describe('the allow-list', () => {
  it('names each element once, and none that it takes out with what it holds', () => {
    expect(tagNames).toHaveLength(elements.size);
    expect(strip?.filter((element) => elements.has(element))).toEqual([]);
    // Whatever a browser reads otherwise than as elements and text must go with what it holds.
    expect(strip).toEqual(
      expect.arrayContaining([
        'script',
        'style',
        'template',
        'noscript',
        'textarea',
        'svg',
        'math',
      ]),
    );
  });

  it('speaks only of elements that it lets stand', () => {
    const spoken = [
      ...Object.keys(attributes ?? {}).filter((element) => element !== '*'),
      ...Object.entries(ancestors ?? {}).flatMap(([element, within]) => [element, ...within]),
    ];
    expect(spoken.filter((element) => !elements.has(element))).toEqual([]);
  });

  it('lets through no element that loads, sends, runs or frames', () => {
    const loading =
      /^(?:[a-z]*frame|img|image|picture|source|video|audio|track|embed|object|link|meta|base|form|input|button|select|option|dialog|slot|canvas|area|map)$/u;
    expect(tagNames?.filter((element) => loading.test(element))).toEqual([]);
  });

  it('knows the scheme of each address that it lets through', () => {
    const addresses = allowed.filter(({ name }) => /href|src|cite|action|data|poster/u.test(name));
    expect(addresses.length).toBeGreaterThan(2);
    for (const { name } of addresses) expect(protocols).toHaveProperty(name);
    expect(
      Object.keys(protocols ?? {}).filter((name) => !allowed.some((of) => of.name === name)),
    ).toEqual([]);
    expect(Object.values(protocols ?? {}).flat()).not.toContain('javascript');
  });

  it('lets no class, style, name, handler or id through, but the ids of footnotes on their way', () => {
    const names = allowed.map(({ name }) => name);
    const bad =
      /^(?:on.*|style|className|name|slot|is|target|src.*|data.*|aria.*|role|hidden|tabIndex)$/u;
    expect(names.filter((name) => bad.test(name))).toEqual([]);
    for (const { values } of allowed.filter(({ name }) => name === 'id')) {
      // Known only while the program runs, so that no body can hold it.
      expect(String(values)).toMatch(/^\/\^[\da-f]{8}-[\da-f-]{27}-fn(?:ref)?-\/u$/u);
    }
    // Nothing is let through under another name.
    expect(clobber).toEqual([]);
  });
});
