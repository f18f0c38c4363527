/**
 * `npm run docs:picture`: takes the pictures of the example page that the README shows, light and dark.
 */
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../test/browser/chromium';
import { servePage } from '../test/browser/serve-page';

const PICTURES = [
  ['light', 'page.png'],
  ['dark', 'page-dark.png'],
] as const;

const served = await servePage('examples/browser');
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
for (const [colorScheme, file] of PICTURES) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(served.url);
  await page.locator('#reader mark').first().waitFor();
  // A second reading is as fast as all after it: the first one also warms the engine up.
  await page.locator('#sample').click();
  await page.locator('#summary a').nth(1).hover();
  await page.locator('#reader span.lit').waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await page.waitForTimeout(500);
  await page.screenshot({ path: fileURLToPath(new URL(`../docs/${file}`, import.meta.url)) });
}
await browser.close();
await served.close();
