import { type FeedError } from './feed-error.js';
import { type Result } from './result.js';
/** Longest that one request may take, from asking to the last byte. */
export declare const LONGEST_REQUEST_MS = 8000;
/** What came, and where it came from after redirects. */
export interface Fetched {
    readonly json: unknown;
    readonly address: string;
}
/** One request for JSON, sent without credentials and without referrer. Never throws, never rejects. */
export declare function fetchJson(address: string): Promise<Result<Fetched, FeedError>>;
