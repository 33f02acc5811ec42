import { withPlaces } from '../domain/membership.js';
import { feedError } from './feed-error.js';
import { fetchJson } from './fetch-json.js';
import { openMembership } from './open-membership.js';
import { sharedPlaces } from './places-client.js';
import { succeed, fail } from './result.js';
import { shareLoad } from './share-load.js';
import { parseWebAddress } from './web-address.js';

const REUSED_FOR_MS = 60 * 60 * 1e3;
const loads = /* @__PURE__ */ new Map();
async function loadMembership(feedUrl, options) {
  const { places = false, signal } = options ?? {};
  const load = places ? loadWithPlaces(feedUrl) : sharedMembership(feedUrl);
  return signal ? unlessAborted(load, signal) : load;
}
async function loadWithPlaces(feedUrl) {
  const loaded = await sharedMembership(feedUrl);
  const address = loaded.ok && loaded.value.feed.leftOut.length === 0 ? loaded.value.feed.places : void 0;
  if (!loaded.ok || address === void 0) return loaded;
  const zips = await sharedPlaces(address, true);
  const places = zips.ok ? zips : await sharedPlaces(address);
  return places.ok ? succeed(withPlaces(loaded.value, places.value)) : loaded;
}
async function sharedMembership(feedUrl) {
  const address = parseWebAddress(feedUrl)?.split("#")[0];
  if (address === void 0) return fail(feedError("bad-address", 'Set feed="https://\u2026".'));
  return shareLoad(
    loads,
    address,
    () => request(address),
    (result, age) => result.ok && age < REUSED_FOR_MS && !result.value.isExpired()
  );
}
async function request(address) {
  const fetched = await fetchJson(address);
  if (!fetched.ok) return fetched;
  const { json, address: feedUrl } = fetched.value;
  return openMembership(json, void 0, { feedUrl });
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

export { loadMembership, sharedMembership };
