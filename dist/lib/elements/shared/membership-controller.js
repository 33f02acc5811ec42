import { Task, TaskStatus } from '@lit/task';
import { feedSource } from '../../feed/feed-client.js';
import { parseWebAddress } from '../../feed/web-address.js';
import { FeedFailedEvent } from '../events.js';
import { consoleLine } from './console-line.js';
import { scriptHome } from './script-home.js';

class MembershipController {
  #host;
  #feed;
  #load;
  #source;
  #leave;
  #attribute;
  #resolved = "";
  /** @param feed The element's `feed` attribute, as set. */
  constructor(host, feed) {
    this.#host = host;
    this.#feed = feed;
    this.#load = new Task(host, {
      autoRun: false,
      task: () => this.#sourceNow().need()
    });
    host.addController(this);
  }
  get state() {
    const { membership, error } = this.#source ?? {};
    if (membership) return { at: "ready", membership, missed: error };
    if (this.#load.status === TaskStatus.PENDING) return { at: "loading" };
    return error ? { at: "failed", error } : { at: "idle" };
  }
  /** The feed, or the last good copy of it, as soon as there is one. Asks where what is known is not of today. Never rejects. */
  async need() {
    const source = this.#sourceNow();
    const here = source === this.#source;
    if (!here) {
      this.hostDisconnected();
      this.#source = source;
      if (this.#host.isConnected) this.hostConnected();
    }
    if (source.isFresh) return this.state;
    if (!here || this.state.at !== "loading") void this.#load.run();
    await this.#load.taskComplete;
    return this.state;
  }
  /** A new address while the old one was in use: asked at once. */
  hostUpdate() {
    if (this.#source && this.#source !== this.#sourceNow()) void this.need();
  }
  hostConnected() {
    this.#leave ??= this.#source?.listen(() => this.#hear());
    this.#host.requestUpdate();
  }
  hostDisconnected() {
    this.#leave?.();
    this.#leave = void 0;
  }
  #sourceNow() {
    return feedSource(this.#address());
  }
  /** Of the page as it was when the attribute was first read: a page may change its own address and be the same page. */
  #address() {
    const attribute = this.#feed();
    if (attribute !== this.#attribute) {
      this.#attribute = attribute;
      this.#resolved = feedAddress(attribute);
    }
    return this.#resolved;
  }
  #hear() {
    this.#host.requestUpdate();
    const { error } = this.#source ?? {};
    if (!error) return;
    consoleLine(`${this.#address() || "no feed"}: ${error.kind}. ${error.remedy}`);
    this.#host.dispatchEvent(new FeedFailedEvent(error.kind));
  }
}
function feedAddress(attribute) {
  if (attribute === "") return scriptHome()?.feed ?? "";
  return parseWebAddress(attribute, document.baseURI) ?? attribute;
}

export { MembershipController };
