import { describe, expect, it } from 'vitest';
import { isCommon } from '../../src/archive/common-signs.ts';

/** Every sign of Unicode that a text of common signs may have. */
const common = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))
  .filter(isCommon)
  .join('');

describe('common signs', () => {
  it('are those of English and Chinese', () => {
    expect(isCommon('“Ana Vesel’s café” — 张伟\n\t2010–2011')).toBe(true);
  });

  it.each([
    ['controls and signs that are not seen', /[[\p{DI}\p{Cc}\p{Zl}\p{Zp}\uFFF9-\uFFFB]--[\t\n]]/v],
    ['letters that pass for Latin ones', /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/v],
    ['halves of signs', /\p{Cs}/v],
    ['marks upon letters', /\p{M}/v],
  ])('are none of the %s', (_, others) => {
    expect(others.exec(common)?.[0]).toBeUndefined();
  });
});
