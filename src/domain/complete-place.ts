import {findRegion} from './regions.js';
import {splitPlace} from './split-place.js';
import {zipIn} from './zip-code.js';

/** A place as a page's author wrote it, with the page's own region where it says none. For attributes, never for what a visitor typed. */
export function completePlace(place: string, region: string): string {
  const {folded, readings} = splitPlace(place);
  // "St. Louis" only begins like Louisiana.
  const said = readings.some(({where}) => where && where.by !== 'near-region');
  const own = said || folded === '' || zipIn(place) ? undefined : findRegion(region);
  return own ? `${place}, ${own.name}` : place;
}
