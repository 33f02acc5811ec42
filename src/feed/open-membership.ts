import {membershipSteps, withPlaces, type Membership} from '../domain/membership.js';
import {atOnce, type Steps} from '../domain/steps.js';
import type {FeedError} from './feed-error.js';
import {feedSteps} from './feed-schema.js';
import {parsePlaces} from './places-schema.js';
import {succeed, type Result} from './result.js';

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
 * @param places The parsed JSON of an index of known places, with the parsed ZIP file as its `zips` where ZIP codes are
 *   wanted. One that cannot be read is left out: `places` of the membership says whether it was.
 */
export function openMembership(
  feed: unknown,
  places?: unknown,
  options?: OpenOptions,
): Result<Membership, FeedError> {
  const opened = atOnce(openSteps(feed, options));
  return opened.ok ? succeed(withPlaces(opened.value, parsePlaces(places))) : opened;
}

/** The same, without places. */
export function* openSteps(
  feed: unknown,
  {feedUrl, now = new Date()}: OpenOptions = {},
): Steps<Result<Membership, FeedError>> {
  const parsed = yield* feedSteps(feed, {feedUrl, now});
  return parsed.ok ? succeed(yield* membershipSteps(parsed.value, now)) : parsed;
}
