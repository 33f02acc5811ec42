import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Membership } from '../../domain/membership.js';
import type { FeedError } from '../../feed/feed-error.js';
/** What an element knows of its feed. */
export type FeedState = {
    readonly at: 'idle';
} | {
    readonly at: 'loading';
} | {
    readonly at: 'ready';
    readonly membership: Membership;
    /** Why the feed itself did not come, where the membership is that of a saved copy. */
    readonly missed: FeedError | undefined;
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
    /** The feed, or the last good copy of it, as soon as there is one. Asks where what is known is not of today. Never rejects. */
    need(): Promise<FeedState>;
    /** A new address while the old one was in use: asked at once. */
    hostUpdate(): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
