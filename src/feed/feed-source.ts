import type {Membership} from '../domain/membership.js';
import {feedError, type FeedError} from './feed-error.js';
import {heldCopy} from './last-good.js';
import {isOlder, requestFeed} from './request-feed.js';
import {isQuick, mayPass, MOST_REQUESTS, PER_MS, QUICK, restAfter} from './retry-plan.js';
import {waitAtMost} from './wait-at-most.js';

/** How long a feed that came is good for who asks again: a page's life, as a rule, and a while on a server. */
const REUSED_FOR_MS = 30 * 60 * 1000;
/** Longest that the first answer waits: a little less than one request may take. */
const LONGEST_WAIT_MS = 7950;
/** The same where a copy is held: then the network has only the chance to be as quick. */
const LONGEST_WAIT_WITH_COPY_MS = 30;

/**
 * The one source that a page has for the feed at an address: what is known of it,
 * from the network or from the last good copy, and when it is asked for. As long
 * as somebody listens, a feed that failed is asked for again by plan: not while
 * the page is hidden or offline, and again when it is back.
 */
export class FeedSource {
  readonly #address: string;
  readonly #listeners = new Set<() => void>();
  #membership: Membership | undefined;
  #error: FeedError | undefined;
  #since = 0;
  #load: Promise<void> | undefined;
  #failures = 0;
  #requests: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #leaving: AbortController | undefined;

  /** @param address As parsed. Anything else is never asked for. */
  constructor(address: string) {
    this.#address = address;
  }

  /** The newest that passed every check and is in force. From a copy until the network has confirmed it. */
  get membership(): Membership | undefined {
    return this.#membership?.isExpired() ? undefined : this.#membership;
  }

  /** Whether what is known came from the network, and not long ago. */
  get isFresh(): boolean {
    return !!this.membership && !this.#error && Date.now() - this.#since < REUSED_FOR_MS;
  }

  /** Why the last request gave nothing; `undefined` where it gave something, or is the first. */
  get error(): FeedError | undefined {
    return this.#error;
  }

  /**
   * Asks where what is known is not fresh, and waits until there is a first answer: `membership` or `error`. Never rejects.
   *
   * @param patient Waits for the network also where a copy could answer at once.
   */
  async need(patient = false): Promise<void> {
    if (this.isFresh) return;
    this.#membership &&= asCopy(this.#membership);
    // By its server's word the list has run out: until there is another, a copy confirms nothing either.
    if (this.#error?.kind !== 'expired') this.#held();
    const load = this.#loadShared();
    await waitAtMost(load, patient || !this.membership ? LONGEST_WAIT_MS : LONGEST_WAIT_WITH_COPY_MS);
    if (!this.membership)
      this.#error ??= feedError('timed-out', 'It did not come within 8 s. Check its server.');
  }

  /** Hears of each load that has ended. Gives what takes the ear away again. */
  listen(heard: () => void): () => void {
    this.#listeners.add(heard);
    if (!this.#leaving) {
      this.#leaving = new AbortController();
      const {signal} = this.#leaving;
      for (const back of ['online', 'pageshow', 'visibilitychange'])
        addEventListener(back, this.#back, {signal, capture: true});
      this.#plan();
    }
    return () => {
      this.#listeners.delete(heard);
      if (this.#listeners.size > 0) return;
      this.#leaving?.abort();
      this.#leaving = undefined;
      clearTimeout(this.#timer);
    };
  }

  /** What is known, or what is in the page's storage where that is newer: another page may have put it there. */
  #held(): Membership | undefined {
    const copy = heldCopy(this.#address);
    if (copy && (!this.membership || isOlder(this.membership.asOf, copy.asOf))) this.#membership = copy;
    return this.membership;
  }

  #loadShared(): Promise<void> {
    this.#load ??= this.#loadNow().finally(() => (this.#load = undefined));
    return this.#load;
  }

  /** One request, and where somebody listens up to two more for what may be over in a moment. */
  async #loadNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isDue = false;
    const tried = await this.#request();
    while (this.#error && isQuick(this.#failures, this.#error) && this.#isWanted()) {
      await new Promise((resolve) => setTimeout(resolve, this.#rest()));
      // Meanwhile the page may have been hidden, or the last element taken out of it.
      if (!this.#isWanted() || !(await this.#request())) break;
    }
    this.#plan();
    if (tried) for (const heard of this.#listeners) heard();
  }

  /** Gives whether it was asked for: not beyond so many times in so long. */
  async #request(): Promise<boolean> {
    const now = Date.now();
    // A clock that was set back forgets.
    this.#requests = this.#requests.filter((at) => at <= now && now - at < PER_MS);
    if (this.#requests.length >= MOST_REQUESTS) return false;
    this.#requests = [...this.#requests, now];
    const loaded = await requestFeed(this.#address, () => this.#held());
    if (loaded.ok) {
      this.#membership = loaded.value;
      this.#error = undefined;
      this.#failures = 0;
      this.#since = now;
      return true;
    }
    const {error} = loaded;
    this.#error = error;
    this.#failures = mayPass(error) ? this.#failures + 1 : Math.max(this.#failures, QUICK) + 1;
    this.#membership = error.kind === 'expired' || !this.#membership ? undefined : asCopy(this.#membership);
    return true;
  }

  #isWanted(): boolean {
    return this.#listeners.size > 0 && isAwake();
  }

  #rest(): number | undefined {
    return this.#error && restAfter(this.#failures, this.#error);
  }

  /** Asks again later, where the plan has a later. */
  #plan(): void {
    clearTimeout(this.#timer);
    const rest = this.#rest();
    if (rest === undefined || this.#listeners.size === 0) return;
    const [first = 0] = this.#requests;
    const free = this.#requests.length < MOST_REQUESTS ? 0 : first + PER_MS - Date.now();
    this.#timer = setTimeout(
      () => {
        if (isAwake()) void this.#loadShared();
        else this.#isDue = true;
      },
      Math.max(rest, free),
    );
  }

  /** The page is seen, shown or connected again. */
  readonly #back = ({type}: Event): void => {
    const isStale = this.#since > 0 && !this.#error && !this.isFresh;
    if (isAwake() && (this.#isDue || isStale || (type === 'online' && this.#error))) void this.#loadShared();
  };
}

function asCopy(membership: Membership): Membership {
  return membership.fromCopy ? membership : {...membership, fromCopy: true};
}

function isAwake(): boolean {
  return !document.hidden && navigator.onLine;
}
