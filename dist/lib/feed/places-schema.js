import { openPlaces } from '../domain/known-places.js';
import { PLACES_SCHEMA, sumOf } from '../domain/places-file.js';

function parsePlaces(json) {
  try {
    const file = json;
    if (file.schema !== PLACES_SCHEMA || file.sum !== sumOf(file)) return void 0;
    const { zips } = file;
    const fits = typeof zips === "object" && zips.schema === PLACES_SCHEMA && zips.sum === file.sum;
    return openPlaces(file, fits ? zips : void 0);
  } catch {
    return void 0;
  }
}

export { parsePlaces };
