import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {answersTo, BOSTON, feedWith, goodFeed, json, REAL_ROWS} from './failing-feeds.js';
import {gate, late, reply, type Answer} from './failing-server.js';
import {fillers, row} from './feeds.js';
import {askAndJudge, ISSUED} from './transport-scenes.js';
import type {Ground} from './transport-ground.js';
import {FALLBACK, type Visit} from './visitor.js';

/** A case that is told whole, once for each column that says something. */
export type Story = (ground: Ground) => Promise<void>;

const ASKED = 'Boston, MA';
const GOOD: Answer = json(goodFeed());
const DOWN: Answer = (exchange) => reply(exchange, {status: 503, type: 'text/plain', body: 'later'});
const REST = REAL_ROWS.filter((one) => one !== BOSTON);
const shared = new URL('../../../shared/hostile/', import.meta.url);
const items = <Item>(file: string): readonly Item[] =>
  (JSON.parse(readFileSync(new URL(file, shared), 'utf8')) as {items: readonly Item[]}).items;

/** A context in which, in the second column, a good copy is held. */
async function begun(ground: Ground, answer: Answer, isApart = false) {
  const context = isApart ? await ground.context() : await ground.shared();
  if (ground.column === 'cached') await ground.hold(context);
  ground.answer(answer);
  return context;
}

async function answers(ground: Ground, visit: Visit): Promise<void> {
  await visit.ask(ASKED);
  await ground.judge(visit, ['A'], {typed: ASKED});
}

/**
 * Lets the page's own clock run, some seconds at a time, and waits at each for the
 * requests that came of it: the network is real, only the time is not. Shorter steps
 * at first, and none as long as a request may take.
 */
async function pass(
  ground: Ground,
  visit: Visit,
  seconds: number,
  each?: (second: number) => Promise<void>,
): Promise<readonly number[]> {
  const at: number[] = [];
  for (let second = 0; second < seconds;) {
    const before = ground.requests.length;
    const step = second < 20 ? 1 : 5;
    await visit.page.clock.runFor(step * 1000);
    second += step;
    await visit.page.evaluate(MACROTASK);
    while (!visit.rests) await visit.page.evaluate(MACROTASK);
    await visit.page.evaluate(MACROTASK);
    for (let count = before; count < ground.requests.length; count++) at.push(second);
    await each?.(second);
  }
  return at;
}
const MACROTASK = `new Promise((resolve) => { const {port1, port2} = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); })`;

/** Asks, and waits for the request that comes of it. */
async function askAndRest(ground: Ground, visit: Visit): Promise<void> {
  await visit.ask(ASKED);
  while (ground.requests.length === 0 || !visit.rests) await visit.page.evaluate(MACROTASK);
}

/** A question whose answer, but for the copy's, is on its way. */
async function inFlight(ground: Ground, visit: Visit): Promise<void> {
  await visit.page.evaluate(`void document.querySelector('cos-city-check').check('${ASKED}')`);
  while (ground.requests.length === 0) await visit.page.evaluate(MACROTASK);
  if (ground.column === 'cached')
    ground.expect(await visit.until('last?.fromCopy'), 'the copy did not answer');
}

/** A page whose clock stands still but for `pass`. */
async function visitWithClock(
  ground: Ground,
  context: Awaited<ReturnType<Ground['context']>>,
): Promise<Visit> {
  const now = Date.now();
  const visit = await ground.visit(context, {before: async (page) => page.clock.install({time: now})});
  await visit.page.clock.pauseAt(now + 60_000);
  return visit;
}

const MOST_REQUESTS = 10;
const TEN_MINUTES = 600;

async function storm(ground: Ground, press: number | undefined): Promise<void> {
  const context = await begun(ground, DOWN, true);
  const visit = await visitWithClock(ground, context);
  await askAndRest(ground, visit);
  const at = await pass(ground, visit, TEN_MINUTES - 5, async (second) => {
    if (press && second % press === 0) await visit.ask(ASKED);
  });
  const count = ground.requests.length;
  ground.expect(count <= MOST_REQUESTS, `${count} requests in ten minutes`);
  ground.expect(count >= 4, `only ${count} requests in ten minutes: it gave up`);
  const who = press ? `with Enter pressed every ${press} s` : 'left alone';
  ground.world.notes.push(`${ground.key}: ${count} requests in ten minutes ${who}, at ${at.join(', ')} s`);
  ground.answer(GOOD);
  await pass(ground, visit, 1);
}

/** Least and most seconds after the first answer at which the next request may come. */
const RETRY_AFTER: Readonly<Record<string, readonly [number, number]>> = {
  '429-retry-after-secs': [119, 200],
  '429-retry-after-date': [240, 420],
  '429-retry-after-huge': [240, 420],
  '429-retry-after-past': [1, 60],
  '429-retry-after-neg': [1, 60],
  '429-retry-after-junk': [1, 60],
  '429-retry-after-float': [1, 60],
  '429-retry-after-zero': [1, 60],
};

/** What else is true of a 429: the next request comes when it was told to, within our ceiling, and not at once. */
export async function retryAfter(ground: Ground): Promise<void> {
  const limits = RETRY_AFTER[ground.item.id];
  if (!limits) return;
  const [least, most] = limits;
  const context = await begun(ground, answersTo(ground.item)['']!, true);
  const visit = await visitWithClock(ground, context);
  await askAndRest(ground, visit);
  const at = await pass(ground, visit, TEN_MINUTES);
  const count = ground.requests.length;
  const [next = Infinity] = at;
  ground.expect(count <= MOST_REQUESTS, `${count} requests in ten minutes`);
  ground.expect(
    next >= least && next <= most,
    `the next request came after ${next} s, not between ${least} and ${most} s`,
  );
  ground.world.notes.push(`${ground.key}: requests at ${at.join(', ')} s after the first answer`);
}

const HIDE = (state: 'hidden' | 'visible'): string => `(() => {
  Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => '${state}'});
  Object.defineProperty(document, 'hidden', {configurable: true, get: () => ${state === 'hidden'}});
  document.dispatchEvent(new Event('visibilitychange'));
})()`;

/** A page whose clock is an hour on whenever it is left: what a return after an hour finds. */
const HOUR_WHEN_LEFT = `(() => {
  let ahead = 0;
  const Real = Date;
  const now = () => Real.now() + ahead;
  window.Date = class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(now()); }
    static now() { return now(); }
  };
  addEventListener('pagehide', () => { ahead += 3600_000 + 60_000; });
  addEventListener('pageshow', ({persisted}) => { if (persisted) window.wasKept = true; });
})()`;

/** Spoils whatever copy there is, and plants one where a copy would be: before any script of the page. */
const spoil = (address: string, value: string): string => `(() => {
  try {
    for (const key of [...Object.keys(localStorage).filter((key) => key.startsWith('cos-feed:')), 'cos-feed:1:' + ${JSON.stringify(address)}]) {
      const held = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, ${value});
    }
  } catch (fault) { console.info('Cities of Service: (the test) ' + fault); }
})()`;

/** What a page finds in the place of its copy. `keeps` is whether an honest copy is still there afterwards. */
const STORES: Readonly<
  Record<string, {readonly init: (address: string) => readonly string[]; readonly keeps?: boolean}>
> = {
  'store-denied': {
    init: () => [
      `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }});`,
    ],
  },
  'store-quota': {
    init: () => [
      `Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };`,
    ],
    keeps: true,
  },
  'store-absent': {
    init: () => [
      `Object.defineProperty(window, 'localStorage', {value: Math.random() < 0.5 ? undefined : null});`,
    ],
  },
  'store-corrupt': {init: (address) => [spoil(address, `'{"schema": 1, "members": ['`)]},
  'store-html': {init: (address) => [spoil(address, `'<!doctype html><title>Sign in</title>'`)]},
  'store-other-schema': {
    init: (address) => [
      spoil(address, String.raw`held.replace(/(\\?"schema\\?":\s*)1\b/g, '$12') || '{"schema":2}'`),
    ],
  },
  'store-future-stamp': {
    init: (address) => [
      spoil(
        address,
        String.raw`held.replace(/20\d\d-\d\d-\d\d(T[\d:.]+Z)?/g, '2099-01-01T00:00:00Z').replace(/\b1[789]\d{11}\b/g, '4070908800000')`,
      ),
    ],
  },
  'store-poisoned-type': {
    init: (address) => [spoil(address, `'{"rows":"x","members":"x","feed":"x","json":5}'`)],
  },
  'store-proto': {init: (address) => [spoil(address, `'{"__proto__":{"member":true}}'`)]},
  'store-huge': {init: (address) => [spoil(address, `(held + 'x'.repeat(5_000_000)).slice(-5_000_000)`)]},
  'store-other-widget': {
    init: () => [
      `localStorage.clear(); { const set = Storage.prototype.setItem;
       Storage.prototype.setItem = function (...given) { set.apply(this, given); this.clear(); }; }`,
    ],
  },
};

/** Each store: with a good network it answers from it, and with none it never answers from what stands there instead. */
async function store(ground: Ground): Promise<void> {
  const {init, keeps = false} = STORES[ground.item.id]!;
  for (const answer of [GOOD, DOWN]) {
    const context = await begun(ground, answer);
    const visit = await ground.visit(context, {init: init(ground.address)});
    await visit.ask(ASKED);
    const outcome = answer === GOOD ? 'A' : keeps && ground.column === 'cached' ? 'L' : 'U';
    const {verdicts} = await ground.judge(visit, [outcome], {typed: ASKED, copy: ISSUED});
    ground.expect(keeps || verdicts.every(({fromCopy}) => !fromCopy), 'the bad copy answered');
    ground.expect(!(await visit.page.evaluate(() => 'member' in {})), '({}).member is there');
  }
}

const five = (element: string): string => element.repeat(5);

/** Asks each element on the page, and gives what the page heard from them. */
const askAll = `Promise.all([...document.querySelectorAll('cos-city-check')].map((element) => element.check('Boston, MA')))
  .then((verdicts) => verdicts.map(({kind, fromCopy}) => kind + (fromCopy ? ' from the copy' : '')))`;

let returning: Promise<Browser> | undefined;
/** A browser that keeps pages to come back to; the others of this suite do not. */
let launchReturning: () => Promise<Browser> = () => Promise.reject(new Error('no browser to return in'));
export function returnIn(launch: () => Promise<Browser>): void {
  launchReturning = launch;
}
export async function closeReturning(): Promise<void> {
  await (await returning)?.close();
}

export const STORIES: Readonly<Record<string, Story>> = {
  ...Object.fromEntries(Object.keys(STORES).map((id) => [id, store])),

  'clock-2000': async (ground) => atClock(ground, '2000-06-01T12:00:00Z'),
  'clock-2099': async (ground) => atClock(ground, '2099-06-01T12:00:00Z'),
  'clock-jumps-back': async (ground) => {
    const context = await begun(ground, GOOD, true);
    const now = Date.now();
    const visit = await ground.visit(context, {before: async (page) => page.clock.install({time: now})});
    await answers(ground, visit);
    for (const hours of [-1, 0, -2]) {
      await visit.page.clock.setFixedTime(now + hours * 3_600_000);
      ground.expect(
        (await visit.check(ASKED)).kind === 'member',
        `with the clock ${hours} h off it does not answer`,
      );
    }
    ground.expect(ground.requests.length <= 2, `${ground.requests.length} requests for four checks`);
  },
  'daylight-saving': async (ground) => {
    const context = await ground.context({timezoneId: 'America/New_York'});
    ground.answer(json(goodFeed({issued: '2026-11-01T05:45:00Z', expires: '2027-11-01T00:00:00Z'})));
    // 01:45 is twice on that day: an hour apart, and once before the other on no clock.
    const visit = await ground.visit(context, {
      before: async (page) => page.clock.install({time: new Date('2026-11-01T05:50:00Z')}),
    });
    await answers(ground, visit);
    await visit.page.clock.setFixedTime(new Date('2026-11-01T06:20:00Z'));
    const {kind, text} = await visit.check(ASKED);
    ground.expect(
      kind === 'member' && /November\s1, 2026/.test(text),
      `in the second of the two hours: ${kind}`,
    );
    ground.expect(ground.requests.length === 1, `${ground.requests.length} requests`);
  },

  'store-other-feed': async (ground) => {
    // A good copy of one feed is held; another address answers as it does, and never from that copy.
    const context = await ground.shared();
    await ground.hold(context);
    const other = `${ground.key}.other`;
    const {server} = ground.world;
    const address = server.address(other);
    server.set(other, GOOD);
    await answers(ground, await ground.visit(context, {address}));
    const third = `${ground.key}.third`;
    server.set(third, DOWN);
    const visit = await ground.visit(context, {address: server.address(third)});
    await askAndJudge(ground, visit, ['U']);
    // Nor where that copy has come to stand under this address.
    const moved = await ground.visit(context, {
      address: `${server.address(third)}?moved`,
      init: [
        spoil(
          `${server.address(third)}?moved`,
          `localStorage.getItem('cos-feed:1:' + ${JSON.stringify(address)}) ?? 'none'`,
        ),
      ],
    });
    server.set(third, GOOD);
    await answers(ground, moved);
  },
  'store-two-tabs': async (ground) => {
    const context = await begun(ground, late(300, GOOD), true);
    const tabs = [await ground.visit(context), await ground.visit(context)];
    await Promise.all(tabs.map((tab) => answers(ground, tab)));
    ground.answer(DOWN);
    await askAndJudge(ground, await ground.visit(context), ['L']);
  },
  'store-partitioned': async (ground) => {
    // The host page is another site than the frame in it: what is held at one is not there in the other.
    const {world, address, key} = ground;
    const framed = `/framed/${key}`;
    const outer = `/outer/${key}`;
    world.pages[framed] = {
      body: `<script type="module" src="/cos/cos-city-check.js"></script><cos-city-check feed="${address}">${FALLBACK}</cos-city-check>`,
    };
    world.pages[outer] = {
      body: `<iframe src="${world.site.origin}${framed}" width="600" height="500"></iframe>`,
    };
    for (const [answer, kind] of [
      [GOOD, 'member'],
      [DOWN, 'cannot-confirm'],
    ] as const) {
      // What is held in the frame's own right, as a page, is no matter inside another site.
      const context = await begun(ground, answer, true);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(world.site.origin.replace('127.0.0.1', 'localhost') + outer);
      const frame = page.frames().find((each) => each.url().endsWith(framed));
      const [said] = (await frame?.evaluate<string[]>(askAll)) ?? [];
      ground.expect(said === kind, `in a frame of another site it said ${said ?? 'nothing'}, not ${kind}`);
      ground.expect(faults.length === 0, faults.join());
    }
  },

  'two-elements-one-feed': async (ground) => {
    const context = await begun(ground, late(300, GOOD));
    const visit = await ground.visit(context, {body: five});
    await visit.page.evaluate<string[]>(askAll);
    await visit.until(
      "saw.verdicts.filter(({fromCopy, kind}) => !fromCopy && kind === 'member').length >= 5",
    );
    const {verdicts} = await visit.seen();
    const fresh = verdicts.filter(({fromCopy}) => !fromCopy).length;
    ground.expect(
      fresh === 5 && verdicts.every(({kind}) => kind === 'member'),
      `${fresh} of 5 elements answered from the network`,
    );
    ground.expect(ground.requests.length === 1, `${ground.requests.length} requests for 5 elements`);
  },
  'two-elements-two-feeds': async (ground) => {
    const {server} = ground.world;
    const second = `${ground.key}.second`;
    const context = await ground.shared();
    const body = (element: string, address: string): string =>
      element + element.replace(address, server.address(second));
    server.set(second, json(feedWith([...REST, row('Zedville', 'OH')])));
    if (ground.column === 'cached') {
      await ground.hold(context);
      await ground.hold(context, GOOD, {address: server.address(second)});
      ground.answer(GOOD);
    }
    ground.answer(GOOD);
    const asked = server.requests(second).length;
    server.set(second, json(feedWith([...REST, row('Zedville', 'OH')])));
    const visit = await ground.visit(context, {body});
    const kinds = await visit.page.evaluate<string[][]>(`(async () => {
      const elements = [...document.querySelectorAll('cos-city-check')];
      const ask = (typed) => Promise.all(elements.map(async (element) => (await element.check(typed)).kind));
      await ask('Boston, MA');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return [await ask('Boston, MA'), await ask('Zedville, OH')];
    })()`);
    const told = kinds.map((each) => each.join(' and ')).join('; ');
    ground.expect(told === 'member and unknown-place; unknown-place and member', `the two said ${told}`);
    ground.expect(ground.requests.length === 1, `${ground.requests.length} requests for the first feed`);
    ground.expect(
      server.requests(second).length - asked === 1,
      `${server.requests(second).length - asked} requests for the second`,
    );
  },
  'src-changed-in-flight': async (ground) => {
    const {server} = ground.world;
    const [first, second] = [gate(GOOD), gate(json(feedWith([{...BOSTON, status: 'former'}, ...REST])))];
    const context = await begun(ground, first.answer);
    const other = `${ground.key}.second`;
    server.set(other, second.answer);
    const visit = await ground.visit(context);
    await inFlight(ground, visit);
    await visit.page.evaluate(
      `document.querySelector('cos-city-check').setAttribute('feed', ${JSON.stringify(server.address(other))})`,
    );
    const before = (await visit.seen()).verdicts.length;
    ground.expect(
      before === (ground.column === 'first' ? 0 : 1),
      'it said something before anything had come',
    );
    first.open();
    await visit.page.waitForTimeout(300); // the first answer has come by then, to nobody
    second.open();
    await visit.until("last && last.kind === 'listed'");
    const {verdicts, text} = await visit.seen();
    const after = verdicts.slice(before).map(({kind}) => kind);
    ground.expect(after.join() === 'listed', `after the change it said ${after.join() || 'nothing'}`);
    ground.expect(/was a member city/.test(text), 'the second feed’s answer is not shown');
  },
  'removed-in-flight': async (ground) => {
    const held = gate(GOOD);
    const context = await begun(ground, held.answer);
    const visit = await ground.visit(context);
    await visit.page.evaluate("window.gone = new WeakRef(document.querySelector('cos-city-check'))");
    await inFlight(ground, visit);
    await visit.page.evaluate(
      "visitorSaw.verdicts.length = 0; document.querySelector('cos-city-check').remove()",
    );
    held.open();
    while (!visit.rests) await visit.page.evaluate(MACROTASK);
    ground.expect(!(await visit.until('last', 300)), 'a removed element gave a verdict');
    const session = await context.newCDPSession(visit.page);
    const isGone = async (): Promise<boolean> => {
      await session.send('HeapProfiler.collectGarbage');
      return visit.page.evaluate<boolean>('gone.deref() === undefined');
    };
    for (let left = 40; left > 0 && !(await isGone()); left--) await visit.page.waitForTimeout(50);
    ground.expect(await isGone(), 'the removed element is still held by something');
  },
  'moved-in-flight': async (ground) => {
    const held = gate(GOOD);
    const context = await begun(ground, held.answer);
    const visit = await ground.visit(context, {body: (element) => `${element}<div id="there"></div>`});
    await visit.ask(ASKED);
    while (ground.requests.length === 0) await visit.page.evaluate(MACROTASK);
    await visit.page.evaluate(
      `document.querySelector('#there').append(document.querySelector('cos-city-check'))`,
    );
    held.open();
    await ground.judge(visit, ['A'], {typed: ASKED});
    ground.expect(ground.requests.length === 1, `${ground.requests.length} requests`);
  },
  'reject-then-retry': async (ground) => {
    const gaps: string[] = [];
    for (let round = 0; round < 3; round++) {
      const context = await begun(ground, answersTo(ground.item)['']!);
      const visit = await ground.visit(context);
      await visit.ask(ASKED);
      await visit.until('last && !last.fromCopy');
      await ground.judge(visit, ['A'], {typed: ASKED});
      const {requests} = ground;
      ground.expect(requests.length === 3, `${requests.length} requests, not 3`);
      const [first = 0, second = 0, third = 0] = requests.map(({at}) => at);
      gaps.push(`${second - first} and ${third - second}`);
      ground.expect(
        second - first > 150 && third - second > 150,
        `it retried at once: after ${gaps.at(-1)} ms`,
      );
    }
    ground.expect(new Set(gaps).size > 1, `no jitter: three times ${gaps[0]} ms`);
    ground.world.notes.push(`${ground.key}: retries after ${gaps.join('; ')} ms`);
  },
  storm: async (ground) => {
    await storm(ground, undefined);
    await storm(ground, 20);
  },
  'hidden-tab': async (ground) => {
    const context = await begun(ground, DOWN, true);
    const visit = await visitWithClock(ground, context);
    await askAndRest(ground, visit);
    await pass(ground, visit, 5);
    await visit.page.evaluate(HIDE('hidden'));
    const before = ground.requests.length;
    await pass(ground, visit, TEN_MINUTES);
    const polled = ground.requests.length - before;
    ground.expect(polled === 0, `${polled} requests in ten minutes hidden`);
    ground.answer(GOOD);
    await visit.page.evaluate(HIDE('visible'));
    await pass(ground, visit, 60);
    ground.world.notes.push(
      `${ground.key}: ${before} requests before it was hidden, ${polled} while hidden, ${ground.requests.length} when it was seen again`,
    );
    const last = (await visit.seen()).verdicts.at(-1);
    ground.expect(
      last?.kind === 'member' && !last.fromCopy,
      `seen again it did not answer: ${last?.kind ?? 'nothing'}`,
    );
  },
  'bfcache-return': async (ground) => {
    const browser = await (returning ??= launchReturning());
    const context = await ground.context({}, browser);
    if (ground.column === 'cached') await ground.hold(context);
    ground.answer(GOOD);
    const visit = await ground.visit(context, {init: [HOUR_WHEN_LEFT]});
    await answers(ground, visit);
    await visit.page.goto(`${ground.world.site.origin}/the-list`);
    // The driver waits for a load that never comes: the page is shown as it was left.
    await visit.page.evaluate('history.back()');
    let kept = false;
    for (const end = Date.now() + 5000; !kept && Date.now() < end;) {
      await visit.page.waitForTimeout(50);
      kept = await visit.page.evaluate<boolean>('window.wasKept === true').catch(() => false);
    }
    ground.expect(kept, 'the browser did not keep the page: the return was none');
    if (!kept) return;
    const before = (await visit.seen()).verdicts.length;
    for (let round = 0; round < 3; round++) {
      await visit.check(ASKED);
      await visit.page.waitForTimeout(400);
    }
    const {verdicts} = await visit.seen();
    const last = verdicts.at(-1);
    ground.expect(
      verdicts.slice(before).every(({kind}) => kind === 'member') && last?.fromCopy === false,
      'back after an hour it does not answer',
    );
    ground.expect(
      ground.requests.length === 2,
      `${ground.requests.length - 1} requests after the return, not 1`,
    );
  },
  'double-submit': async (ground) => {
    const held = gate(GOOD);
    const context = await begun(ground, held.answer);
    const visit = await ground.visit(context);
    await visit.type(ASKED);
    for (let press = 0; press < 20; press++) await visit.page.keyboard.press('Enter');
    held.open();
    await visit.until('last && !last.fromCopy');
    await visit.page.waitForTimeout(300); // a second answer would come right behind
    const {verdicts, text} = await visit.seen();
    const fresh = verdicts.filter(({fromCopy}) => !fromCopy);
    ground.expect(
      verdicts.every(({kind}) => kind === 'member'),
      'it said something else as well',
    );
    ground.expect(ground.requests.length === 1, `${ground.requests.length} requests`);
    ground.expect(fresh.length === 1, `${fresh.length} answers from the network`);
    ground.expect(text.split('is a member city').length === 2, 'not one answer is shown');
    ground.world.notes.push(`${ground.key}: ${verdicts.length} verdicts for 20 times Enter`);
  },
  'unload-mid': async (ground) => {
    const context = await begun(ground, () => undefined);
    const visit = await ground.visit(context);
    const noise: string[] = [];
    visit.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
    });
    await visit.page.evaluate(`void document.querySelector('cos-city-check').check('Boston, MA')`);
    while (ground.requests.length === 0) await visit.page.waitForTimeout(20);
    await visit.page.goto(`${ground.world.site.origin}/the-list`);
    // The server hears of it when it comes to that, and long before the request's own limit.
    for (let left = 80; left > 0 && !ground.requests[0]?.gaveUp; left--) await visit.page.waitForTimeout(50);
    ground.expect(noise.length === 0, `the console had: ${noise.join('; ')}`);
    ground.expect(ground.requests[0]?.gaveUp === true, 'the request went on');
  },

  'extra-rows-1e5': async (ground) => {
    const context = await begun(ground, answersTo(ground.item)['']!);
    const visit = await ground.visit(context);
    const busy = await busyTime(visit.page);
    await answers(ground, visit);
    const opened = await busy();
    const keys = await keyTimes(visit.page, ['Boston', 'westbo', 'Springfeild']);
    const most = Math.max(...keys.values());
    const each = [...keys].map(([typed, ms]) => `${typed} ${Math.round(ms)}`).join(', ');
    ground.world.notes.push(
      `${ground.key}: the page worked ${Math.round(opened)} ms until the first answer, and on each key, in ms: ${each}`,
    );
    ground.expect(most < 100, `the longest input lag was ${Math.round(most)} ms (${each})`);
  },

  'html-in-name': async (ground) => {
    const payloads = items<{p: string}>('xss.json').map(({p}) => p);
    const context = await begun(ground, json(hostileNames(payloads)));
    const visit = await ground.visit(context, {init: [ALARM]});
    await answers(ground, visit);
    const told = await askEach(visit, payloads);
    const asText = told.filter(
      ({kind, name, shown, typed}) => kind === 'member' && name === typed && shown,
    ).length;
    ground.expect(
      told.every(({strange}) => strange === ''),
      `markup came alive: ${told.find(({strange}) => strange !== '')?.strange ?? ''}`,
    );
    ground.expect((await visit.page.evaluate<unknown[]>('alarms')).length === 0, 'a script of the feed ran');
    ground.expect(asText >= 150, `only ${asText} payloads were shown as the name of a member`);
    ground.world.notes.push(
      `${ground.key}: ${payloads.length} payloads asked for, ${asText} shown as a member’s name, none alive`,
    );
  },
  'url-hostile': async (ground) => {
    const urls = items<{i: string; class: string; protocol?: string}>('urls.json');
    const rows = urls.map(({i}, at) => row(`Town${at}x`, 'OH', {url: i, volunteer: i, source: i}));
    const more = {coalition: {name: 'C', list: urls[0]?.i}, join: {email: 'a@b', url: urls[0]?.i}};
    // At the address that the classes were told for: put in by the browser's own tools.
    const address = `https://city.example/dir/${ground.key}.json`;
    const context = await ground.context();
    let feed = JSON.stringify(goodFeed());
    const headers = {'access-control-allow-origin': '*'};
    await context.route(address, (route) =>
      route.fulfill({contentType: 'application/json', headers, body: feed}),
    );
    if (ground.column === 'cached') await ground.hold(context, undefined, {address});
    feed = JSON.stringify(feedWith([...rows, BOSTON], more));
    const visit = await ground.visit(context, {address, init: [ALARM]});
    await answers(ground, visit);
    const told = await askEach(
      visit,
      urls.map((_url, at) => `Town${at}x, OH`),
    );
    // As this browser parses them: others know other alphabets.
    const parsed = await visit.page.evaluate<readonly string[]>(
      `${JSON.stringify(urls.map(({i}) => i))}.map((url) => { try { return new URL(url, ${JSON.stringify(address)}).href; } catch { return ''; } })`,
    );
    let links = 0;
    urls.forEach(({i, class: kind}, at) => {
      for (const href of told[at]?.links ?? []) {
        links++;
        ground.expect(
          isSafe(href, parsed[at] ?? '', kind),
          `${JSON.stringify(i)}, ${kind}, became a link to ${href}`,
        );
      }
      const wanted = kind === 'https' && i.trim() !== '' && i.length <= 2048;
      ground.expect(
        !wanted || (told[at]?.links.length ?? 0) > 0,
        `${JSON.stringify(i)}, which is https:, is no link`,
      );
    });
    ground.expect(
      told.every(({kind}) => kind === 'member'),
      'a row with an unfit address was dropped',
    );
    ground.expect((await visit.page.evaluate<unknown[]>('alarms')).length === 0, 'a script of the feed ran');
    ground.world.notes.push(
      `${ground.key}: ${urls.length} addresses, ${links} links, each of class https or relative to the feed`,
    );
  },
};

/** How long the page has worked since it was asked for, in ms of its own thread: what else the machine does is not counted. */
async function busyTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const soFar = async (): Promise<number> => {
    const {metrics} = await session.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await soFar();
  return async () => (await soFar()) - before;
}

/**
 * How long the page works on each key, by what was typed by then: from the key to
 * the pause after it, all of its scripts, layout and painting. The better of two times.
 */
export async function keyTimes(page: Page, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const word of [...words, ...words]) {
    await page.getByRole('combobox').fill('');
    await page.waitForTimeout(200);
    for (let length = 1; length <= word.length; length++) {
      const busy = await busyTime(page);
      await page.keyboard.press(word[length - 1] ?? '');
      await page.waitForTimeout(150);
      const typed = word.slice(0, length);
      times.set(typed, Math.min(times.get(typed) ?? Infinity, await busy()));
    }
  }
  return times;
}

interface Told {
  readonly typed: string;
  readonly kind: string;
  readonly name: string;
  readonly shown: boolean;
  readonly strange: string;
  readonly links: readonly string[];
}

/** Payloads that run by themselves where a page takes them for markup. */
export function livePayloads(): readonly string[] {
  return items<{p: string; live: boolean}>('xss.json')
    .filter(({live}) => live)
    .map(({p}) => p);
}

/** Notices whatever a payload would do if it ran. */
export const ALARM = `window.alarms = []; for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => alarms.push(name);`;

/** The elements that an answer is made of: anything else came out of a name. */
const ASK_EACH = `(async (questions) => {
  const element = document.querySelector('cos-city-check');
  const form = element.shadowRoot.querySelector('form');
  const status = form.querySelector('[role=status]');
  const made = 'FORM H2 DIV P B BDI SPAN TIME UL OL LI A SLOT BUTTON LABEL INPUT DETAILS SUMMARY STRONG EM SVG PATH CIRCLE RECT G LINE POLYLINE'.split(' ');
  const plain = (text) => text.replace(/\\s+/g, ' ').trim();
  const strange = () => [...form.querySelectorAll('*')].find((each) => !made.includes(each.tagName.toUpperCase()) || [...each.attributes].some(({name}) => name.startsWith('on')))?.outerHTML ?? '';
  const told = [];
  for (const typed of questions) {
    const asked = await element.check(typed);
    await element.updateComplete;
    let alive = strange();
    const choice = asked.kind === 'choose' && [...status.querySelectorAll('button')].find(({textContent}) => plain(textContent).includes(plain(typed)));
    if (choice) {
      const heard = new Promise((resolve) => element.addEventListener('cos-city-checked', resolve, {once: true}));
      choice.click();
      await heard;
      await element.updateComplete;
      alive ||= strange();
    }
    const {kind, city} = element.verdict;
    const links = [...status.querySelectorAll('a[href]')].map(({href}) => href);
    const shown = plain(status.textContent).includes(plain(city?.name ?? typed));
    told.push({typed, kind, name: city?.name ?? '', shown, strange: alive, links});
  }
  return told;
})`;

async function askEach(visit: Visit, questions: readonly string[]): Promise<readonly Told[]> {
  return visit.page.evaluate<readonly Told[]>(`${ASK_EACH}(${JSON.stringify(questions)})`);
}

/** Each payload that may be a name as a name of its own, and all of them as every other text of a row. */
function hostileNames(payloads: readonly string[]): unknown {
  const regions = ['OH', 'IN', 'IA', 'KS', 'UT'];
  const names = new Set<string>();
  const rows = payloads.flatMap((payload, at) => {
    const plain = payload.toLowerCase().replace(/[^a-z0-9]+/g, '');
    // Over 200 characters, with a control character, or one that folds to the same: no sound row.
    const isName = payload.trim() === payload && payload.length <= 200 && !/[\0-\x1f\x7f-\x9f]/.test(payload);
    if (!isName || plain === '' || names.has(plain)) return [];
    names.add(plain);
    const more = {
      kind: payload,
      county: payload,
      joined: payload,
      signed: [payload],
      url: payload,
      volunteer: payload,
    };
    const own = row(payload, regions[at % regions.length] ?? 'OH', {id: `p${at}`});
    return [own, row(`Beside${at}q`, 'OH', {id: `b${at}`, otherNames: [payload], ...more})];
  });
  return feedWith([...rows, ...fillers(300), BOSTON]);
}

/** A link is right if it is of class https, or a relative one of the feed's own, as this browser parses it. */
export function isSafe(href: string, parsed: string, kind: string): boolean {
  // Not by this side's own parser, which knows other alphabets than the browser's.
  const [, scheme, authority = ''] = /^(https?):\/\/([^/?#]*)/.exec(href) ?? [];
  if (scheme === undefined || authority.includes('@')) return false;
  if (kind === 'https') return scheme === 'https' && href === parsed;
  if (kind === 'relative') return scheme === 'https' && href === parsed; // also //host, which is relative as well
  return kind === 'http' && /^(127\.|localhost\b|\[::1\])/.test(authority);
}

async function atClock(ground: Ground, time: string): Promise<void> {
  const context = await begun(ground, GOOD, true);
  const visit = await ground.visit(context, {
    before: async (page) => page.clock.install({time: new Date(time)}),
  });
  await visit.ask(ASKED);
  const seen = await ground.judge(visit, ['A', 'U'], {typed: ASKED});
  ground.expect(ground.requests.length <= 4, `${ground.requests.length} requests`);
  ground.world.notes.push(
    `${ground.key}: ${seen.verdicts.map(({kind, why}) => `${kind} ${why ?? ''}`).join('; ')}`,
  );
}
