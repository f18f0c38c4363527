import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from './chromium';
import { readAll } from './read-all';
import { type ServedPage, servePage } from './serve-page';

const SAMPLE = readFileSync(new URL('../../examples/sample-article.txt', import.meta.url), 'utf8');

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['the sample article', SAMPLE],
  ['the sample article with CRLF', SAMPLE.replace(/\n/gu, '\r\n')],
  ['an empty string', ''],
  [
    'emoji and combining marks',
    'Zoë’s 👩‍👩‍👧 café opened in São Paulo. 🇧🇷 It cost R$3 million. Everyone came.',
  ],
  ['a lone surrogate', 'Broken \ud800 text was sent to Ana Silva. She said nothing of it.'],
  [
    'words of Object.prototype',
    'The constructor met __proto__. The constructor won. toString lost in Paris.',
  ],
  [
    'another language',
    'Der Fluss trat über die Ufer. Die Stadt Köln half am Montag. Niemand wurde verletzt.',
  ],
];

describe.skipIf(findChromium() === undefined)('precis in a page of Chromium, from dist', () => {
  const errors: string[] = [];
  let served: ServedPage;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await servePage('test/browser/page');
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(served.url);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each(TEXTS)('says the same as in Node of %s', async (_name, text) => {
    const inPage = await page.evaluate((given) => globalThis.readAllInPage(given), text);
    expect(JSON.parse(inPage, roundNumber)).toEqual(JSON.parse(JSON.stringify(readAll(text)), roundNumber));
  });

  test('starts without eval, and prints nothing', () => {
    expect(errors).toEqual([]);
  });
});

/** JavaScript leaves the last bit of Math.log and Math.exp to the engine: two versions of V8 differ in it. */
function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}
