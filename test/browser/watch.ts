import type { Page } from 'playwright-core';

/** Milliseconds after which a page that has not answered will not. */
const PATIENCE = 20_000;

/** Collects what a page complains of, and gives up on one that hangs. */
export function watch(page: Page, errors: string[]): void {
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
}
