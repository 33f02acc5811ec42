import { feedError } from './feed-error.js';
import { fetchJson } from './fetch-json.js';
import { objectOf } from './fields.js';
import { parsePlaces } from './places-schema.js';
import { succeed, fail } from './result.js';
import { parseWebAddress } from './web-address.js';

const RESTS_MS = 6e4;
const files = /* @__PURE__ */ new Map();
const opened = /* @__PURE__ */ new Map();
function sharedPlaces(address, zips = false) {
  return once(opened, `${address} ${zips}`, async () => {
    const index = await once(files, address, () => fetchJson(address));
    if (!index.ok) return index;
    const { json } = index.value;
    const zipsAddress = zips ? parseWebAddress(objectOf(json)?.["zips"], index.value.address) : void 0;
    const codes = zipsAddress && await once(files, zipsAddress, () => fetchJson(zipsAddress));
    if (codes && !codes.ok) return codes;
    const places = parsePlaces(codes ? { ...objectOf(json), zips: codes.value.json } : json);
    return places ? succeed(places) : fail(
      feedError("malformed", "It is no index of known places that this version reads. Publish it anew.")
    );
  });
}
async function once(loads, key, run) {
  const held = loads.get(key);
  if (held && (Date.now() - held.since < RESTS_MS || (await held.result).ok)) return held.result;
  const latest = loads.get(key);
  if (latest && latest !== held) return latest.result;
  const load = { result: run(), since: Date.now() };
  loads.set(key, load);
  return load.result;
}

export { sharedPlaces };
