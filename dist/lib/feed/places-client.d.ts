import type { KnownPlaces } from '../domain/known-places.js';
import { type FeedError } from './feed-error.js';
import { type Result } from './result.js';
/**
 * The index of known places at an address, one request a page however many ask.
 * Never throws, never rejects.
 *
 * @param zips Whether ZIP codes are wanted too: a file of its own, named in the index.
 */
export declare function sharedPlaces(address: string, zips?: boolean): Promise<Result<KnownPlaces, FeedError>>;
