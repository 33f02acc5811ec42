import { type Membership } from '../domain/membership.js';
import { type FeedError } from './feed-error.js';
import { type Result } from './result.js';
export interface LoadOptions {
    /** Whether to load the index of known places and the ZIP codes as well. Where they do not come, the feed alone answers. */
    readonly places?: boolean;
    /** Gives up waiting. The request itself may serve others and goes on. */
    readonly signal?: AbortSignal;
}
/**
 * Fetches a feed and opens it. One request an address and hour, however many
 * ask; sent without credentials and without referrer. Never throws, never rejects.
 *
 * @param feedUrl Absolute; `https:`, or `http:` on this machine.
 */
export declare function loadMembership(feedUrl: string, options?: LoadOptions): Promise<Result<Membership, FeedError>>;
/** The same without a signal, which is what the elements wait for. */
export declare function sharedMembership(feedUrl: string): Promise<Result<Membership, FeedError>>;
