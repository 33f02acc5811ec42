import type {Membership} from '../domain/membership.js';
import {feedError, type FeedError} from './feed-error.js';
import {fetchJson} from './fetch-json.js';
import {inSlices} from './in-slices.js';
import {keepCopy} from './last-good.js';
import {openSteps} from './open-membership.js';
import {fail, succeed, type Result} from './result.js';
import {parseWebAddress} from './web-address.js';

/**
 * One request for a feed, and every check on what came: also that it is not older
 * than what is held. What passes is kept as the last good copy. Never rejects.
 *
 * @param address As parsed. Anything else is not asked for.
 * @param held What is held by the time the answer has come.
 */
export async function requestFeed(
  address: string,
  held: () => Membership | undefined,
): Promise<Result<Membership, FeedError>> {
  if (parseWebAddress(address) === undefined) {
    return fail(feedError(address === '' ? 'no-address' : 'bad-address', 'Set feed="https://…".'));
  }
  // The browser's own cache makes the condition: a header of ours would need the server's leave across origins.
  const fetched = await fetchJson(address, 'no-cache');
  if (!fetched.ok) {
    // By its server's own word what is held is the feed of today.
    const unchanged = fetched.error.status === 304 ? held() : undefined;
    return unchanged ? succeed({...unchanged, fromCopy: false}) : fetched;
  }
  const {json, text, from} = fetched.value;
  const opened = await inSlices(openSteps(json, {feedUrl: from}));
  const issued = opened.ok ? opened.value.asOf : opened.error.issued;
  if (issued === undefined) return opened;
  const before = held();
  // What is dated to come may be a mistake that has been mended since.
  const isOld = before && isOlder(issued, before.asOf) && Date.parse(before.asOf) <= Date.now();
  // Also one that has run out: with it, nothing is left of the list that was held.
  if (!isOld) keepCopy(address, from, text);
  if (!isOld || !opened.ok) return opened;
  const remedy = `It is of ${issued}, and one of ${before.asOf} has been seen. Publish the newer one.`;
  return fail(feedError('out-of-date', remedy));
}

export function isOlder(issued: string, than: string): boolean {
  return Date.parse(issued) < Date.parse(than);
}
