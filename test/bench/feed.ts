/**
 * What a visitor waits for when the feed is dead, and what a page keeps of
 * elements that came and went: the built script in a real browser, against a
 * real server. Run by hand: `npm run bench`. Prints figures, judges nothing.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page} from 'playwright-core';
import {launchBrowser} from '../support/launch-browser.js';
import {servePages} from '../support/page-server.js';

const VISITS = 7;
const ROUNDS = 5000;

const real = JSON.parse(
  readFileSync(new URL('../../dist/embed/members.json', import.meta.url), 'utf8'),
) as object;
const inForce = JSON.stringify({...real, expires: new Date(Date.now() + 86_400_000 * 300).toISOString()});

/** How the feed's server behaves from now on. */
let mode: 'good' | 'stalls' | 'hangs up' | 'gone' = 'good';
const feeds = createServer((request, response) => {
  if (mode === 'stalls') return;
  if (mode === 'hangs up') {
    request.socket.destroy();
    return;
  }
  response.writeHead(mode === 'good' ? 200 : 404, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
  });
  response.end(inForce);
});
await new Promise<void>((resolve) => feeds.listen(0, '127.0.0.1', resolve));
const feed = `http://127.0.0.1:${(feeds.address() as AddressInfo).port}/members.json`;

const browser = await launchBrowser();
const site = await servePages({
  '/': {
    body: `<script type="module" src="/cos/cos-city-check.js"></script><cos-city-check feed="${feed}"></cos-city-check>`,
  },
});

async function opened(page: Page): Promise<Page> {
  await page.goto(site.origin);
  await page.waitForFunction(() => customElements.get('cos-city-check'));
  return page;
}

/** From the question to the event that answers it, in milliseconds, and what was answered. */
async function ask(page: Page): Promise<{readonly took: number; readonly said: string}> {
  return page.evaluate(async () => {
    const check = document.querySelector('cos-city-check')!;
    const began = performance.now();
    const {kind, fromCopy} = await check.check('Boston, MA');
    return {took: performance.now() - began, said: fromCopy ? `${kind} from the copy` : kind};
  });
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

console.log(`The first answer, ${VISITS} visits each: median and worst, in milliseconds`);
for (const held of [false, true]) {
  for (const dead of ['hangs up', 'gone', 'stalls'] as const) {
    const times: number[] = [];
    let said = '';
    for (let visit = 0; visit < (dead === 'stalls' && !held ? 2 : VISITS); visit++) {
      const context = await browser.newContext();
      if (held) {
        mode = 'good';
        const before = await opened(await context.newPage());
        await ask(before);
        await before.close();
      }
      mode = dead;
      const answer = await ask(await opened(await context.newPage()));
      times.push(answer.took);
      said = answer.said;
      await context.close();
    }
    console.log(
      `${held ? 'a copy is held' : 'first visit   '}  the server ${dead.padEnd(8)}  ${median(times).toFixed(0).padStart(5)} ${Math.max(
        ...times,
      )
        .toFixed(0)
        .padStart(5)}  ${said}`,
    );
  }
}

console.log(`\nThe heap of a page in which ${ROUNDS} elements come, are asked and go, in kB`);
mode = 'good';
const page = await opened(await browser.newPage());
const session = await page.context().newCDPSession(page);
for (const done of [100, ROUNDS / 2, ROUNDS]) {
  await page.evaluate(
    async ([address, until]) => {
      const all = globalThis as {rounds?: number};
      for (all.rounds ??= 0; all.rounds < Number(until); all.rounds++) {
        const check = document.createElement('cos-city-check');
        check.setAttribute('feed', String(address));
        document.body.append(check);
        await check.check('Boston, MA');
        check.remove();
      }
    },
    [feed, done] as const,
  );
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  console.log(`after ${String(done).padStart(5)}  ${(usedSize / 1000).toFixed(0)}`);
}

await browser.close();
await site.close();
feeds.closeAllConnections();
feeds.close();
