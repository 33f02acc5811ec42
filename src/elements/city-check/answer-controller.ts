import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {foldName} from '../../domain/fold-name.js';
import type {Membership} from '../../domain/membership.js';
import {placesMatter} from '../../domain/places-matter.js';
import {SHORTEST_NAME} from '../../domain/thresholds.js';
import type {CityVerdict} from '../../domain/verdict.js';
import {zipIn} from '../../domain/zip-code.js';
import {waitAtMost} from '../../feed/wait-at-most.js';
import {CityCheckedEvent} from '../events.js';
import type {FeedState} from '../shared/membership-controller.js';
import type {PlacesController} from './places-controller.js';
import {readyToType} from './ready-to-type.js';

/** Longest that an answer waits for the index of known places; less where it comes from a copy, and will be given again. */
const LONGEST_WAIT_MS = 1500;
const LONGEST_WAIT_WITH_COPY_MS = 150;

/** How the verdict is reached once there is a feed. */
export type Rule = (membership: Membership) => CityVerdict;

/** A verdict belongs to the text it was given for: new text, no verdict. */
export type Answer =
  | {readonly at: 'none'}
  | {readonly at: 'asked'; readonly again: () => void; readonly waits: boolean}
  | {
      readonly at: 'given';
      readonly verdict: CityVerdict;
      readonly again: () => void;
      /** How it is given anew, where it was not given from the feed of today. */
      readonly review: Rule | undefined;
      /** Whether a copy answered otherwise a moment ago. */
      readonly changed: boolean;
    };

/** Waits for the feed, answers the last question, and drops late answers to earlier ones. */
export class AnswerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feed: PlacesController;
  #answer: Answer = {at: 'none'};
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, feed: PlacesController) {
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

  /** Today's feed has come since, or it is known now that even the copy must not answer. */
  hostUpdate(): void {
    const answer = this.#answer;
    if (answer.at !== 'given' || !answer.review) return;
    const {state} = this.#feed;
    const isToday = state.at === 'ready' && !state.membership.fromCopy;
    if (isToday || (state.at === 'failed' && answer.verdict.fromCopy))
      void this.#review(answer, answer.review);
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
    const isShort = foldName(typed).length < SHORTEST_NAME && this.#feed.state.at !== 'ready';
    const verdict: CityVerdict = isShort
      ? {typed, fromCopy: false, kind: 'too-short'}
      : await this.#judge(typed, rule, await this.#feed.need(), waits);
    if (asked === this.#asked) this.#give(verdict, rule, false);
    return verdict;
  }

  /** The same question to the feed as it is now. Of the answer that stands, only what changes moves. */
  async #review(answer: Extract<Answer, {readonly at: 'given'}>, rule: Rule): Promise<void> {
    const asked = this.#asked;
    const {typed, fromCopy} = answer.verdict;
    const standing = {...answer, review: undefined};
    this.#answer = standing;
    const root = this.#host.shadowRoot;
    const before = root?.activeElement;
    const verdict = await this.#judge(typed, rule, this.#feed.state);
    if (asked !== this.#asked) {
      // Taken out of the page meanwhile: still to be done when it is back.
      if (this.#answer === standing) this.#answer = answer;
      return;
    }
    const focused = root?.activeElement ?? before;
    const words = focused?.textContent;
    this.#give(verdict, rule, fromCopy && saidBy(verdict) !== saidBy(answer.verdict));
    await this.#host.updateComplete;
    // A button in the answer went away with the focus on it, or is another's now. A focus that went on by itself stays there.
    const isAnothers = focused === root?.activeElement && focused?.textContent !== words;
    const isLost = focused?.isConnected === false && document.activeElement === document.body;
    if (isAnothers || isLost) root?.querySelector<HTMLElement>('.answer')?.focus();
  }

  #give(verdict: CityVerdict, rule: Rule, changed: boolean): void {
    const {typed, fromCopy, kind, asOf} = verdict;
    const isOpen = fromCopy || (kind === 'cannot-confirm' && asOf === undefined);
    this.#show({
      at: 'given',
      verdict,
      again: () => void this.ask(typed, rule),
      review: isOpen ? rule : undefined,
      changed,
    });
    this.#host.dispatchEvent(new CityCheckedEvent(typed, verdict));
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
  async #judge(typed: string, rule: Rule, feed: FeedState, waits?: () => void): Promise<CityVerdict> {
    if (feed.at !== 'ready') {
      const why = feed.at === 'failed' ? feed.error.kind : 'aborted';
      return {typed, fromCopy: false, kind: 'cannot-confirm', why};
    }
    const {membership} = feed;
    try {
      await readyToType(membership.names);
      const verdict = rule(membership);
      if (!placesMatter(verdict, membership)) return verdict;
      waits?.();
      // What comes later serves the next check.
      await waitAtMost(
        this.#feed.needPlaces(zipIn(typed) !== undefined),
        verdict.fromCopy ? LONGEST_WAIT_WITH_COPY_MS : LONGEST_WAIT_MS,
      );
      const {state} = this.#feed;
      return state.at === 'ready' ? rule(state.membership) : verdict;
    } catch (fault) {
      // Ours, or a script's that changed the platform under us: the page goes on, and nothing is claimed.
      console.error(fault);
      return {typed, asOf: membership.asOf, fromCopy: false, kind: 'cannot-confirm', why: 'unreadable'};
    }
  }

  #show(answer: Answer): void {
    this.#answer = answer;
    this.#host.requestUpdate();
  }
}

/** What an answer says, and of which city. */
function saidBy(verdict: CityVerdict): string {
  return verdict.kind + ('city' in verdict ? verdict.city.name : '');
}
