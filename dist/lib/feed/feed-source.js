import { feedError } from './feed-error.js';
import { heldCopy } from './last-good.js';
import { isOlder, requestFeed } from './request-feed.js';
import { isQuick, PER_MS, MOST_REQUESTS, mayPass, QUICK, restAfter } from './retry-plan.js';
import { waitAtMost } from './wait-at-most.js';

const REUSED_FOR_MS = 30 * 60 * 1e3;
const LONGEST_WAIT_MS = 7950;
const LONGEST_WAIT_WITH_COPY_MS = 30;
class FeedSource {
  #address;
  #listeners = /* @__PURE__ */ new Set();
  #membership;
  #error;
  #since = 0;
  #load;
  #failures = 0;
  #requests = [];
  #timer;
  #isDue = false;
  #leaving;
  /** @param address As parsed. Anything else is never asked for. */
  constructor(address) {
    this.#address = address;
  }
  /** The newest that passed every check and is in force. From a copy until the network has confirmed it. */
  get membership() {
    return this.#membership?.isExpired() ? void 0 : this.#membership;
  }
  /** Whether what is known came from the network, and not long ago. */
  get isFresh() {
    return !!this.membership && !this.#error && Date.now() - this.#since < REUSED_FOR_MS;
  }
  /** Why the last request gave nothing; `undefined` where it gave something, or is the first. */
  get error() {
    return this.#error;
  }
  /**
   * Asks where what is known is not fresh, and waits until there is a first answer: `membership` or `error`. Never rejects.
   *
   * @param patient Waits for the network also where a copy could answer at once.
   */
  async need(patient = false) {
    if (this.isFresh) return;
    this.#membership &&= asCopy(this.#membership);
    if (this.#error?.kind !== "expired") this.#held();
    const load = this.#loadShared();
    await waitAtMost(load, patient || !this.membership ? LONGEST_WAIT_MS : LONGEST_WAIT_WITH_COPY_MS);
    if (!this.membership)
      this.#error ??= feedError("timed-out", "It did not come within 8 s. Check its server.");
  }
  /** Hears of each load that has ended. Gives what takes the ear away again. */
  listen(heard) {
    this.#listeners.add(heard);
    if (!this.#leaving) {
      this.#leaving = new AbortController();
      const { signal } = this.#leaving;
      for (const back of ["online", "pageshow", "visibilitychange"])
        addEventListener(back, this.#back, { signal, capture: true });
      this.#plan();
    }
    return () => {
      this.#listeners.delete(heard);
      if (this.#listeners.size > 0) return;
      this.#leaving?.abort();
      this.#leaving = void 0;
      clearTimeout(this.#timer);
    };
  }
  /** What is known, or what is in the page's storage where that is newer: another page may have put it there. */
  #held() {
    const copy = heldCopy(this.#address);
    if (copy && (!this.membership || isOlder(this.membership.asOf, copy.asOf))) this.#membership = copy;
    return this.membership;
  }
  #loadShared() {
    this.#load ??= this.#loadNow().finally(() => this.#load = void 0);
    return this.#load;
  }
  /** One request, and where somebody listens up to two more for what may be over in a moment. */
  async #loadNow() {
    clearTimeout(this.#timer);
    this.#isDue = false;
    const tried = await this.#request();
    while (this.#error && isQuick(this.#failures, this.#error) && this.#isWanted()) {
      await new Promise((resolve) => setTimeout(resolve, this.#rest()));
      if (!this.#isWanted() || !await this.#request()) break;
    }
    this.#plan();
    if (tried) for (const heard of this.#listeners) heard();
  }
  /** Gives whether it was asked for: not beyond so many times in so long. */
  async #request() {
    const now = Date.now();
    this.#requests = this.#requests.filter((at) => at <= now && now - at < PER_MS);
    if (this.#requests.length >= MOST_REQUESTS) return false;
    this.#requests = [...this.#requests, now];
    const loaded = await requestFeed(this.#address, () => this.#held());
    if (loaded.ok) {
      this.#membership = loaded.value;
      this.#error = void 0;
      this.#failures = 0;
      this.#since = now;
      return true;
    }
    const { error } = loaded;
    this.#error = error;
    this.#failures = mayPass(error) ? this.#failures + 1 : Math.max(this.#failures, QUICK) + 1;
    this.#membership = error.kind === "expired" || !this.#membership ? void 0 : asCopy(this.#membership);
    return true;
  }
  #isWanted() {
    return this.#listeners.size > 0 && isAwake();
  }
  #rest() {
    return this.#error && restAfter(this.#failures, this.#error);
  }
  /** Asks again later, where the plan has a later. */
  #plan() {
    clearTimeout(this.#timer);
    const rest = this.#rest();
    if (rest === void 0 || this.#listeners.size === 0) return;
    const [first = 0] = this.#requests;
    const free = this.#requests.length < MOST_REQUESTS ? 0 : first + PER_MS - Date.now();
    this.#timer = setTimeout(
      () => {
        if (isAwake()) void this.#loadShared();
        else this.#isDue = true;
      },
      Math.max(rest, free)
    );
  }
  /** The page is seen, shown or connected again. */
  #back = ({ type }) => {
    const isStale = this.#since > 0 && !this.#error && !this.isFresh;
    if (isAwake() && (this.#isDue || isStale || type === "online" && this.#error)) void this.#loadShared();
  };
}
function asCopy(membership) {
  return membership.fromCopy ? membership : { ...membership, fromCopy: true };
}
function isAwake() {
  return !document.hidden && navigator.onLine;
}

export { FeedSource };
