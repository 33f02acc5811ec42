import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkCity} from '../../src/domain/check-city.js';
import type {MemberCity} from '../../src/domain/member-city.js';
import {opened, realRows, row} from '../support/feeds.js';
import {runsOf} from '../support/fuzz.js';
import {
  COUNTRIES,
  countryPieces,
  meets,
  spellings,
  stateForms,
  statePieces,
  wordsOf,
} from '../support/slow-reading.js';

/**
 * A slow and obvious oracle, written from the contract and from none of the
 * product's own reading of words: an answer about a city is right only where
 * every single word typed says something true of that city, its name is among
 * them, and so is its state (abroad: its region or country), and where no other
 * city of the list can be explained so.
 */

const SEED = 20261124;
/** For each family of queries. */
const RUNS = 600;

const membership = opened([
  ...realRows(),
  row('Ithaca', 'NY', {id: 'ithaca-city', kind: 'city'}),
  row('Ithaca', 'NY', {id: 'ithaca-town', kind: 'town', status: 'pending'}),
  row('Harlow', 'ME', {kind: 'village'}),
  row('Billings', 'MT'),
  row('Kent', 'WA', {kind: 'county'}),
  row('Marion County', 'OR', {kind: 'county'}),
  row('Springfield', 'WI', {id: 'springfield-dane', county: 'Dane', kind: 'town'}),
  row('Springfield', 'WI', {id: 'springfield-jackson', county: 'Jackson', kind: 'town'}),
  row('Eastmere', 'IA', {status: 'former'}),
  row('Goldfield', 'NV', {status: 'certified-gold'}),
  row('Toronto', 'Ontario', {id: 'toronto', country: 'CA', otherNames: ['T.O.']}),
  row('Perth', 'WA', {id: 'perth', country: 'AU'}),
  row('Bogotá', '', {id: 'bogota', country: 'CO', region: undefined}),
  row('Cork', 'Munster', {id: 'cork', country: 'IE'}),
]);
const cities = membership.feed.members;

const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland'];

interface Facts {
  readonly city: MemberCity;
  readonly names: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly county: ReadonlySet<string>;
  readonly kind: string;
}

function factsOf(city: MemberCity): Facts {
  const {country, region = '', county = ''} = city;
  const short = {'Los Angeles': ['LA'], Washington: ['DC']}[city.name] ?? [];
  const all = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.flatMap((text) => [...spellings(wordsOf(text))]));
  const ofRegion =
    country === 'US' ? (stateForms.get(region) ?? []) : region === 'England' ? ['England', 'ENG'] : [];
  return {
    city,
    names: all([city.name, ...city.otherNames, ...short]),
    regions: all(region === '' ? [] : [...ofRegion, region]),
    countries: all(COUNTRIES[country] ?? []),
    county: all(county === '' ? [] : [county, `${county} County`]),
    kind: city.kind ?? 'city',
  };
}

const facts = cities.map(factsOf);

/** What has been explained so far. */
interface Told {
  readonly name?: boolean;
  readonly region?: boolean;
  readonly country?: boolean;
  readonly county?: boolean;
  readonly kind?: boolean;
}

/** Whether every word from `at` on can be told as something true of this city, each thing once. */
function explains(facts: Facts, words: readonly string[], at = 0, told: Told = {}): boolean {
  const {city} = facts;
  if (at === words.length) {
    const where = told.region || (told.country && city.country !== 'US');
    const named = facts.names.has(words.join('')) || [...facts.names].some((name) => name.endsWith('county'));
    const isCounty = facts.kind === 'county' || facts.kind === 'parish';
    return Boolean(told.name && where && (!isCounty || told.kind || named));
  }
  for (let end = at + 1; end <= words.length; end++) {
    const these = words.slice(at, end);
    const spelt = spellings(these);
    const goOn = (more: Told): boolean => explains(facts, words, end, {...told, ...more});
    if (!told.name && meets(spelt, facts.names) && goOn({name: true})) return true;
    if (meets(spelt, facts.regions) && goOn({region: true})) return true;
    if (meets(spelt, facts.countries) && goOn({country: true})) return true;
    if (told.name && !told.county && meets(spelt, facts.county) && goOn({county: true})) return true;
    if (told.name && /^\d{5}(\d{4})?$/.test(these.join('')) && goOn({})) return true;
    if (isKind(these, facts, told) && goOn({kind: true})) return true;
  }
  return false;
}

/** "City of", "the village of", "city and county of" before the name; behind it only the kind that the row has. */
function isKind(words: readonly string[], {kind, city}: Facts, {name}: Told): boolean {
  if (name) return words.length === 1 && words[0] === (city.kind ?? 'city');
  const said = words.join(' ').replace(/^the /, '');
  return (
    said === `${kind} of` ||
    (said === 'city and county of' && kind === 'city') ||
    (said === 'municipality of' && kind !== 'county')
  );
}

/** All cities of the list that these words can mean, and say so much of that no other is meant. */
function meant(typed: string): readonly MemberCity[] {
  const words = wordsOf(typed);
  return facts.filter((one) => explains(one, words)).map(({city}) => city);
}

const STATUSES = new Set(['member', 'pending', 'former']);

/** Fails where the verdict claims of a city what the words typed do not bear out. */
function mustBeTrue(typed: string): void {
  const verdict = checkCity(typed, membership);
  if (verdict.kind === 'member' || verdict.kind === 'listed') {
    const right = meant(typed);
    assert.deepEqual(
      right.map(({id}) => id),
      [verdict.city.id],
      `“${typed}” was answered with ${verdict.city.id}`,
    );
    assert.equal(verdict.kind === 'member', verdict.city.status === 'member', typed);
    assert.ok(STATUSES.has(verdict.city.status), typed);
  }
  if (verdict.kind === 'suggest' && verdict.reason === 'other-region') {
    // "The list has it in Kansas, not in Missouri" is a claim too.
    const {elsewhere = ''} = verdict;
    const there = facts.filter(
      ({names, regions}) =>
        regions.has(wordsOf(elsewhere).join('')) &&
        verdict.candidates.some(({matched}) => meets(names, spellings(wordsOf(matched)))),
    );
    assert.deepEqual(
      there.map(({city}) => city.id),
      [],
      `“${typed}” was told that ${elsewhere} is not on the list`,
    );
  }
}

const listedNames = cities.flatMap(({name, otherNames}) => [name, ...otherNames]);
const OTHER_NAMES = [
  'Springfield',
  'Portland',
  'Cambridge',
  'Aurora',
  'Columbus',
  'Manchester',
  'Paris',
  'Georgia',
  'Ontario',
  'Mexico',
  'Port',
  'West',
  'New',
  'Saint',
  'Virginia',
  'Delaware',
  'Nevada',
  'Brooklyn',
  'St. Louis',
  'Oakland Park',
  'East Boston',
  'Newark on Trent',
  'Kansas',
  'York',
  'Las',
  'San',
  'Lansing Charter Township',
  'Union City',
  '北京',
];
const WORDS = [
  'area',
  'metro',
  'downtown',
  'Heights',
  'Beach',
  'Island',
  'North',
  'the',
  'of',
  'and',
  'near',
  'not',
  'City',
  'County',
  'Town',
  'Park',
  'Roxbury',
  'Dane',
  'airport',
  'x',
  '7',
  '02108',
  'Lincolnshire',
  'ON',
  'BC',
  'NSW',
  'Bay',
  'St',
  'Mt',
];

const anyName = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...listedNames)},
  {weight: 1, arbitrary: fc.constantFrom(...OTHER_NAMES)},
);
const region = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...statePieces)},
  {weight: 1, arbitrary: fc.constantFrom(...NATIONS, 'Ontario', 'Munster', 'Bavaria', 'ON', 'WLS', 'ENG')},
);
const country = fc.constantFrom(...countryPieces);
const between = fc.constantFrom(
  ', ',
  ' ',
  ',',
  '  ',
  ' - ',
  ' – ',
  ' / ',
  '/',
  '; ',
  '\n',
  '\u00a0',
  '，',
  ' | ',
);
const kind = fc.constantFrom(
  '',
  '',
  '',
  'City of ',
  'Town of ',
  'the Village of ',
  'County of ',
  'city and county of ',
);
const kindWord = fc.constantFrom('', '', 'city', 'Town', 'village', 'County', 'Dane County', 'Jackson');
const anyCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase(),
);

/** A name that is listed, with the region it is listed in half of the time: near the truth is where errors live. */
const named = fc
  .tuple(fc.constantFrom(...cities), fc.boolean(), region, fc.nat())
  .map(([city, own, other, which]) => {
    const names = [city.name, ...city.otherNames];
    const regions =
      city.country === 'US' ? (stateForms.get(city.region ?? '') ?? []) : [city.region ?? 'England'];
    return {
      name: names[which % names.length] ?? city.name,
      where: own ? (regions[which % regions.length] ?? other) : other,
    };
  });

/** One slip: a letter left out, doubled, swapped with the next or another in its place. */
function slip(text: string, at: number, how: number, letter: string): string {
  const letters = [...text];
  const here = at % Math.max(1, letters.length);
  const [one = '', next = ''] = letters.slice(here, here + 2);
  const changed = [[], [one, one], [next, one], [letter], [one, letter]][how % 5] ?? [];
  letters.splice(here, how % 5 === 2 ? 2 : 1, ...changed);
  return letters.join('');
}
const slips = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...'abehilmnorstuy. ,-'));

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => [...text].join('\u200b'),
  (text) => text.replace(/a/, 'а'), // the Cyrillic letter
  (text) => text.replace(/[oO]/, 'ο'), // the Greek letter
  (text) => text.replace(/[oO]/, '0'),
  (text) => text.replace(/e/, 'é').replace(/o/, 'ö'),
  (text) => text.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
  (text) => `\u202e${text}\u202c`,
  (text) => `${text}\u0000`,
  (text) => `“${text}”!?`,
  (text) => text.replace(/i/g, 'ı').replace(/I/g, 'İ'),
  (text) => text.replace(/l/, 'ł'),
  (text) => text.replace(/ /g, ''),
  (text) => text.replace(/s/, '\ud83d'),
];

/** Each family of queries by its own property, so that a fault in one does not hide the others. */
const families = {
  'a name and a region, right or wrong': fc
    .tuple(kind, named, between, anyCase)
    .map(([kind, {name, where}, gap, cased]) => cased(kind + name + gap + where)),
  'a name and a country': fc
    .tuple(kind, anyName, between, country, anyCase)
    .map(([kind, name, gap, where, cased]) => cased(kind + name + gap + where)),
  'a name, a region and the country of another': fc
    .tuple(named, between, country, between)
    .map(([{name, where}, gap, land, second]) => name + gap + where + second + land),
  'a name and two regions': fc
    .tuple(named, between, region, between)
    .map(([{name, where}, gap, other, second]) => name + gap + other + second + where),
  'a name and two countries': fc
    .tuple(anyName, between, country, between, country)
    .map(([name, gap, one, second, two]) => name + gap + one + second + two),
  'a name, a region and a word too many': fc
    .tuple(named, fc.constantFrom(...WORDS), fc.nat(3), between, between)
    .map(([{name, where}, word, at, gap, second]) => {
      const pieces = [name, where];
      pieces.splice(at, 0, word);
      return pieces.join(at % 2 === 0 ? gap : second);
    }),
  'a name, a region and words of kind in every place': fc
    .tuple(kind, named, kindWord, between, kindWord, between)
    .map(([before, {name, where}, behind, gap, middle, second]) =>
      [before + name + (behind && ` ${behind}`), middle, where].filter(Boolean).join(middle ? second : gap),
    ),
  'slips of the keys': fc
    .tuple(named, between, fc.array(slips, {minLength: 1, maxLength: 3}))
    .map(([{name, where}, gap, slipped]) =>
      slipped.reduce((text, [at, how, letter]) => slip(text, at, how, letter), name + gap + where),
    ),
  'letters in disguise': fc
    .tuple(named, between, fc.constantFrom(...DISGUISES), fc.constantFrom(...DISGUISES))
    .map(([{name, where}, gap, one, two]) => two(one(name + gap + where))),
  'the region before the name': fc
    .tuple(named, between, fc.constantFrom('', ', USA', ' UK', ', Ontario', ' 02108'))
    .map(([{name, where}, gap, tail]) => where + gap + name + tail),
  'bare names and pieces in any order': fc
    .array(fc.oneof(anyName, region, country, fc.constantFrom(...WORDS)), {minLength: 1, maxLength: 4})
    .chain((pieces) => between.map((gap) => pieces.join(gap))),
  'any text at all': fc.string({unit: 'grapheme', maxLength: 30}),
} as const;

describe('checkCity against a slow oracle', () => {
  for (const [what, typed] of Object.entries(families)) {
    it(`claims nothing that not every word bears out, whatever is typed of ${what}, because a wrong yes is the worst answer`, () => {
      fc.assert(fc.property(typed, mustBeTrue), runsOf(SEED, RUNS, 1 / Object.keys(families).length));
    });
  }

  const usual = fc
    .record({
      city: fc.constantFrom(...cities.filter((city) => meant(formOf(city)).length === 1 && !city.county)),
      which: fc.nat(),
      gap: fc.constantFrom(', ', ',', ' ', ' , ', '  ', ' - ', '\u00a0'),
      cased: anyCase,
      before: fc.constantFrom('', ' ', '\t'),
      after: fc.constantFrom('', ' ', '.', ', '),
      zip: fc.constantFrom('', '', ' 02108', ' 60601-1234'),
      land: fc.constantFrom('', '', ', USA', ' USA', ', United States'),
      bracket: fc.boolean(),
      turned: fc.boolean(),
      accents: fc.boolean(),
    })
    .map(({city, which, gap, cased, before, after, zip, land, bracket, turned, accents}) => {
      const own = regionForms(city);
      const where = own[which % own.length] ?? '';
      const name = accents ? city.name : city.name.normalize('NFD').replace(/[\p{Mn}']/gu, '');
      // New York and Washington, whose names are states' too, have a table of their own in check-city.test.ts.
      const stately = statePieces.includes(city.name);
      const behind = (zip && land === ' USA' ? '' : zip) + (stately ? land.replace(/^ /, ', ') : land);
      const tail = city.country === 'US' ? behind : '';
      const turn = turned && city.country === 'US' && !stately;
      // A region that only the feed knows is told from the name by its comma.
      const known = city.country === 'US' || city.country === 'GB';
      const straight = bracket ? `${name} (${where})` : name + (known ? gap : ', ') + where + tail;
      const text = turn ? `${where}, ${name}` : straight;
      return {city, typed: cased(before + text + (tail.endsWith(zip) && zip ? '' : after))};
    });

  it('knows every city of the list by its name and state in every usual form, because a wrong no is nearly as bad', () => {
    fc.assert(
      fc.property(usual, ({city, typed}) => {
        const verdict = checkCity(typed, membership);
        if (city.status === 'certified-gold') {
          assert.equal(verdict.kind, 'cannot-confirm', typed);
          return;
        }
        assert.ok(
          verdict.kind === (city.status === 'member' ? 'member' : 'listed'),
          `${typed}: ${verdict.kind}`,
        );
        assert.equal(verdict.city.id, city.id, typed);
      }),
      runsOf(SEED, RUNS),
    );
  });

  const controls = [
    {typed: 'Boston, MA', means: ['us-ma-boston']},
    {typed: 'the city of boston massachusetts 02108 usa', means: ['us-ma-boston']},
    {typed: 'Boston', means: []},
    {typed: 'Boston, TX', means: []},
    {typed: 'Boston, England, USA', means: []},
    {typed: 'Bostn, MA', means: []},
    {typed: 'Town of Boston, MA', means: []},
    {typed: 'Bristol, UK', means: ['gb-england-bristol']},
    {typed: 'Bristol, TN, UK', means: []},
    {typed: 'Ithaca, NY', means: ['ithaca-city', 'ithaca-town']},
    {typed: 'Town of Ithaca, NY', means: ['ithaca-town']},
    {typed: 'Kent, WA', means: []},
    {typed: 'Kent County, Washington', means: ['us-wa-kent']},
  ];
  for (const {typed, means} of controls) {
    it(`has an oracle that takes “${typed}” for ${means.join(' or ') || 'nothing'}, because an oracle that is never wrong must be seen to say no`, () => {
      assert.deepEqual(
        meant(typed).map(({id}) => id),
        means,
      );
    });
  }
});

function regionForms({country, region = ''}: MemberCity): readonly string[] {
  if (country === 'US') return stateForms.get(region) ?? [];
  if (country === 'GB') return ['England', 'UK', 'United Kingdom', 'England, UK'];
  if (region === '') return COUNTRIES[country] ?? [];
  const behind = `${region}, ${COUNTRIES[country]?.[0] ?? ''}`;
  // A region whose code is a state's needs its country: "Perth, WA" is in Washington.
  return stateForms.has(region) ? [behind] : [region, behind];
}

function formOf(city: MemberCity): string {
  return `${city.name}, ${regionForms(city)[0] ?? ''}`;
}
