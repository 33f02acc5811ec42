import { findRegion } from './regions.js';
import { splitPlace } from './split-place.js';

function completePlace(place, region) {
  const said = splitPlace(place).readings.some(({ where }) => where !== void 0);
  const own = said ? void 0 : findRegion(region);
  return own ? `${place}, ${own.name}` : place;
}

export { completePlace };
