import type {Membership} from '../domain/membership.js';
import {feedError, type FeedError} from './feed-error.js';
import {openMembership} from './open-membership.js';
import {readJson} from './read-json.js';
import {fail, type Result} from './result.js';
import {parseWebAddress} from './web-address.js';

/** Longest that one request may take, from asking to the last byte. */
export const LONGEST_REQUEST_MS = 8000;

export interface LoadOptions {
  /** Gives up waiting. The request itself may serve others and goes on. */
  readonly signal?: AbortSignal;
}

/** Loads under way or done well, by address. A load that failed is not kept: the next one asks again. */
const loads = new Map<string, Promise<Result<Membership, FeedError>>>();

/**
 * Fetches a feed and opens it. One request an address and page, however many
 * ask; sent without credentials and without referrer. Never throws, never rejects.
 *
 * @param feedUrl Absolute; `https:`, or `http:` on this machine.
 */
export async function loadMembership(
  feedUrl: string,
  {signal}: LoadOptions = {},
): Promise<Result<Membership, FeedError>> {
  const load = sharedLoad(feedUrl);
  return signal ? Promise.race([load, aborted(signal)]) : load;
}

/** The same without a signal: what the elements wait for. */
export async function sharedLoad(feedUrl: string): Promise<Result<Membership, FeedError>> {
  const address = parseWebAddress(feedUrl);
  if (address === undefined) return fail(feedError('bad-address', 'Set feed="https://…".'));
  return loads.get(address) ?? start(address);
}

/** Forgets what was loaded, so that the next load asks again. */
export function forgetMembership(feedUrl: string): void {
  const address = parseWebAddress(feedUrl);
  if (address !== undefined) loads.delete(address);
}

function start(address: string): Promise<Result<Membership, FeedError>> {
  const load = request(address).then((result) => {
    if (!result.ok && loads.get(address) === load) loads.delete(address);
    return result;
  });
  loads.set(address, load);
  return load;
}

async function request(address: string): Promise<Result<Membership, FeedError>> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_REQUEST_MS);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    });
    // Where it really came from, after redirects, must be as safe as where it was asked for.
    const feedAddress = parseWebAddress(response.url);
    if (feedAddress === undefined) {
      return fail(feedError('bad-address', `It was sent on to ${response.url}, which is not https:.`));
    }
    const json = await readJson(response);
    return json.ok ? openMembership(json.value, undefined, {feedUrl: feedAddress}) : json;
  } catch {
    // The platform does not tell a missing CORS header from a broken line: the remedy names all that it can be.
    if (limit.signal.aborted) {
      return fail(feedError('timed-out', `It did not come within ${LONGEST_REQUEST_MS / 1000} s.`));
    }
    return fail(
      feedError(
        'unreachable',
        'Its server must be up and send “Access-Control-Allow-Origin: *”; the page’s policy must name it under “connect-src”.',
      ),
    );
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

function aborted(signal: AbortSignal): Promise<Result<Membership, FeedError>> {
  const gaveUp = fail(feedError('aborted', ''));
  if (signal.aborted) return Promise.resolve(gaveUp);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(gaveUp), {once: true}));
}
