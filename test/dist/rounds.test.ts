import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {launchBrowser} from '../support/launch-browser.js';
import {servePages} from '../support/page-server.js';

const real = JSON.parse(
  readFileSync(new URL('../../dist/embed/members.json', import.meta.url), 'utf8'),
) as object;
const inForce = JSON.stringify({...real, expires: new Date(Date.now() + 86_400_000 * 300).toISOString()});

const ROUNDS = 1000;
/** What a round may leave behind at most: nothing, but the browser counts a few things of its own. */
const MOST_LEFT = ROUNDS / 10;

let browser: Browser;
let site: Awaited<ReturnType<typeof servePages>>;

before(async () => {
  browser = await launchBrowser();
  site = await servePages(
    {'/rounds': {body: '<script type="module" src="/cos/cos-city-check.js"></script><main></main>'}},
    {'members.json': inForce},
  );
});

after(async () => {
  await browser.close();
  await site.close();
});

interface Counted {
  readonly nodes: number;
  readonly listeners: number;
  readonly requests: number;
}

async function count(session: CDPSession): Promise<Counted> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  return {nodes, listeners: jsEventListeners, requests: site.requests.length};
}

/** So many elements, each put in, asked and taken out again; `leak` is a fault planted in each round. */
async function rounds(page: Page, feed: string, most: number, leak = ''): Promise<void> {
  await page.evaluate(
    async ([address, times, fault]) => {
      for (let round = 0; round < Number(times); round++) {
        const check = document.createElement('cos-city-check');
        check.setAttribute('feed', String(address));
        check.innerHTML = '<a href="/the-list">See the list</a>';
        document.querySelector('main')!.append(check);
        await check.check(round % 2 ? 'Boston, MA' : 'Bost');
        if (fault === 'listener') addEventListener('online', () => check.remove());
        check.remove();
      }
    },
    [feed, most, leak] as const,
  );
}

describe(`${ROUNDS} elements that come and go`, {timeout: 300_000}, () => {
  for (const [feed, because] of [
    ['/cos/members.json', 'a page of an app is left and comes back all day'],
    ['/nowhere.json', 'a dead feed must not cost more than a live one'],
  ] as const) {
    it(`leave nodes, listeners and requests as they were, with ${feed}, because ${because}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/rounds`);
      await page.waitForFunction(() => customElements.get('cos-city-check'));
      const session = await page.context().newCDPSession(page);
      await rounds(page, feed, 20);
      const first = await count(session);
      await rounds(page, feed, ROUNDS);
      const last = await count(session);
      console.log(`${feed}: ${JSON.stringify(first)} -> ${JSON.stringify(last)}`);
      assert.ok(last.nodes - first.nodes < MOST_LEFT, `${last.nodes - first.nodes} nodes are left`);
      assert.ok(last.listeners - first.listeners < MOST_LEFT, `${last.listeners - first.listeners} listeners are left`);
      assert.equal(last.requests, first.requests);
      await page.close();
    });
  }

  it('would be seen to leave something, were it but one listener each', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/rounds`);
    await page.waitForFunction(() => customElements.get('cos-city-check'));
    const session = await page.context().newCDPSession(page);
    await rounds(page, '/cos/members.json', 20);
    const first = await count(session);
    await rounds(page, '/cos/members.json', 2 * MOST_LEFT, 'listener');
    const last = await count(session);
    assert.ok(last.nodes - first.nodes > MOST_LEFT);
    assert.ok(last.listeners - first.listeners > MOST_LEFT);
    await page.close();
  });
});
