import { expect, it } from 'vitest';
import { weightKindOf } from '../../bench/weight/kind.ts';
import { weightRow } from '../../bench/weight/row.ts';

it.each([
  ['', 'home'],
  ['letters/', 'letters'],
  ['letters/2016-a/', 'letters/*'],
  ['letters/in/2016/', 'letters/in/*'],
  ['letters/in/2016/3/', 'letters/in/*'],
  ['letters/2016-a/beside/2016-b/', 'letters/*/beside/*'],
  ['people/in/latn-s-a/', 'people/in/*'],
  ['people/ana/signed/2016/3/', 'people/*/signed/*'],
  ['asks/release/', 'asks/*'],
  ['asks/release/2016/', 'asks/*/*'],
  ['about/policy/', 'about/policy'],
  ['about/changes/2016/2/', 'about/changes/*'],
  ['404.html', '404.html'],
])('the page at %j is of the kind %s', (address, kind) => {
  expect(weightKindOf(address)).toBe(kind);
});

it.each([
  [60 * 1024, true, true],
  [60 * 1024 + 1, true, false],
  [600 * 1024, false, null],
])('of %i bytes, on a page or not (%j), it holds or not: %j', (gzipped, isPage, holds) => {
  const row = weightRow({ kind: 'x', pages: 1, bytes: 1, address: 'x/', gzipped, isPage });
  expect(row.sent.holds).toBe(holds);
});
