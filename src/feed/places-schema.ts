import {openPlaces, type KnownPlaces} from '../domain/known-places.js';
import {partsOf, PLACES_SCHEMA, sumOf, type PlacesFile, type ZipsFile} from '../domain/places-file.js';

/**
 * The one reader of an index of known places. One that is not whole, is of
 * another schema or was changed on its way gives `undefined`: without it less is
 * answered, with half of it something false.
 *
 * @param json As `JSON.parse` gave it. ZIP codes are read where `zips` is the ZIP file itself, and fits.
 */
export function parsePlaces(json: unknown): KnownPlaces | undefined {
  try {
    const file = json as PlacesFile;
    const {schema, sum, regions, cities, elsewhere, otherNames, names, bearers} = file;
    const lists = [regions, cities, elsewhere, ...otherNames];
    const isWhole =
      schema === PLACES_SCHEMA &&
      sum === sumOf(partsOf(file)) &&
      [otherNames, ...lists].every(Array.isArray) &&
      [...lists, names, bearers].every(areTexts);
    const zips = file.zips as unknown as ZipsFile | undefined;
    return isWhole ? openPlaces(file, zips && fits(zips, sum) ? zips : undefined) : undefined;
  } catch {
    return undefined;
  }
}

function fits({sum, gaps, digits}: ZipsFile, ofIndex: number): boolean {
  return (
    sum === sumOf([ofIndex, gaps, digits]) && Array.isArray(digits) && areTexts(digits) && areTexts(gaps)
  );
}

function areTexts(value: object): boolean {
  return Object.values(value).every((text) => typeof text === 'string');
}
