import {openPlaces, type KnownPlaces} from '../domain/known-places.js';
import {PLACES_SCHEMA, sumOf, type PlacesFile, type ZipsFile} from '../domain/places-file.js';

/**
 * The one reader of an index of known places. One that is not whole, is of
 * another schema or was changed on its way gives `undefined`: without it less is
 * answered, with half of it something false.
 *
 * @param json As `JSON.parse` gave it. ZIP codes are read where `zips` is the ZIP file itself.
 */
export function parsePlaces(json: unknown): KnownPlaces | undefined {
  try {
    const file = json as Omit<PlacesFile, 'zips'> & {readonly zips?: ZipsFile | string};
    // What bears its own sum is as `packPlaces` made it.
    if (file.schema !== PLACES_SCHEMA || file.sum !== sumOf(file)) return undefined;
    const {zips} = file;
    const fits = typeof zips === 'object' && zips.schema === PLACES_SCHEMA && zips.sum === file.sum;
    return openPlaces(file as PlacesFile, fits ? zips : undefined);
  } catch {
    return undefined;
  }
}
