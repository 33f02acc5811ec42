import type {Place} from '../domain/place.js';

/** Where the sources say that a name lies, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_KM = 6371;

/** Cities that are wider than their size tells, or of which the sources do not say where they lie. */
export const WIDE: readonly {city: string; km: number; around?: string; because: string}[] = [
  {city: 'US-HI Honolulu', km: 45, because: 'the City and County of Honolulu is the whole of Oahu'},
  {city: 'US-AK Anchorage', km: 55, because: 'the Municipality of Anchorage is larger than Rhode Island'},
  {city: 'US-TX Houston', km: 40, because: 'Kingwood, in its north-east, was a town of its own'},
  {city: 'US-NE Omaha', km: 26, because: 'Elkhorn, in its west, was a town of its own'},
  {city: 'GB-ENG Kirklees', km: 20, around: 'Huddersfield', because: 'GeoNames lacks the district'},
];

/** Places of which a source says that they lie elsewhere than they do. */
export const MISPLACED: readonly {place: string; because: string}[] = [
  {place: 'US-AK Jber', because: 'zipcodes has the middle of Alaska for Joint Base Elmendorf-Richardson'},
  {place: 'US-CA San Ysidro', because: 'zipcodes has the desert for 92143, boxes of the post office there'},
  {place: 'US-HI Waialua', because: 'another Waialua is a church and some houses on Molokai'},
  {place: 'US-KS La Cygne', because: 'zipcodes has 66040 near Lawrence'},
  {place: 'US-MA Sunderland', because: 'GeoNames has the people of the town for a hamlet of its name'},
  {place: 'US-NH Deerfield', because: 'GeoNames has the people of the town for a hamlet of its name'},
  {place: 'US-NJ Jackson', because: 'GeoNames has the people of the township for a hamlet of its name'},
  {place: 'US-NJ Voorhees', because: 'GeoNames has the people of the township for a hamlet of its name'},
  {place: 'US-NV The Lakes', because: 'zipcodes has the middle of the county for ZIP codes of companies'},
  {place: 'US-NY Sylvan Beach', because: 'GeoNames has the people of the village for a hamlet of its name'},
];

/** Whether where it is said to lie says nothing of a place. */
export function isMisplaced({name, region, country}: Place): boolean {
  return MISPLACED.some(({place}) => place === `${country}-${region} ${name}`);
}

/**
 * How far from its middle a part of a city may lie: 12 km, and 16 more for a million people.
 *
 * @param city "US-NY New York".
 */
export function reachOf(city: string, population: number): number {
  return WIDE.find((one) => one.city === city)?.km ?? 12 + 0.5 * Math.sqrt(population / 1000);
}

export function kmBetween(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const scale = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const chord = half(a.latitude, b.latitude) + scale * half(a.longitude, b.longitude);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}

/** From one of these points to the nearest of those. Without points on one side it is nought: nothing speaks against it. */
export function kmApart(these: readonly Point[], those: readonly Point[]): number {
  const all = these.flatMap((one) => those.map((other) => kmBetween(one, other)));
  return all.length > 0 ? Math.min(...all) : 0;
}
