import {setTimeout as wait} from 'node:timers/promises';
import type {BrowserContext, ConsoleMessage, Dialog, Page} from 'playwright-core';
import type {} from '../../src/elements/city-check/city-check.js';

/** A verdict as the page heard of it. */
export interface Heard {
  /** On the page's own clock, in ms. */
  readonly at: number;
  readonly typed: string;
  readonly kind: string;
  readonly why?: string;
  readonly fromCopy: boolean;
  readonly asOf?: string;
  readonly city?: string;
  readonly region?: string;
  readonly id?: string;
}

/** All that a visitor and a page could notice. */
export interface Seen {
  readonly verdicts: readonly Heard[];
  /** Reasons of `cos-feed-failed`. */
  readonly failed: readonly string[];
  /** Every text that the answer ever had, in order. */
  readonly texts: readonly string[];
  /** All that the element shows now. */
  readonly text: string;
  /** Whether the page's own link is there to be followed. */
  readonly fallback: boolean;
  /** When was last asked, on the page's clock. */
  readonly asked: number;
}

/** Which of the three outcomes: answers from this response, cannot confirm, answers from the last good copy. */
export type Outcome = 'A' | 'U' | 'L';

export const FALLBACK = '<a href="/the-list">See the list of member cities</a>';

const CLAIM = /is a member city|are member cities|is not on the list|was a member|waiting to be confirmed/;
const OURS = 'Cities of Service: ';
/** A first verdict comes within 8.5 s, and 0.3 s from a copy; the rest is the noise of several pages at once. */
const FIRST_VERDICT_MS = 8500 + 1000;
const FROM_COPY_MS = 1000;

/** Written before any script of the page runs. */
const RECORD = `(() => {
  const now = performance.now.bind(performance);
  const saw = {verdicts: [], failed: [], texts: [], faults: [], asked: 0};
  Object.defineProperty(window, 'visitorSaw', {value: saw});
  addEventListener('cos-city-checked', ({typed, verdict}) => {
    const {kind, why, fromCopy, asOf, city} = verdict;
    saw.verdicts.push({at: now(), typed, kind, why, fromCopy, asOf, city: city?.name, region: city?.region, id: city?.id});
  }, true);
  addEventListener('cos-feed-failed', ({reason}) => saw.failed.push(reason), true);
  addEventListener('keydown', ({key}) => { if (key === 'Enter') saw.asked = now(); }, true);
  addEventListener('error', ({message, error}) => saw.faults.push('error: ' + message + ' ' + (error?.stack ?? '')), true);
  addEventListener('unhandledrejection', ({reason}) => saw.faults.push('rejection: ' + reason));
})();`;

/** Follows what the answer says, in every moment. */
const WATCH = `(() => {
  const root = document.querySelector('cos-city-check')?.shadowRoot;
  const status = root?.querySelector('[role=status]');
  if (!status) return;
  const {texts} = visitorSaw;
  new MutationObserver(() => {
    const text = status.innerText.replace(/\\s+/g, ' ').trim();
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
  }).observe(root, {subtree: true, childList: true, characterData: true});
})()`;

const READ = `(() => {
  const {verdicts, failed, texts, asked} = visitorSaw;
  const form = document.querySelector('cos-city-check')?.shadowRoot?.querySelector('form');
  const fallback = document.querySelector('a[href="/the-list"]')?.checkVisibility({visibilityProperty: true}) === true;
  return {verdicts, failed, texts, asked, fallback, text: (form?.innerText ?? '').replace(/\\s+/g, ' ')};
})()`;

const INTO_THE_BOX = `(() => {
  const box = document.querySelector('cos-city-check').shadowRoot.querySelector('input');
  box.focus();
  box.select();
})()`;

/** "November 22, 2026", as every answer writes the day of its list. */
export function written(instant: string): string {
  return new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(instant));
}

interface Opening {
  readonly on?: Page | undefined;
  readonly init?: readonly string[];
  readonly before?: (page: Page) => Promise<void>;
}

/** A page that will remember what it sees. */
export async function prepared(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(RECORD);
  return page;
}

/** One page that somebody has open, with everything that went wrong on it. */
export class Visit {
  readonly page: Page;
  /** Our own console lines. */
  readonly lines: string[] = [];
  readonly #faults: string[] = [];
  readonly #undo: {dispose(): Promise<void>}[] = [];
  #asking = 0;

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', this.#onError).on('crash', this.#onCrash).on('dialog', this.#onDialog);
    page.on('console', this.#onConsole).on('request', this.#onRequest);
    page.on('requestfinished', this.#onSettled).on('requestfailed', this.#onSettled);
  }

  /** Takes the elements out, and with them their plans, and hears no more of the page: it can serve another visit. */
  async leave(): Promise<void> {
    const {page} = this;
    for (const script of this.#undo) await script.dispose();
    await page.evaluate("for (const each of document.querySelectorAll('cos-city-check')) each.remove()");
    page.off('pageerror', this.#onError).off('crash', this.#onCrash).off('dialog', this.#onDialog);
    page.off('console', this.#onConsole).off('request', this.#onRequest);
    page.off('requestfinished', this.#onSettled).off('requestfailed', this.#onSettled);
  }

  readonly #onError = (error: Error): void =>
    void this.#faults.push(`uncaught: ${error.stack ?? error.message}`);
  readonly #onCrash = (): void => void this.#faults.push('the page crashed');
  readonly #onDialog = (dialog: Dialog): void => {
    this.#faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  };
  readonly #onConsole = (message: ConsoleMessage): void => {
    const text = message.text();
    if (text.startsWith(OURS)) this.lines.push(text);
    // What the browser itself says of a load has no arguments; what a script says has.
    else if (message.args().length > 0) this.#faults.push(`console.${message.type()}: ${text}`);
  };
  readonly #onRequest = (): void => void this.#asking++;
  readonly #onSettled = (): void => void this.#asking--;

  /**
   * Opens a page and waits until its script has run.
   *
   * @param on A page of `prepared`; else one of its own.
   * @param init Scripts that run before any of the page's.
   */
  static async open(
    context: BrowserContext,
    address: string,
    {on, init = [], before}: Opening = {},
  ): Promise<Visit> {
    const visit = new Visit(on ?? (await prepared(context)));
    const {page} = visit;
    for (const script of init) visit.#undo.push(await page.addInitScript(script));
    await before?.(page);
    await page.goto(address, {waitUntil: 'load'});
    await page.evaluate(WATCH);
    return visit;
  }

  /** Puts this text in the first box and presses Enter: with real keys, and without a search through the page for it. */
  async ask(typed: string): Promise<void> {
    await this.type(typed);
    await this.page.keyboard.press('Enter');
  }

  /** Puts this text in the first box, in place of what is there. */
  async type(typed: string): Promise<void> {
    await this.page.evaluate(INTO_THE_BOX);
    await this.page.keyboard.insertText(typed);
  }

  /** What `check` gives for this text, after which nothing is filled in. */
  async check(typed: string): Promise<Heard & {readonly text: string}> {
    return this.page.evaluate(async (text) => {
      const element = document.querySelector('cos-city-check')!;
      const {kind, fromCopy, asOf, ...more} = await element.check(text);
      await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      const {name, region, id} = 'city' in more ? more.city : {};
      return {
        at: performance.now(),
        typed: text,
        kind,
        fromCopy,
        ...(asOf !== undefined && {asOf}),
        ...('why' in more && {why: more.why}),
        ...(name !== undefined && {city: name}),
        ...(region !== undefined && {region}),
        ...(id !== undefined && {id}),
        text: (element.shadowRoot?.querySelector('form')?.innerText ?? '').replace(/\s+/g, ' '),
      };
    }, typed);
  }

  /** Waits until this expression, over `saw` and the element's `text`, holds; no longer than that. */
  async until(expression: string, timeout = 11_000): Promise<boolean> {
    const holds = `(() => { const saw = visitorSaw; const last = saw.verdicts.at(-1);
      const text = document.querySelector('cos-city-check')?.shadowRoot?.querySelector('form')?.innerText ?? '';
      return Boolean(${expression}); })()`;
    return this.#till(() => this.page.evaluate<boolean>(holds), timeout);
  }

  /** Waits for a console line of ours that has this in it. */
  async hears(part: string, timeout = 5000): Promise<boolean> {
    return this.#till(() => this.lines.some((line) => line.includes(part)), timeout);
  }

  /** Asks again and again; not by the page's own clock, which may stand. What is not so by then is judged as it is. */
  async #till(holds: () => boolean | Promise<boolean>, timeout: number): Promise<boolean> {
    for (const end = Date.now() + timeout; Date.now() < end;) {
      if (await holds()) return true;
      await wait(30);
    }
    return holds();
  }

  async seen(): Promise<Seen> {
    return this.page.evaluate<Seen>(READ);
  }

  /** Whether no request of the page is on its way. */
  get rests(): boolean {
    return this.#asking === 0;
  }

  /** What the page must never see: errors, rejections, dialogs, a console line of ours said twice. */
  async faults(): Promise<readonly string[]> {
    const own = await this.page.evaluate<string[]>('visitorSaw.faults').catch(() => []);
    const doubled = this.lines.filter((line, at) => this.lines.indexOf(line) !== at);
    const kinds = this.lines.map((line) => /^.*?: (\S+)\. /.exec(line.slice(OURS.length))?.[0] ?? line);
    const sameKind = kinds.filter((kind, at) => kinds.indexOf(kind) !== at);
    return [
      ...own,
      ...this.#faults,
      ...doubled.map((line) => `said twice: ${line}`),
      ...sameKind.map((kind) => `two lines of one kind: ${kind}`),
    ];
  }
}

/** What an outcome needs to have been seen for. */
export interface Expected {
  readonly typed: string;
  /** Kind and city where it is not that of a member. */
  readonly kind?: string;
  /** When the copy was issued. */
  readonly copy?: string;
  /** Whether that copy is held and may answer, as a copy, until it is known that it must not. */
  readonly isHeld?: boolean;
}

/** How long the first verdict took. */
export function waited({verdicts, asked}: Seen): number {
  const first = verdicts.find(({at}) => at >= asked);
  return first ? first.at - asked : Infinity;
}

/** What speaks against an outcome in what was seen; nothing where it is that outcome. */
export function against(outcome: Outcome, seen: Seen, expected: Expected): readonly string[] {
  const {verdicts, texts, text, fallback} = seen;
  const {typed, kind = 'member', copy = '', isHeld = false} = expected;
  const last = verdicts.at(-1);
  if (!last) return ['there was no verdict at all'];
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  demand(
    verdicts.every((verdict) => verdict.typed === typed),
    'a verdict on something that was not asked',
  );
  const kinds = [...new Set(verdicts.map((verdict) => verdict.kind))].join(', ');
  switch (outcome) {
    case 'A':
      demand(kinds === kind, `the verdicts were ${kinds}, not ${kind} alone`);
      demand(!last.fromCopy, 'the last verdict came from a copy');
      demand(
        last.asOf !== undefined && text.includes(written(last.asOf)),
        'the date of the list is not shown',
      );
      demand(!/saved copy/i.test(text), 'a saved copy is spoken of');
      break;
    case 'U': {
      const meanwhile = (verdict: Heard): boolean => isHeld && verdict.fromCopy && verdict.asOf === copy;
      const right = verdicts.every((verdict) => verdict.kind === 'cannot-confirm' || meanwhile(verdict));
      demand(right && last.kind === 'cannot-confirm', `the verdicts were ${kinds}, not cannot-confirm alone`);
      const claims = texts.filter((each) => CLAIM.test(each) && !(isHeld && /saved copy/i.test(each)));
      demand(claims.length === 0, `it claimed: ${claims[0] ?? ''}`);
      demand(/cannot confirm/i.test(text), 'it does not say that it cannot confirm');
      demand(fallback, 'the way out is not shown');
      demand(waited(seen) <= FIRST_VERDICT_MS, `the first verdict took ${Math.round(waited(seen))} ms`);
      break;
    }
    case 'L':
      demand(kinds === kind, `the verdicts were ${kinds}, not ${kind} alone`);
      demand(
        verdicts.every(({fromCopy}) => fromCopy),
        'a verdict did not come from the copy',
      );
      demand(last.asOf === copy, `the verdict is as of ${last.asOf ?? 'never'}, not of the copy’s ${copy}`);
      demand(text.includes(written(copy)), `the copy’s date, ${written(copy)}, is not shown`);
      demand(/saved copy/i.test(text), 'it does not say that it is a saved copy');
      demand(/did not load/i.test(text), 'it does not say that the list of today did not load');
      demand(waited(seen) <= FROM_COPY_MS, `the answer from the copy took ${Math.round(waited(seen))} ms`);
      break;
  }
  return faults;
}
