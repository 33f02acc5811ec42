import type {KnownPlaces} from '../domain/known-places.js';
import {feedError, type FeedError} from './feed-error.js';
import {fetchJson, type Fetched} from './fetch-json.js';
import {objectOf} from './fields.js';
import {parsePlaces} from './places-schema.js';
import {fail, succeed, type Result} from './result.js';
import {parseWebAddress} from './web-address.js';

/** How long after a failure nothing is asked again. */
const RESTS_MS = 60_000;

interface Load<Value> {
  readonly result: Promise<Result<Value, FeedError>>;
  readonly since: number;
}

const files = new Map<string, Load<Fetched>>();
const opened = new Map<string, Load<KnownPlaces>>();

/**
 * The index of known places at an address, one request a page however many ask.
 * Never throws, never rejects.
 *
 * @param zips Whether ZIP codes are wanted too: a file of its own, named in the index.
 */
export function sharedPlaces(address: string, zips = false): Promise<Result<KnownPlaces, FeedError>> {
  return once(opened, `${address} ${zips}`, async () => {
    const index = await once(files, address, () => fetchJson(address));
    if (!index.ok) return index;
    const {json} = index.value;
    const zipsAddress = zips ? parseWebAddress(objectOf(json)?.['zips'], index.value.address) : undefined;
    const codes = zipsAddress && (await once(files, zipsAddress, () => fetchJson(zipsAddress)));
    if (codes && !codes.ok) return codes;
    const places = parsePlaces(codes ? {...objectOf(json), zips: codes.value.json} : json);
    return places
      ? succeed(places)
      : fail(
          feedError('malformed', 'It is no index of known places that this version reads. Publish it anew.'),
        );
  });
}

/** What was asked for before, unless it failed a while ago. */
async function once<Value>(
  loads: Map<string, Load<Value>>,
  key: string,
  run: () => Promise<Result<Value, FeedError>>,
): Promise<Result<Value, FeedError>> {
  const held = loads.get(key);
  if (held && (Date.now() - held.since < RESTS_MS || (await held.result).ok)) return held.result;
  // Another may have asked meanwhile.
  const latest = loads.get(key);
  if (latest && latest !== held) return latest.result;
  const load = {result: run(), since: Date.now()};
  loads.set(key, load);
  return load.result;
}
