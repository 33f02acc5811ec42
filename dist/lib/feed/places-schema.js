import { openPlaces } from '../domain/known-places.js';
import { PLACES_SCHEMA, sumOf, partsOf } from '../domain/places-file.js';

function parsePlaces(json) {
  try {
    const file = json;
    const { schema, sum, regions, cities, elsewhere, otherNames, names, bearers } = file;
    const lists = [regions, cities, elsewhere, ...otherNames];
    const isWhole = schema === PLACES_SCHEMA && sum === sumOf(partsOf(file)) && [otherNames, ...lists].every(Array.isArray) && [...lists, names, bearers].every(areTexts);
    const zips = file.zips;
    return isWhole ? openPlaces(file, zips && fits(zips, sum) ? zips : void 0) : void 0;
  } catch {
    return void 0;
  }
}
function fits({ sum, gaps, digits }, ofIndex) {
  return sum === sumOf([ofIndex, gaps, digits]) && Array.isArray(digits) && areTexts(digits) && areTexts(gaps);
}
function areTexts(value) {
  return Object.values(value).every((text) => typeof text === "string");
}

export { parsePlaces };
