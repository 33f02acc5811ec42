import type {KnownPlaces} from '../domain/known-places.js';
import {feedError, type FeedError} from './feed-error.js';
import {fetchJson} from './fetch-json.js';
import {objectOf} from './fields.js';
import {parsePlaces} from './places-schema.js';
import {fail, succeed, type Result} from './result.js';
import {shareLoad, type Loads} from './share-load.js';
import {parseWebAddress} from './web-address.js';

/** How long what came is good for who asks again, and how long after a failure nothing is asked. */
const REUSED_FOR_MS = 60 * 60 * 1000;
const RESTS_MS = 60 * 1000;

interface Index {
  readonly json: unknown;
  readonly places: KnownPlaces;
  /** Where its ZIP codes are. */
  readonly zips: string | undefined;
}

// Each rests by itself: a failure that was kept twice would rest twice as long.
const indexes: Loads<Result<Index, FeedError>> = new Map();
const withZips: Loads<Result<KnownPlaces, FeedError>> = new Map();

/**
 * The index of known places at an address, one request a page however many ask.
 * Never throws, never rejects.
 *
 * @param zips Whether ZIP codes are wanted too: a file of its own, named in the index.
 */
export async function sharedPlaces(address: string, zips = false): Promise<Result<KnownPlaces, FeedError>> {
  const index = await shareLoad(indexes, address, () => loadIndex(address), lastsFor);
  if (!index.ok) return index;
  return zips && index.value.zips !== undefined
    ? shareLoad(withZips, address, () => loadZips(index.value), lastsFor)
    : succeed(index.value.places);
}

async function loadIndex(address: string): Promise<Result<Index, FeedError>> {
  const fetched = await fetchJson(address);
  if (!fetched.ok) return fetched;
  const {json, from} = fetched.value;
  const places = parsePlaces(json);
  return places
    ? succeed({json, places, zips: parseWebAddress(objectOf(json)?.['zips'], from)})
    : fail(feedError('malformed', UNFIT));
}

async function loadZips({json, zips = ''}: Index): Promise<Result<KnownPlaces, FeedError>> {
  const fetched = await fetchJson(zips);
  if (!fetched.ok) return fetched;
  const places = parsePlaces({...objectOf(json), zips: fetched.value.json});
  return places?.hasZips ? succeed(places) : fail(feedError('malformed', UNFIT));
}

const UNFIT = 'This version cannot read it. Publish index and ZIP codes anew.';

function lastsFor({ok}: Result<unknown, FeedError>): number {
  return ok ? REUSED_FOR_MS : RESTS_MS;
}
