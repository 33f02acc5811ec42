import { type Membership } from '../domain/membership.js';
import { type FeedError } from './feed-error.js';
import { FeedSource } from './feed-source.js';
import { type Result } from './result.js';
export interface LoadOptions {
    /** Whether to load the index of known places and the ZIP codes as well. Where they do not come, the feed alone answers. */
    readonly places?: boolean;
    /** Gives up waiting. The request itself may serve others and goes on. */
    readonly signal?: AbortSignal;
}
/** The one source of this page for the feed at an address, however that is written. */
export declare function feedSource(feedUrl: string): FeedSource;
/**
 * Fetches a feed and opens it. One request an address and half an hour, however
 * many ask; sent without credentials and without referrer. Where it does not come,
 * the last good one answers, with `fromCopy`. Never throws, never rejects.
 *
 * @param feedUrl Absolute; `https:`, or `http:` on this machine.
 */
export declare function loadMembership(feedUrl: string, options?: LoadOptions): Promise<Result<Membership, FeedError>>;
