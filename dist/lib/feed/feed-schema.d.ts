import type { Feed } from '../domain/membership.js';
import { type Steps } from '../domain/steps.js';
import { type FeedError } from './feed-error.js';
import { type Result } from './result.js';
/** The only schema this version reads. */
export declare const SCHEMA = 1;
/** Rows that a feed may have. */
export declare const MOST_ROWS = 100000;
/** Share of rows, 0..1, that may be unfit before the whole feed is refused. */
export declare const MOST_UNFIT = 0.01;
export interface ParseOptions {
    /** Where the feed was found: relative addresses in it are resolved against this, and dropped without it. */
    readonly feedUrl?: string | undefined;
    /** The time it is; by default the clock's. */
    readonly now?: Date | undefined;
}
/**
 * The one parser of the feed, schema 1. Takes nothing on trust: a feed that is
 * not whole is refused, a row that is not sound is left out and remembered, an
 * optional field that is unfit is dropped.
 *
 * @param json As `JSON.parse` gave it.
 */
export declare function parseFeed(json: unknown, options?: ParseOptions): Result<Feed, FeedError>;
/** The same, to be done in slices. */
export declare function feedSteps(json: unknown, { feedUrl, now }?: ParseOptions): Steps<Result<Feed, FeedError>>;
