import { type Membership } from '../domain/membership.js';
import type { FeedError } from './feed-error.js';
import { type Result } from './result.js';
export interface OpenOptions {
    /** Where the feed was found. Without it the relative addresses in the feed are dropped. */
    readonly feedUrl?: string;
    /** The time it is; by default the clock's. */
    readonly now?: Date;
}
/**
 * Opens a feed that is at hand, for `checkCity` and `suggestCities`. Needs no
 * network and no DOM; never throws.
 *
 * @param feed The parsed JSON of a feed, schema 1.
 * @param _places Kept for the index of known places; none is published yet, and nothing else may stand here.
 */
export declare function openMembership(feed: unknown, _places?: undefined, { feedUrl, now }?: OpenOptions): Result<Membership, FeedError>;
