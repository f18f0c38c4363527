import { findChromium } from './chromium';

/** Runs once before all tests: who has no browser is told so, in one line; under CI that is a failure. */
export default function announceChromium(): void {
  if (findChromium() !== undefined) return;
  if (process.env.CI === 'true') throw new Error('No Chromium found, and CI=true asks for one.');
  console.warn('No Chromium found: the tests in a browser are skipped. CHROMIUM=/path/to/one turns them on.');
}
