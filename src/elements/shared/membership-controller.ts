import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {KnownPlaces} from '../../domain/known-places.js';
import {withPlaces, type Membership} from '../../domain/membership.js';
import {sharedMembership} from '../../feed/feed-client.js';
import {feedError, type FeedError} from '../../feed/feed-error.js';
import {sharedPlaces} from '../../feed/places-client.js';
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
  #places: {readonly address: string; readonly places: KnownPlaces} | undefined;

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
    if (!value.ok) return {at: 'failed', error: value.error};
    const membership = value.value;
    const {address, places} = this.#places ?? {};
    return {
      at: 'ready',
      membership: address === membership.feed.places ? withPlaces(membership, places) : membership,
    };
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

  /** Waits until the known places have come or failed, and with them the ZIP codes where they are wanted. Never rejects. */
  async needPlaces(zips = false): Promise<void> {
    const loaded = await this.need();
    const address =
      loaded.ok && loaded.value.feed.leftOut.length === 0 ? loaded.value.feed.places : undefined;
    if (address === undefined) return;
    const result = await sharedPlaces(address, zips);
    if (!result.ok) {
      const {kind, remedy} = result.error;
      consoleLine(
        `${address}${zips && this.#places ? ' (ZIP codes)' : ''}: ${kind}. ${remedy} Meanwhile the list itself answers.`,
      );
    } else if (this.#places?.address !== address || !this.#places.places.hasZips) {
      this.#places = {address, places: result.value};
      this.#host.requestUpdate();
    }
  }

  /** Asks for feed and places ahead of need. A feed that has failed is left for the visitor to ask for again. */
  warm(zips = false): void {
    if (this.state.at !== 'failed') void this.needPlaces(zips);
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
