/**
 * All tests, one step after another, and one line at the end that counts them:
 * lint and types, node's tests, then the browser's. A step that fails does not
 * keep the next from telling what it knows.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'cos-tests-'));
const total = {passed: 0, failed: 0, skipped: 0};

function run(command, args, env = {}) {
  const {status} = spawnSync(command, args, {stdio: 'inherit', env: {...process.env, ...env}});
  return status === 0;
}

function count({passed = 0, failed = 0, skipped = 0}) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** A step that is one test: it passes or fails as a whole. */
function gate(name, command, args) {
  console.log(`\n${name}`);
  const passed = run(command, args);
  count({passed: passed ? 1 : 0, failed: passed ? 0 : 1});
}

/** A step that writes what it counted into a file. None counted is a failure too. */
function counted(name, command, args) {
  console.log(`\n${name}`);
  const file = join(results, `${name.replace(/\W/g, '-')}.json`);
  const passed = run(command, args, {COS_TEST_COUNTS: file});
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    count(counts);
    if ((!passed && !counts.failed) || !counts.passed) count({failed: 1});
  } catch {
    count({failed: 1}); // it ended before it could count
  }
}

const npx = (tool) => join('node_modules', '.bin', tool);
gate('Types', npx('tsc'), []);
gate('Types of the domain, without the DOM', npx('tsc'), ['-p', 'src/domain']);
gate('Lint', npx('eslint'), ['.']);
gate('Format', npx('prettier'), ['--check', '--log-level', 'warn', '.']);
// Its knowledge of CSS is of before color-scheme and light-dark().
gate('Templates', npx('lit-analyzer'), ['--strict', '--rules.no-invalid-css', 'off', 'src/elements/**/*.ts']);
counted('Tests in Node', process.execPath, ['--import', 'tsx', 'test/support/run-node.mjs']);
counted('Tests in the browser', npx('wtr'), []);

rmSync(results, {recursive: true});
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
