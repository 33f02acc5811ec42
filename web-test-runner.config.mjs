import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {fileURLToPath} from 'node:url';
import {findBrowser} from './test/support/find-browser.mjs';
import {accessibilityTree} from './test/support/accessibility-tree.mjs';
import {countReporter} from './test/support/count-reporter.mjs';
import {testFeeds} from './test/support/feed-server.mjs';
import {ime} from './test/support/ime.mjs';
import {touch} from './test/support/touch.mjs';

const root = process.getuid?.() === 0;

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: true,
  // In small letters the server would listen on every interface of the machine.
  hostname: 'LOCALHOST',
  // Two cores: more at once gives time-outs that mean nothing.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: {config: {timeout: 15_000}},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    accessibilityTree(),
    ime(),
    touch(),
  ],
  middleware: [testFeeds],
  reporters: [defaultReporter(), countReporter()],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: await findBrowser(),
        args: [
          ...(root ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
};
