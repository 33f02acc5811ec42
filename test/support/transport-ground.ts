import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {json, goodFeed, type TransportCase} from './failing-feeds.js';
import {reply, type Answer, type Asked, type FailingServer} from './failing-server.js';
import type {servePages} from './page-server.js';
import {
  against,
  FALLBACK,
  prepared,
  Visit,
  waited,
  type Expected,
  type Outcome,
  type Seen,
} from './visitor.js';

export type Column = 'first' | 'cached';

/** What all cases share. */
export interface World {
  readonly browser: Browser;
  readonly server: FailingServer;
  readonly site: Awaited<ReturnType<typeof servePages>>;
  /** The pages of the site, to which every case adds its own. */
  readonly pages: Record<
    string,
    {readonly body: string; readonly headers?: Readonly<Record<string, string>>}
  >;
  /** The longest that a verdict took, by outcome, and in which case. */
  readonly worst: Map<Outcome, {readonly ms: number; readonly at: string}>;
  /** Lines for the end of the run. */
  readonly notes: string[];
}

export interface PageOptions {
  readonly address?: string;
  /** Of the page, where it is not the site's own. */
  readonly origin?: string;
  /** Elements on the page, and what is around them. */
  readonly body?: (element: string, address: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly init?: readonly string[];
  readonly script?: string;
  readonly before?: (page: Page) => Promise<void>;
}

/**
 * A browser context and a page in it that serve one case after another, emptied
 * in between: what a new context has for every case, at a quarter of the work.
 */
export class Booth {
  readonly #world: World;
  #page: Page | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  /** A page that nothing is open in, of a context in which nothing is stored. */
  async empty(): Promise<Page> {
    const {browser, site} = this.#world;
    if (!this.#page || this.#page.isClosed()) {
      await this.close();
      const page = await prepared(await browser.newContext({locale: 'en-US'}));
      page.on('crash', () => void page.close());
      this.#page = page;
    }
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('Storage.clearDataForOrigin', {origin: site.origin, storageTypes: 'all'});
    await session.send('Network.clearBrowserCache');
    await session.detach();
    return this.#page;
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
    this.#page = undefined;
  }
}

let keys = 0;

/** Where one case is played in one column: an address of its own, contexts of its own, and what was found. */
export class Ground {
  readonly world: World;
  readonly item: TransportCase;
  readonly column: Column;
  readonly variant: string;
  readonly key: string;
  readonly #contexts: BrowserContext[] = [];
  readonly #visits: Visit[] = [];
  readonly #faults: string[] = [];
  readonly #booth: Booth | undefined;
  #page: Page | undefined;
  #before = 0;

  /** @param booth Where the case may be played that leaves all as it was. */
  constructor(world: World, item: TransportCase, column: Column, variant = '', booth?: Booth) {
    this.world = world;
    this.#booth = booth;
    this.item = item;
    this.column = column;
    this.variant = variant;
    this.key = `${item.id}.${column}.${++keys}`;
  }

  get address(): string {
    return this.world.server.address(this.key);
  }

  /** The requests since the answer was last set. */
  get requests(): readonly Asked[] {
    return this.world.server.requests(this.key).slice(this.#before);
  }

  /** A visitor's browser that has never been here. */
  async context(options: BrowserContextOptions = {}, browser = this.world.browser): Promise<BrowserContext> {
    const context = await browser.newContext({locale: 'en-US', ...options});
    this.#contexts.push(context);
    return context;
  }

  /** The same, where what is done in it leaves nothing behind that cannot be cleared: one page after another. */
  async shared(): Promise<BrowserContext> {
    if (!this.#booth) return this.context();
    for (const visit of this.#visits.filter(({page}) => page === this.#page)) await this.leave(visit);
    this.#page = await this.#booth.empty();
    return this.#page.context();
  }

  /** From now on the feed is answered so. */
  answer(answer: Answer): void {
    this.#before = this.world.server.requests(this.key).length;
    this.world.server.set(this.key, answer);
  }

  /** A page of the host site with the element in it. */
  async visit(context: BrowserContext, options: PageOptions = {}): Promise<Visit> {
    const {address = this.address, origin = this.world.site.origin, headers, init = [], before} = options;
    const {script = '/cos/cos-city-check.js'} = options;
    const element = `<cos-city-check feed="${address}">${FALLBACK}</cos-city-check>`;
    const path = `/on/${this.key}/${++keys}`;
    const body = `<script type="module" src="${script}"></script>${options.body?.(element, address) ?? element}`;
    this.world.pages[path] = {body, ...(headers && {headers})};
    const on = this.#page?.context() === context ? this.#page : undefined;
    const last = this.#visits.find(({page}) => page === on);
    if (last) await this.leave(last);
    const visit = await Visit.open(context, origin + path, {on, init, ...(before && {before})});
    this.#visits.push(visit);
    return visit;
  }

  /** A first visit, at which all is well: from then on a good copy is held. */
  async hold(
    context: BrowserContext,
    answer: Answer = json(goodFeed()),
    options: PageOptions = {},
  ): Promise<void> {
    this.answer(answer);
    const visit = await this.visit(context, options);
    const {kind} = await visit.check('Boston, MA');
    if (kind === 'cannot-confirm') this.fault('the first visit, to a good feed, could not confirm');
    const isHeld = "Object.keys(localStorage).some((key) => key.startsWith('cos-feed:'))";
    this.expect(await visit.until(isHeld), 'after a visit to a good feed no copy is held');
    await this.leave(visit);
  }

  /** Ends a visit, and remembers what the page saw that it should not. */
  async leave(visit: Visit): Promise<void> {
    for (const fault of await visit.faults()) this.fault(fault);
    this.#visits.splice(this.#visits.indexOf(visit), 1);
    // A page that crashed or was closed cannot be left.
    await visit.leave().catch(() => undefined);
    if (visit.page !== this.#page) await visit.page.close();
  }

  /** Waits for what the outcomes allow, and finds whether one of them was seen. */
  async judge(visit: Visit, outcomes: readonly Outcome[], expected: Expected): Promise<Seen> {
    const told = outcomes.includes('L') ? '/did not load/i.test(text)' : 'false';
    await visit.until(`last && (!last.fromCopy || ${told})`);
    await new Promise((resolve) => setTimeout(resolve, 250)); // what comes right behind is seen as well
    const seen = await visit.seen();
    const all = outcomes.map((outcome) => ({outcome, faults: against(outcome, seen, expected)}));
    const [best] = [...all].sort((a, b) => a.faults.length - b.faults.length);
    for (const fault of best?.faults ?? []) {
      this.fault(
        `${outcomes.join(' or ')}: ${fault} [heard: ${heard(seen)}; shown: ${seen.text.slice(0, 300)}]`,
      );
    }
    if (best) this.#time(best.outcome, waited(seen));
    return seen;
  }

  fault(fault: string): void {
    this.#faults.push(this.variant ? `(${this.variant}) ${fault}` : fault);
  }

  expect(holds: boolean, fault: string): void {
    if (!holds) this.fault(fault);
  }

  /** Closes all, and gives what was found. */
  async close(): Promise<readonly string[]> {
    for (const visit of [...this.#visits]) await this.leave(visit);
    await Promise.all(this.#contexts.map((context) => context.close()));
    return this.#faults;
  }

  #time(outcome: Outcome, ms: number): void {
    const {worst} = this.world;
    if (Number.isFinite(ms) && ms > (worst.get(outcome)?.ms ?? 0)) worst.set(outcome, {ms, at: this.key});
  }
}

function heard({verdicts, asked}: Seen): string {
  const of = verdicts.map(({at, kind, why, fromCopy}) =>
    [kind, why, fromCopy ? 'from the copy' : undefined, `${Math.round(at - asked)} ms`]
      .filter(Boolean)
      .join(' '),
  );
  return of.join('; ') || 'nothing';
}

/** A good feed for who asks the first time, and 304 for who has it. */
export function tagged(feed: unknown, tag: string | null): Answer {
  return (exchange) => reply(exchange, {headers: {etag: tag}, body: JSON.stringify(feed)});
}
