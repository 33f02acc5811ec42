import { foldName } from '../../domain/fold-name.js';
import { placesMatter } from '../../domain/places-matter.js';
import { SHORTEST_NAME } from '../../domain/thresholds.js';
import { zipIn } from '../../domain/zip-code.js';
import { CityCheckedEvent } from '../events.js';

const LONGEST_WAIT_MS = 1500;
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
  /** Gives the verdict, shows it and fires the event, unless something else was asked or typed meanwhile. Never rejects. */
  async ask(typed, rule) {
    const asked = ++this.#asked;
    const again = () => void this.ask(typed, rule);
    this.#show({ at: "asked", again, waits: this.#feed.state.at !== "ready" });
    if (this.#host.isConnected) await this.#host.updateComplete;
    const waits = () => {
      if (asked === this.#asked) this.#show({ at: "asked", again, waits: true });
    };
    const verdict = await this.#judge(typed, rule, waits);
    if (asked === this.#asked) {
      this.#show({ at: "given", verdict, again });
      this.#host.dispatchEvent(new CityCheckedEvent(typed, verdict));
    }
    return verdict;
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
  async #judge(typed, rule, waits) {
    if (foldName(typed).length < SHORTEST_NAME && this.#feed.state.at !== "ready") {
      return { typed, fromCopy: false, kind: "too-short" };
    }
    const loaded = await this.#feed.need();
    if (!loaded.ok) return { typed, fromCopy: false, kind: "cannot-confirm", why: loaded.error.kind };
    try {
      const verdict = rule(loaded.value);
      if (!placesMatter(verdict, loaded.value)) return verdict;
      waits();
      await this.#waitForPlaces(zipIn(typed) !== void 0);
      const now = await this.#feed.need();
      return now.ok ? rule(now.value) : verdict;
    } catch (fault) {
      console.error(fault);
      return { typed, fromCopy: false, kind: "cannot-confirm", why: "unreadable" };
    }
  }
  /** What comes later serves the next check. */
  async #waitForPlaces(zips) {
    let timer;
    const late = new Promise((resolve) => timer = setTimeout(resolve, LONGEST_WAIT_MS));
    await Promise.race([this.#feed.needPlaces(zips), late]);
    clearTimeout(timer);
  }
  #show(answer) {
    this.#answer = answer;
    this.#host.requestUpdate();
  }
}

export { AnswerController };
