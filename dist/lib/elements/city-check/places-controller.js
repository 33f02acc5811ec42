import { withPlaces } from '../../domain/membership.js';
import { sharedPlaces } from '../../feed/places-client.js';
import { consoleLine } from '../shared/console-line.js';
import { MembershipController } from '../shared/membership-controller.js';

class PlacesController extends MembershipController {
  #host;
  #places;
  /** @param feed The element's `feed` attribute, as set. */
  constructor(host, feed) {
    super(host, feed);
    this.#host = host;
  }
  /** With the places, once they are there. */
  get state() {
    const state = super.state;
    const { address, places } = this.#places ?? {};
    return state.at === "ready" && address === state.membership.feed.places ? { ...state, membership: withPlaces(state.membership, places) } : state;
  }
  /** Waits until the known places have come or failed, and with them the ZIP codes where they are wanted. Never rejects. */
  async needPlaces(zips = false) {
    const state = this.state.at === "ready" ? this.state : await this.need();
    const { places: address, leftOut } = state.at === "ready" ? state.membership.feed : {};
    if (address === void 0 || leftOut?.length) return;
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
  /** Asks for feed and places ahead of need. A feed that has failed is left for the visitor to ask for again, and to its plan. */
  warm(zips = false) {
    const { state } = this;
    if (state.at === "failed") return;
    if (state.at !== "ready" || !state.missed) void this.need();
    void this.needPlaces(zips);
  }
}

export { PlacesController };
