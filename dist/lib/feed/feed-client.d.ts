import type { Membership } from '../domain/membership.js';
import { type FeedError } from './feed-error.js';
import { type Result } from './result.js';
/** Longest that one request may take, from asking to the last byte. */
export declare const LONGEST_REQUEST_MS = 8000;
export interface LoadOptions {
    /** Gives up waiting. The request itself may serve others and goes on. */
    readonly signal?: AbortSignal;
}
/**
 * Fetches a feed and opens it. One request an address and page, however many
 * ask; sent without credentials and without referrer. Never throws, never rejects.
 *
 * @param feedUrl Absolute; `https:`, or `http:` on this machine.
 */
export declare function loadMembership(feedUrl: string, { signal }?: LoadOptions): Promise<Result<Membership, FeedError>>;
/** The same without a signal: what the elements wait for. */
export declare function sharedLoad(feedUrl: string): Promise<Result<Membership, FeedError>>;
/** Forgets what was loaded, so that the next load asks again. */
export declare function forgetMembership(feedUrl: string): void;
