import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

describe('a line end of the source', () => {
  it.each([
    ['是校對員，\n那天晚上', '是校對員，那天晚上'],
    ['黎莓在\n港口', '黎莓在港口'],
    ['ひらがな\nカタカナ', 'ひらがなカタカナ'],
    ['a lamp\nleft burning', 'a lamp\nleft burning'],
    ['黎莓\nLi Mei\n黎莓', '黎莓\nLi Mei\n黎莓'],
    ['这里有一个\n**重要**的人', '这里有一个<strong>重要</strong>的人'],
    ['**重要**\n的人', '<strong>重要</strong>的人'],
    ['a\n**lamp**', 'a\n<strong>lamp</strong>'],
    ['`黎\n莓`', '<code>黎 莓</code>'],
  ])('%j', (body, text) => {
    expect(render(body)).toBe(`<p>${text}</p>`);
  });
});
