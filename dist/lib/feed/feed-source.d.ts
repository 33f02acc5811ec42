import type { Membership } from '../domain/membership.js';
import { type FeedError } from './feed-error.js';
/**
 * The one source that a page has for the feed at an address: what is known of it,
 * from the network or from the last good copy, and when it is asked for. As long
 * as somebody listens, a feed that failed is asked for again by plan: not while
 * the page is hidden or offline, and again when it is back.
 */
export declare class FeedSource {
    #private;
    /** @param address As parsed. Anything else is never asked for. */
    constructor(address: string);
    /** The newest that passed every check and is in force. From a copy until the network has confirmed it. */
    get membership(): Membership | undefined;
    /** Whether what is known came from the network, and not long ago. */
    get isFresh(): boolean;
    /** Why the last request gave nothing; `undefined` where it gave something, or is the first. */
    get error(): FeedError | undefined;
    /**
     * Asks where what is known is not fresh, and waits until there is a first answer: `membership` or `error`. Never rejects.
     *
     * @param patient Waits for the network also where a copy could answer at once.
     */
    need(patient?: boolean): Promise<void>;
    /** Hears of each load that has ended. Gives what takes the ear away again. */
    listen(heard: () => void): () => void;
}
