import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {answersTo, goodFeed, type TransportCase} from '../support/failing-feeds.js';
import {startFailingServer, type Answer} from '../support/failing-server.js';
import {launchBrowser} from '../support/launch-browser.js';
import {servePages} from '../support/page-server.js';
import {Booth, Ground, type Column, type World} from '../support/transport-ground.js';
import {askAndJudge, ELSEWHERE, outcomesOf, playScene, SCENES} from '../support/transport-scenes.js';
import {
  ALARM,
  closeReturning,
  isSafe,
  keyTimes,
  livePayloads,
  retryAfter,
  returnIn,
  STORIES,
} from '../support/transport-stories.js';
import {FALLBACK, type Outcome} from '../support/visitor.js';

const shared = new URL('../../../shared/hostile/transport.json', import.meta.url);
const absent = existsSync(shared) ? false : 'the cases of failing feeds do not lie beside this checkout';
const cases = absent
  ? []
  : (JSON.parse(readFileSync(shared, 'utf8')) as {readonly items: readonly TransportCase[]}).items;

/** Pages that are open at once. More would measure the machine. */
const AT_ONCE = 6;

/** Cases that take longest, so that none of them is the last. */
const LONG = /^(storm|429|hidden|extra-rows|html|url|reject)/;

/** Cases that are not shown, each with its reason. */
const BY_PERMISSION: Readonly<Record<string, string>> = {
  prerender: 'the table says nothing of it, and a page under automation is not prerendered',
};

/** What is said in a column that the table leaves empty. */
const BESIDES_THE_TABLE: Readonly<Record<string, Column>> = {
  'daylight-saving': 'first',
  'clock-2000': 'first',
};

interface Show {
  readonly item: TransportCase;
  readonly column: Column;
}

const shows: readonly Show[] = cases.flatMap((item) =>
  (['first', 'cached'] as const)
    .filter((column) => item[column] !== '-' || BESIDES_THE_TABLE[item.id] === column)
    .filter(() => BY_PERMISSION[item.id] === undefined)
    .map((column) => ({item, column})),
);

const WORDS: Readonly<Record<Outcome, string>> = {
  A: 'answers from this response',
  U: 'cannot confirm, and shows the way out',
  L: 'answers from the last good copy, and shows its date',
};

function nameOf({item, column}: Show): string {
  const when = column === 'first' ? 'on a first visit' : 'with a copy held';
  const said = item[column];
  const words = /^[AUL]$/.test(said) ? WORDS[said as Outcome] : said === '-' ? 'goes on as ever' : said;
  return `${item.id}: ${words}, ${when}, because of ${JSON.stringify(item.how)}`;
}

/** All variants of a case in one column, one after another; gives what was found against it. */
async function show(world: World, {item, column}: Show, booth: Booth): Promise<readonly string[]> {
  const told = STORIES[item.id] ?? ELSEWHERE[item.id];
  const plays: Readonly<Record<string, (ground: Ground) => Promise<void>>> = told
    ? {'': told}
    : Object.fromEntries(
        Object.entries<Answer>(answersTo(item)).map(([variant, answer]) => [
          variant,
          (ground: Ground) => playScene(ground, SCENES[item.id] ?? {}, answer),
        ]),
      );
  const also =
    item.id.startsWith('429') && column === 'first' ? {...plays, 'ten minutes': retryAfter} : plays;
  const faults: string[] = [];
  for (const [variant, play] of Object.entries(also)) {
    let found = await showOnce(new Ground(world, item, column, variant, booth), play);
    for (let again = 1; found.length > 0 && again < (SCENES[item.id]?.attempts ?? 1); again++) {
      found = await showOnce(new Ground(world, item, column, variant, booth), play);
    }
    faults.push(...found);
  }
  return faults;
}

async function showOnce(ground: Ground, play: (ground: Ground) => Promise<void>): Promise<readonly string[]> {
  await play(ground).catch((fault: unknown) =>
    ground.fault(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  );
  return ground.close();
}

/** So many booths at once, the cases in their order. */
async function inTurns(
  world: World,
  list: readonly Show[],
  most: number,
  run: (each: Show, booth: Booth) => Promise<void>,
): Promise<void> {
  const waiting = list.values();
  await Promise.all(
    Array.from({length: Math.min(most, list.length)}, async () => {
      const booth = new Booth(world);
      for (const each of waiting) await run(each, booth);
      await booth.close();
    }),
  );
}

/** A client as it must not be: it takes any answer at all for a list with Boston on it. */
const CREDULOUS = `customElements.define('cos-city-check', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = '<form onsubmit="return false"><input role="combobox"><div role="status"></div><slot></slot></form>';
    root.querySelector('input').addEventListener('keydown', ({key}) => { if (key === 'Enter') void this.check(); });
  }
  async check(typed = this.shadowRoot.querySelector('input').value) {
    await fetch(this.getAttribute('feed')).catch(() => undefined);
    const verdict = {kind: 'member', typed, fromCopy: false, asOf: new Date().toISOString(), city: {name: 'Boston'}};
    localStorage.setItem('cos-feed:1:x', 'x');
    this.shadowRoot.querySelector('[role=status]').textContent = 'Boston, Massachusetts, is a member city.';
    this.dispatchEvent(Object.assign(new Event('cos-city-checked', {bubbles: true, composed: true}), {typed, verdict}));
    return verdict;
  }
});`;

const caseOf = (id: string): TransportCase => cases.find((item) => item.id === id)!;

describe('the city check, whatever way the feed fails,', {skip: absent}, () => {
  let world: World;
  const outcomes = new Map<Show, Promise<readonly string[]>>();
  const found = new Map<Show, readonly string[]>();

  before(async () => {
    returnIn(() => launchBrowser({ignoreDefaultArgs: ['--disable-back-forward-cache']}));
    const pages: World['pages'] = {'/the-list': {body: '<h1>All member cities</h1>'}};
    world = {
      browser: await launchBrowser(),
      server: await startFailingServer(),
      site: await servePages(pages, {'credulous.js': CREDULOUS}),
      pages,
      worst: new Map(),
      notes: [],
    };
    const settle = new Map<Show, (faults: readonly string[]) => void>();
    for (const each of shows) outcomes.set(each, new Promise((resolve) => settle.set(each, resolve)));
    const run = async (each: Show, booth: Booth): Promise<void> =>
      settle.get(each)?.(await show(world, each, booth));
    const isWaiting = ({item}: Show): boolean => SCENES[item.id]?.pace === 'waits';
    const length = ({item}: Show): number => (LONG.test(item.id) ? 0 : 1);
    const rest = shows.filter((each) => !isWaiting(each)).sort((a, b) => length(a) - length(b));
    // Those that wait for the limit go first, all at once, while nothing else keeps the machine busy.
    void (async () => {
      await inTurns(world, shows.filter(isWaiting), 12, run);
      await inTurns(world, rest, AT_ONCE, run);
    })();
  });

  after(async () => {
    await Promise.all(outcomes.values());
    await world.browser.close();
    await closeReturning();
    await world.site.close();
    await world.server.close();
  });

  for (const each of shows) {
    it(nameOf(each), async () => {
      const faults = (await outcomes.get(each)) ?? ['it was never played'];
      found.set(each, faults);
      assert.deepEqual(faults, []);
    });
  }

  for (const [id, reason] of Object.entries(BY_PERMISSION)) {
    it(`${id}: not shown, because ${reason}`, {skip: reason}, () => undefined);
  }

  it('is judged by a judge who sees a credulous client for what it is, both on a first visit and with a copy held', async () => {
    for (const [column, outcome, faults] of [
      [
        'first',
        'U',
        [/the verdicts were member/, /it claimed: Boston/, /does not say that it cannot confirm/],
      ],
      ['cached', 'L', [/did not come from the copy/, /copy’s date/, /not say that it is a saved copy/]],
    ] as const) {
      const ground = new Ground(world, caseOf('status-500'), column);
      const context = await ground.context();
      const script = '/cos/credulous.js';
      if (column === 'cached') await ground.hold(context, undefined, {script});
      ground.answer(answersTo(ground.item)['']!);
      await askAndJudge(ground, await ground.visit(context, {script}), [outcome]);
      const said = (await ground.close()).join('\n');
      for (const fault of faults) assert.match(said, fault);
    }
  });

  it('is judged on pages whose own faults are seen: an error, a rejection, a dialog, a doubled console line', async () => {
    const ground = new Ground(world, caseOf('ok-200'), 'first');
    ground.answer(answersTo(ground.item)['']!);
    const script = `<script>
      console.warn('Cities of Service: https://x/: unreachable. A.'); console.warn('Cities of Service: https://x/: unreachable. B.');
      console.error('oops'); alert('hello'); void Promise.reject(new Error('left alone')); throw new Error('thrown');
    </script>`;
    await ground.visit(await ground.context(), {body: (element) => script + element});
    const said = (await ground.close()).join('\n');
    for (const fault of [
      /two lines of one kind/,
      /console\.error: oops/,
      /a dialog: hello/,
      /rejection: Error: left alone/,
      /thrown/,
    ]) {
      assert.match(said, fault);
    }
  });

  it('is measured by a watch that sees a page work too long on a key', async () => {
    const page = await world.browser.newPage();
    await page.setContent(`<input role="combobox"><script>
      document.querySelector('input').addEventListener('keydown', () => { for (let work = 0, sum = 0; work < 1e9; work++) sum += work % 7; });
    </script>`);
    const times = await keyTimes(page, ['x']);
    assert.ok((times.get('x') ?? 0) > 100, `it saw ${times.get('x')} ms`);
    await page.close();
  });

  it('is asked for hostile names and links on a page where those that are live are seen to run, were they markup', async () => {
    const ground = new Ground(world, caseOf('html-in-name'), 'first');
    const visit = await ground.visit(await ground.context(), {init: [ALARM]});
    const ran = await visit.page.evaluate<number>(`(async () => {
      for (const payload of ${JSON.stringify(livePayloads())}) {
        const place = document.createElement('div');
        document.body.append(place);
        place.innerHTML = payload;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return alarms.length;
    })()`);
    assert.ok(ran > 20, `only ${ran} ran`);
    assert.equal(isSafe('javascript:alert(1)', 'javascript:alert(1)', 'other-scheme'), false);
    assert.equal(isSafe('https://a@b.example/', 'https://a@b.example/', 'credentials'), false);
    assert.equal(isSafe('https://elsewhere.example/', 'https://b.example/', 'https'), false);
    await ground.close();
  });

  it('is judged by a feed that is good in itself: issued three days ago, in force, with its rows counted', () => {
    const {count, members, places} = goodFeed() as {count: number; members: unknown[]; places?: unknown};
    assert.equal(count, members.length);
    assert.equal(places, undefined);
    assert.ok(FALLBACK.includes('/the-list'));
  });

  it('is shown in every case of the table but those that are named, by permission', (test) => {
    const shown = new Set(shows.map(({item}) => item.id));
    const failed = new Set([...found].filter(([, faults]) => faults.length > 0).map(([{item}]) => item.id));
    for (const note of [...world.notes].sort()) test.diagnostic(note);
    for (const [outcome, {ms, at}] of world.worst)
      test.diagnostic(`slowest ${outcome}: ${Math.round(ms)} ms (${at})`);
    for (const [id, reason] of Object.entries(BY_PERMISSION))
      test.diagnostic(`by permission: ${id}: ${reason}`);
    test.diagnostic(
      `${shown.size} of ${cases.length} transport cases in ${shows.length} columns: ${shown.size - failed.size} shown, ` +
        `${failed.size} failed, ${Object.keys(BY_PERMISSION).length} by permission`,
    );
    assert.equal(shown.size + Object.keys(BY_PERMISSION).length, cases.length);
    for (const each of shows) {
      const judged =
        STORIES[each.item.id] ??
        ELSEWHERE[each.item.id] ??
        outcomesOf(new Ground(world, each.item, each.column), SCENES[each.item.id] ?? {}).length > 0;
      assert.ok(judged, `${each.item.id} is played and not judged`);
    }
  });
});
