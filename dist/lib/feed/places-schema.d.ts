import { type KnownPlaces } from '../domain/known-places.js';
/**
 * The one reader of an index of known places. One that is not whole, is of
 * another schema or was changed on its way gives `undefined`: without it less is
 * answered, with half of it something false.
 *
 * @param json As `JSON.parse` gave it. ZIP codes are read where `zips` is the ZIP file itself, and fits.
 */
export declare function parsePlaces(json: unknown): KnownPlaces | undefined;
