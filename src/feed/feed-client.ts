import {withPlaces, type Membership} from '../domain/membership.js';
import {feedError, type FeedError} from './feed-error.js';
import {fetchJson} from './fetch-json.js';
import {openMembership} from './open-membership.js';
import {sharedPlaces} from './places-client.js';
import {fail, succeed, type Result} from './result.js';
import {shareLoad, type Loads} from './share-load.js';
import {parseWebAddress} from './web-address.js';

export interface LoadOptions {
  /** Whether to load the index of known places and the ZIP codes as well. Where they do not come, the feed alone answers. */
  readonly places?: boolean;
  /** Gives up waiting. The request itself may serve others and goes on. */
  readonly signal?: AbortSignal;
}

/** How long a feed that came is good for who asks again: a page's life, as a rule, and a while on a server. */
const REUSED_FOR_MS = 60 * 60 * 1000;

const loads: Loads<Result<Membership, FeedError>> = new Map();

/**
 * Fetches a feed and opens it. One request an address and hour, however many
 * ask; sent without credentials and without referrer. Never throws, never rejects.
 *
 * @param feedUrl Absolute; `https:`, or `http:` on this machine.
 */
export async function loadMembership(
  feedUrl: string,
  options?: LoadOptions,
): Promise<Result<Membership, FeedError>> {
  const {places = false, signal} = options ?? {};
  const load = places ? loadWithPlaces(feedUrl) : sharedMembership(feedUrl);
  return signal ? unlessAborted(load, signal) : load;
}

async function loadWithPlaces(feedUrl: string): Promise<Result<Membership, FeedError>> {
  const loaded = await sharedMembership(feedUrl);
  const address = loaded.ok && loaded.value.feed.leftOut.length === 0 ? loaded.value.feed.places : undefined;
  if (!loaded.ok || address === undefined) return loaded;
  const zips = await sharedPlaces(address, true);
  const places = zips.ok ? zips : await sharedPlaces(address);
  return places.ok ? succeed(withPlaces(loaded.value, places.value)) : loaded;
}

/** The same without a signal, which is what the elements wait for. */
export async function sharedMembership(feedUrl: string): Promise<Result<Membership, FeedError>> {
  // As it is sent: a fragment never is.
  const address = parseWebAddress(feedUrl)?.split('#')[0];
  if (address === undefined) return fail(feedError('bad-address', 'Set feed="https://…".'));
  // One that failed is not kept: the next asks again.
  return shareLoad(
    loads,
    address,
    () => request(address),
    (result, age) => result.ok && age < REUSED_FOR_MS && !result.value.isExpired(),
  );
}

async function request(address: string): Promise<Result<Membership, FeedError>> {
  const fetched = await fetchJson(address);
  if (!fetched.ok) return fetched;
  const {json, address: feedUrl} = fetched.value;
  return openMembership(json, undefined, {feedUrl});
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
