import { describe, expect, it } from 'vitest';
import { elementsOf, renderNumbered } from './render.ts';

/** Ids of what is numbered, with the element that has each. */
const numbered = (body: string) =>
  elementsOf(renderNumbered(body)).flatMap(({ tagName, properties: { id } }) =>
    /^p\d/u.test(String(id)) ? [`${tagName}#${String(id)}`] : [],
  );

describe('a paragraph can be linked to', () => {
  it.each([
    ['One.\n\nTwo.', ['p#p1', 'p#p2']],
    ['## Head\n\nOne.', ['p#p1']],
    ['> Quoted.\n\nOne.', ['p#p1', 'p#p2']],
    ['- a\n- b\n\nOne.', ['li#p1', 'li#p2', 'p#p3']],
    ['- a\n\n- b', ['p#p1', 'p#p2']],
    ['- a\n  - b\n- c', ['li#p1', 'li#p2', 'li#p3']],
    ['One.[^1]\n\nTwo.\n\n[^1]: A note.', ['p#p1', 'p#p2']],
    ['| a |\n|---|\n| b |\n\nOne.', ['p#p1']],
    // No raw HTML takes a number away.
    ['<p id="p2">One.</p>\n\nTwo.', ['p#p1', 'p#p2']],
    ['', []],
  ])('%j', (body, ids) => {
    expect(numbered(body)).toEqual(ids);
  });
});
