import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from '../browser/chromium';
import { type ServedPage, servePage } from '../browser/serve-page';

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const SAMPLE = readFileSync(new URL('../../examples/sample-article.txt', import.meta.url), 'utf8');
/** Milliseconds after which a page that has not answered will not. */
const PATIENCE = 20_000;

const OTHER = `Bakery in Tromsø wins bread prize

The bakery Havbrød won the Nordic Bread Prize on Friday. Its owner, Ingrid Solheim, has baked in Tromsø since 2009.
The prize is worth $40,000. Solheim said she would buy a second oven with it.`;

const sampleDocument = analyze(SAMPLE);

describe.skipIf(findChromium() === undefined)('the example pages in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(ARTIFACTS, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  describe('examples/browser', () => {
    const errors: string[] = [];
    let served: ServedPage;
    let page: Page;

    beforeAll(async () => {
      served = await servePage('examples/browser');
      page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
      watch(page, errors);
    });
    beforeEach(async () => {
      await page.goto(served.url);
      await page.locator('#summary a').first().waitFor();
    });
    afterAll(async () => {
      await page?.close();
      await served?.close();
    });

    test('opens with the digest of the sample article', async () => {
      const summary = summarize(sampleDocument);
      expect(await page.locator('#text').inputValue()).toBe(SAMPLE);
      expect(await page.locator('#title').textContent()).toBe(summary.title);
      expect(await page.locator('#summary a').allTextContents()).toEqual(
        summary.sentences.map(({ text }) => text),
      );
      expect(await page.locator('#key-points a').allTextContents()).toEqual(
        extractKeyPoints(sampleDocument).map(({ text }) => text),
      );
      const tags = await page.locator('#key-points .tags').allTextContents();
      expect(tags.every((tag) => /^(?:by the author|extracted)/u.test(tag))).toBe(true);
    });

    test('highlights each mention in the text, by its type, with a legend', async () => {
      const entities = extractEntities(sampleDocument);
      const mentions = entities.flatMap((entity) => entity.mentions).map(({ text }) => text);
      const marks = await page.locator('#marks mark').allTextContents();
      expect(marks.length).toBeGreaterThan(mentions.length / 2);
      expect(mentions).toEqual(expect.arrayContaining(marks));
      const types = new Set(entities.map(({ type }) => type));
      const legend = page.locator('#legend label');
      expect(
        await legend.evaluateAll((labels) => labels.map((label) => label.getAttribute('data-type'))),
      ).toEqual([...types]);
    });

    test('paints exactly behind the text', async () => {
      const [box, layer] = await page.evaluate(() =>
        ['text', 'marks'].map((id) => {
          const element = document.getElementById(id);
          return [element?.clientWidth, element?.scrollHeight];
        }),
      );
      expect(layer).toEqual(box);
    });

    test('hides a type that is unticked in the legend', async () => {
      const type = await page.locator('#legend label').first().getAttribute('data-type');
      const mark = page.locator(`#marks mark[data-type="${type}"]`).first();
      const background = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await background()).not.toBe('rgba(0, 0, 0, 0)');
      await page.locator('#legend label').first().click();
      expect(await background()).toBe('rgba(0, 0, 0, 0)');
    });

    test('lights up where a sentence of the summary stands', async () => {
      const [first] = summarize(sampleDocument).sentences;
      await page.locator('#summary a').first().hover();
      expect(await page.locator('#marks span.lit').textContent()).toBe(first?.text);
    });

    test('reads a text that is pasted over it', async () => {
      await page.locator('#text').fill(OTHER);
      await page.locator('#title', { hasText: 'Bakery' }).waitFor();
      expect(await page.locator('#summary a').allTextContents()).toEqual(
        summarize(OTHER).sentences.map(({ text }) => text),
      );
    });

    test('gives a longer or shorter digest on request', async () => {
      for (const length of ['short', 'long'] as const) {
        await page.locator('.lengths label', { hasText: new RegExp(length, 'iu') }).click();
        expect(await page.locator('#summary a').count()).toBe(
          summarize(sampleDocument, { length }).sentences.length,
        );
      }
    });

    test('shows an empty page for an empty text', async () => {
      await page.locator('#clear').click();
      await page.locator('#digest').waitFor({ state: 'hidden' });
      expect(await page.locator('#marks mark').count()).toBe(0);
    });

    test.each([
      ['light', 1360, 900],
      ['dark', 1360, 900],
      ['light', 390, 844],
    ] as const)(
      'looks right, %s at %i × %i (a screenshot, for a person to judge)',
      async (colorScheme, width, height) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        const path = `${ARTIFACTS}browser-${colorScheme}-${width}.png`;
        const picture = await page.screenshot({ path });
        await page.emulateMedia({ colorScheme: null });
        await page.setViewportSize({ width: 1360, height: 900 });
        expect(picture.length).toBeGreaterThan(20_000);
        const scrolledSideways = await page.evaluate(() => document.body.scrollWidth > innerWidth);
        expect(scrolledSideways).toBe(false);
      },
    );

    test('prints no error and no warning', () => {
      expect(errors).toEqual([]);
    });
  });

  describe('examples/worker', () => {
    const errors: string[] = [];
    let served: ServedPage;
    let page: Page;

    beforeAll(async () => {
      served = await servePage('examples/worker');
      page = await browser.newPage();
      watch(page, errors);
      await page.goto(served.url);
      await page.locator('#summary:not(:empty)').waitFor();
    });
    afterAll(async () => {
      await page?.close();
      await served?.close();
    });

    test('shows what Node says of the sample article, read in a Web Worker', async () => {
      expect(page.workers()).toHaveLength(1);
      expect(await page.locator('#summary').textContent()).toBe(summarize(sampleDocument).text);
      expect(await page.locator('#key-points li').allTextContents()).toEqual(
        extractKeyPoints(sampleDocument).map(({ text }) => text),
      );
      expect(await page.locator('#entities').textContent()).toBe(
        extractEntities(sampleDocument)
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
});

function watch(page: Page, errors: string[]): void {
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
}
