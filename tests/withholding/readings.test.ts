import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/withholding/readings.ts';

describe('what a text says', () => {
  it.each([
    ['<dt>From</dt><dd>Teodora</dd>', 'FromTeodora'],
    [String.raw`"door.\nTeodora"`, 'nTeodora'],
    [String.raw`"door.\n<a href=\"/x/\">Teodora</a>"`, 'nTeodora'],
  ])('%s glues no word to the next', (text, glued) => {
    expect([...readingsOf(text)].filter((reading) => reading.includes(glued))).toEqual([]);
  });

  it.each([
    'Teo<mark>dora</mark>',
    'Teo<!-- -->dora',
    'Teo&shy;dora',
    String.raw`Teo\u0064ora`,
    'Teo%64ora',
    '&lt;b&gt;Teo&lt;/b&gt;dora',
  ])('%s is Teodora in some reading', (text) => {
    expect([...readingsOf(text)].some((reading) => reading.includes('Teodora'))).toBe(true);
  });
});
