import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { gzipped } from '../../bench/figure.ts';
import { follow } from '../../bench/peers/journey.ts';
import { serve } from './serve.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

it('the bench of journeys weighs what is loaded and waits for the answer', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-journey-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const late = 300;
  const page = '<!doctype html><ul></ul><script src="/answer.js"></script>';
  const script = `setTimeout(async () => {
    await (await fetch('/words.pf_index')).text();
    document.querySelector('ul').append(document.createElement('li'));
  }, ${late});`;
  const words = 'compressed already '.repeat(100);
  await mkdir(path.join(folder, 'search'));
  await writeFile(path.join(folder, 'search/index.html'), page);
  await writeFile(path.join(folder, 'answer.js'), script);
  await writeFile(path.join(folder, 'words.pf_index'), words);
  const site = await serve(folder, '/');
  onTestFinished(async () => void (await site.close()));
  const { bytes, milliseconds } = await follow(browser, `${site.url}search/`, 'li');
  expect(milliseconds).toBeGreaterThanOrEqual(late);
  expect(bytes).toBe(gzipped(page) + gzipped(script) + words.length);
});
