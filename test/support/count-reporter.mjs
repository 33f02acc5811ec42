import {writeFileSync} from 'node:fs';

/** Writes how many browser tests passed, failed and were skipped, for the one line at the end. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const {testResults, errors = []} of sessions) {
        // A file that could not be loaded or that threw has failed, whatever its tests say.
        counts.failed += errors.length;
        countSuite(testResults, counts);
      }
      if (process.env.COS_TEST_COUNTS) writeFileSync(process.env.COS_TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const {passed, skipped} of suite?.tests ?? [])
    counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
}
