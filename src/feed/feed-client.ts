import {withPlaces, type Membership} from '../domain/membership.js';
import {feedError, type FeedError} from './feed-error.js';
import {FeedSource} from './feed-source.js';
import {sharedPlaces} from './places-client.js';
import {fail, succeed, type Result} from './result.js';
import {parseWebAddress} from './web-address.js';

export interface LoadOptions {
  /** Whether to load the index of known places and the ZIP codes as well. Where they do not come, the feed alone answers. */
  readonly places?: boolean;
  /** Gives up waiting. The request itself may serve others and goes on. */
  readonly signal?: AbortSignal;
}

const sources = new Map<string, FeedSource>();

/** The one source of this page for the feed at an address, however that is written. */
export function feedSource(feedUrl: string): FeedSource {
  // As it is sent: a fragment never is. All that are no address have one source, which asks nobody.
  const address = parseWebAddress(feedUrl)?.split('#')[0] ?? (feedUrl === '' ? '' : 'none');
  const source = sources.get(address) ?? new FeedSource(address);
  sources.set(address, source);
  return source;
}

/**
 * Fetches a feed and opens it. One request an address and half an hour, however
 * many ask; sent without credentials and without referrer. Where it does not come,
 * the last good one answers, with `fromCopy`. Never throws, never rejects.
 *
 * @param feedUrl Absolute; `https:`, or `http:` on this machine.
 */
export async function loadMembership(
  feedUrl: string,
  options?: LoadOptions,
): Promise<Result<Membership, FeedError>> {
  const {places = false, signal} = options ?? {};
  const load = places ? loadWithPlaces(feedUrl) : loadFeed(feedUrl);
  return signal ? unlessAborted(load, signal) : load;
}

async function loadFeed(feedUrl: string): Promise<Result<Membership, FeedError>> {
  const source = feedSource(feedUrl);
  await source.need(true);
  const {membership, error} = source;
  return membership ? succeed(membership) : fail(error ?? feedError('aborted', 'It ran out on its way.'));
}

async function loadWithPlaces(feedUrl: string): Promise<Result<Membership, FeedError>> {
  const loaded = await loadFeed(feedUrl);
  const address = loaded.ok && loaded.value.feed.leftOut.length === 0 ? loaded.value.feed.places : undefined;
  if (!loaded.ok || address === undefined) return loaded;
  const zips = await sharedPlaces(address, true);
  const places = zips.ok ? zips : await sharedPlaces(address);
  return places.ok ? succeed(withPlaces(loaded.value, places.value)) : loaded;
}

async function unlessAborted(
  load: Promise<Result<Membership, FeedError>>,
  signal: AbortSignal,
): Promise<Result<Membership, FeedError>> {
  const gaveUp = fail(feedError('aborted', 'The caller’s signal was aborted.'));
  if (signal.aborted) return gaveUp;
  const done = new AbortController();
  const aborted = new Promise<typeof gaveUp>((resolve) => {
    // Taken off again: one signal may serve many loads.
    signal.addEventListener('abort', () => resolve(gaveUp), {signal: done.signal});
  });
  const result = await Promise.race([load, aborted]);
  done.abort();
  return result;
}
