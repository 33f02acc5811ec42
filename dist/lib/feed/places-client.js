import { feedError } from './feed-error.js';
import { fetchJson } from './fetch-json.js';
import { objectOf } from './fields.js';
import { parsePlaces } from './places-schema.js';
import { succeed, fail } from './result.js';
import { shareLoad } from './share-load.js';
import { parseWebAddress } from './web-address.js';

const REUSED_FOR_MS = 60 * 60 * 1e3;
const RESTS_MS = 60 * 1e3;
const indexes = /* @__PURE__ */ new Map();
const withZips = /* @__PURE__ */ new Map();
async function sharedPlaces(address, zips = false) {
  const index = await shareLoad(indexes, address, () => loadIndex(address), lastsFor);
  if (!index.ok) return index;
  return zips && index.value.zips !== void 0 ? shareLoad(withZips, address, () => loadZips(index.value), lastsFor) : succeed(index.value.places);
}
async function loadIndex(address) {
  const fetched = await fetchJson(address);
  if (!fetched.ok) return fetched;
  const { json, from } = fetched.value;
  const places = parsePlaces(json);
  return places ? succeed({ json, places, zips: parseWebAddress(objectOf(json)?.["zips"], from) }) : fail(feedError("malformed", UNFIT));
}
async function loadZips({ json, zips = "" }) {
  const fetched = await fetchJson(zips);
  if (!fetched.ok) return fetched;
  const places = parsePlaces({ ...objectOf(json), zips: fetched.value.json });
  return places?.hasZips ? succeed(places) : fail(feedError("malformed", UNFIT));
}
const UNFIT = "This version cannot read it. Publish index and ZIP codes anew.";
function lastsFor({ ok }) {
  return ok ? REUSED_FOR_MS : RESTS_MS;
}

export { sharedPlaces };
