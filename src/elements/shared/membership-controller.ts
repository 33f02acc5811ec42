import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Membership} from '../../domain/membership.js';
import {feedSource} from '../../feed/feed-client.js';
import type {FeedError} from '../../feed/feed-error.js';
import type {FeedSource} from '../../feed/feed-source.js';
import {parseWebAddress} from '../../feed/web-address.js';
import {FeedFailedEvent} from '../events.js';
import {consoleLine} from './console-line.js';
import {scriptHome} from './script-home.js';

/** What an element knows of its feed. */
export type FeedState =
  | {readonly at: 'idle'}
  | {readonly at: 'loading'}
  | {
      readonly at: 'ready';
      readonly membership: Membership;
      /** Why the feed itself did not come, where the membership is that of a saved copy. */
      readonly missed: FeedError | undefined;
    }
  | {readonly at: 'failed'; readonly error: FeedError};

/** Loads the feed of an element when it is first needed, and anew when its address changes. */
export class MembershipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feed: () => string;
  readonly #load: Task<readonly [], void>;
  #source: FeedSource | undefined;
  #leave: (() => void) | undefined;
  #attribute: string | undefined;
  #resolved = '';

  /** @param feed The element's `feed` attribute, as set. */
  constructor(host: ReactiveControllerHost & HTMLElement, feed: () => string) {
    this.#host = host;
    this.#feed = feed;
    this.#load = new Task(host, {
      autoRun: false,
      task: () => this.#sourceNow().need(),
    });
    host.addController(this);
  }

  get state(): FeedState {
    const {membership, error} = this.#source ?? {};
    if (membership) return {at: 'ready', membership, missed: error};
    if (this.#load.status === TaskStatus.PENDING) return {at: 'loading'};
    return error ? {at: 'failed', error} : {at: 'idle'};
  }

  /** The feed, or the last good copy of it, as soon as there is one. Asks where what is known is not of today. Never rejects. */
  async need(): Promise<FeedState> {
    const source = this.#sourceNow();
    const here = source === this.#source;
    if (!here) {
      this.hostDisconnected();
      this.#source = source;
      if (this.#host.isConnected) this.hostConnected();
    }
    if (source.isFresh) return this.state;
    if (!here || this.state.at !== 'loading') void this.#load.run();
    await this.#load.taskComplete;
    return this.state;
  }

  /** A new address while the old one was in use: asked at once. */
  hostUpdate(): void {
    if (this.#source && this.#source !== this.#sourceNow()) void this.need();
  }

  hostConnected(): void {
    this.#leave ??= this.#source?.listen(() => this.#hear());
    // While it was out of the page it heard of nothing.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #sourceNow(): FeedSource {
    return feedSource(this.#address());
  }

  /** Of the page as it was when the attribute was first read: a page may change its own address and be the same page. */
  #address(): string {
    const attribute = this.#feed();
    if (attribute !== this.#attribute) {
      this.#attribute = attribute;
      this.#resolved = feedAddress(attribute);
    }
    return this.#resolved;
  }

  #hear(): void {
    this.#host.requestUpdate();
    const {error} = this.#source ?? {};
    if (!error) return;
    consoleLine(`${this.#address() || 'no feed'}: ${error.kind}. ${error.remedy}`);
    this.#host.dispatchEvent(new FeedFailedEvent(error.kind));
  }
}

/** Relative to the page where the attribute is set, else beside the script. What is no address is refused later, and said. */
function feedAddress(attribute: string): string {
  if (attribute === '') return scriptHome()?.feed ?? '';
  return parseWebAddress(attribute, document.baseURI) ?? attribute;
}
