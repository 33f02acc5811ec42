import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Membership} from '../../domain/membership.js';
import {sharedMembership} from '../../feed/feed-client.js';
import {feedError, type FeedError} from '../../feed/feed-error.js';
import {fail, type Result} from '../../feed/result.js';
import {FeedFailedEvent} from '../events.js';
import {consoleLine} from './console-line.js';
import {scriptHome} from './script-home.js';

/** What an element knows of its feed. */
export type FeedState =
  | {readonly at: 'idle'}
  | {readonly at: 'loading'}
  | {readonly at: 'ready'; readonly membership: Membership}
  | {readonly at: 'failed'; readonly error: FeedError};

/** Loads the feed of an element when it is first needed, and anew when its address changes. */
export class MembershipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #feed: () => string;
  readonly #load: Task<readonly [string], Result<Membership, FeedError>>;
  #address = '';

  /** @param feed The element's `feed` attribute, as set. */
  constructor(host: ReactiveControllerHost & HTMLElement, feed: () => string) {
    this.#host = host;
    this.#feed = feed;
    this.#load = new Task(host, {
      autoRun: false,
      args: () => [this.#address] as const,
      task: ([address]) => loadFrom(address),
      onComplete: (result) => this.#tell(result),
    });
    host.addController(this);
  }

  get state(): FeedState {
    const {status, value} = this.#load;
    if (status === TaskStatus.PENDING) return {at: 'loading'};
    if (status !== TaskStatus.COMPLETE || !value) return {at: 'idle'};
    return value.ok ? {at: 'ready', membership: value.value} : {at: 'failed', error: value.error};
  }

  /** The feed, as soon as it is there. Asks for it where that has not been done, or has failed. Never rejects. */
  async need(): Promise<Result<Membership, FeedError>> {
    const address = feedAddress(this.#feed());
    const {state} = this;
    const here = address === this.#address;
    if (here && state.at === 'ready' && !state.membership.isExpired())
      return {ok: true, value: state.membership};
    if (!here || state.at !== 'loading') {
      this.#address = address;
      void this.#load.run();
    }
    return this.#load.taskComplete;
  }

  /** Asks for the feed ahead of need. One that has failed is left for the visitor to ask for again. */
  warm(): void {
    if (this.state.at !== 'failed') void this.need();
  }

  /** A new address while the old one was in use: asked at once. */
  hostUpdate(): void {
    if (this.state.at !== 'idle' && feedAddress(this.#feed()) !== this.#address) void this.need();
  }

  #tell(result: Result<Membership, FeedError>): void {
    if (result.ok || !this.#host.isConnected) return;
    const {kind, remedy} = result.error;
    consoleLine(`${this.#address || 'no feed'}: ${kind}. ${remedy}`);
    this.#host.dispatchEvent(new FeedFailedEvent(kind));
  }
}

/** Relative to the page where the attribute is set, else beside the script. */
function feedAddress(attribute: string): string {
  if (attribute === '') return scriptHome()?.feed ?? '';
  try {
    return new URL(attribute, document.baseURI).href;
  } catch {
    return attribute; // no address: the client refuses it and says so
  }
}

async function loadFrom(address: string): Promise<Result<Membership, FeedError>> {
  return address === '' ? fail(feedError('no-address', 'Set feed="https://…".')) : sharedMembership(address);
}
