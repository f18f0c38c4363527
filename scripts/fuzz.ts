/**
 * `npm run fuzz`: looks for a text or options that break a promise of the library, in a million random cases.
 * `npm run fuzz -- --runs 5000 --seed 42 --path 17:3` tries fewer, or one run again. The seed is printed first, and
 * with a failure the path to its smallest case.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyCase } from '../test/property/any-case';
import { expectPromises } from '../test/property/expect-promises';

const RUNS = 1_000_000;
/** Cases between two lines of progress. */
const STEP = 10_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: String(RUNS) },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    path: { type: 'string' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isSafeInteger(runs) || runs < 1)
  throw new Error(`--runs must be an integer of at least 1, not ${values.runs}`);
if (!Number.isSafeInteger(seed)) throw new Error(`--seed must be an integer, not ${values.seed}`);
console.log(`${runs} cases, seed ${seed}`);

const start = performance.now();
let tried = 0;
const property = fc.asyncProperty(anyCase, async (drawn) => {
  await expectPromises(drawn);
  tried += 1;
  if (tried % STEP === 0)
    console.log(`${tried} cases hold, ${Math.round((performance.now() - start) / 1_000)} s`);
});
const result = await fc.check(property, {
  numRuns: runs,
  seed,
  ...(values.path === undefined ? {} : { path: values.path, endOnFailure: true }),
});
if (result.failed) {
  console.error(fc.defaultReportMessage(result), result.errorInstance);
  console.error(`Again: npm run fuzz -- --seed ${seed} --path ${result.counterexamplePath}`);
  process.exitCode = 1;
} else console.log(`${tried} cases hold`);
