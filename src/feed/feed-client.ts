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

/** How long a feed that came is good for who asks again: a page's life, as a rule, and a while on a server. */
const REUSED_FOR_MS = 60 * 60 * 1000;

interface Load {
  readonly result: Promise<Result<Membership, FeedError>>;
  readonly since: number;
}

/** The last load of each address. One that failed is not kept: the next asks again. */
const loads = new Map<string, Load>();

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
  const signal = options?.signal;
  const load = sharedMembership(feedUrl);
  return signal ? unlessAborted(load, signal) : load;
}

/** The same without a signal, which is what the elements wait for. */
export async function sharedMembership(feedUrl: string): Promise<Result<Membership, FeedError>> {
  // As it is sent: a fragment never is.
  const address = parseWebAddress(feedUrl)?.split('#')[0];
  if (address === undefined) return fail(feedError('bad-address', 'Set feed="https://…".'));
  const held = loads.get(address);
  if (held && Date.now() - held.since < REUSED_FOR_MS) {
    const result = await held.result;
    if (!result.ok || !result.value.isExpired()) return result;
  }
  // Another may have asked meanwhile.
  const latest = loads.get(address);
  return latest && latest !== held ? latest.result : start(address);
}

function start(address: string): Promise<Result<Membership, FeedError>> {
  const load = {result: request(address), since: Date.now()};
  loads.set(address, load);
  void load.result.then(({ok}) => {
    if (!ok && loads.get(address) === load) loads.delete(address);
  });
  return load.result;
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
