import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from '../browser/chromium';
import { type ServedPage, servePage } from '../browser/serve-page';
import { watch } from '../browser/watch';

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const SAMPLE = readFileSync(new URL('../../examples/sample-article.txt', import.meta.url), 'utf8');
const REPEATS = 200;
/** Milliseconds that nobody may have to wait for a letter; far above what a quiet machine needs, which is under 100. */
const LONGEST_TASK = 500;
/** What a hundred thousand words may take on a busy machine. */
const LONG_READING = { timeout: 20_000 };

const OTHER = `Bakery in Tromsø wins bread prize

The bakery Havbrød won the Nordic Bread Prize on Friday. Its owner, Ingrid Solheim, has baked in Tromsø since 2009.
The prize is worth $40,000. Solheim said she would buy a second oven with it.`;

/** Light and dark, at the widths of a laptop, a tablet and a phone. */
const VIEWS = (['light', 'dark'] as const).flatMap((scheme) =>
  (
    [
      [1360, 900],
      [768, 1024],
      [390, 844],
    ] as const
  ).map(([width, height]) => [scheme, width, height] as const),
);

const document = analyze(SAMPLE);
const summary = summarize(document);
const entities = extractEntities(document);

describe.skipIf(findChromium() === undefined)('examples/browser in Chromium', () => {
  const errors: string[] = [];
  let browser: Browser;
  let served: ServedPage;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(ARTIFACTS, { recursive: true });
    served = await servePage('examples/browser', '/any/folder/');
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
    watch(page, errors);
  });
  beforeEach(async () => {
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.mouse.move(0, 0);
    await page.goto(served.url);
    await page.locator('#reader mark').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  describe('what it shows', () => {
    test('the digest of the sample article, as Node gives it', async () => {
      expect(await page.locator('#title').textContent()).toBe(summary.title);
      expect(await page.locator('#summary a').allTextContents()).toEqual(
        summary.sentences.map(({ text }) => text),
      );
      expect(await page.locator('#key-points a').allTextContents()).toEqual(
        extractKeyPoints(document).map(({ text }) => text),
      );
      const names = await page.locator('#entities .entity-name').allTextContents();
      expect(names).toEqual(entities.slice(0, names.length).map(({ name }) => name));
    });

    test('all of the text, and nothing else, in the reader', async () => {
      const shown = await page
        .locator('#reader')
        .evaluate((reader) => [...reader.children].map((block) => block.textContent).join(' '));
      expect(shown.split(/\s+/u)).toEqual(SAMPLE.trim().split(/\s+/u));
    });

    test('every mention marked by its kind, with a legend that names each kind', async () => {
      const marks = await page.locator('#reader mark').allTextContents();
      expect(marks.sort()).toEqual(
        entities.flatMap(({ mentions }) => mentions.map(({ text }) => text)).sort(),
      );
      const legend = await page
        .locator('#legend label')
        .evaluateAll((labels) => labels.map((label) => label.getAttribute('data-type')));
      expect(legend).toEqual([...new Set(entities.map(({ type }) => type))]);
    });

    test('kinds by a shape of their own, not by colour alone', async () => {
      const shapes = await page
        .locator('#legend .symbol')
        .evaluateAll((symbols) => symbols.map((symbol) => getComputedStyle(symbol).clipPath));
      expect(shapes.length).toBeGreaterThan(4);
      expect(new Set(shapes).size).toBe(shapes.length);
    });

    test('all entities when more are asked for', async () => {
      await page.locator('#more-entities').click();
      expect(await page.locator('#entities li').count()).toBe(entities.length);
      expect(await page.locator('#more-entities').isVisible()).toBe(false);
    });
  });

  describe('what it lights up', () => {
    test('the place of a summary sentence under the pointer, scrolled into view', async () => {
      const last = summarize(document, { sentences: 5 }).sentences.at(-1);
      await setSlider(page, '#length', '5');
      await page.locator('#summary a').nth(4).waitFor();
      await page.locator('#summary a').nth(4).hover();
      await page.locator('#reader span.lit').waitFor();
      expect(await page.locator('#reader span.lit').textContent()).toBe(last?.text);
      expect(await isInView(page, '#reader span.lit')).toBe(true);
    });

    test('the same by keyboard', async () => {
      await page.locator('#summary a').first().focus();
      expect(await page.locator('#reader span.lit').textContent()).toBe(summary.sentences[0]?.text);
      await page.keyboard.press('Tab');
      expect(await page.locator('#reader span.lit').textContent()).toBe(summary.sentences[1]?.text);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      expect(await page.locator('#reader .lit').count()).toBe(0);
    });

    test('the reasons of the sentence, signed, and a legend of the bars', async () => {
      await page.locator('#summary a').nth(1).focus();
      const reasons = summary.sentences[1]?.reasons ?? [];
      const shown = reasons.filter(({ contribution }) => Math.abs(contribution) >= 0.005);
      expect(await page.locator('#why .amount').allTextContents()).toEqual(
        shown.map(
          ({ contribution }) => `${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(2)}`,
        ),
      );
      expect(await page.locator('#why .bars-legend').textContent()).toMatch(/for it.*against it/u);
      const [zero, sides] = await page.locator('#why .bars').evaluate((chart) => {
        const bars = [...chart.querySelectorAll('.bar span')].map((bar) => bar.getBoundingClientRect());
        return [Math.max(...bars.map(({ left }) => left)), bars.map(({ left, right }) => [left, right])];
      });
      for (const [index, { contribution }] of shown.entries()) {
        const [left = 0, right = 0] = sides[index] ?? [];
        if (contribution > 0) expect(left).toBeCloseTo(zero, 0);
        else expect(right).toBeCloseTo(zero, 0);
      }
    });

    test.each(['#summary a', '#key-points a'])('says every signal of %s in plain words', async (selector) => {
      await page.locator(selector).first().focus();
      const rows = await page
        .locator('#why .bars li')
        .evaluateAll((items) =>
          items.map((item) => [item.getAttribute('data-signal'), item.querySelector('.signal')?.textContent]),
        );
      for (const [signal, label] of rows) expect(label).not.toBe(signal);
    });

    test('one mention of an entity after the other, and then the first again', async () => {
      const index = entities.findIndex(({ mentions }) => mentions.length === 3);
      const { mentions = [], name = '' } = entities[index] ?? {};
      const row = page.locator(`#entities [data-entity="${index}"]`);
      for (const at of [0, 1, 2, 0]) {
        await row.click();
        expect(await page.locator('mark.walked').getAttribute('data-mention')).toBe(String(at));
        expect(await page.locator('mark.walked').textContent()).toBe(mentions[at]?.text);
        expect(await isInView(page, 'mark.walked')).toBe(true);
        expect(await page.locator('#walk').textContent()).toBe(`Mention ${at + 1} of 3 of ${name}`);
      }
    });

    test('all mentions of an entity whose mark is clicked', async () => {
      await page.locator('#reader mark').first().click();
      const entity = await page.locator('#reader mark').first().getAttribute('data-entity');
      expect(await page.locator('#reader mark.lit').count()).toBe(entities[Number(entity)]?.mentions.length);
    });

    test('no kind that is unticked in the legend', async () => {
      const type = await page.locator('#legend label').first().getAttribute('data-type');
      const mark = page.locator(`#reader mark[data-type="${type}"]`).first();
      const background = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await background()).not.toBe('rgba(0, 0, 0, 0)');
      await page.locator('#legend input').first().focus();
      await page.keyboard.press('Space');
      expect(await background()).toBe('rgba(0, 0, 0, 0)');
    });
  });

  describe('what it is told', () => {
    test.each(['1', '7'])('a length of %s sentences', async (sentences) => {
      await setSlider(page, '#length', sentences);
      const wanted = summarize(document, { sentences: Number(sentences) }).sentences.map(({ text }) => text);
      await expect.poll(() => page.locator('#summary a').allTextContents()).toEqual(wanted);
      const points = extractKeyPoints(document, { limit: Number(sentences) + 2 }).map(({ text }) => text);
      await expect.poll(() => page.locator('#key-points a').allTextContents()).toEqual(points);
    });

    test('how much sentences may repeat each other', async () => {
      await setSlider(page, '#length', '6');
      await setSlider(page, '#diversity', '1');
      const wanted = summarize(document, { sentences: 6, diversity: 1 }).sentences.map(({ text }) => text);
      await expect.poll(() => page.locator('#summary a').allTextContents()).toEqual(wanted);
    });

    test('what the reader wants to know', async () => {
      await page.locator('#query').fill('steelmakers and their plans');
      const wanted = summarize(document, { sentences: 3, query: 'steelmakers and their plans' });
      expect(wanted.text).not.toBe(summary.text);
      await expect
        .poll(() => page.locator('#summary a').allTextContents())
        .toEqual(wanted.sentences.map(({ text }) => text));
    });
  });

  describe('what it reads', () => {
    const title = () => page.locator('#title').textContent();

    test('a text that is typed, while it is typed', async () => {
      await page.locator('#clear').click();
      await page.keyboard.insertText(OTHER);
      await expect.poll(title).toBe('Bakery in Tromsø wins bread prize');
      expect(await page.locator('#summary a').allTextContents()).toEqual(
        summarize(OTHER).sentences.map(({ text }) => text),
      );
      await page.keyboard.press('Escape');
      await page.locator('#reader mark', { hasText: 'Tromsø' }).first().waitFor();
    });

    test('a text that is pasted outside the box', async () => {
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        globalThis.document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, OTHER);
      await expect.poll(title).toBe('Bakery in Tromsø wins bread prize');
    });

    test('a file that is opened', async () => {
      await page
        .locator('#file')
        .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(OTHER) });
      await expect.poll(title).toBe('Bakery in Tromsø wins bread prize');
    });

    test('nothing, without complaint', async () => {
      await page.locator('#clear').click();
      await expect.poll(title).toBe('Nothing to read yet');
      expect(await page.locator('#summary').isVisible()).toBe(false);
      expect(await page.locator('#text').evaluate((box) => box === globalThis.document.activeElement)).toBe(
        true,
      );
      await page.locator('#sample').click();
      await expect.poll(title).toBe(summary.title);
    });

    test('the last text, not one that was dropped before it', async () => {
      await drop(page, SAMPLE.repeat(REPEATS));
      await drop(page, OTHER);
      // The Worker ends its reading of the first one before it looks at the second.
      await expect.poll(title, LONG_READING).toBe('Bakery in Tromsø wins bread prize');
      await expect
        .poll(() => page.locator('#entities .entity-name').allTextContents())
        .toEqual(extractEntities(OTHER).map(({ name }) => name));
    });

    test('a hundred thousand words, telling how far it is, while the page goes on answering', async () => {
      const text = SAMPLE.repeat(REPEATS);
      await page.evaluate(() => {
        const seen: string[] = [];
        const steps = globalThis.document.getElementById('steps') as HTMLElement;
        new MutationObserver(() => {
          if (!steps.hidden) seen.push([...steps.children].map((step) => step.className).join(' '));
        }).observe(steps, { attributes: true, subtree: true });
        Object.assign(globalThis, { seen });
      });
      await drop(page, text);
      await page.locator('#steps').waitFor();
      // What is still the last text's is told from what is not by its paleness.
      expect(await opacityOf(page, '#word-count')).toBeLessThan(0.5);
      await page.screenshot({ path: `${ARTIFACTS}page-progress.png` });
      await page.locator('#query').pressSequentially('hydrogen');
      await page.locator('#steps').waitFor({ state: 'hidden' });
      expect(await opacityOf(page, '#word-count')).toBe(1);
      const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen') as readonly string[]);
      expect(seen.some((steps) => steps.startsWith('doing'))).toBe(true);
      expect(seen.some((steps) => steps.startsWith('done done done doing'))).toBe(true);
      expect(await page.locator('#measure').textContent()).toMatch(/^100,200 words read in/u);
      // Of 15,000 mentions only those near what is in view are in the page.
      expect(await page.locator('#reader mark').count()).toBeLessThan(1000);
      const last = summarize(text, { query: 'hydrogen' }).sentences.at(-1);
      await expect.poll(() => page.locator('#summary a').last().textContent()).toBe(last?.text);
      await page.locator('#summary a').last().click();
      expect(await page.locator('#reader span.lit').textContent()).toBe(last?.text);
      await expect.poll(() => isInView(page, '#reader span.lit')).toBe(true);
    });

    test('as many words in a single line, with no task that would make typing stutter', async () => {
      await page.evaluate(() => {
        const tasks: number[] = [];
        new PerformanceObserver((list) => {
          tasks.push(...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
        Object.assign(globalThis, { tasks });
      });
      await drop(page, SAMPLE.repeat(REPEATS).replace(/\s+/gu, ' '));
      await page.locator('#steps').waitFor();
      await page.locator('#steps').waitFor({ state: 'hidden' });
      const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks') as readonly number[]);
      expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK);
      for (let at = 0; at < 9; at += 1) await page.locator('#entities button').first().click();
      expect(await page.locator('mark.walked').getAttribute('data-mention')).toBe('8');
      await expect.poll(() => isInView(page, 'mark.walked')).toBe(true);
    });

    test('nothing from elsewhere: its policy forbids it', async () => {
      const fetched = await page.evaluate(() =>
        fetch('/anything').then(
          () => 'fetched',
          () => 'refused',
        ),
      );
      expect(fetched).toBe('refused');
      expect(errors.splice(0).every((error) => error.includes('Content Security Policy'))).toBe(true);
    });
  });

  describe('how it looks', () => {
    test.each(VIEWS)(
      'no violation for axe, and a picture to judge: %s, %i × %i',
      async (colorScheme, width, height) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height });
        await page.locator('#summary a').nth(1).click();
        await page.locator('#entities button').nth(1).click();
        await page.locator('#summary a').nth(1).focus();
        await page.evaluate(axe.source);
        expect(await violations(page)).toEqual([]);
        await page.locator('#edit').click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.evaluate(() => scrollTo(0, 0));
        await page
          .locator('#summary a')
          .nth(1)
          .evaluate((link) => link.focus({ preventScroll: true }));
        await page.screenshot({ path: `${ARTIFACTS}page-${colorScheme}-${width}.png` });
        const scrollsSideways = await page.evaluate(
          () => globalThis.document.documentElement.scrollWidth > innerWidth,
        );
        expect(scrollsSideways).toBe(false);
      },
    );
  });

  test('it prints no error and no warning', () => {
    expect(errors).toEqual([]);
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as { axe: typeof axe };
    return (await tester.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'text.txt', { type: 'text/plain' }));
    globalThis.document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function setSlider(page: Page, selector: string, value: string): Promise<void> {
  await page.locator(selector).fill(value);
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const view = element.closest('#reader')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return view !== undefined && top >= view.top && bottom <= view.bottom;
  });
}

function opacityOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => Number(getComputedStyle(element).opacity));
}
