import {chromium, type Browser, type LaunchOptions} from 'playwright-core';
import {findBrowser} from './find-browser.mjs';

/** A browser as the tests in Node use it, which asks nobody for anything of its own accord. */
export async function launchBrowser(more: LaunchOptions = {}): Promise<Browser> {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--no-proxy-server',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({executablePath: await findBrowser(), args, ...more});
}
