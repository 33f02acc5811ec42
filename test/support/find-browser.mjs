import {existsSync} from 'node:fs';
import {Launcher} from 'chrome-launcher';

/** The installed Chrome or Chromium, named by CHROME_PATH or found; else the packaged one (Linux). */
export async function findBrowser() {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  try {
    const installed = Launcher.getFirstInstallation();
    if (installed) return installed;
  } catch {
    // It throws where it finds none: then the packaged one.
  }
  try {
    // Only on Lambda does it unpack the libraries that a bare machine lacks.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const {default: chromium} = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (fault) {
    throw new Error('No browser: install Chrome or Chromium, or set CHROME_PATH to one.', {cause: fault});
  }
}
