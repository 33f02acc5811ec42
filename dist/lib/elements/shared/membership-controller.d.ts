import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Membership } from '../../domain/membership.js';
import { type FeedError } from '../../feed/feed-error.js';
import { type Result } from '../../feed/result.js';
/** What an element knows of its feed. */
export type FeedState = {
    readonly at: 'idle';
} | {
    readonly at: 'loading';
} | {
    readonly at: 'ready';
    readonly membership: Membership;
} | {
    readonly at: 'failed';
    readonly error: FeedError;
};
/** Loads the feed of an element when it is first needed, and anew when its address changes. */
export declare class MembershipController implements ReactiveController {
    #private;
    /** @param feed The element's `feed` attribute, as set. */
    constructor(host: ReactiveControllerHost & HTMLElement, feed: () => string);
    get state(): FeedState;
    /** The feed, as soon as it is there. Asks for it where that has not been done, or has failed. Never rejects. */
    need(): Promise<Result<Membership, FeedError>>;
    /** Waits until the known places have come or failed, and with them the ZIP codes where they are wanted. Never rejects. */
    needPlaces(zips?: boolean): Promise<void>;
    /** Asks for feed and places ahead of need. A feed that has failed is left for the visitor to ask for again. */
    warm(zips?: boolean): void;
    /** A new address while the old one was in use: asked at once. */
    hostUpdate(): void;
}
