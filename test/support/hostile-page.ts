import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page} from 'playwright-core';
import {launchBrowser} from './launch-browser.js';
import {watch} from './hostile-watch.js';

const shared = new URL('../../../shared/hostile/', import.meta.url);

/** Why the suites cannot run, or `false` where they can. */
export const absent = existsSync(shared) ? false : 'the hostile inputs do not lie beside this checkout';

/** The entries of one file of hostile inputs; none where there is no such file. */
export function hostileInputs<Item>(name: string): readonly Item[] {
  if (absent) return [];
  return (JSON.parse(readFileSync(new URL(name, shared), 'utf8')) as {items: readonly Item[]}).items;
}

/** What the watchers have seen. All of it is empty where the element keeps its manners. */
export interface Seen {
  /** Scripts that ran, or that a strict policy would have stopped. */
  readonly scripts: string[];
  readonly dialogs: string[];
  /** Requests for anything but the page, our script, and the feeds that were set up. */
  readonly requests: string[];
  /** What became of the page outside the element, and of the element as the page sees it. */
  readonly changes: string[];
  /** Uncaught errors, rejections, and errors that went to the console. */
  readonly errors: string[];
}

export const NOTHING: Seen = {scripts: [], dialogs: [], requests: [], changes: [], errors: []};

const WATCHERS = ['scripts', 'dialogs', 'requests', 'changes', 'errors'] as const;

export interface HostilePage {
  readonly page: Page;
  readonly origin: string;
  /** Bodies to be served, by path. They may be asked for, and so may what `mayRequest` has. */
  readonly feeds: Map<string, string | Uint8Array>;
  readonly mayRequest: Set<string>;
  /** Every request but for the page and our script. */
  readonly requested: string[];
  /** Opens the page anew: "/" with our element, "/bad" with one that does it all wrong. */
  open(path?: '/' | '/bad'): Promise<void>;
  /** Waits until a script of a value has run, and gives whether one has: it needs a fraction of a second. */
  scriptRan(): Promise<boolean>;
  /** What was seen since the page was opened or asked last. */
  seen(): Promise<Seen>;
  close(): Promise<void>;
}

const SCRIPT = '/cos/cos-city-check.js';
const POLICY = "script-src 'self'; require-trusted-types-for 'script'";

/** Does all that must not be done, under the name and with the manners of our element. */
const BAD = `customElements.define('cos-city-check', class extends HTMLElement {
  updateComplete = Promise.resolve();
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).innerHTML =
      '<form><input><ul role="listbox"></ul><div part="answer" role="status"></div></form><slot></slot>';
  }
  async check(typed) {
    const {members: [row]} = await (await fetch(this.getAttribute('feed'))).json();
    const answer = this.shadowRoot.querySelector('[part=answer]');
    answer.innerHTML = '<p style="white-space: nowrap">' + row.name + ', ' + row.region + ', is a member city.</p>' +
      '<a>Volunteer</a>';
    answer.querySelector('a').setAttribute('href', row.url ?? '');
    if (row.url) fetch(row.url).catch(() => undefined);
    if (typed.includes('<')) {
      this.innerHTML = typed;
      document.body.title = localStorage.typed = window.lastTyped = Object.prototype.member = typed;
      setTimeout(() => { throw new Error('planted'); });
    }
    return {kind: 'member', typed, city: row};
  }
});`;

function pageWith(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A city’s page</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>body{margin:0}</style>
<script type="module" src="${script}"></script></head><body><h1 id="member">A city’s page</h1>
<form name="verdict"><input name="city" value="as it was"></form><main></main>
<footer><a id="feed" href="/list">The list</a></footer></body></html>`;
}

/**
 * A page of somebody else's in a real browser, 320 px wide, that watches for
 * everything a value must not do. What leaves this machine is recorded and goes
 * no further.
 */
export async function openHostilePage(): Promise<HostilePage> {
  const feeds = new Map<string, string | Uint8Array>();
  const script = readFileSync(new URL(`../../dist/embed${SCRIPT.slice(4)}`, import.meta.url));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    const send = (type: string, body: string | Uint8Array, headers = {}): void => {
      response.writeHead(200, {'content-type': type, ...headers}).end(body);
    };
    const feed = feeds.get(path);
    if (feed !== undefined) send('application/json', feed);
    else if (path === '/' || path === '/bad') {
      send('text/html; charset=utf-8', pageWith(path === '/' ? SCRIPT : '/bad.js'), {
        'content-security-policy-report-only': POLICY,
      });
    } else if (path === SCRIPT) send('text/javascript; charset=utf-8', script);
    else if (path === '/bad.js') send('text/javascript; charset=utf-8', BAD);
    else response.writeHead(404, {'content-type': 'text/plain'}).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const mayRequest = new Set<string>();
  const requested: string[] = [];
  const all = {scripts: [], dialogs: [], requests: [], changes: [], errors: []} as Seen;

  const browser = await launchBrowser();
  const context = await browser.newContext({viewport: {width: 320, height: 800}});
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
    (route) => route.abort(),
  );
  const isRun = (detail: string): boolean => !detail.startsWith('policy:');
  let onScript = (): void => undefined;
  await context.exposeBinding('hostileReport', (_source, what: keyof Seen, detail: string) => {
    all[what].push(detail);
    if (what === 'scripts' && isRun(detail)) onScript();
  });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const expected = new Set(['/', '/bad', '/bad.js', SCRIPT].map((path) => origin + path));
  page.on('request', (request) => {
    const url = request.url();
    if (expected.has(url) && (request.isNavigationRequest() || url.endsWith('.js'))) return;
    requested.push(url);
    const path = url.startsWith(origin) ? url.slice(origin.length) : '';
    if (!mayRequest.has(url) && !feeds.has(path)) all.requests.push(url);
  });
  page.on('websocket', (socket) => all.requests.push(socket.url()));
  page.on('popup', (popup) => all.requests.push(`a window: ${popup.url()}`));
  page.on('dialog', (dialog) => {
    all.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => all.errors.push(String(error)));
  page.on('console', (message) => {
    // Our own line about a feed is a warning; of what could not be loaded the browser tells by itself.
    if (message.type() === 'error' && /^\w*Error\b/.test(message.text())) all.errors.push(message.text());
  });

  const empty = (): void => {
    for (const watcher of WATCHERS) all[watcher].length = 0;
  };
  return {
    page,
    origin,
    feeds,
    mayRequest,
    requested,
    open: async (path = '/') => {
      await page.goto(origin + path);
      empty();
      await page.evaluate(async () => {
        localStorage.clear();
        await customElements.whenDefined('cos-city-check');
        window.hostile.begin();
      });
    },
    scriptRan: () =>
      new Promise((resolve) => {
        if (all.scripts.some(isRun)) resolve(true);
        const timer = setTimeout(() => resolve(false), 3000);
        onScript = () => {
          clearTimeout(timer);
          resolve(true);
        };
      }),
    seen: async () => {
      // What is on its way when the last answer stands must have come by then.
      await page.evaluate(async () => {
        for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
        window.hostile.settle();
      });
      const seen = structuredClone(all);
      empty();
      return seen;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
