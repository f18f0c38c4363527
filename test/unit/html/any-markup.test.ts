import fc from 'fast-check';
import { describe, test } from 'vitest';
import { anySource } from '../../property/any-case';
import { expectPromises } from '../../property/expect-promises';
import { nastyHtml, nastyMarkdown } from '../../property/nasty-markup';
import { TIMEOUT_MS } from '../../property/runs';

/** A fixed seed: what fails on one machine fails on all. */
const RUNS = { numRuns: 300, seed: 20_250_301 } as const;

describe('every promise holds of any string and any valid options', () => {
  test('as HTML', { timeout: TIMEOUT_MS }, async () => {
    await fc.assert(fc.asyncProperty(anySource('html', nastyHtml), expectPromises), RUNS);
  });

  test('as markdown', { timeout: TIMEOUT_MS }, async () => {
    await fc.assert(fc.asyncProperty(anySource('markdown', nastyMarkdown), expectPromises), RUNS);
  });
});
