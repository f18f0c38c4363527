import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { summarize } from 'precis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from '../browser/chromium';
import { type ServedPage, servePage } from '../browser/serve-page';
import { watch } from '../browser/watch';

const SAMPLE = readFileSync(new URL('../../examples/sample-article.txt', import.meta.url), 'utf8');

describe.skipIf(findChromium() === undefined)('examples/vite in Chromium', () => {
  const errors: string[] = [];
  const scripts: string[] = [];
  let browser: Browser;
  let served: ServedPage;
  let page: Page;

  beforeAll(async () => {
    served = await servePage('examples/vite');
    browser = await launchChromium();
    page = await browser.newPage();
    watch(page, errors);
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(served.url);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('loads precis when it is first asked for, and not before', async () => {
    await page.waitForLoadState('load');
    expect(scripts).toHaveLength(1);
    await page.locator('#read').click();
    await page.locator('#summary:not(:empty)').waitFor();
    expect(scripts.length).toBeGreaterThan(1);
    expect(await page.locator('#summary').textContent()).toBe(summarize(SAMPLE, { length: 'short' }).text);
    expect(errors).toEqual([]);
  });
});
