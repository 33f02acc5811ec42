import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {foldName} from '../../domain/fold-name.js';
import type {Membership} from '../../domain/membership.js';
import {placesMatter} from '../../domain/places-matter.js';
import {SHORTEST_NAME} from '../../domain/thresholds.js';
import type {CityVerdict} from '../../domain/verdict.js';
import {zipIn} from '../../domain/zip-code.js';
import {CityCheckedEvent} from '../events.js';
import type {MembershipController} from '../shared/membership-controller.js';

/** Longest that an answer waits for the index of known places. */
const LONGEST_WAIT_MS = 1500;

/** How the verdict is reached once there is a feed. */
export type Rule = (membership: Membership) => CityVerdict;

/** A verdict belongs to the text it was given for: new text, no verdict. */
type Answer =
  | {readonly at: 'none'}
  | {readonly at: 'asked'; readonly again: () => void; readonly waits: boolean}
  | {readonly at: 'given'; readonly verdict: CityVerdict; readonly again: () => void};

/** Waits for the feed, answers the last question, and drops late answers to earlier ones. */
export class AnswerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feed: MembershipController;
  #answer: Answer = {at: 'none'};
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, feed: MembershipController) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  get answer(): Answer {
    return this.#answer;
  }

  get verdict(): CityVerdict | undefined {
    return this.#answer.at === 'given' ? this.#answer.verdict : undefined;
  }

  /** Moved, or taken out and put back, while a question was open: asked again. */
  hostConnected(): void {
    if (this.#answer.at === 'asked') this.#answer.again();
  }

  hostDisconnected(): void {
    this.#asked++;
  }

  /** Gives the verdict, shows it and fires the event, unless something else was asked or typed meanwhile. Never rejects. */
  async ask(typed: string, rule: Rule): Promise<CityVerdict> {
    const asked = ++this.#asked;
    const again = (): void => void this.ask(typed, rule);
    this.#show({at: 'asked', again, waits: this.#feed.state.at !== 'ready'});
    // The old answer leaves the page first, so that the same words are said aloud again.
    if (this.#host.isConnected) await this.#host.updateComplete;
    const waits = (): void => {
      if (asked === this.#asked) this.#show({at: 'asked', again, waits: true});
    };
    const verdict = await this.#judge(typed, rule, waits);
    if (asked === this.#asked) {
      this.#show({at: 'given', verdict, again});
      this.#host.dispatchEvent(new CityCheckedEvent(typed, verdict));
    }
    return verdict;
  }

  /** Asks the last question again, where there is one. */
  again(): void {
    if (this.#answer.at !== 'none') this.#answer.again();
  }

  /** The text has changed: what was asked or answered before is no longer about it. */
  drop(): void {
    this.#asked++;
    this.#show({at: 'none'});
  }

  /** @param waits Called where the answer has to wait for the places. */
  async #judge(typed: string, rule: Rule, waits: () => void): Promise<CityVerdict> {
    if (foldName(typed).length < SHORTEST_NAME && this.#feed.state.at !== 'ready') {
      return {typed, fromCopy: false, kind: 'too-short'};
    }
    const loaded = await this.#feed.need();
    if (!loaded.ok) return {typed, fromCopy: false, kind: 'cannot-confirm', why: loaded.error.kind};
    try {
      const verdict = rule(loaded.value);
      if (!placesMatter(verdict, loaded.value)) return verdict;
      waits();
      await this.#waitForPlaces(zipIn(typed) !== undefined);
      const now = await this.#feed.need();
      return now.ok ? rule(now.value) : verdict;
    } catch (fault) {
      // Ours, or a script's that changed the platform under us: the page goes on, and nothing is claimed.
      console.error(fault);
      return {typed, fromCopy: false, kind: 'cannot-confirm', why: 'unreadable'};
    }
  }

  /** What comes later serves the next check. */
  async #waitForPlaces(zips: boolean): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, LONGEST_WAIT_MS)));
    await Promise.race([this.#feed.needPlaces(zips), late]);
    clearTimeout(timer);
  }

  #show(answer: Answer): void {
    this.#answer = answer;
    this.#host.requestUpdate();
  }
}
