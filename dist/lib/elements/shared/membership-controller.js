import { Task, TaskStatus } from '@lit/task';
import { withPlaces } from '../../domain/membership.js';
import { sharedMembership } from '../../feed/feed-client.js';
import { feedError } from '../../feed/feed-error.js';
import { sharedPlaces } from '../../feed/places-client.js';
import { fail } from '../../feed/result.js';
import { FeedFailedEvent } from '../events.js';
import { consoleLine } from './console-line.js';
import { scriptHome } from './script-home.js';

class MembershipController {
  #host;
  #feed;
  #load;
  #address = "";
  #places;
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
    if (!value.ok) return { at: "failed", error: value.error };
    const membership = value.value;
    const { address, places } = this.#places ?? {};
    return {
      at: "ready",
      membership: address === membership.feed.places ? withPlaces(membership, places) : membership
    };
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
  /** Waits until the known places have come or failed, and with them the ZIP codes where they are wanted. Never rejects. */
  async needPlaces(zips = false) {
    const loaded = await this.need();
    const address = loaded.ok && loaded.value.feed.leftOut.length === 0 ? loaded.value.feed.places : void 0;
    if (address === void 0) return;
    const result = await sharedPlaces(address, zips);
    if (!result.ok) {
      const { kind, remedy } = result.error;
      consoleLine(
        `${address}${zips && this.#places ? " (ZIP codes)" : ""}: ${kind}. ${remedy} Meanwhile the list itself answers.`
      );
    } else if (this.#places?.address !== address || !this.#places.places.hasZips) {
      this.#places = { address, places: result.value };
      this.#host.requestUpdate();
    }
  }
  /** Asks for feed and places ahead of need. A feed that has failed is left for the visitor to ask for again. */
  warm(zips = false) {
    if (this.state.at !== "failed") void this.needPlaces(zips);
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
