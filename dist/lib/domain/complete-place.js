import { findRegion } from './regions.js';
import { splitPlace } from './split-place.js';
import { zipIn } from './zip-code.js';

function completePlace(place, region) {
  const { folded, readings } = splitPlace(place);
  const said = readings.some(({ where }) => where && where.by !== "near-region");
  const own = said || folded === "" || zipIn(place) ? void 0 : findRegion(region);
  return own ? `${place}, ${own.name}` : place;
}

export { completePlace };
