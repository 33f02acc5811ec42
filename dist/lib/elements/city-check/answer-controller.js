import { foldName } from '../../domain/fold-name.js';
import { placesMatter } from '../../domain/places-matter.js';
import { SHORTEST_NAME } from '../../domain/thresholds.js';
import { zipIn } from '../../domain/zip-code.js';
import { waitAtMost } from '../../feed/wait-at-most.js';
import { CityCheckedEvent } from '../events.js';
import { readyToType } from './ready-to-type.js';

const LONGEST_WAIT_MS = 1500;
const LONGEST_WAIT_WITH_COPY_MS = 150;
class AnswerController {
  #host;
  #feed;
  #answer = { at: "none" };
  #asked = 0;
  constructor(host, feed) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }
  get answer() {
    return this.#answer;
  }
  get verdict() {
    return this.#answer.at === "given" ? this.#answer.verdict : void 0;
  }
  /** Moved, or taken out and put back, while a question was open: asked again. */
  hostConnected() {
    if (this.#answer.at === "asked") this.#answer.again();
  }
  hostDisconnected() {
    this.#asked++;
  }
  /** Today's feed has come since, or it is known now that even the copy must not answer. */
  hostUpdate() {
    const answer = this.#answer;
    if (answer.at !== "given" || !answer.review) return;
    const { state } = this.#feed;
    const isToday = state.at === "ready" && !state.membership.fromCopy;
    if (isToday || state.at === "failed" && answer.verdict.fromCopy)
      void this.#review(answer, answer.review);
  }
  /** Gives the verdict, shows it and fires the event, unless something else was asked or typed meanwhile. Never rejects. */
  async ask(typed, rule) {
    const asked = ++this.#asked;
    const again = () => void this.ask(typed, rule);
    this.#show({ at: "asked", again, waits: this.#feed.state.at !== "ready" });
    if (this.#host.isConnected) await this.#host.updateComplete;
    const waits = () => {
      if (asked === this.#asked) this.#show({ at: "asked", again, waits: true });
    };
    const isShort = foldName(typed).length < SHORTEST_NAME && this.#feed.state.at !== "ready";
    const verdict = isShort ? { typed, fromCopy: false, kind: "too-short" } : await this.#judge(typed, rule, await this.#feed.need(), waits);
    if (asked === this.#asked) this.#give(verdict, rule, false);
    return verdict;
  }
  /** The same question to the feed as it is now. Of the answer that stands, only what changes moves. */
  async #review(answer, rule) {
    const asked = this.#asked;
    const { typed, fromCopy } = answer.verdict;
    const standing = { ...answer, review: void 0 };
    this.#answer = standing;
    const root = this.#host.shadowRoot;
    const before = root?.activeElement;
    const verdict = await this.#judge(typed, rule, this.#feed.state);
    if (asked !== this.#asked) {
      if (this.#answer === standing) this.#answer = answer;
      return;
    }
    const focused = root?.activeElement ?? before;
    const words = focused?.textContent;
    this.#give(verdict, rule, fromCopy && saidBy(verdict) !== saidBy(answer.verdict));
    await this.#host.updateComplete;
    const isAnothers = focused === root?.activeElement && focused?.textContent !== words;
    const isLost = focused?.isConnected === false && document.activeElement === document.body;
    if (isAnothers || isLost) root?.querySelector(".answer")?.focus();
  }
  #give(verdict, rule, changed) {
    const { typed, fromCopy, kind, asOf } = verdict;
    const isOpen = fromCopy || kind === "cannot-confirm" && asOf === void 0;
    this.#show({
      at: "given",
      verdict,
      again: () => void this.ask(typed, rule),
      review: isOpen ? rule : void 0,
      changed
    });
    this.#host.dispatchEvent(new CityCheckedEvent(typed, verdict));
  }
  /** Asks the last question again, where there is one. */
  again() {
    if (this.#answer.at !== "none") this.#answer.again();
  }
  /** The text has changed: what was asked or answered before is no longer about it. */
  drop() {
    this.#asked++;
    this.#show({ at: "none" });
  }
  /** @param waits Called where the answer has to wait for the places. */
  async #judge(typed, rule, feed, waits) {
    if (feed.at !== "ready") {
      const why = feed.at === "failed" ? feed.error.kind : "aborted";
      return { typed, fromCopy: false, kind: "cannot-confirm", why };
    }
    const { membership } = feed;
    try {
      await readyToType(membership.names);
      const verdict = rule(membership);
      if (!placesMatter(verdict, membership)) return verdict;
      waits?.();
      await waitAtMost(
        this.#feed.needPlaces(zipIn(typed) !== void 0),
        verdict.fromCopy ? LONGEST_WAIT_WITH_COPY_MS : LONGEST_WAIT_MS
      );
      const { state } = this.#feed;
      return state.at === "ready" ? rule(state.membership) : verdict;
    } catch (fault) {
      console.error(fault);
      return { typed, asOf: membership.asOf, fromCopy: false, kind: "cannot-confirm", why: "unreadable" };
    }
  }
  #show(answer) {
    this.#answer = answer;
    this.#host.requestUpdate();
  }
}
function saidBy(verdict) {
  return verdict.kind + ("city" in verdict ? verdict.city.name : "");
}

export { AnswerController };
