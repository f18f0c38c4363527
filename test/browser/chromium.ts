import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PATHS: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A page of a test needs no sandbox, no graphics card and nothing of the network. */
const ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: the one that the CHROMIUM variable names, else the first of the usual ones. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named === undefined || named === '') return USUAL_PATHS.find((path) => existsSync(path));
  if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, where there is no file.`);
  return named;
}

/** Starts a Chromium without a window; whoever calls closes it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found.');
  return chromium.launch({ executablePath, args: [...ARGUMENTS] });
}
