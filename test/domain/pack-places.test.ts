import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {foldName} from '../../src/domain/fold-name.js';
import {openPlaces, type KnownPlace, type KnownPlaces} from '../../src/domain/known-places.js';
import {packZips} from '../../src/domain/pack-zips.js';
import {packPlaces, type PackOptions, type PlaceRow} from '../../src/domain/pack-places.js';
import {REGION_AT, partsOf, sumOf, type PlacesFile} from '../../src/domain/places-file.js';
import {regionOf} from '../../src/domain/regions.js';
import {runsOf} from '../support/fuzz.js';

const RUNS = runsOf(20261125, 300);

/** Sizes are kept in steps of half an octave, so that none is further off than a quarter. */
const OFF_AT_MOST = 0.2501;
const SMALLEST = 2500;
/** Of larger ones no sizes are kept. */
const LARGEST = 7_000_000;

function opened(rows: readonly PlaceRow[], options?: PackOptions): KnownPlaces {
  const {index, zips} = packPlaces(rows, options);
  return openPlaces(throughJson(index), zips && throughJson(zips));
}

/** As it travels: what JSON cannot carry would not arrive. */
function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function city(name: string, region = 'MA', rest: Partial<PlaceRow> = {}): PlaceRow {
  return {name, region, country: 'US', population: 1000, ...rest};
}

/** What the feed calls the region; for a region that nobody knows, its own words. */
const REGION_CODES: ReadonlyMap<string, string> = new Map([
  ['US Massachusetts', 'MA'],
  ['US massachusetts', 'MA'],
  ['GB England', 'ENG'],
]);

function identity({name, region, country, nameOnly = false, partOf}: PlaceRow | KnownPlace): string {
  const code = REGION_CODES.get(`${country} ${region}`) ?? region;
  return JSON.stringify([name, code, country, nameOnly, partOf ?? null]);
}

/** Slow and obvious: each row has one bearer of its own, and no bearer is without a row. */
function mustKnow(places: KnownPlaces, rows: readonly PlaceRow[]): void {
  for (const folded of new Set(rows.map(({name}) => foldName(name)))) {
    const known = inOrder(places.bearersOf(folded));
    const expected = inOrder(rows.filter(({name}) => foldName(name) === folded));
    assert.deepEqual(known.map(identity), expected.map(identity), folded);
    for (const [at, {population = 0, nameOnly = false}] of expected.entries()) {
      mustBeAbout(known[at]?.population ?? NaN, nameOnly ? 0 : population, nameOnly);
    }
  }
}

function inOrder<Row extends PlaceRow | KnownPlace>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => {
    const [first, second] = [identity(a), identity(b)];
    return first < second ? -1 : first > second ? 1 : (a.population ?? 0) - (b.population ?? 0);
  });
}

function mustBeAbout(known: number, population: number, nameOnly: boolean): void {
  if (nameOnly) assert.equal(known, 0);
  else if (population > LARGEST) assert.ok(known > LARGEST);
  else assert.ok(Math.abs(Math.log2(known / Math.max(population, SMALLEST))) < OFF_AT_MOST, `${population}`);
}

const regions = fc.constantFrom(
  ['US', 'MA'],
  ['US', 'Massachusetts'],
  ['US', 'NY'],
  ['US', 'XX'],
  ['GB', 'England'],
  ['GB', 'ENG'],
  ['CA', 'Ontario'],
  ['CA', 'British Columbia'],
  ['SG', ''],
  ['CO', ''],
  ['AU', 'WA'],
) as fc.Arbitrary<readonly [country: string, region: string]>;

// Few letters, so that names meet; with all that folding drops, joins or takes apart.
const names = fc
  .oneof(
    fc.array(fc.constantFrom(...'abAB éÉ\'’‘.-&/!"\\ ßłn1京', ' St. ', 'Ft '), {minLength: 1, maxLength: 12}),
    fc.array(fc.constantFrom(...'Llanfair'), {minLength: 26, maxLength: 40}),
    fc.array(fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 2}),
  )
  .map((pieces) => pieces.join(''))
  .filter((name) => foldName(name) !== '' && !/[;\p{Cc}]/u.test(name));

const places: fc.Arbitrary<PlaceRow> = fc
  .record({
    name: names,
    where: regions,
    kind: fc.constantFrom('municipality', 'name', 'part'),
    partOf: fc.constantFrom('Boston', 'New York', '京都', 'Aa'),
    population: fc.oneof(fc.nat(3000), fc.nat(40_000_000)),
  })
  .map(({name, where: [country, region], kind, partOf, population}) => ({
    name,
    region,
    country,
    ...(kind === 'municipality' ? {population} : {nameOnly: true}),
    ...(kind === 'part' && {partOf}),
  }));
/** No two the same, and each part with its city. */
const manyPlaces = fc.array(places, {maxLength: 40}).map((rows) => {
  const cities = rows.flatMap(({partOf, region, country}) =>
    partOf === undefined ? [] : [{name: partOf, region, country, population: 9000}],
  );
  const idOf = ({name, partOf, ...row}: PlaceRow): string =>
    identity({
      ...row,
      name: foldName(name),
      partOf: partOf && foldName(partOf),
      region: regionOf(row.country, row.region).code,
    });
  return [...new Map([...rows, ...cities].map((row) => [idOf(row), row])).values()];
});

describe('packPlaces', () => {
  it('packs nothing that openPlaces does not find again, because a place that is lost is a false answer', () => {
    fc.assert(
      fc.property(manyPlaces, (rows) => mustKnow(opened(rows), rows)),
      RUNS,
    );
  });

  it('makes the same bytes of the same rows in any order, because the build must repeat', () => {
    const shuffled = manyPlaces.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, {minLength: rows.length, maxLength: rows.length}),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        assert.equal(JSON.stringify(packPlaces(others)), JSON.stringify(packPlaces(rows)));
      }),
      RUNS,
    );
  });

  const sizes = [0, 1, 2499, 2500, 2501, 2999, 3536, 50_000, 8_175_133, 8_960_000, 37_000_000];
  for (const population of sizes) {
    it(`keeps about how many ${population} people are, because size orders namesakes`, () => {
      const [place] = opened([city('Salem', 'MA', {population})]).bearersOf('salem');
      mustBeAbout(place?.population ?? NaN, population, false);
    });
  }

  const counts = [
    {count: 1, because: 'there is one mark'},
    {count: 29, because: 'the mark after the first 28 is a backslash'},
    {count: 64, because: 'marks go beyond the letters'},
    {count: 300, because: 'marks go beyond ASCII'},
  ];
  for (const {count, because} of counts) {
    it(`tells ${count} regions and cities apart, even where ${because}`, () => {
      const rows = Array.from({length: count}, (_, at): readonly PlaceRow[] => [
        {name: 'Springfield', region: `Province ${at}`, country: 'ZZ', population: 5000},
        {name: 'Old Town', region: `Province ${at}`, country: 'ZZ', nameOnly: true, partOf: `City ${at}`},
        {name: 'Chinatown', region: 'X', country: 'ZZ', nameOnly: true, partOf: `City ${at}`},
        {name: `City ${at}`, region: `Province ${at}`, country: 'ZZ'},
        {name: `City ${at}`, region: 'X', country: 'ZZ'},
        {name: `Z${at}`, region: `Province ${at}`, country: 'ZZ', population: 100},
      ]).flat();
      mustKnow(opened(rows), rows);
    });
  }

  it('gives no region of many the backslash unless it is the rarest, because JSON doubles it', () => {
    const rows = Array.from({length: 60}, (_, at) =>
      Array.from({length: 61 - at}, (_, no) => ({name: `Town ${no}`, region: `R${at}`, country: 'ZZ'})),
    ).flat();
    assert.equal(packPlaces(rows).index.regions['\\'.charCodeAt(0) - REGION_AT], 'ZZ-R59');
  });

  it('keeps two bearers of one name and region apart, because one is a city and one a part of another', () => {
    const rows = [
      city('Oakland', 'IL'),
      city('Oakland', 'IL', {nameOnly: true}),
      city('Oakland', 'IL', {nameOnly: true, partOf: 'Chicago'}),
      city('Oakland', 'IL', {nameOnly: true, partOf: 'Peoria'}),
      city('Chicago', 'IL'),
      city('Peoria', 'IL'),
    ];
    mustKnow(opened(rows), rows);
  });

  it('finds a name of one letter, because Y in the Somme is a place', () => {
    const rows: readonly PlaceRow[] = [{name: 'Y', region: '', country: 'FR', population: 90}, city('Yy')];
    const known = opened(rows);
    assert.deepEqual(known.bearersOf('y').map(identity), [identity({name: 'Y', region: '', country: 'FR'})]);
    mustKnow(known, rows);
  });

  const spelt = ['Coeur d’Alene', "Coeur d'Alene", 'Cœur d’Alene'];
  it(`finds ${spelt.join(', ')} by one folded name, because people type any of them`, () => {
    const known = opened(spelt.map((name, at) => city(name, ['ID', 'MA', 'NY'][at])));
    assert.deepEqual(new Set(known.bearersOf('coeurdalene').map(({name}) => name)), new Set(spelt));
  });

  const part = {nameOnly: true, partOf: 'Boston'};
  const unsound: readonly {what: string; row: unknown; says: string}[] = [
    {what: 'a name with a ";"', row: city('Salem; the other'), says: 'leave that out'},
    {what: 'a name that is empty', row: city(''), says: 'write one with a letter'},
    {what: 'a name without a letter', row: city('– ’'), says: 'write one with a letter'},
    {what: 'a name that is none', row: {region: 'MA', country: 'US'}, says: 'is no text: write one'},
    {what: 'a name with a control character', row: city('Sa\u0007lem'), says: 'leave that out'},
    {what: 'a region with a ";"', row: city('Salem', 'MA;NY'), says: 'leave that out'},
    {what: 'a region with a control character', row: city('Salem', 'M\u007fA'), says: 'leave that out'},
    {what: 'no region', row: {name: 'Salem', country: 'US'}, says: 'write an empty text'},
    {what: 'a region that is null', row: {...city('Salem'), region: null}, says: 'write an empty text'},
    {
      what: 'a city that it is part of with a ";"',
      row: city('Salem', 'MA', {...part, partOf: 'A;B'}),
      says: 'leave that out',
    },
    {
      what: 'another name with a ";"',
      row: city('Salem', 'MA', {otherNames: ['Witch; City']}),
      says: 'leave that out',
    },
    {what: 'another name that is a number', row: {...city('Salem'), otherNames: [5]}, says: 'is no text'},
    {what: 'no country', row: city('Salem', 'MA', {country: ''}), says: 'capital letters: write one'},
    {what: 'a country that is none', row: {name: 'Salem', region: 'MA'}, says: 'capital letters: write one'},
    {what: 'a country in words', row: city('Salem', 'MA', {country: 'USA'}), says: 'write one as "US"'},
    {
      what: 'a country in small letters',
      row: city('Salem', 'MA', {country: 'us'}),
      says: 'write one as "US"',
    },
    {what: 'people without number', row: city('Salem', 'MA', {population: NaN}), says: 'NaN'},
    {what: 'fewer people than none', row: city('Salem', 'MA', {population: -1}), says: 'write one from 0 on'},
    {what: 'people without end', row: city('Salem', 'MA', {population: Infinity}), says: 'Infinity'},
    {what: 'people in words', row: {...city('Salem'), population: '41000'}, says: 'write one from 0 on'},
    {what: 'a part that could join', row: city('Salem', 'MA', {partOf: 'Boston'}), says: 'write nameOnly'},
    {
      what: 'another name of what is only a name',
      row: city('Salem', 'MA', {nameOnly: true, otherNames: ['Witch City']}),
      says: 'leave them out',
    },
    {what: 'a row that is said twice', row: city('Boston'), says: 'leave one of them out'},
    {what: 'a row said twice by region', row: city('Boston', 'Massachusetts'), says: 'leave one of them out'},
    {what: 'a row said twice in capitals', row: city('BOSTON'), says: 'leave one of them out'},
    {what: 'a part said twice', row: city('Allston', 'MA', part), says: 'leave one of them out'},
    {
      what: 'a part of a city that is no row',
      row: city('Salem', 'MA', {...part, partOf: 'Bostom'}),
      says: 'add it, or leave out partOf',
    },
    {what: 'a part of a city elsewhere', row: city('Salem', 'NY', part), says: 'add it, or leave out partOf'},
    {
      what: 'a part of what is only a name',
      row: city('Salem', 'MA', {...part, partOf: 'Allston'}),
      says: 'add it, or leave out partOf',
    },
  ];
  for (const {what, row, says} of unsound) {
    it(`throws at ${what}, and says what to do, because the index would be false`, () => {
      const rows = [city('Boston'), city('Allston', 'MA', part), row as PlaceRow];
      assert.throws(
        () => packPlaces(rows),
        (error) => {
          assert.ok(error instanceof TypeError);
          assert.ok(error.message.includes(says), error.message);
          // The row itself, to be found among thousands.
          assert.match(error.message, /: \{"(name|region)":.*\}$/);
          return true;
        },
      );
    });
  }

  it('takes what differs in name, region, country, kind or city, because that is another place', () => {
    const rows = [
      city('Boston'),
      city('Boston', 'GA'),
      city('Boston', 'MA', {country: 'GB'}),
      city('Boston', 'MA', {nameOnly: true}),
      city('Boston', 'MA', part),
      city('Bostons'),
    ];
    mustKnow(opened(rows), rows);
  });

  const badZips: readonly {what: string; zip: string; row?: PlaceRow; says: RegExp}[] = [
    {what: 'whose place is not a row', zip: '01970', row: city('Salem'), says: /01970.*hand over the row/},
    {what: 'of four digits', zip: '1970', says: /1970.*five digits: leave it out/},
    {what: 'with four more digits', zip: '01970-1234', says: /01970-1234.*five digits: leave it out/},
  ];
  for (const {what, zip, row, says} of badZips) {
    it(`throws at a ZIP code ${what}, because it has no number`, () => {
      const salem = city('Salem');
      const placeOf = new Map([[zip, row ?? salem]]);
      assert.throws(() => packPlaces([salem], {zips: {address: 'zips.json', placeOf}}), says);
    });
  }

  it('throws at a ZIP code of a place beyond 262,144, because its number would be that of another', () => {
    const many = Array.from({length: 64 ** 3 + 1}, (_, at) => ({name: `place ${at}`}));
    const [first, last] = [many[0]!, many.at(-1)!];
    assert.throws(() => packZips(new Map([['99999', last]]), many, 0), {
      name: 'TypeError',
      message: /99999.*only 262144 places.*make two indexes: \{"name":"place 262144"\}/,
    });
    assert.ok(
      packZips(
        new Map([
          ['00000', first],
          ['99999', many.at(-2)!],
        ]),
        many,
        0,
      ),
    );
  });
});

describe('openPlaces', () => {
  const rows: readonly PlaceRow[] = [
    city('New York', 'NY', {population: 8_175_133, otherNames: ['New York City', 'NYC']}),
    city('Brooklyn', 'NY', {nameOnly: true, partOf: 'New York'}),
    city('Brookline'),
    city('Brookfield'),
    city('Broken Arrow', 'OK'),
    city('Bro', 'OK'),
  ];

  it('finds a city by its other names, because that is what people call it', () => {
    const known = opened(rows);
    for (const name of ['nyc', 'newyorkcity']) {
      assert.deepEqual(
        known.bearersOf(name).map((place) => place.name),
        ['New York'],
      );
    }
  });

  it('finds a city of a region of several words by its other names, because that is a region as any', () => {
    const region = 'British Columbia';
    const known = opened([{name: 'Vancouver', region, country: 'CA', otherNames: ['Terminal City']}]);
    assert.deepEqual(
      known.bearersOf('terminalcity').map(({name}) => name),
      ['Vancouver'],
    );
  });

  it('finds a city once by another name that folds like its own, because it is one city', () => {
    const known = opened([city('St. Louis', 'MO', {otherNames: ['Saint Louis']})]);
    assert.equal(known.bearersOf('saintlouis').length, 1);
  });

  it('finds two cities by the names that they have of each other, because neither is without end', () => {
    const pair = [
      city('Ayton', 'MA', {otherNames: ['Beeton']}),
      city('Beeton', 'MA', {otherNames: ['Ayton']}),
    ];
    assert.deepEqual(
      opened(pair)
        .bearersOf('ayton')
        .map(({name}) => name)
        .sort(),
      ['Ayton', 'Beeton'],
    );
  });

  it('finds nobody by a name that nobody bears, or by none', () => {
    const known = opened(rows);
    for (const name of ['boston', 'brook', 'zz', 'b', '']) assert.deepEqual(known.bearersOf(name), [], name);
  });

  it('lists the places whose name begins with two letters or more, as a slow look does', () => {
    fc.assert(
      fc.property(manyPlaces, names, (some, name) => {
        const known = opened(some);
        const folded = foldName(name);
        for (const begun of [folded.slice(0, 2), folded.slice(0, 3), folded]) {
          if (begun.length < 2) continue;
          const expected = some.filter((row) => foldName(row.name).startsWith(begun));
          assert.deepEqual(
            inOrder(known.beginningWith(begun)).map(identity),
            inOrder(expected).map(identity),
          );
        }
      }),
      RUNS,
    );
  });

  it('lists by own names only while typing, because another name is told when it is whole', () => {
    assert.deepEqual(
      opened(rows)
        .beginningWith('brok')
        .map(({name}) => name),
      ['Broken Arrow'],
    );
    assert.deepEqual(opened(rows).beginningWith('nyc'), []);
  });

  const known: readonly {
    name: string;
    country: string;
    elsewhere: string[];
    all: boolean;
    because: string;
  }[] = [
    {name: 'brookline', country: 'US', elsewhere: [], all: true, because: 'no other is large'},
    {name: 'vienna', country: 'US', elsewhere: ['Viénna'], all: false, because: 'a large one is elsewhere'},
    {name: 'brookline', country: 'CA', elsewhere: [], all: false, because: 'of Canada nothing is known'},
    {name: '', country: 'US', elsewhere: [], all: true, because: 'the country is known'},
    {name: '', country: 'US', elsewhere: ['Vienna'], all: true, because: 'the country is known'},
    {name: '', country: 'CA', elsewhere: ['Vienna'], all: false, because: 'of Canada nothing is known'},
  ];
  for (const {name, country, elsewhere, all, because} of known) {
    it(`${all ? 'knows' : 'does not know'} all that bear “${name}” in ${country}, because ${because}`, () => {
      assert.equal(opened(rows, {elsewhere}).knowsAll(name, country), all);
    });
  }
});

describe('placeOfZip', () => {
  const rows = [
    city('Boston'),
    city('Salem'),
    city('Agawam'),
    city('Brooklyn', 'NY', {nameOnly: true, partOf: 'X'}),
    city('X', 'NY'),
  ];
  const [boston, salem, agawam, brooklyn] = rows as [PlaceRow, PlaceRow, PlaceRow, PlaceRow];
  const placeOf = new Map([
    ['01001', agawam],
    ['01000', agawam],
    ['01099', salem],
    ['02108', boston],
    ['02109', boston],
    ['02199', boston],
    ['03000', boston],
    ['03002', salem],
    ['99999', brooklyn],
  ]);
  const known = opened(rows, {zips: {address: 'zips.json', placeOf}});

  for (const [zip, {name}] of placeOf) {
    it(`sends ${zip} to ${name}, because so does the mail`, () => {
      assert.equal(known.placeOfZip(zip)?.name, name);
    });
  }

  for (const zip of [
    '01002',
    '01098',
    '02107',
    '02200',
    '03001',
    '00000',
    '99998',
    '',
    '010',
    '0100',
    'abcde',
  ]) {
    it(`sends “${zip}” nowhere, because there is no such code`, () => {
      assert.equal(known.placeOfZip(zip), undefined);
    });
  }

  it('knows whether there are codes at all, because they come in a file of their own', () => {
    assert.ok(known.hasZips);
    assert.ok(!opened(rows).hasZips);
    assert.equal(opened(rows).placeOfZip('02108'), undefined);
  });

  it('sends every code where it was said, however many places and codes there are', () => {
    const anyZips = manyPlaces
      .filter((some) => some.length > 0)
      .chain((some) =>
        fc.tuple(
          fc.constant(some),
          fc.array(fc.tuple(fc.nat(99_999), fc.nat(some.length - 1)), {maxLength: 60}),
        ),
      );
    fc.assert(
      fc.property(anyZips, ([some, pairs]) => {
        const to = new Map(pairs.map(([zip, at]) => [String(zip).padStart(5, '0'), some[at] as PlaceRow]));
        const sent = opened(some, {zips: {address: 'z', placeOf: to}});
        for (const [zip, row] of to) {
          const place = sent.placeOfZip(zip);
          assert.equal(place && identity(place), identity(row), zip);
        }
        for (const zip of ['00000', '12345', '99999']) {
          if (!to.has(zip)) assert.equal(sent.placeOfZip(zip), undefined, zip);
        }
      }),
      RUNS,
    );
  });
});

describe('sumOf', () => {
  const {index} = packPlaces(
    [
      city('Boston'),
      city('Salem'),
      city('Allston', 'MA', {nameOnly: true, partOf: 'Boston'}),
      city('New York', 'NY', {otherNames: ['NYC']}),
    ],
    {elsewhere: ['Salem']},
  );

  it('is that of the index, because it is checked with it', () => {
    assert.equal(sumOf(partsOf(index)), index.sum);
    assert.equal(sumOf(partsOf(throughJson(index))), index.sum);
  });

  it('is another where any one character is another, because then places are others', () => {
    const text = JSON.stringify(index);
    let changes = 0;
    for (let at = text.indexOf('"regions"'); at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
      const file = parsedAs(changed);
      if (!file) continue;
      changes++;
      assert.notEqual(sumOf(partsOf(file)), index.sum, changed);
    }
    assert.ok(changes > 80, `${changes}`);
  });

  for (const blocks of ['names', 'bearers', 'otherNames'] as const) {
    it(`is another where a block of ${blocks} is dropped, because the file was cut short`, () => {
      for (const key of Object.keys(index[blocks])) {
        const rest = Object.fromEntries(Object.entries(index[blocks]).filter(([block]) => block !== key));
        assert.notEqual(sumOf(partsOf({...index, [blocks]: rest})), index.sum, key);
      }
    });
  }

  it('is over the ZIP file and the sum of its index, because its numbers are of that index', () => {
    const row = city('Salem');
    const placeOf = new Map([['01970', row]]);
    const packed = packPlaces([row], {zips: {address: 'zips.json', placeOf}});
    const {sum, gaps, digits} = packed.zips ?? {};
    assert.equal(sum, sumOf([packed.index.sum, gaps, digits]));
    assert.notEqual(sum, sumOf([packed.index.sum + 1, gaps, digits]));
    assert.equal(packed.index.zips, 'zips.json');
  });
});

/** A changed text that still is an index in form; a changed bracket or key is none. */
function parsedAs(text: string): PlacesFile | undefined {
  try {
    const file = JSON.parse(text) as PlacesFile;
    const fields = ['regions', 'cities', 'otherNames', 'elsewhere', 'names', 'bearers'] as const;
    return fields.every((field) => field in file) ? file : undefined;
  } catch {
    return undefined;
  }
}
