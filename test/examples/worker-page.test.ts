import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from '../browser/chromium';
import { type ServedPage, servePage } from '../browser/serve-page';
import { watch } from '../browser/watch';

const SAMPLE = readFileSync(new URL('../../examples/sample-article.txt', import.meta.url), 'utf8');
const OTHER = `Bakery in Tromsø wins bread prize

The bakery Havbrød won the Nordic Bread Prize on Friday. Its owner, Ingrid Solheim, has baked in Tromsø since 2009.
The prize is worth $40,000. Solheim said she would buy a second oven with it.`;

describe.skipIf(findChromium() === undefined)('examples/worker in Chromium', () => {
  const errors: string[] = [];
  const document = analyze(SAMPLE);
  let browser: Browser;
  let served: ServedPage;
  let page: Page;

  beforeAll(async () => {
    served = await servePage('examples/worker');
    browser = await launchChromium();
    page = await browser.newPage();
    watch(page, errors);
    await page.goto(served.url);
    await page.locator('#summary:not(:empty)').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('shows what Node says of the sample article, read in a Web Worker', async () => {
    expect(page.workers()).toHaveLength(1);
    expect(await page.locator('#summary').textContent()).toBe(summarize(document).text);
    expect(await page.locator('#key-points li').allTextContents()).toEqual(
      extractKeyPoints(document).map(({ text }) => text),
    );
    expect(await page.locator('#entities').textContent()).toBe(
      extractEntities(document)
        .map(({ name }) => name)
        .join(', '),
    );
  });

  test('answers the last text, not one that was typed over', async () => {
    await page.locator('#text').fill(SAMPLE.repeat(20));
    await page.locator('#text').fill(OTHER);
    await page.locator('#title', { hasText: 'Bakery' }).waitFor();
    expect(await page.locator('#summary').textContent()).toBe(summarize(OTHER).text);
  });

  test('prints no error and no warning', () => {
    expect(errors).toEqual([]);
  });
});
