import { withPlaces } from '../domain/membership.js';
import { feedError } from './feed-error.js';
import { FeedSource } from './feed-source.js';
import { sharedPlaces } from './places-client.js';
import { succeed, fail } from './result.js';
import { parseWebAddress } from './web-address.js';

const sources = /* @__PURE__ */ new Map();
function feedSource(feedUrl) {
  const address = parseWebAddress(feedUrl)?.split("#")[0] ?? (feedUrl === "" ? "" : "none");
  const source = sources.get(address) ?? new FeedSource(address);
  sources.set(address, source);
  return source;
}
async function loadMembership(feedUrl, options) {
  const { places = false, signal } = options ?? {};
  const load = places ? loadWithPlaces(feedUrl) : loadFeed(feedUrl);
  return signal ? unlessAborted(load, signal) : load;
}
async function loadFeed(feedUrl) {
  const source = feedSource(feedUrl);
  await source.need(true);
  const { membership, error } = source;
  return membership ? succeed(membership) : fail(error ?? feedError("aborted", "It ran out on its way."));
}
async function loadWithPlaces(feedUrl) {
  const loaded = await loadFeed(feedUrl);
  const address = loaded.ok && loaded.value.feed.leftOut.length === 0 ? loaded.value.feed.places : void 0;
  if (!loaded.ok || address === void 0) return loaded;
  const zips = await sharedPlaces(address, true);
  const places = zips.ok ? zips : await sharedPlaces(address);
  return places.ok ? succeed(withPlaces(loaded.value, places.value)) : loaded;
}
async function unlessAborted(load, signal) {
  const gaveUp = fail(feedError("aborted", "The caller\u2019s signal was aborted."));
  if (signal.aborted) return gaveUp;
  const done = new AbortController();
  const aborted = new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(gaveUp), { signal: done.signal });
  });
  const result = await Promise.race([load, aborted]);
  done.abort();
  return result;
}

export { feedSource, loadMembership };
