import {feedError, type FeedError} from './feed-error.js';
import {readJson, type Read} from './read-json.js';
import {fail, succeed, type Result} from './result.js';
import {parseWebAddress} from './web-address.js';

/** Longest that one request may take, from asking to the last byte. */
export const LONGEST_REQUEST_MS = 8000;

/** What came, and where it came from after redirects. */
export interface Fetched extends Read {
  readonly from: string;
}

/**
 * One request for JSON, sent without credentials and without referrer. Never throws, never rejects.
 *
 * @param cache `no-cache` asks the server each time whether what the browser holds still holds.
 */
export async function fetchJson(
  address: string,
  cache: RequestCache = 'default',
): Promise<Result<Fetched, FeedError>> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_REQUEST_MS);
  try {
    const response = await fetch(address, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    });
    // Where it really came from must be as safe as where it was asked for.
    const from = parseWebAddress(response.url);
    if (from === undefined) {
      return fail(feedError('bad-address', `It was sent on to ${response.url}, which is not https:.`));
    }
    const read = await readJson(response);
    return read.ok ? succeed({...read.value, from}) : read;
  } catch {
    // The platform does not tell a missing CORS header from a broken line: the remedy names all that it can be.
    if (limit.signal.aborted) {
      return fail(
        feedError('timed-out', `It did not come within ${LONGEST_REQUEST_MS / 1000} s. Check its server.`),
      );
    }
    return fail(
      feedError(
        'unreachable',
        'Its server must be up and send “Access-Control-Allow-Origin: *”; the page’s policy must name it under connect-src.',
      ),
    );
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}
