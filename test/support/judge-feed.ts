import assert from 'node:assert/strict';
import {checkChosen, type checkCity} from '../../src/domain/check-city.js';
import type {Membership} from '../../src/domain/membership.js';
import {packPlaces, type PlaceRow} from '../../src/domain/pack-places.js';
import {suggestCities} from '../../src/domain/suggest-cities.js';
import type {Candidate, CityVerdict} from '../../src/domain/verdict.js';
import type {openMembership} from '../../src/feed/open-membership.js';
import {NOW} from './feeds.js';
import {FEEDS, feedOfSize} from './mutate-feed.js';
import {
  addressOf,
  FEED_URL,
  fieldsOf,
  isSafe,
  membersOf,
  nameSaid,
  namesIn,
  slowFeed,
  slowRow,
  whereForms,
  wordsIn,
  type SlowFeed,
  type SlowRow,
} from './slow-feed.js';
import {meets, stateForms} from './slow-reading.js';

/**
 * Good feeds in which something went wrong, judged by a slow reading of the raw
 * JSON: whatever the product says of a city must be what the one sound row says.
 */

/** What is under test, and in the controls something that is wrong. */
export interface Product {
  readonly open: typeof openMembership;
  readonly check: typeof checkCity;
}

const known: readonly PlaceRow[] = [
  {name: 'Boston', region: 'MA', country: 'US', population: 675_647},
  {name: 'Boston', region: 'GA', country: 'US', population: 1300},
  {name: 'Allston', region: 'MA', country: 'US', nameOnly: true, partOf: 'Boston'},
  {name: 'Troy', region: 'NY', country: 'US', population: 51_000, otherNames: ['Collar City']},
  {name: 'Troy', region: 'MI', country: 'US', population: 87_000},
  {name: 'St. Paul', region: 'MN', country: 'US', population: 311_000},
  {name: 'Springfield', region: 'IL', country: 'US', population: 114_000},
  {name: 'Springfield', region: 'MO', country: 'US', population: 169_000},
  {name: 'Harlow', region: 'ME', country: 'US', population: 1000},
  {name: 'Eastmere', region: 'IA', country: 'US', population: 4000},
  {name: 'Duluth', region: 'MN', country: 'US', population: 86_000},
  {name: 'Bristol', region: 'England', country: 'GB', population: 467_000},
  {name: 'Mapledale', region: 'OH', country: 'US', population: 2000},
  {name: 'Kent', region: 'WA', country: 'US', population: 136_000},
  {name: 'Washington', region: 'DC', country: 'US', population: 689_000},
];
export const {index, zips} = packPlaces(known, {
  elsewhere: ['Vienna'],
  zips: {
    address: 'zips.json',
    placeOf: new Map([
      ['02108', known[0]!],
      ['55802', known[10]!],
    ]),
  },
});
export const PLACES: unknown = JSON.parse(JSON.stringify({...index, zips}));
const knownNames = known.map((place) => ({place, names: slowRow({...place})}));

/** Something typed; `name` and `row` where it is a name of that row, with its place unless it is bare. */
export interface Question {
  readonly typed: string;
  readonly of?: SlowRow;
  readonly bare?: boolean;
}

const LANDS = new Map(Object.entries({CO: 'Colombia', CA: 'Canada', GB: 'UK', US: 'USA', GE: 'Georgia'}));

const BRITISH = new Set(['ENG', 'SCT', 'WLS', 'NIR']);

/** Where a row lies, as people say it; nothing where that cannot be said. */
function regionSaid({fields, country = ''}: SlowRow): string | undefined {
  const region = fields.get('region');
  const land = LANDS.get(country);
  if (typeof region !== 'string' || region.trim() === '') return land;
  if (/[,;()[\]|\n]/.test(region)) return undefined;
  // The region of one country needs in another that country's name: "Perth, WA" is in Washington.
  const [code] =
    [...stateForms].find(([, forms]) =>
      meets(namesIn(region), new Set(forms.flatMap((form) => [...namesIn(form)]))),
    ) ?? [];
  if (code === undefined || country === (BRITISH.has(code) ? 'GB' : 'US')) return region;
  return land === undefined ? undefined : `${region}, ${land}`;
}

const WAYS: readonly ((name: string, region: string) => string)[] = [
  (name, region) => `${name}, ${region}`.toUpperCase(),
  (name, region) => `city of ${name.toLowerCase()} ${region}`,
  (name, region) => `Town of ${name}, ${region}`,
  (name, region) => `${name} (${region})`,
  (name, region) => `${region}, ${name}`,
  (name, region) => `${name}, ${region}, USA`,
  (name) => `${name}, NY`,
  (name) => `${name}, Ohio`,
  (name) => `${name} County, WA`,
  (name) => name.slice(0, 4),
  (name, region) => `${name}x, ${region}`,
];

/** What is typed of one row: its name and place, then something else. */
function questionsOf(row: SlowRow, how: number): readonly Question[] {
  const {name} = row;
  if (name === undefined) return [];
  const said = regionSaid(row);
  const region = said ?? 'MA';
  const others = row.fields.get('otherNames');
  const [other] = Array.isArray(others) ? (others as readonly unknown[]) : [];
  return [
    ...(said === undefined ? [] : [{typed: `${name}, ${said}`, of: row}]),
    ...(how % 3 === 0 ? [{typed: name, of: row, bare: true}] : []),
    ...(typeof other === 'string' && how % 2 === 0 ? [{typed: `${other}, ${region}`}] : []),
    {typed: WAYS[how % WAYS.length]!(name, region)},
  ];
}

/** The rows that differ from those of the good feed, of both, and two that do not. */
function rowsInQuestion(json: unknown, size: number, how: number): readonly SlowRow[] {
  const good = membersOf(feedOfSize(size));
  const now = membersOf(json);
  const isGood = new Set(good);
  const isNow = new Set(now);
  const times = new Map<unknown, number>();
  for (const raw of now) times.set(raw, (times.get(raw) ?? 0) + 1);
  const touched = [
    ...now.filter((raw) => !isGood.has(raw) || times.get(raw) !== 1),
    ...good.filter((raw) => !isNow.has(raw)),
  ];
  const untouched = [good[how % 18], good[how % good.length]];
  return [...touched.slice(0, 8), ...untouched].map(slowRow);
}

function complain(what: string): never {
  assert.fail(what);
}

const OWN = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const shapes = (): string => OWN.map((proto) => Reflect.ownKeys(proto).map(String).join()).join(' ');
const SHAPES = shapes();

/** All that must hold of one feed and these questions. */
export function mustHold(
  json: unknown,
  questions: readonly Question[],
  {open, check}: Product,
  places: unknown,
  stir = 0,
): void {
  const slow = slowFeed(json, NOW);
  const options = {feedUrl: FEED_URL, now: NOW};
  const result = tried('opening', () => open(json, places, options));
  if (shapes() !== SHAPES) complain('a prototype was changed');
  // A second time, every other time with its rows in another order.
  const again = open(stir % 2 === 0 ? json : stirred(json, stir), places, options);
  const on = stir % 2 === 0 ? 'chance' : 'the order of the rows';
  if (!result.ok) {
    const {kind} = result.error;
    if (slow.outcome === 'yes') complain(`a good feed was refused: ${result.error.remedy}`);
    if (!slow.kinds.includes(kind)) complain(`a feed was refused as ${kind}, not as ${slow.kinds.join()}`);
    if (again.ok || again.error.kind !== kind) complain(`refusing depends on ${on}`);
    return;
  }
  if (slow.outcome === 'no') complain(`a feed was opened that is ${slow.kinds.join()}`);
  if (!again.ok) return complain(`opening depends on ${on}`);
  const membership = result.value;
  mustBeTheFeed(membership, slow);

  for (const question of questions) {
    const answers = mustAnswer(question, membership, slow, check, places);
    const {typed, of} = question;
    const second = [check(typed, again.value), of ? suggestCities(typed, again.value, 5) : []];
    if (JSON.stringify(second) !== answers) complain(`“${typed}” depends on ${on}`);
  }
  if (shapes() !== SHAPES) complain('a prototype was changed');
}

/** What must hold of one answer, of what the list shows, and of what follows from a choice. Gives all that as text. */
export function mustAnswer(
  question: Question,
  membership: Membership,
  slow: SlowFeed,
  check: typeof checkCity,
  places: unknown,
): string {
  const {typed} = question;
  const verdict = tried(typed, () => check(typed, membership));
  mustBeTrue(question, verdict, slow, places);
  const candidates = 'candidates' in verdict ? verdict.candidates.slice(0, 2) : [];
  const offered = question.of ? tried(typed, () => suggestCities(typed, membership, 5)) : [];
  for (const candidate of offered) mustBeCandidate(candidate, slow, typed);
  for (const candidate of [...offered.slice(0, 2), ...candidates]) {
    mustBeClaim(checkChosen(candidate, typed, membership), slow, typed);
  }
  return JSON.stringify([verdict, offered]);
}

function tried<Value>(what: string, run: () => Value): Value {
  try {
    return run();
  } catch (fault) {
    return complain(`“${what.slice(0, 100)}” threw ${String(fault)}`);
  }
}

function stirred(json: unknown, stir: number): unknown {
  const members = membersOf(json);
  const step = [7919, 104_729, 1_299_709][stir % 3]!;
  const order = [...members.keys()].sort((a, b) => ((a * step) % 10_007) - ((b * step) % 10_007) || b - a);
  return fieldsOf(json)?.has('members')
    ? {...(json as object), members: order.map((at) => members[at])}
    : json;
}

const ADDRESSES = new Set(['url', 'volunteer', 'source', 'list', 'places']);

/** Each text in a value that is shown or linked. */
function mustBeShowable(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (ADDRESSES.has(key) ? !isSafe(value) : [...value].length > 200 || /\p{Cc}/u.test(value)) {
      complain(`${key} is a text that must not be shown: ${JSON.stringify(value.slice(0, 300))}`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, held] of Object.entries(value)) {
      if (inner !== 'typed') mustBeShowable(held, /^\d+$/.test(inner) ? key : inner);
    }
  }
}

function mustBeOne(what: string, value: unknown, raw: unknown): void {
  const {may} = addressOf(raw);
  if (!may.includes(value as string | undefined)) {
    complain(`${what} became the address ${String(value)}, out of ${JSON.stringify(raw)?.slice(0, 300)}`);
  }
}

/** The feed as it was opened says nothing but what its rows say. */
function mustBeTheFeed({asOf, fromCopy, feed, places}: Membership, slow: SlowFeed): void {
  const {members, leftOut} = feed;
  mustBeShowable({...feed, leftOut: []});
  if (asOf !== slow.fields.get('issued') || fromCopy) complain(`the date became ${asOf}`);
  if (members.length + leftOut.length !== slow.rows.length) complain('rows got lost');
  if (leftOut.length < slow.least) complain(`only ${leftOut.length} rows were left out, not ${slow.least}`);
  if (leftOut.length > slow.most) complain(`${leftOut.length} rows were left out, not ${slow.most}`);
  if (places && slow.least > 0) complain('places are there though rows are missing');
  const byId = new Map(slow.rows.map((row) => [row.id, row]));
  for (const city of members) {
    const row = byId.get(city.id) ?? complain(`${city.id} is no row`);
    if (slow.leftOut.get(row) === 'yes') complain(`${city.id} is in the list, and is to be left out`);
    const raw = row.fields;
    if (city.name !== row.name || city.country !== raw.get('country'))
      complain(`${city.id} became ${city.name}`);
    if (city.status !== raw.get('status')) complain(`${city.id} became ${city.status}`);
    if (city.founding !== (raw.get('founding') === true)) complain(`${city.id} became founding`);
    const region = raw.get('region') ?? undefined;
    if (city.region !== (typeof region === 'string' ? region.trim() : region)) complain(`${city.id} moved`);
    for (const key of ['url', 'volunteer', 'source'] as const)
      mustBeOne(`${key} of ${city.id}`, city[key], raw.get(key));
    for (const key of ['otherNames', 'signed'] as const) {
      const texts = raw.get(key);
      const all = Array.isArray(texts) ? texts.map((text) => String(text).trim()) : [];
      if (!city[key].every((text) => all.includes(text))) complain(`${city.id} has made up ${key}`);
    }
    if (city.joined !== undefined && city.joined !== raw.get('joined'))
      complain(`${city.id} joined ${city.joined}`);
    if (city.population !== undefined && city.population !== raw.get('population'))
      complain(`${city.id} grew`);
  }
  const part = (key: string): ReadonlyMap<string, unknown> | undefined => fieldsOf(slow.fields.get(key));
  mustBeOne('the list', feed.coalition.list, part('coalition')?.get('list'));
  mustBeOne('the way to join', feed.join.url, part('join')?.get('url'));
  mustBeOne('places', feed.places, slow.fields.get('places'));
  const {email} = feed.join;
  if (
    email !== undefined &&
    (email !== part('join')?.get('email') || !/^[^\s?&<>@]+@[^\s?&<>@]+$/.test(email))
  ) {
    complain(`mail goes to ${email}`);
  }
  for (const key of ['declarations', 'blueprints'] as const) {
    const raw = slow.fields.get(key);
    const entries = Array.isArray(raw) ? (raw as readonly unknown[]).map((entry) => fieldsOf(entry)) : [];
    for (const {url, language, bytes} of feed[key]) {
      const is = entries.some(
        (entry) =>
          addressOf(entry?.get('url')).may.includes(url) &&
          String(entry?.get('language')).trim() === language &&
          (bytes === undefined || bytes === entry?.get('bytes')),
      );
      if (!is) complain(`there is no document ${url}`);
    }
  }
}

/** The one row of a city that is claimed to be on the list: sound, single and not contradicted. */
function rowOf(id: string, slow: SlowFeed, typed: string): SlowRow {
  const [row, ...more] = slow.rows.filter((row) => row.id === id);
  if (!row || more.length > 0)
    return complain(`“${typed}” was answered with ${id}, which is ${more.length + 1} rows`);
  if (slow.leftOut.get(row) === 'yes')
    complain(`“${typed}” was answered with ${id}, which is unfit or doubled`);
  for (const other of slow.rows) {
    // Another row of this name, here or perhaps here, that cannot be read: it may be another word on this city.
    if (other === row || slow.leftOut.get(other) !== 'yes' || !meets(other.names, row.names)) continue;
    const same =
      other.where === row.where &&
      other.plain &&
      row.plain &&
      other.kind === row.kind &&
      other.county === row.county;
    const unclear =
      other.where === undefined && (other.country === undefined || other.country === row.country);
    if (same || unclear) {
      complain(
        `“${typed}” was answered with ${id}, of which another row is unfit: ${JSON.stringify(other.raw).slice(0, 500)}`,
      );
    }
  }
  return row;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function mustBeCandidate(candidate: Candidate, slow: SlowFeed, typed: string): void {
  const {id, name, member, status, region, country} = candidate;
  mustBeShowable(candidate);
  if (id === undefined) {
    if (member || status !== undefined)
      complain(`“${typed}” was answered with ${name}, which is no row, as a member`);
    return;
  }
  const row = rowOf(id, slow, typed);
  const raw = row.fields;
  if (member !== (raw.get('status') === 'member') || status !== raw.get('status')) {
    complain(`“${typed}” was answered with ${id} as ${status}`);
  }
  if (name !== row.name || country !== row.country || region !== textIn(raw.get('region'))) {
    complain(`“${typed}” was answered with ${id} as ${name}, ${region}`);
  }
}

/** What a verdict says of a city is what its row says, whatever was typed. Gives that row. */
function mustBeClaim(verdict: CityVerdict, slow: SlowFeed, typed: string): SlowRow | undefined {
  mustBeShowable(verdict);
  if (verdict.typed !== typed || verdict.asOf !== slow.fields.get('issued') || verdict.fromCopy) {
    complain(`“${typed}” was answered for ${verdict.typed}`);
  }
  if ('candidates' in verdict) for (const one of verdict.candidates) mustBeCandidate(one, slow, typed);
  if ('near' in verdict) for (const one of verdict.near) mustBeCandidate(one, slow, typed);
  switch (verdict.kind) {
    case 'member':
    case 'listed': {
      const row = rowOf(verdict.city.id, slow, typed);
      const {status} = verdict.kind === 'listed' ? verdict : {status: 'member'};
      if (row.status !== status || (verdict.kind === 'listed' && !/^(pending|former)$/.test(status))) {
        complain(
          `“${typed}” was answered with ${verdict.city.id} as ${status}, which is ${String(row.status)}`,
        );
      }
      return row;
    }
    case 'not-listed':
    case 'unknown-place':
      if (slow.least > 0) complain(`“${typed}” was answered ${verdict.kind} though rows are missing`);
      return undefined;
    case 'cannot-confirm': {
      const unknown = slow.rows.some(({status}) => !/^(member|pending|former)$/.test(String(status)));
      const fits =
        verdict.why === 'list-incomplete' ? slow.most > 0 : verdict.why === 'unknown-status' && unknown;
      if (!fits) complain(`“${typed}” was answered ${verdict.why} without a reason`);
      return undefined;
    }
    case 'too-short':
    case 'choose':
    case 'suggest':
      return undefined;
  }
}

/** Whether a known place is none that the row may be: of a region that nobody knows, that cannot be told. */
function isElsewhere(known: SlowRow, row: SlowRow): boolean {
  const isKnown = row.country === 'US' || /-(eng|sct|wls|nir)$/.test(row.where ?? '');
  return known.country !== row.country || (isKnown && known.where !== row.where);
}

const PARTED = /[,;()[\]|\n]|\s[-–—/]\s/;
const KINDS = new Set('city town village borough township county parish municipality'.split(' '));

/** And it is what the words typed mean. */
function mustBeTrue(
  {typed, of, bare}: Question,
  verdict: CityVerdict,
  slow: SlowFeed,
  places: unknown,
): void {
  const row = mustBeClaim(verdict, slow, typed);
  // What cannot be seen may part words or not: names are looked for across their breaks.
  const words = wordsIn(typed.replace(/\p{Cf}/gu, ' '));
  if (row) {
    // With the index a city is found by its names there, too.
    const more = places
      ? knownNames.filter(({names}) => meets(names.names, row.names)).map(({names}) => names.otherNames)
      : [];
    const short = row.names.has('washington') ? [new Set(['dc'])] : [];
    const all = [row.names, row.otherNames, ...more, ...short];
    if (nameSaid(words, ...all) === '')
      complain(`“${typed}” was answered with ${row.name}, which is not its name`);
    const saysWhere = nameSaid(words, whereForms(row)) !== '';
    if (!saysWhere && !places) complain(`“${typed}” was answered with ${row.name} of another place`);
    const said = nameSaid(words, ...all);
    // "Bos|ton", so typed, is no Boston.
    const exactly = PARTED.test(typed) && PARTED.test(row.name ?? '') && !saysWhere;
    const rivals = slow.rows.filter((other) => {
      if (other === row || other.sound !== 'yes' || slow.leftOut.get(other) !== 'no') return false;
      const here = saysWhere ? other.where === row.where : true;
      const otherKind = other.kind !== row.kind || other.county !== row.county;
      const told = words.some((word) => KINDS.has(word) || word === row.county);
      if (exactly && !PARTED.test(other.name ?? '')) return false;
      if (!here || /^(county|parish)$/.test(other.kind) || (otherKind && told)) return false;
      // "Eastmere County" is no Eastmere, where both are listed.
      const rival = nameSaid(words, other.names, other.otherNames);
      return rival === said || rival.length > said.length;
    });
    const others = knownNames.filter(({names}) => meets(names.names, row.names) && isElsewhere(names, row));
    if (rivals.length > 0 || (others.length > 0 && !saysWhere && !exactly))
      complain(`“${typed}” was answered with ${row.name}, one of several`);
  }
  const isDenied = verdict.kind === 'suggest' && verdict.reason === 'other-region';
  if (verdict.kind === 'not-listed' && !places)
    complain(`“${typed}” was answered not-listed without known places`);
  if (of && (verdict.kind === 'not-listed' || isDenied)) {
    const bearers = slow.rows.filter(
      (other) =>
        [other.names, other.otherNames].some((names) => meets(names, of.names)) &&
        (bare || other.where === undefined || other.where === of.where),
    );
    if (bearers.length > 0) complain(`“${typed}” was answered ${verdict.kind}, and is in the feed`);
  }
  if (of && !bare) mustBeFound(typed, of, verdict, slow);
}

const good = new Map(
  FEEDS.flatMap((feed) => membersOf(feed).map((raw) => [slowRow(raw).name, slowRow(raw)] as const)),
);

/** A wrong no is nearly as bad: a sound row whose name no other bears is found by it. */
function mustBeFound(typed: string, of: SlowRow, verdict: CityVerdict, slow: SlowFeed): void {
  const bearers = slow.rows.filter(
    ({names, otherNames}) => meets(names, of.names) || meets(otherNames, of.names),
  );
  const [row] = bearers;
  // Only of names and places as people write them.
  const was = good.get(row?.name);
  const isPlain =
    row &&
    row.plain &&
    row.where !== undefined &&
    was?.where === row.where &&
    was.fields.get('region') === row.fields.get('region') &&
    row.kind !== 'county' &&
    row.kind !== 'parish';
  if (!isPlain || bearers.length > 1 || row.where !== of.where || slow.leftOut.get(row) !== 'no') return;
  const {status} = row;
  const kind =
    status === 'member'
      ? 'member'
      : status === 'pending' || status === 'former'
        ? 'listed'
        : 'cannot-confirm';
  if (verdict.kind !== kind) complain(`“${typed}” was answered ${verdict.kind}, not ${kind}`);
}

/** What is asked of a feed that was mutated: of the rows that differ, and of some that do not. */
export function askedOf(json: unknown, size: number, how: number): readonly Question[] {
  return rowsInQuestion(json, size, how).flatMap((row, at) => questionsOf(row, how + at));
}
