// Adds up the reports that the runners wrote and prints them as the one closing line.
// A report that is missing means that its runner did not get to its end: one failure.
import { readFileSync } from 'node:fs';

const total = { passed: 0, failed: 0, skipped: 0 };
for (const path of process.argv.slice(2)) {
  const { passed, failed, skipped } = countReport(path);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

/** Reads the report of `npm run check`, of `npm run test:runtimes` or of vitest. */
function countReport(path) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    console.log(`No report at ${path}: its runner did not finish.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (Array.isArray(report.steps)) {
    const passed = report.steps.filter((step) => step.passed).length;
    const skipped = report.steps.filter((step) => step.skipped).length;
    return { passed, failed: report.steps.length - passed - skipped, skipped };
  }
  // A file that breaks before its first test fails as a suite and counts no test.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
