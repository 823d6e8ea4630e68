import { expect, it } from 'vitest';
import { relatedIssues } from '../../../src/archive/views/related-issues.ts';
import { archiveOf, issue, letter } from '../records.ts';

const wide = issue('wide');
const peace = issue('peace', { broader: 'wide' });
const archive = archiveOf({
  issues: [
    ...[wide, peace, issue('truce', { broader: 'peace' })],
    ...['bread', 'art', 'dance', 'elsewhere'].map((id) => issue(id)),
  ],
  letters: [
    letter('a', { issues: ['peace', 'bread', 'truce', 'wide', 'nowhere'] }),
    letter('b', {
      issues: ['peace', 'dance'],
      asks: [{ ask: 'Bake', kind: 'other', issues: ['bread'] }],
    }),
    letter('b-fr', {
      issues: ['peace', 'bread', 'dance'],
      related: [{ letter: 'b', relation: 'translation-of' }],
    }),
    letter('c', { issues: ['peace', 'art'] }),
    letter('d', { issues: ['elsewhere'] }),
  ],
});

it('are those of most letters, in the order of their labels, without the relatives', () => {
  expect(relatedIssues(archive, peace).map(({ issue: { id }, letters }) => [id, letters])).toEqual([
    ['bread', 2],
    ['art', 1],
    ['dance', 1],
  ]);
  expect(relatedIssues(archive, wide).map(({ issue: { id } }) => id)).toEqual(['bread', 'truce']);
});

it('are ten at most', () => {
  const many = Array.from({ length: 15 }, (_, index) => issue(`other-${index}`));
  const crowded = archiveOf({
    issues: [wide, ...many],
    letters: [letter('a', { issues: ['wide', ...many.map(({ id }) => id)] })],
  });
  expect(relatedIssues(crowded, wide)).toHaveLength(10);
});
