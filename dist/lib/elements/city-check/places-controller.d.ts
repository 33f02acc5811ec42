import type { ReactiveControllerHost } from 'lit';
import { MembershipController, type FeedState } from '../shared/membership-controller.js';
/** Loads the feed, and the known places beside it when they are first needed. */
export declare class PlacesController extends MembershipController {
    #private;
    /** @param feed The element's `feed` attribute, as set. */
    constructor(host: ReactiveControllerHost & HTMLElement, feed: () => string);
    /** With the places, once they are there. */
    get state(): FeedState;
    /** Waits until the known places have come or failed, and with them the ZIP codes where they are wanted. Never rejects. */
    needPlaces(zips?: boolean): Promise<void>;
    /** Asks for feed and places ahead of need. A feed that has failed is left for the visitor to ask for again, and to its plan. */
    warm(zips?: boolean): void;
}
