import { type FeedError } from './feed-error.js';
import { type Read } from './read-json.js';
import { type Result } from './result.js';
/** Longest that one request may take, from asking to the last byte. */
export declare const LONGEST_REQUEST_MS = 8000;
/** What came, and where it came from after redirects. */
export interface Fetched extends Read {
    readonly from: string;
}
/**
 * One request for JSON, sent without credentials and without referrer. Never throws, never rejects.
 *
 * @param cache `no-cache` asks the server each time whether what the browser holds still holds.
 */
export declare function fetchJson(address: string, cache?: RequestCache): Promise<Result<Fetched, FeedError>>;
