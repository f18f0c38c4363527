import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../browser/chromium';
import type { Runtime } from './runtime';

declare global {
  /** What a page of {@link chromiumRuntimes} found. */
  var pageAnswer: PageAnswer | undefined;
}

interface PageAnswer {
  readonly answer: string;
  /** Whether the page's rules let it make code of a string. */
  readonly mayEval: boolean;
}

/** Only scripts of the page's own server: no inline code, no eval, no request to anywhere. */
const POLICY = "default-src 'none'; script-src 'self'";
const TIME_LIMIT_MS = 60_000;

const MAY_EVAL = `const mayEval = (() => { try { return new Function('return true')(); } catch { return false; } })();`;
const IN_PAGE = `import * as precis from './entries.mjs';
import { runCases } from './run-cases.js';
${MAY_EVAL}
runCases(precis).then((answer) => {
  globalThis.pageAnswer = { answer, mayEval };
});
`;
const IN_PAGE_COMMON_JS = `const precis = require('./entries.cjs');
const { runCases } = require('./run-cases.js');
${MAY_EVAL}
runCases(precis).then((answer) => {
  globalThis.pageAnswer = { answer, mayEval };
});
`;
const IN_WORKER = `import * as precis from './entries.mjs';
import { runCases } from './run-cases.js';
${MAY_EVAL}
runCases(precis).then((answer) => postMessage({ answer, mayEval }));
`;

/** A page by the kind of its script, and whether the policy holds in it. */
const PAGES: readonly (readonly [name: string, path: string, hasPolicy: boolean])[] = [
  ['page, ES module', 'module', false],
  ['page, classic script made of the CommonJS build', 'classic', false],
  ['Web Worker, ES module', 'module-worker', false],
  ['Web Worker, classic script', 'classic-worker', false],
  ["page under script-src 'self'", 'module', true],
  ["Web Worker under script-src 'self'", 'module-worker', true],
];

/** Pages and Web Workers of a real browser, on bundles as their users make them. */
export async function chromiumRuntimes(
  project: string,
): Promise<{ runtimes: readonly Runtime[]; close: () => Promise<void> }> {
  if (findChromium() === undefined) {
    const run = () => Promise.reject(new Error('no Chromium found; CHROMIUM=/path names one'));
    return { runtimes: PAGES.map(([name]) => ({ name: `Chromium, ${name}`, run })), close: async () => {} };
  }
  const files = await makeFiles(project);
  const server = createServer((request, response) => {
    const [, rules, name = ''] = (request.url ?? '').split('/');
    const content = files.get(name);
    if (rules === 'policy') response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium();
  const runtimes = PAGES.map(([name, path, hasPolicy]) => ({
    name: `Chromium ${browser.version()}, ${name}`,
    run: () => askPage(browser, server, path, hasPolicy),
  }));
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { runtimes, close };
}

async function askPage(browser: Browser, server: Server, path: string, hasPolicy: boolean): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(`http://127.0.0.1:${port}/${hasPolicy ? 'policy' : 'free'}/${path}.html`);
    const found = await page
      .waitForFunction(() => globalThis.pageAnswer, undefined, { timeout: TIME_LIMIT_MS })
      .then((handle) => handle.jsonValue());
    if (found === undefined) throw new Error('no answer');
    if (found.mayEval === hasPolicy) throw new Error(`the page ${hasPolicy ? 'may' : 'may not'} use eval`);
    return found.answer;
  } catch (error) {
    throw new Error([...errors, String(error)].join('\n'));
  } finally {
    await page.close();
  }
}

/** The pages and their scripts by name. */
async function makeFiles(project: string): Promise<ReadonlyMap<string, string>> {
  const page = (script: string) => `<!doctype html><title>precis</title>${script}`;
  const inWorker = (options: string) => `const worker = new Worker('worker.js'${options});
worker.onmessage = ({ data }) => { globalThis.pageAnswer = data; };
worker.onerror = ({ message }) => { throw new Error(message); };`;
  return new Map([
    ['module.html', page('<script type="module" src="module.js"></script>')],
    ['classic.html', page('<script src="classic.js"></script>')],
    ['module-worker.html', page('<script src="module-start.js"></script>')],
    ['classic-worker.html', page('<script src="classic-start.js"></script>')],
    ['module-start.js', inWorker(", { type: 'module' }")],
    ['classic-start.js', inWorker('')],
    ['module.js', await bundle(IN_PAGE, 'esm', project)],
    ['classic.js', await bundle(IN_PAGE_COMMON_JS, 'iife', project)],
    // One bundle does for both kinds of Worker: it has neither imports nor exports.
    ['worker.js', await bundle(IN_WORKER, 'iife', project)],
  ]);
}

async function bundle(contents: string, format: 'esm' | 'iife', resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format,
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
