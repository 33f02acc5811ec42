import { Task, TaskStatus } from '@lit/task';
import { sharedMembership } from '../../feed/feed-client.js';
import { feedError } from '../../feed/feed-error.js';
import { fail } from '../../feed/result.js';
import { FeedFailedEvent } from '../events.js';
import { consoleLine } from './console-line.js';
import { scriptHome } from './script-home.js';

class MembershipController {
  #host;
  #feed;
  #load;
  #address = "";
  /** @param feed The element's `feed` attribute, as set. */
  constructor(host, feed) {
    this.#host = host;
    this.#feed = feed;
    this.#load = new Task(host, {
      autoRun: false,
      args: () => [this.#address],
      task: ([address]) => loadFrom(address),
      onComplete: (result) => this.#tell(result)
    });
    host.addController(this);
  }
  get state() {
    const { status, value } = this.#load;
    if (status === TaskStatus.PENDING) return { at: "loading" };
    if (status !== TaskStatus.COMPLETE || !value) return { at: "idle" };
    return value.ok ? { at: "ready", membership: value.value } : { at: "failed", error: value.error };
  }
  /** The feed, as soon as it is there. Asks for it where that has not been done, or has failed. Never rejects. */
  async need() {
    const address = feedAddress(this.#feed());
    const { state } = this;
    const here = address === this.#address;
    if (here && state.at === "ready" && !state.membership.isExpired())
      return { ok: true, value: state.membership };
    if (!here || state.at !== "loading") {
      this.#address = address;
      void this.#load.run();
    }
    return this.#load.taskComplete;
  }
  /** Asks for the feed ahead of need. One that has failed is left for the visitor to ask for again. */
  warm() {
    if (this.state.at !== "failed") void this.need();
  }
  /** A new address while the old one was in use: asked at once. */
  hostUpdate() {
    if (this.state.at !== "idle" && feedAddress(this.#feed()) !== this.#address) void this.need();
  }
  #tell(result) {
    if (result.ok || !this.#host.isConnected) return;
    const { kind, remedy } = result.error;
    consoleLine(`${this.#address || "no feed"}: ${kind}. ${remedy}`);
    this.#host.dispatchEvent(new FeedFailedEvent(kind));
  }
}
function feedAddress(attribute) {
  if (attribute === "") return scriptHome()?.feed ?? "";
  try {
    return new URL(attribute, document.baseURI).href;
  } catch {
    return attribute;
  }
}
async function loadFrom(address) {
  return address === "" ? fail(feedError("no-address", 'Set feed="https://\u2026".')) : sharedMembership(address);
}

export { MembershipController };
