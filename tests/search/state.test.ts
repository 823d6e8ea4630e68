import { describe, expect, it } from 'vitest';
import { formatState, isNarrowed, parseState, toggled, widened } from '../../src/search/state.ts';

describe('a search as an address keeps it', () => {
  it.each([
    ['', ''],
    ['#q=torture', '#q=torture'],
    ['#q=a+lamp+%26+a+door', '#q=a+lamp+%26+a+door'],
    ['#q=%E9%BB%8E%E8%8E%93', '#q=%E9%BB%8E%E8%8E%93'],
    ['#q=%22a+lamp%22&sort=date', '#q=%22a+lamp%22&sort=date'],
    ['#issue=decree&year=2016&issue=family', '#year=2016&issue=decree&issue=family'],
    ['#person=ana-vesel&q=', '#person=ana-vesel'],
    ['#year=2016&year=2016&year=', '#year=2016'],
    ['#sort=relevance', ''],
    ['#unknown=1&q=x', '#q=x'],
    ['#q=x&exact=yes', '#q=x&exact=yes'],
    ['#q=x&exact=1', '#q=x'],
    ['#exact=yes&year=2016', '#year=2016'],
    ['#<script>alert(1)</script>', ''],
    ['#q=%', '#q=%25'],
    ['#q=“a lamp”', '#q=%22a+lamp%22'],
    ['#q=„a lamp“', '#q=%22a+lamp%22'],
    ['#q=«a lamp»', '#q=%22a+lamp%22'],
  ])('%j comes out as %j', (hash, expected) => {
    expect(formatState(parseState(hash))).toBe(expected);
  });

  it('is the same again after it was written', () => {
    const state = parseState('#q=letters&year=2016&person=li-mei&sort=date');
    expect(parseState(formatState(state))).toEqual(state);
  });
});

describe('picking', () => {
  const state = parseState('#q=letters&issue=decree');

  it('adds a value, and takes it out again', () => {
    const added = toggled(state, 'issue', 'family');
    expect(added.picked.issue).toEqual(['decree', 'family']);
    expect(toggled(added, 'issue', 'decree').picked.issue).toEqual(['family']);
    expect(state.picked.issue).toEqual(['decree']);
  });

  it('narrows until everything is taken out', () => {
    expect(isNarrowed(state)).toBe(true);
    expect(isNarrowed(widened(state))).toBe(false);
    expect(widened(state).query).toBe('letters');
  });
});
