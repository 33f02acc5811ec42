import { feedError } from './feed-error.js';
import { fetchJson } from './fetch-json.js';
import { objectOf } from './fields.js';
import { parsePlaces } from './places-schema.js';
import { succeed, fail } from './result.js';
import { shareLoad } from './share-load.js';
import { parseWebAddress } from './web-address.js';

const RESTS_MS = 6e4;
const files = /* @__PURE__ */ new Map();
const opened = /* @__PURE__ */ new Map();
function sharedPlaces(address, zips = false) {
  return shareLoad(opened, `${address} ${zips}`, () => load(address, zips), isGood);
}
async function load(address, zips) {
  const index = await fileAt(address);
  if (!index.ok) return index;
  const { json, address: from } = index.value;
  const zipsAddress = zips ? parseWebAddress(objectOf(json)?.["zips"], from) : void 0;
  const codes = zipsAddress && await fileAt(zipsAddress);
  if (codes && !codes.ok) return codes;
  const places = parsePlaces(codes ? { ...objectOf(json), zips: codes.value.json } : json);
  return places ? succeed(places) : fail(feedError("malformed", "It is no index of places that this version reads. Publish it anew."));
}
function fileAt(address) {
  return shareLoad(files, address, () => fetchJson(address), isGood);
}
function isGood({ ok }, age) {
  return ok || age < RESTS_MS;
}

export { sharedPlaces };
