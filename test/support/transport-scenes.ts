import type {BrowserContext, BrowserContextOptions} from 'playwright-core';
import {reply, startFailingServer, type Answer} from './failing-server.js';
import {
  answersTo,
  day,
  feedWith,
  goodFeed,
  json,
  REAL_ROWS,
  sentOn,
  SPRINGFIELDS,
  TOLERATED,
} from './failing-feeds.js';
import {tagged, type Ground, type PageOptions} from './transport-ground.js';
import {written, type Outcome, type Seen, type Visit} from './visitor.js';

/** How one case is played, where it is not played as all are. */
export interface Scene {
  /** Waits for the time limit, and needs a quiet machine for it. */
  readonly pace?: 'waits';
  /** How often it may be tried: where noise can only spoil what is shown, never show it. */
  readonly attempts?: number;
  /** What is asked, and the kind of verdict on it. */
  readonly typed?: string;
  readonly kind?: string;
  /** The good feed of which a copy is held, and when it was issued. */
  readonly held?: () => Answer;
  readonly copy?: string;
  /** Where the table's words are no single letter. */
  readonly first?: readonly Outcome[];
  readonly cached?: readonly Outcome[];
  readonly context?: BrowserContextOptions;
  readonly page?: PageOptions;
  /** Leaves the browser otherwise than it was. */
  readonly isApart?: boolean;
  /** When the page is there and nothing has been asked. */
  before?(ground: Ground, visit: Visit, context: BrowserContext): Promise<void> | void;
  /** When the outcome has been judged. */
  after?(ground: Ground, visit: Visit, seen: Seen, context: BrowserContext): Promise<void> | void;
}

const ASKED = 'Boston, MA';
export const ISSUED = day(-3);

/** What a response that passed says of these, one after another. */
const says =
  (
    expected: Readonly<
      Record<string, {readonly kind: string; readonly why?: string; readonly city?: string}>
    >,
  ) =>
  async (ground: Ground, visit: Visit): Promise<void> => {
    for (const [typed, {kind, why, city}] of Object.entries(expected)) {
      const heard = await visit.check(typed);
      const told = `“${typed}” was answered ${heard.kind} ${heard.why ?? ''} ${heard.city ?? ''}`;
      ground.expect(
        heard.kind === kind && (!why || heard.why === why) && (!city || heard.city === city),
        told,
      );
      ground.expect(!heard.fromCopy, `“${typed}” was answered from the copy`);
    }
  };

const whyOf =
  (why: string) =>
  (ground: Ground, _visit: Visit, {verdicts, failed}: Seen): void => {
    ground.expect(failed.includes(why), `the reason was ${failed.join() || 'none'}, not ${why}`);
    ground.expect(
      ground.column === 'cached' || verdicts.every((verdict) => verdict.why === why),
      `the verdict’s reason was ${verdicts.map((verdict) => verdict.why).join()}, not ${why}`,
    );
  };

/** So large that it is left before its end: the client hangs up, and keeps nothing of it. */
const bounded = async (ground: Ground, visit: Visit, seen: Seen): Promise<void> => {
  whyOf('too-large')(ground, visit, seen);
  const session = await visit.page.context().newCDPSession(visit.page);
  await session.send('HeapProfiler.collectGarbage');
  // Newer browsers tell of buffers as well; the types do not know it yet.
  const usage: {usedSize: number; backingStorageSize?: number} = await session.send('Runtime.getHeapUsage');
  const megabytes = (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1024 / 1024;
  ground.world.notes.push(`${ground.key}: ${megabytes.toFixed(1)} MB held by the page afterwards`);
  ground.expect(megabytes < 16, `${megabytes.toFixed(1)} MB are still held`);
};

export const SCENES: Readonly<Record<string, Scene>> = {
  '304-with-etag': {
    held: () => tagged(goodFeed(), '"kept"'),
    after: (ground) => {
      const asked = ground.requests.some(({isConditional}) => isConditional);
      ground.expect(
        asked === (ground.column === 'cached'),
        asked ? 'a condition was sent' : 'no condition was sent',
      );
    },
  },
  '304-unasked': {held: () => tagged(goodFeed(), null)},
  offline: {before: async (_ground, _visit, context) => context.setOffline(true)},
  'offline-then-online': {
    first: ['U'],
    cached: ['L'],
    before: async (_ground, _visit, context) => context.setOffline(true),
    after: async (ground, visit, _seen, context) => {
      const since = Date.now();
      await context.setOffline(false);
      const came = await visit.until("last.kind === 'member' && !last.fromCopy", 15_000);
      ground.expect(came, 'back online, the question was not answered from the network by itself');
      if (came)
        ground.world.notes.push(`${ground.key}: answered ${Date.now() - since} ms after the line was back`);
      ground.expect(
        !/saved copy|cannot confirm/i.test((await visit.seen()).text),
        'what it said offline is still shown',
      );
    },
  },
  'csp-blocked': {
    cached: ['U', 'L'],
    page: {headers: {'content-security-policy': "connect-src 'self'"}},
    after: async (ground, visit) =>
      ground.expect(await visit.hears('connect-src'), 'the console does not name connect-src'),
  },
  'adblock-abort': {
    page: {
      before: async (page) => void (await page.route(/\/feeds\//, (route) => route.abort('blockedbyclient'))),
    },
  },
  'never-answers': {pace: 'waits', first: ['U'], cached: ['L']},
  'headers-then-stall': {pace: 'waits', first: ['U'], cached: ['L']},
  drip: {pace: 'waits', first: ['U'], cached: ['L']},
  'slow-just-inside': {pace: 'waits', attempts: 3},
  'slow-just-outside': {pace: 'waits'},
  'late-after-timeout': {
    pace: 'waits',
    first: ['U'],
    after: async (ground, visit) => {
      // The box has new text when the late answer comes: no word about the old.
      await visit.type('Duluth, MN');
      await visit.until("saw.verdicts.some(({typed}) => typed === 'Duluth, MN')", 4000);
      const {verdicts} = await visit.seen();
      ground.expect(
        verdicts.length === 1 || ground.column === 'cached',
        'a late answer was given to another query',
      );
      await visit.ask('Duluth, MN');
      ground.expect(
        await visit.until("last.typed === 'Duluth, MN' && last.city === 'Duluth' && !last.fromCopy"),
        'the next question was not answered',
      );
    },
  },
  'huge-50MB': {
    after: async (ground, visit, seen) => {
      await bounded(ground, visit, seen);
      ground.expect(
        ground.requests.every(({gaveUp}) => gaveUp),
        'all of it was taken',
      );
    },
  },
  'infinite-stream': {after: bounded},
  'gzip-bomb': {after: bounded},
  'html-as-json-type': {after: whyOf('unreadable')},
  'captive-portal': {after: whyOf('unreadable')},
  'latin1-body': {after: whyOf('unreadable')},
  'list-shrunk-90-percent': {
    held: () => json(feedWith([...REAL_ROWS, ...Array.from({length: 291}, (_, at) => filler(at))])),
    after: says({'Houston, TX': {kind: 'unknown-place'}, Filler7ville: {kind: 'unknown-place'}}),
  },
  'one-bad-row': {
    after: says({
      'Boston, MA': {kind: 'member', city: 'Boston'},
      'Nosuchville, OH': {kind: 'cannot-confirm', why: 'list-incomplete'},
      Xyzzyqw: {kind: 'cannot-confirm', why: 'list-incomplete'},
    }),
    cached: ['A'],
  },
  'dup-names': {
    typed: 'Springfield, MO',
    held: () => answerOf('dup-names'),
    after: async (ground, visit) => {
      for (const state of SPRINGFIELDS) {
        const {kind, region} = await visit.check(`Springfield, ${state}`);
        ground.expect(
          kind === 'member' && region === state,
          `Springfield, ${state} was told ${kind} ${region ?? ''}`,
        );
      }
      const {kind} = await visit.check('Springfield');
      ground.expect(kind === 'choose', `bare Springfield was told ${kind}`);
    },
  },
  // The feed passes with this row in it, and the fresher word on the city stands: the copy need not answer for it.
  'status-unknown-value': {cached: ['U', 'L']},
  'status-truthy': {first: ['U']},
  'status-case': {first: ['U']},
  'name-not-string': {first: ['U']},
  'name-10k': {
    isApart: true,
    after: async (ground, visit) => {
      const longest = 'Longest'.repeat(28);
      const {kind, text} = await visit.check(`${longest}, OH`);
      ground.expect(
        kind === 'member' && text.includes(longest),
        `a name of 196 characters is told ${kind}: ${text}`,
      );
      for (const width of [320, 1280]) {
        await visit.page.setViewportSize({width, height: 700});
        const over = await visit.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        ground.expect(over <= 0, `the page is ${over} px too wide in a window of ${width} px`);
      }
      const unfit = await visit.check(`${'N'.repeat(10_000)}, OH`);
      ground.expect(unfit.kind !== 'member', 'the name of 10,000 characters was called a member');
    },
  },
  'depth-10k': {first: ['A', 'U'], cached: ['A', 'L']},
  'proto-key': {
    first: ['A', 'U'],
    cached: ['A', 'L'],
    after: async (ground, visit) => {
      const tainted = await visit.page.evaluate(() => 'member' in {});
      ground.expect(!tainted, '({}).member is there');
    },
  },
  'constructor-name': {
    typed: 'constructor, OH',
    held: () => answerOf('constructor-name'),
    after: says({
      'constructor, OH': {kind: 'member', city: 'constructor'},
      '__proto__, OH': {kind: 'member', city: '__proto__'},
      'toString, OH': {kind: 'member', city: 'toString'},
    }),
  },
  'big-ints': {
    first: ['A'],
    after: async (ground, visit) => {
      for (const [name, state, id] of [
        ['Lowtown', 'OH', '9007199254740993'],
        ['Hightown', 'IN', '9007199254740992'],
      ] as const) {
        const heard = await visit.check(`${name}, ${state}`);
        const right = ground.variant === 'as texts' ? heard.id === id : heard.kind === 'cannot-confirm';
        ground.expect(right, `${name} was told ${heard.kind} ${heard.id ?? ''}`);
      }
    },
  },
  'nfd-nfc': {
    typed: 'Ca\u00f1on City, CO',
    held: () => answerOf('nfd-nfc'),
    after: async (ground, visit) => {
      for (const typed of ['Ca\u00f1on City, CO'.normalize('NFD'), 'canon city, co']) {
        ground.expect((await visit.check(typed)).kind === 'member', `“${typed}” was not found`);
      }
    },
  },
  'version-major': {
    after: (ground, visit, seen) => {
      whyOf('newer-schema')(ground, visit, seen);
      ground.expect(
        ground.column === 'cached' || /newer form/.test(seen.text),
        'it does not say that it needs a newer widget',
      );
      ground.expect(
        visit.lines.some((line) => /newer/.test(line)),
        'the console does not say it',
      );
    },
  },
  'issued-future': {after: whyOf('issued-ahead')},
  'issued-old': {
    cached: ['A'],
    held: () => answerOf('issued-old'),
    after: (ground, _visit, {text}) =>
      ground.expect(text.includes(written(day(-400))), 'the date of the old list is not shown'),
  },
  expired: {after: whyOf('expired')},
  rollback: {cached: ['L'], after: whyOf('out-of-date')},
  'same-issue-different-body': {
    after: (ground, _visit, {text}) =>
      ground.expect(
        /September 2013/.test(text.replaceAll('\u00a0', ' ')),
        'what the network has is not shown',
      ),
  },
};

/** The answer of a case with one variant, as a good feed to be held. */
function answerOf(id: string): Answer {
  const [answer] = Object.values(answersTo({id, group: '', how: {}, first: '', cached: ''}));
  return answer ?? (() => undefined);
}

function filler(at: number) {
  return {id: `v${at}`, name: `Filler${at}ville`, region: 'OH', country: 'US', status: 'member'};
}

/** What a column says in one letter, or what a scene makes of its words; none where the column says nothing. */
export function outcomesOf(ground: Ground, scene: Scene): readonly Outcome[] {
  const {column, variant, item} = ground;
  if (variant.endsWith(TOLERATED)) return column === 'first' ? ['U'] : ['U', 'L'];
  const own = scene[column];
  if (own) return own;
  const letter = /^([AUL])\b/.exec(item[column])?.[1];
  return letter ? [letter as Outcome] : [];
}

/** The way all cases go that have no story of their own: with a copy or without, a page, a question, a judgement. */
export async function playScene(ground: Ground, scene: Scene, answer: Answer): Promise<void> {
  const {typed = ASKED, kind, copy = ISSUED} = scene;
  const isApart = scene.isApart ?? Boolean(scene.before ?? scene.page ?? scene.context);
  const context = isApart ? await ground.context(scene.context) : await ground.shared();
  if (ground.column === 'cached') await ground.hold(context, scene.held?.());
  ground.answer(answer);
  const visit = await ground.visit(context, scene.page);
  await scene.before?.(ground, visit, context);
  await visit.ask(typed);
  const seen = await ground.judge(visit, outcomesOf(ground, scene), {
    typed,
    copy,
    isHeld: ground.column === 'cached',
    ...(kind && {kind}),
  });
  await scene.after?.(ground, visit, seen, context);
}

/** Cases that play at another address or need another server, told whole. */
export const ELSEWHERE: Readonly<Record<string, (ground: Ground) => Promise<void>>> = {
  'dns-fail': async (ground) => {
    // The copy comes from an answer put in by the browser's own tools; the failure is a real look-up.
    const address = `https://no-such-host.invalid/${ground.key}/members.json`;
    await atInterceptedAddress(ground, address, {}, 'fulfilled');
  },
  'mixed-content': async (ground) => {
    // The page and the good answer are put in; that the browser bars what they are sent on to is real.
    await atInterceptedAddress(
      ground,
      `https://feed.example/${ground.key}/members.json`,
      {},
      'sent on to http:',
    );
  },
  refused: async (ground) => {
    const own = await startFailingServer();
    const address = own.address('refused');
    own.set('refused', json(goodFeed()));
    const context = await ground.context();
    if (ground.column === 'cached') await ground.hold(context, undefined, {address});
    await own.close();
    await askAndJudge(ground, await ground.visit(context, {address}));
  },
  'redirect-cross-origin-no-cors': async (ground) => {
    const other = await startFailingServer();
    other.set('bare', (exchange) =>
      reply(exchange, {headers: {'access-control-allow-origin': null}, body: JSON.stringify(goodFeed())}),
    );
    const context = await ground.context();
    if (ground.column === 'cached') await ground.hold(context);
    ground.answer(sentOn(307, () => other.address('bare')));
    await askAndJudge(ground, await ground.visit(context));
    ground.expect(other.requests('bare').length > 0, 'the other origin was never asked');
    await other.close();
  },
  'typed-before-loaded': async (ground) => {
    const slow = answersTo(ground.item)['']!;
    for (const next of [ASKED, 'Duluth, MN']) {
      const context = await ground.shared();
      if (ground.column === 'cached') await ground.hold(context);
      ground.answer(slow);
      const visit = await ground.visit(context);
      await visit.type(''); // the box has the focus: from now on the feed is on its way
      const first = ground.requests[0]?.at ?? Date.now();
      await visit.page.waitForTimeout(Math.max(0, first + 500 - Date.now()));
      await visit.ask(ASKED);
      if (next !== ASKED) await visit.ask(next);
      await visit.until(`last && !last.fromCopy && last.typed === ${JSON.stringify(next)}`);
      const {verdicts} = await visit.seen();
      const of = verdicts.map(
        ({typed, kind, fromCopy}) => `${typed} ${kind}${fromCopy ? ' from the copy' : ''}`,
      );
      const fresh = `${next} member`;
      const copies = of.filter((each) => each.endsWith('from the copy'));
      ground.expect(of.at(-1) === fresh, `it ended with ${of.join('; ') || 'no verdict'}`);
      if (ground.column === 'first') ground.expect(of.length === 1, `it did not wait: ${of.join('; ')}`);
      else {
        ground.expect(
          of[0] === `${ASKED} member from the copy` || next !== ASKED,
          `first came ${of[0] ?? 'nothing'}`,
        );
        ground.expect(copies.length === of.length - 1, `besides the copy it said ${of.join('; ')}`);
      }
    }
  },
  'proto-in-row': async (ground) => {
    const context = await ground.shared();
    if (ground.column === 'cached') await ground.hold(context);
    ground.answer(answersTo(ground.item)['']!);
    const visit = await ground.visit(context);
    await visit.ask('Protoville, OH');
    await visit.until('last && !last.fromCopy');
    const {verdicts} = await visit.seen();
    ground.expect(
      verdicts.every(({kind}) => kind !== 'member'),
      'the city was called a member',
    );
    ground.expect(
      verdicts.at(-1)?.kind === 'cannot-confirm',
      `it ended with ${verdicts.at(-1)?.kind ?? 'nothing'}`,
    );
    ground.expect((await visit.check(ASKED)).kind === 'member', 'the rest of the list is not answered from');
  },
};

export async function askAndJudge(
  ground: Ground,
  visit: Visit,
  outcomes: readonly Outcome[] = [ground.column === 'first' ? 'U' : 'L'],
): Promise<Seen> {
  await visit.ask(ASKED);
  return ground.judge(visit, outcomes, {typed: ASKED, copy: ISSUED});
}

/** A feed at an address that no server of this machine can have. */
async function atInterceptedAddress(
  ground: Ground,
  address: string,
  context: BrowserContextOptions,
  how: 'fulfilled' | 'sent on to http:',
): Promise<void> {
  const {world, column} = ground;
  const visitor = await ground.context(context);
  const cors = {'access-control-allow-origin': '*'};
  const good = {
    status: 200,
    contentType: 'application/json',
    headers: cors,
    body: JSON.stringify(goodFeed()),
  };
  const sendOn = {status: 302, headers: {...cors, location: 'http://feed.example/members.json'}};
  const failures: string[] = [];
  const secure = 'https://page.example/';
  if (how !== 'fulfilled') {
    // The host site, by https: without a certificate of this machine.
    await visitor.route(`${secure}**`, async (route) => {
      const from = new URL(route.request().url());
      await route.fulfill({response: await route.fetch({url: world.site.origin + from.pathname})});
    });
  }
  const options: PageOptions = {
    address,
    ...(how !== 'fulfilled' && {origin: secure.slice(0, -1)}),
    before: async (page) => {
      page.on('requestfailed', (request) => failures.push(request.failure()?.errorText ?? ''));
      await Promise.resolve();
    },
  };
  if (column === 'cached') {
    await visitor.route(address, (route) => route.fulfill(good));
    await ground.hold(visitor, undefined, options);
    await visitor.unroute(address);
  }
  if (how !== 'fulfilled') await visitor.route(address, (route) => route.fulfill(sendOn));
  await askAndJudge(ground, await ground.visit(visitor, options));
  const real = how === 'fulfilled' ? 'net::ERR_NAME_NOT_RESOLVED' : 'mixed-content';
  ground.expect(
    failures.includes(real),
    `the browser failed with ${failures.join() || 'nothing'}, not ${real}`,
  );
}
