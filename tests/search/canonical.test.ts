import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/names/finder.ts';
import { canonicalName } from '../../src/search/canonical.ts';

const found = (name: string, more: Partial<Found> = {}): Found => ({
  ...{ id: name, name, score: 1, band: 'sure', form: name, reason: 'spelling' },
  ...more,
});

describe('letters are searched for', () => {
  it.each<[query: string, found: Found[], name: string | undefined]>([
    ['Lien Yeh-hua', [found('Lian Yehua')], 'Lian Yehua'],
    ['lianyehua', [found('Lian Yehua')], 'Lian Yehua'],
    ['Yehua Lian', [found('Lian Yehua', { reason: 'order' })], 'Lian Yehua'],
    ['连野华', [found('Lian Yehua', { reason: 'characters' })], 'Lian Yehua'],
    ['Yelin', [found('Lian Yehua', { reason: 'alias' })], 'Lian Yehua'],
    // As typed, where that is the name, or where words in quotes are asked for.
    ['lian yehua', [found('Lian Yehua')], undefined],
    ['"lien yehua"', [found('Lian Yehua')], undefined],
    // A part, initials or a name among other words say less, or more, than a name.
    ['Yehua', [found('Lian Yehua', { reason: 'part' })], undefined],
    ['L. Yehua', [found('Lian Yehua', { reason: 'initials' })], undefined],
    ['release of Lien Yehua', [found('Lian Yehua', { reason: 'phrase' })], undefined],
    // Nobody, or nobody for sure.
    ['Lien Yehua', [], undefined],
    ['Lien Yehua', [found('Lian Yehua', { band: 'maybe', score: 0.7 })], undefined],
    // Namesakes share the name that is looked for; others as near do not.
    ['Lee Mei', [found('Li Mei', { id: 'a' }), found('Li Mei', { id: 'b' })], 'Li Mei'],
    ['Lee Mei', [found('Li Mei'), found('Li Wei')], undefined],
    ['Lee Mei', [found('Li Mei'), found('Li Wei', { score: 0.9 })], 'Li Mei'],
  ])('%s: %#', (query, people, name) => {
    expect(canonicalName(query, people)).toBe(name);
  });
});
