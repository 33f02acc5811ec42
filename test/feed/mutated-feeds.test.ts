import assert from 'node:assert/strict';
import {isUtf8} from 'node:buffer';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkCity} from '../../src/domain/check-city.js';
import type {Membership} from '../../src/domain/membership.js';
import {partsOf, sumOf, type PlacesFile} from '../../src/domain/places-file.js';
import {suggestCities} from '../../src/domain/suggest-cities.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {readJson} from '../../src/feed/read-json.js';
import {feedOf, fillers, NOW, row, type Row} from '../support/feeds.js';
import {runsOf} from '../support/fuzz.js';
import {askedOf, index, mustAnswer, mustHold, PLACES, type Product} from '../support/judge-feed.js';
import {
  changedAnywhere,
  feedOfSize,
  LARGE,
  mutatedFeed,
  mutations,
  sizes,
  slipped,
  slips,
} from '../support/mutate-feed.js';
import {FEED_URL, fieldsOf, membersOf, slowFeed, slowRow, type SlowFeed} from '../support/slow-feed.js';
import {controls} from '../support/wrong-products.js';

const SEED = 20261127;
const product: Product = {open: openMembership, check: checkCity};
const OPTIONS = {feedUrl: FEED_URL, now: NOW};

/** What goes wrong with a feed, whether there are places, and what is asked and how. */
const faults = fc.record({size: sizes, mutations, how: fc.nat(9999), places: fc.boolean()});

const anyMutations = (under: Product) =>
  fc.property(faults, ({size, mutations, how, places}) => {
    const json = mutatedFeed(size, mutations);
    mustHold(json, askedOf(json, size, how), under, places ? PLACES : undefined, how);
  });

/** Runs as everywhere, and what is wrong told with the way to it. */
const told = (everyday: number, share: number) => ({
  ...runsOf(SEED, everyday, share),
  includeErrorInReport: true,
});

// ---- Bytes

const texts = new Map([24, LARGE].map((size) => [size, JSON.stringify(feedOfSize(size))]));
/** The rows of the good feeds by their text, so that only those that differ are asked of. */
const goodRows = new Map(
  [24, LARGE].flatMap((size) =>
    membersOf(feedOfSize(size)).map((member) => [JSON.stringify(member), member]),
  ),
);

/** What a text is as JSON, or nothing: UTF-8 without a fault, one byte order mark before it at most. */
function jsonIn(bytes: Buffer): {readonly json: unknown} | undefined {
  if (!isUtf8(bytes)) return undefined;
  const marked = bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf;
  try {
    return {json: JSON.parse(bytes.subarray(marked ? 3 : 0).toString('utf8')) as unknown};
  } catch {
    return undefined;
  }
}

const anySlips = fc.asyncProperty(
  fc.constantFrom(24, 24, LARGE),
  slips,
  fc.nat(9999),
  async (size, slips, how) => {
    const bytes = slipped(texts.get(size)!, slips);
    const read = await readJson(new Response(new Uint8Array(bytes)));
    const slow = jsonIn(bytes);
    assert.equal(read.ok ? 'read' : read.error.kind, slow ? 'read' : 'unreadable');
    if (!read.ok || !slow) return;
    assert.equal(JSON.stringify(read.value.json), JSON.stringify(slow.json));
    const {json} = slow;
    const known = membersOf(json).map((member) => goodRows.get(JSON.stringify(member)) ?? member);
    const questions = askedOf(
      fieldsOf(json)?.has('members') ? {...(json as object), members: known} : json,
      size,
      how,
    );
    mustHold(read.value.json, questions, product, how % 4 === 0 ? PLACES : undefined, how);
  },
);

// ---- Typed text

const OFF = {kind: 'town', county: 'Nowhere'};
const strange: readonly Row[] = [
  row('<b>Boston</b>', 'MA', {id: 'markup'}),
  row('__proto__', 'OH', {id: 'proto'}),
  row('constructor', 'OH', {id: 'constructor', otherNames: ['toString', '']}),
  row('İstanbul', 'TX', {id: 'turkish'}),
  row('北京', '', {id: 'beijing', country: 'CN', region: undefined}),
  row('Sa\u202elem', 'OR', {id: 'mark'}),
  row('Lone\ud800', 'NV', {id: 'lone'}),
  row('x'.repeat(200), 'CA', {id: 'long'}),
  row('"}],"members":[]', 'IA', {id: 'json'}),
];
/** The good feed of this size with more rows. */
function withRows(size: number, ...more: readonly unknown[]): unknown {
  const members = [...membersOf(feedOfSize(size)), ...more];
  return {...feedOfSize(size), members, count: members.length};
}

/** Feeds to type against: whole, with strange names, with one row that cannot be read, with a doubled pair. */
const lists: readonly {readonly json: unknown; readonly places: unknown}[] = [
  {json: feedOfSize(24), places: undefined},
  {json: feedOfSize(24), places: PLACES},
  {json: withRows(24, ...strange), places: undefined},
  {json: withRows(24, ...strange), places: PLACES},
  {json: withRows(105, row('Troy', 'ny', {id: 'unfit'})), places: PLACES},
  {json: withRows(LARGE, row('Boston', 'MA', {id: 'twin', status: 'former'})), places: undefined},
  {json: withRows(LARGE, {...OFF, ...row('Boston', 'MA', {id: 5})}, null), places: PLACES},
];
interface Opened {
  readonly membership: Membership;
  readonly slow: SlowFeed;
  readonly places: unknown;
}
function openedWith(json: unknown, places: unknown): Membership {
  const result = openMembership(json, places, OPTIONS);
  assert.ok(result.ok, 'a good feed was refused');
  return result.value;
}

const opened: readonly Opened[] = lists.map(({json, places}) => ({
  membership: openedWith(json, places),
  slow: slowFeed(json, NOW),
  places,
}));

const hostileStrings = new URL('../../../shared/hostile/strings.json', import.meta.url);
const strings: readonly string[] = existsSync(hostileStrings)
  ? (JSON.parse(readFileSync(hostileStrings, 'utf8')) as {items: readonly {s: string}[]}).items.map(
      ({s}) => s,
    )
  : [];

const NAMES = [
  'Boston',
  'Troy',
  'St. Paul',
  'San José',
  'Bogotá',
  'Winston-Salem',
  '__proto__',
  'constructor',
  '北京',
];
const STRANGE = [
  ...[
    '\u0000',
    '\u0007',
    '\n',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\ud800',
    '\udfff',
    '\u0301',
    '🙂',
    'ﬁ',
  ],
  ...[
    'İ',
    'ı',
    'ß',
    'ẞ',
    'Σ',
    'ς',
    'Å',
    '½',
    '①',
    '㎏',
    '．',
    '，',
    '٪',
    '٣',
    '\u0e33',
    '\u{e0041}',
    '\u{1d400}',
    '\uffff',
  ],
  ...[
    ',',
    ' , ',
    '(',
    ')',
    '|',
    '/',
    '-',
    '–',
    '.',
    "'",
    '’',
    '&',
    ';',
    '\t',
    '\u3000',
    '\u2028',
    '$&',
    '%',
    '\\',
  ],
];
const piece = fc.oneof(
  fc.constantFrom(...STRANGE),
  ...(strings.length > 0 ? [fc.constantFrom(...strings)] : []),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc.string({unit: 'grapheme-composite', maxLength: 20}),
);
const typedText = fc
  .record({
    piece,
    second: piece,
    name: fc.constantFrom(...NAMES),
    region: fc.constantFrom('MA', 'NY', 'Minnesota', 'MN', 'CA', 'Colombia', 'NC', 'OH', 'China', 'Tex.', ''),
    at: fc.nat(12),
    how: fc.nat(12),
    times: fc.constantFrom(1, 2, 3, 50, 5000),
  })
  .map(({piece, second, name, region, at, how, times}) => {
    const inside = name.slice(0, at) + piece + name.slice(at);
    const forms = [
      piece,
      `${piece}, ${region}`,
      `${name}, ${piece}`,
      `${inside}, ${region}`,
      `${piece} ${name}, ${region} ${second}`,
      `${name}${piece}${region}`,
      `${name}, ${region}, ${piece}`,
      `${region}${piece}${name}`,
      `City of ${piece}${name}, ${region}`,
      piece.slice(0, 40).repeat(times),
      `${name}, ${region}${piece.slice(0, 2).repeat(times)}`,
      `${`${name} `.repeat(Math.min(times, 200))}${region}`,
      [...`${name}, ${region}`].join(piece.slice(0, 2)),
    ];
    return forms[how % forms.length]!;
  });

const anyTyped = ({check}: Product) =>
  fc.property(
    typedText,
    fc.nat(lists.length - 1),
    fc.constantFrom(undefined, 'MA', '\ud800', 'x'),
    (typed, at, region) => {
      const {membership, slow, places} = opened[at]!;
      const hinted = region === undefined ? {} : {region};
      mustAnswer({typed}, membership, slow, (text, from) => check(text, from, hinted), places);
      suggestCities(typed.slice(0, 40), membership, 5, hinted);
    },
  );

// ---- Places

const PARTS = ['schema', 'sum', 'regions', 'cities', 'names', 'bearers', 'otherNames', 'elsewhere'];
const partsIn = (json: unknown): string => JSON.stringify(PARTS.map((part) => fieldsOf(json)?.get(part)));
const GOOD_PARTS = partsIn(PLACES);

/** With the sum of what it has become, as one who makes an index by hand would write it. */
function summed(json: unknown): unknown {
  try {
    return {...(json as object), sum: sumOf(partsOf(json as PlacesFile))};
  } catch {
    return json;
  }
}

const TYPED = [
  'Boston',
  'Boston, GA',
  'Troy',
  'Collar City, NY',
  'Duluth, MN',
  'Allston, MA',
  '02108',
  '55802',
  'Bosto',
  '__proto__',
];

const withoutZips = openedWith(feedOfSize(24), index);

const anyIndex = fc.property(mutations, fc.boolean(), fc.nat(9999), (mutations, byHand, how) => {
  const changed = mutations.reduce<unknown>((json, mutation) => changedAnywhere(json, mutation), PLACES);
  const places = byHand ? summed(changed) : changed;
  const membership = openedWith(feedOfSize(24), places);
  const [bare, whole] = opened as [Opened, Opened];
  const isGood = partsIn(places) === GOOD_PARTS;
  if (!byHand) assert.equal(membership.places !== undefined, isGood, 'an index was opened that was changed');
  for (const {typed, of} of [
    ...askedOf(feedOfSize(24), 24, how),
    ...TYPED.map((typed) => ({typed, of: undefined})),
  ]) {
    const verdict = checkCity(typed, membership);
    const shown = suggestCities(typed, membership);
    if (!membership.places) {
      assert.deepEqual(
        [verdict, shown],
        [checkCity(typed, bare.membership), suggestCities(typed, bare.membership)],
      );
    } else if (isGood) {
      // ZIP codes that are not whole are left out.
      const same = membership.places.hasZips ? whole.membership : withoutZips;
      assert.deepEqual([verdict, shown], [checkCity(typed, same), suggestCities(typed, same)]);
    }
    // Whoever makes an index by hand can say of it what he likes, but not that a place is a member, nor that a member is none.
    const claimed = 'city' in verdict ? verdict.city : undefined;
    const listed = bare.membership.feed.members.find(({id}) => id === claimed?.id);
    assert.deepEqual(claimed, claimed && listed);
    assert.ok(verdict.kind !== 'member' || listed?.status === 'member');
    for (const {id, member} of [...shown, ...('candidates' in verdict ? verdict.candidates : [])]) {
      const {status} = bare.membership.feed.members.find((city) => city.id === id) ?? {};
      assert.equal(member, status === 'member', `“${typed}” was answered with ${id} as a member`);
    }
    if (of && typed.includes(','))
      assert.ok(!/not-listed|unknown-place/.test(verdict.kind), `“${typed}”: ${verdict.kind}`);
  }
});

/** What the product has been seen to get wrong, each with the rows that show it. */
const finds: readonly {readonly what: string; readonly rows: readonly Row[]; readonly typed: string}[] = [
  {
    what: 'a status with a line break behind it',
    rows: [row('Boston', 'MA', {status: 'member\n'})],
    typed: 'Boston, MA',
  },
  {
    what: 'a status with 300 blanks behind it',
    rows: [row('Boston', 'MA', {status: `member${' '.repeat(300)}`})],
    typed: 'Boston, MA',
  },
  {
    what: 'a kind that is longer in small letters',
    rows: [row('Boston', 'MA', {kind: 'İ'.repeat(150)})],
    typed: 'Boston, MA',
  },
  {
    what: 'an unfit row beside a sound one of the same kind',
    rows: [row('Kent', 'WA', {kind: 'town'}), row('Kent', 'WA', {kind: 'town', id: null, status: 'former'})],
    typed: 'Kent',
  },
  {
    what: 'an unfit row beside a sound one of the same county',
    rows: [row('Kent', 'WA', {county: 'King'}), row('Kent', 'WA', {county: 'King', id: 'b', status: null})],
    typed: 'Kent',
  },
  {
    what: 'an unfit row beside a sound one of another kind',
    rows: [row('Ithaca', 'NY', {id: 'a'}), row('Ithaca', 'NY', {id: 'b', kind: 'town', status: null})],
    typed: 'Ithaca, NY',
  },
  {
    what: 'a name with a control character beside the name',
    rows: [row('Boston', 'MA'), row('Bos\u0007ton', 'MA', {id: 'b', status: 'former'})],
    typed: 'Boston, MA',
  },
  {
    what: 'a name with a control character behind what would then be short for saint',
    rows: [row('Stonekirk', 'OH'), row('St\u0007onekirk', 'OH', {id: 'b', status: 'former'})],
    typed: 'Stonekirk, OH',
  },
  {
    what: 'a name of over 200 characters beside the same in few',
    rows: [row('Boston', 'MA'), row(`Boston${' '.repeat(220)}.`, 'MA', {id: 'b', status: 'former'})],
    typed: 'Boston, MA',
  },
  {
    what: 'a county of the name of a known city that is not listed',
    rows: [row('Kent', 'MN'), row('Kent', 'WA', {kind: 'county'})],
    typed: 'Kent',
  },
];

describe('openMembership on a good feed in which something went wrong', () => {
  it('says only what one sound row says, because whatever happens to a feed, a false answer is the worst', () => {
    fc.assert(anyMutations(product), told(200, 0.4));
  });

  it('reads bytes as JSON or not at all, and then says only what one sound row says', async () => {
    await fc.assert(anySlips, told(100, 0.2));
  });

  it('answers with known places as without, where those were changed, and never throws', () => {
    fc.assert(anyIndex, told(50, 0.1));
  });
});

describe('openMembership on what was found so', () => {
  for (const {what, rows, typed} of finds) {
    it(`says only what one sound row says where there is ${what}, because so it was once not`, () => {
      const feed = feedOf([...rows, ...fillers(200)]);
      for (const places of [undefined, PLACES])
        mustHold(
          feed,
          rows.map((one) => ({typed, of: slowRow(one)})),
          product,
          places,
        );
    });
  }
});

describe('the rules on mutated feeds and typed text', () => {
  const closeName = controls
    .filter(({fault}) => fault.includes('close name'))
    .map((one) => ({...one, on: 'typed text' as const}));
  for (const {fault, wrong, says, on = 'a mutated feed'} of [...controls, ...closeName]) {
    it(`catch on ${on} one that ${fault}, because a rule that is never broken must be seen to break`, () => {
      const runs = {seed: SEED, numRuns: 3000, endOnFailure: true, includeErrorInReport: true};
      const run = (): void =>
        on === 'typed text' ? fc.assert(anyTyped(wrong), runs) : fc.assert(anyMutations(wrong), runs);
      try {
        assert.throws(run, says);
      } finally {
        for (const key of Object.keys(Object.prototype)) Reflect.deleteProperty(Object.prototype, key);
      }
    });
  }
});

describe('checkCity on whatever is typed', () => {
  it('never throws, and names no city whose name was not typed', () => {
    fc.assert(anyTyped(product), told(250, 0.3));
  });

  it(
    'holds for every hostile string by itself',
    {skip: strings.length > 0 ? false : 'the hostile strings do not lie beside this checkout'},
    () => {
      for (const [at, typed] of strings.entries()) {
        const {membership, slow, places} = opened[at % opened.length]!;
        mustAnswer({typed}, membership, slow, checkCity, places);
      }
    },
  );
});
