import {readdirSync, writeFileSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

const files = readdirSync('test', {recursive: true})
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.test\.ts$/.test(name) && !name.startsWith('test/elements/'))
  .sort();

const counts = {passed: 0, failed: 0, skipped: 0};
// A suite is no test of its own; a file that could not run is.
const isSuite = ({details}) => details?.type === 'suite';

const tests = run({files, concurrency: 2});
tests.on('test:pass', (event) => {
  if (isSuite(event)) return;
  if (event.skip !== undefined) counts.skipped++;
  else counts.passed++;
});
tests.on('test:fail', (event) => {
  if (isSuite(event)) return;
  counts.failed++;
});
tests.compose(new spec()).pipe(process.stdout);
tests.on('end', () => {
  if (process.env.COS_TEST_COUNTS) writeFileSync(process.env.COS_TEST_COUNTS, JSON.stringify(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
});
