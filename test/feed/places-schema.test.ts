import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkCity} from '../../src/domain/check-city.js';
import {foldName} from '../../src/domain/fold-name.js';
import {packPlaces, type PlaceRow} from '../../src/domain/pack-places.js';
import {partsOf, sumOf, type PlacesFile} from '../../src/domain/places-file.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {parsePlaces} from '../../src/feed/places-schema.js';
import {feedOf, fillers, NOW, row} from '../support/feeds.js';
import {runsOf} from '../support/fuzz.js';

const RUNS = runsOf(20261126, 500);

const rows: readonly PlaceRow[] = [
  {name: 'Boston', region: 'MA', country: 'US', population: 617_594},
  {name: 'Boston', region: 'GA', country: 'US', population: 1300},
  {name: 'Allston', region: 'MA', country: 'US', nameOnly: true, partOf: 'Boston'},
  {name: 'Portland', region: 'ME', country: 'US', population: 66_000},
  {name: 'Salem', region: 'MA', country: 'US', population: 41_000, otherNames: ['Witch City']},
  {name: 'Duluth', region: 'MN', country: 'US', population: 86_000},
];
const [boston, , , portland] = rows as [PlaceRow, PlaceRow, PlaceRow, PlaceRow];

function packed(some: readonly PlaceRow[]) {
  const placeOf = new Map(
    some.includes(boston)
      ? [
          ['02108', boston],
          ['04101', portland],
        ]
      : [],
  );
  const {index, zips} = packPlaces(some, {
    credit: 'Contains data from GeoNames',
    elsewhere: ['Vienna'],
    zips: {address: 'zips.json', placeOf},
  });
  return JSON.parse(JSON.stringify({index, zips})) as {index: PlacesFile; zips: Record<string, unknown>};
}

const {index, zips} = packed(rows);
/** That of another index: its numbers are of other places. */
const otherZips = packed([...rows, {name: 'Agawam', region: 'MA', country: 'US'}]).zips;
const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse());

/** All that the sum is over. */
const PARTS = ['regions', 'cities', 'names', 'bearers', 'otherNames', 'elsewhere'] as const;

function without(field: string): object {
  return Object.fromEntries(Object.entries(index).filter(([name]) => name !== field));
}

/** With its own sum, as of one who made it by hand. */
function summed(changes: object): object {
  const file = {...index, ...changes};
  return {...file, sum: sumOf(partsOf(file))};
}

function trap(): never {
  throw new Error('a trap');
}

function throwing(field: string): object {
  return Object.defineProperty({...index}, field, {enumerable: true, get: trap});
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

const allTraps = new Proxy({}, {get: trap, has: trap, ownKeys: trap});
const cyclic: Record<string, unknown> = {...index};
cyclic['names'] = cyclic;

const values: readonly unknown[] = [undefined, null, true, 0, 7, '', 'x', {}, [], ['x'], {bo: 7}, {bo: null}];

/** Each with what it is. */
const broken: readonly (readonly [what: string, places: unknown])[] = [
  ...[null, true, false, 0, 1, NaN, Infinity, '', 'x', JSON.stringify(index), 1n, Symbol('x')].map(
    (value) => [`${typeof value} ${String(value).slice(0, 12)}`, value] as const,
  ),
  ['nothing', undefined],
  ['an empty object', {}],
  ['an empty array', []],
  ['an array with an index in it', [index]],
  ['a function', () => index],
  ['a date', NOW],
  ['an error, as a server says it in JSON', {error: 'boom'}],
  ['a feed', feedOf([row('Boston', 'MA')])],
  ['its own ZIP file', zips],
  ...[0, 2, -1, 1.5, '1', true, null, [1], undefined].map(
    (schema) => [`schema ${JSON.stringify(schema)}`, {...index, schema}] as const,
  ),
  ...[
    index.sum + 1,
    index.sum - 1,
    -index.sum,
    index.sum + 2 ** 32,
    `${index.sum}`,
    NaN,
    null,
    [index.sum],
  ].map((sum) => [`the sum ${JSON.stringify(sum)}`, {...index, sum}] as const),
  ...(['schema', 'sum', ...PARTS] as const).map((field) => [`no ${field}`, without(field)] as const),
  ...PARTS.flatMap((field) =>
    values.map(
      (value) => [`${field} ${JSON.stringify(value) ?? 'undefined'}`, {...index, [field]: value}] as const,
    ),
  ),
  ...(['regions', 'cities', 'otherNames', 'elsewhere'] as const).flatMap((field) => [
    [`one more in ${field}`, {...index, [field]: [...index[field], 'US-XX']}] as const,
    [`one less in ${field}`, {...index, [field]: index[field].slice(1)}] as const,
  ]),
  ['its regions in another order', {...index, regions: [...index.regions].reverse()}],
  ...(['names', 'bearers'] as const).flatMap((field) => [
    [`${field} with one block more`, {...index, [field]: {...index[field], zz: 'aZzz'}}] as const,
    [
      `${field} with a block called __proto__`,
      {...index, [field]: parsed(JSON.stringify(index[field]).replace('{', '{"__proto__":"aBoston",'))},
    ] as const,
    [`the blocks of ${field} in another order`, {...index, [field]: reversed(index[field])}] as const,
    ...Object.keys(index[field]).map(
      (block) =>
        [`${field} without “${block}”`, {...index, [field]: {...index[field], [block]: undefined}}] as const,
    ),
  ]),
  ['all of it under __proto__', parsed(`{"__proto__": ${JSON.stringify(index)}}`)],
  ['a prototype that is another', parsed(`{"__proto__": ${JSON.stringify(index)}, "schema": 1, "sum": 0}`)],
  ...(['schema', 'sum', 'zips', ...PARTS] as const).map(
    (field) => [`a trap in place of ${field}`, throwing(field)] as const,
  ),
  ['traps only', allTraps],
  ['itself in place of its names', cyclic],
  ['a number that JSON cannot say', {...index, regions: [1n]}],
  ['a toJSON that throws', {...index, names: {...index.names, toJSON: trap}}],
  ['a toJSON of its own', {...index, toJSON: () => index, regions: []}],
];

/** That bear their own sum and yet are no index, by the part that is none. */
const byHand: Readonly<Record<string, readonly object[]>> = {
  'all parts': [{schema: 1, sum: sumOf(partsOf({} as PlacesFile))}],
  ...Object.fromEntries(
    PARTS.map((field) => [field, values.map((value) => summed({[field]: value}))] as const),
  ),
};

const TYPED = [
  'Boston',
  'Boston, MA',
  'Boston, Georgia',
  'Portland, ME',
  'Salem',
  'Witch City',
  'Allston, MA',
  'Duluth',
  'Bostn',
  'Vienna',
  '02108',
  '99999',
  'Zyzzburg',
  '__proto__',
  'b',
  '',
] as const;

function membershipWith(places: unknown, members = [row('Boston', 'MA'), row('Salem', 'OR')]) {
  const result = openMembership(feedOf(members), places, {now: NOW});
  assert.ok(result.ok, result.ok ? '' : `${result.error.kind}: ${result.error.remedy}`);
  return result.value;
}

describe('parsePlaces', () => {
  it('opens the index as it was packed, which is the control of all below', () => {
    const places = parsePlaces(index);
    assert.deepEqual(
      places?.bearersOf('boston').map(({region}) => region),
      ['MA', 'GA'].sort(),
    );
    assert.equal(places?.hasZips, false);
  });

  it('opens it with its ZIP codes, where they are put in place of their address', () => {
    const places = parsePlaces({...index, zips});
    assert.equal(places?.hasZips, true);
    assert.equal(places?.placeOfZip('04101')?.name, 'Portland');
  });

  for (const field of ['credit', 'zips']) {
    it(`opens it without ${field}, because no place is read from that`, () => {
      assert.equal(parsePlaces(without(field))?.bearersOf('boston').length, 2);
    });
  }

  it('opens it with fields that it does not know, because a later version may add some', () => {
    assert.equal(parsePlaces({...index, made: 'today'})?.bearersOf('boston').length, 2);
  });

  it('opens it with its fields in any order, because JSON has none', () => {
    assert.equal(parsePlaces(reversed(index))?.bearersOf('boston').length, 2);
  });

  for (const [what, places] of broken) {
    it(`refuses ${what}, because with half an index something false is answered`, () => {
      assert.equal(parsePlaces(places), undefined);
    });
  }

  for (const [part, made] of Object.entries(byHand)) {
    it(`gives nothing that throws where ${part} cannot be read though the sum is right, because a check never throws`, () => {
      for (const places of made) {
        const known = parsePlaces(places);
        const what = JSON.stringify(places);
        for (const folded of TYPED.map(foldName)) {
          assert.doesNotThrow(() => [known?.bearersOf(folded), known?.beginningWith(folded)], what);
        }
        assert.doesNotThrow(() => known?.knowsAll('boston', 'US'), what);
      }
    });
  }

  it('refuses it where one character of any text is another, dropped or changed with its neighbour', () => {
    const texts = JSON.stringify(PARTS.map((field) => index[field]));
    // Brackets, commas and quotes of JSON are left: without them it does not parse at all.
    const places = [...texts.matchAll(/[^[\]{}",:\\]/g)].map(({index: at}) => at);
    const changes = fc.constantFrom<(text: string, at: number, by: string) => string>(
      (text, at, by) => text.slice(0, at) + by + text.slice(at + 1),
      (text, at) => text.slice(0, at) + text.slice(at + 1),
      (text, at) => text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1),
    );
    const character = fc.oneof(
      fc.constantFrom(...'aAbB;!#'),
      fc.string({unit: 'binary', maxLength: 1, minLength: 1}),
    );
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), changes, character, (at, change, by) => {
        const changed = change(texts, at, JSON.stringify(by).slice(1, -1));
        const parts = partsIn(changed);
        if (!parts || JSON.stringify(Object.values(parts)) === texts) return;
        refused++;
        assert.equal(parsePlaces({...index, ...parts}), undefined, changed);
      }),
      RUNS,
    );
    assert.ok(refused > RUNS.numRuns / 2, `${refused}`);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withBigInt: true}), (anything) => {
        assert.equal(parsePlaces(anything), undefined);
        for (const field of PARTS) parsePlaces({...index, [field]: anything});
        parsePlaces({...index, zips: anything})?.placeOfZip('02108');
      }),
      RUNS,
    );
  });

  describe('without ZIP codes', () => {
    const unfit: readonly (readonly [what: string, zips: unknown])[] = [
      ['those of another index', otherZips],
      ['their address', 'zips.json'],
      ['a text', JSON.stringify(zips)],
      ['null', null],
      ['a number', 5],
      ['a list', [zips]],
      ['an empty object', {}],
      ['changed in a gap', {...zips, gaps: {...(zips['gaps'] as object), '021': 'x'}}],
      [
        'changed in a digit',
        {...zips, digits: (zips['digits'] as string[]).map((digit) => digit.replace(/.$/, '~'))},
      ],
      ['cut short by a block', {...zips, gaps: {}}],
      ['another sum', {...zips, sum: index.sum + 1}],
      ['no sum', {...zips, sum: undefined}],
      ['no gaps', {...zips, gaps: undefined}],
      ['gaps that are null', {...zips, gaps: null}],
      ['gaps that are a number', {...zips, gaps: {'021': 7}}],
      ['no digits', {...zips, digits: undefined}],
      ['digits that are null', {...zips, digits: null}],
      ['digits that are a text', {...zips, digits: 'abc'}],
      ['two digits', {...zips, digits: (zips['digits'] as string[]).slice(1)}],
      ['a digit that is a number', {...zips, digits: [1, 2, 3]}],
    ];
    for (const [what, unfitZips] of unfit) {
      it(`opens it where they are ${what}, because the places are whole, and a check never throws`, () => {
        const places = parsePlaces({...index, zips: unfitZips});
        assert.equal(places?.bearersOf('boston').length, 2);
        assert.doesNotThrow(() => places?.placeOfZip('02108'));
        assert.equal(places?.placeOfZip('02108'), undefined);
        assert.equal(places?.hasZips, false);
      });
    }
  });
});

describe('openMembership with places', () => {
  it('has them where they are good and no row is missing', () => {
    assert.equal(membershipWith(index).places?.bearersOf('boston').length, 2);
    assert.equal(membershipWith({...index, zips}).places?.hasZips, true);
  });

  it('has none where a row of the feed was left out, because they would deny a city that may be listed', () => {
    const members = [...fillers(), row('Boston', 'MA')];
    const unfit = row('Salem', 'XX');
    assert.ok(membershipWith(index, members).places);
    assert.equal(membershipWith(index, [...members, unfit]).places, undefined);
    assert.equal(
      checkCity('Portland, ME', membershipWith(index, [...members, unfit])).kind,
      'cannot-confirm',
    );
  });

  it('refuses the feed no less, because places make no feed', () => {
    const result = openMembership({}, index, {now: NOW});
    assert.equal(result.ok || result.error.kind, 'malformed');
  });

  const bare = membershipWith(undefined);
  it('answers otherwise with good ones, which is the control of all below', () => {
    const good = membershipWith({...index, zips});
    const others = TYPED.filter((typed) => checkCity(typed, good).kind !== checkCity(typed, bare).kind);
    assert.deepEqual(others, [
      'Boston, Georgia',
      'Portland, ME',
      'Witch City',
      'Allston, MA',
      'Duluth',
      '02108',
    ]);
  });

  it('opens the feed with broken ones, and answers as without any, because they are no part of the list', () => {
    for (const [what, places] of broken) {
      const membership = membershipWith(places);
      assert.ok(!('places' in membership), what);
      for (const typed of TYPED) {
        assert.deepEqual(checkCity(typed, membership), checkCity(typed, bare), `“${typed}” with ${what}`);
      }
    }
  });
});

/** The changed parts of an index by their names, where they still parse as such. */
function partsIn(text: string): object | undefined {
  try {
    const parts = JSON.parse(text) as readonly unknown[];
    return Object.fromEntries(PARTS.map((field, at) => [field, parts[at]]));
  } catch {
    return undefined;
  }
}
