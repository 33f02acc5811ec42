import type {KnownPlaces} from '../domain/known-places.js';
import {feedError, type FeedError} from './feed-error.js';
import {fetchJson, type Fetched} from './fetch-json.js';
import {objectOf} from './fields.js';
import {parsePlaces} from './places-schema.js';
import {fail, succeed, type Result} from './result.js';
import {shareLoad, type Loads} from './share-load.js';
import {parseWebAddress} from './web-address.js';

/** How long after a failure nothing is asked again. */
const RESTS_MS = 60_000;

const files: Loads<Result<Fetched, FeedError>> = new Map();
const opened: Loads<Result<KnownPlaces, FeedError>> = new Map();

/**
 * The index of known places at an address, one request a page however many ask.
 * Never throws, never rejects.
 *
 * @param zips Whether ZIP codes are wanted too: a file of its own, named in the index.
 */
export function sharedPlaces(address: string, zips = false): Promise<Result<KnownPlaces, FeedError>> {
  return shareLoad(opened, `${address} ${zips}`, () => load(address, zips), isGood);
}

async function load(address: string, zips: boolean): Promise<Result<KnownPlaces, FeedError>> {
  const index = await fileAt(address);
  if (!index.ok) return index;
  const {json, address: from} = index.value;
  const zipsAddress = zips ? parseWebAddress(objectOf(json)?.['zips'], from) : undefined;
  const codes = zipsAddress && (await fileAt(zipsAddress));
  if (codes && !codes.ok) return codes;
  const places = parsePlaces(codes ? {...objectOf(json), zips: codes.value.json} : json);
  return places
    ? succeed(places)
    : fail(feedError('malformed', 'It is no index of places that this version reads. Publish it anew.'));
}

function fileAt(address: string): Promise<Result<Fetched, FeedError>> {
  return shareLoad(files, address, () => fetchJson(address), isGood);
}

function isGood({ok}: Result<unknown, FeedError>, age: number): boolean {
  return ok || age < RESTS_MS;
}
