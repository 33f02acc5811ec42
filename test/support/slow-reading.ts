import type {MemberCity} from '../../src/domain/member-city.js';
import type {PlaceRow} from '../../src/domain/pack-places.js';

/**
 * A slow and obvious reading of what was typed, written from the contract and
 * from none of the product's own: a place is meant only where every word typed
 * says something true of it, its name is among them, and no other place can be
 * explained as well. It sees the raw rows of the places, and no packed index.
 */

// What each state is called: code, name, and what the press wrote before the codes.
const STATES = `
  AL Alabama Ala; AK Alaska; AZ Arizona Ariz; AR Arkansas Ark; CA California Calif Cal; CO Colorado Colo;
  CT Connecticut Conn; DE Delaware Del; DC District_of_Columbia; FL Florida Fla; GA Georgia; HI Hawaii; ID Idaho;
  IL Illinois Ill; IN Indiana Ind; IA Iowa; KS Kansas Kan Kans; KY Kentucky; LA Louisiana; ME Maine; MD Maryland;
  MA Massachusetts Mass; MI Michigan Mich; MN Minnesota Minn; MS Mississippi Miss; MO Missouri; MT Montana Mont;
  NE Nebraska Neb Nebr; NV Nevada Nev; NH New_Hampshire; NJ New_Jersey; NM New_Mexico; NY New_York;
  NC North_Carolina; ND North_Dakota; OH Ohio; OK Oklahoma Okla; OR Oregon Ore Oreg; PA Pennsylvania Penn Penna;
  RI Rhode_Island; SC South_Carolina; SD South_Dakota; TN Tennessee Tenn; TX Texas Tex; UT Utah; VT Vermont;
  VA Virginia; WA Washington Wash; WV West_Virginia WVa; WI Wisconsin Wis Wisc; WY Wyoming Wyo; PR Puerto_Rico;
  GU Guam; AS American_Samoa; MP Northern_Mariana_Islands; VI US_Virgin_Islands Virgin_Islands;
  ENG England; SCT Scotland; WLS Wales; NIR Northern_Ireland`;
export const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'US', 'U.S.A.', 'United States', 'United States of America', 'America'],
  GB: ['UK', 'U.K.', 'United Kingdom', 'Great Britain', 'Britain'],
  CA: ['Canada'],
  AU: ['Australia'],
  CO: ['Colombia'],
  IE: ['Ireland'],
  FR: ['France'],
  MX: ['Mexico'],
};
const BRITISH = new Set(['ENG', 'SCT', 'WLS', 'NIR']);

export const stateForms = new Map<string, readonly string[]>(
  STATES.split(';').map((line) => {
    const [code = '', ...names] = line.trim().split(/\s+/);
    return [code, [code, ...names.map((name) => name.replaceAll('_', ' '))]];
  }),
);
export const statePieces = [...stateForms.values()].flat();
export const countryPieces = Object.values(COUNTRIES).flat();

/** How a region is called, its code first. */
export function regionForms(country: string, region: string): readonly string[] {
  const named = [...stateForms].find(([, [, name]]) => name === region)?.[0] ?? region;
  const own = country === 'US' || (country === 'GB' && BRITISH.has(named));
  const forms = own ? stateForms.get(named) : undefined;
  return forms ?? (region === '' ? [] : [region]);
}

const LONG = pairs(
  'st saint ste sainte ft fort mt mount hts heights hgts heights spgs springs bch beach jct junction pk park ' +
    'twp township vlg village ctr center centre center lk lake vly valley fls falls gdns gardens hbr harbor',
);
const SIDES = pairs('n north s south e east w west no north so south');
const LETTERS = pairs('ß ss ø o ł l æ ae œ oe ı i đ d');

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/(\S+) (\S+)/g)].map(([, from = '', to = '']) => [from, to]));
}

/** Words of letters and digits; what stands between them parts them, and says nothing. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœıđ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Between what a comma or the like parts. */
const BREAK = '|';

/** The same words, with the breaks between them: "MT, Hamilton" is no Mount Hamilton. */
function wordsAndBreaks(text: string): readonly string[] {
  const parts = text.split(/[,;()[\]|\n]|\s[-–—/]\s/).map(wordsOf);
  return parts.flatMap((words, at) => (at === 0 ? words : [BREAK, ...words]));
}

type Gap = ' ' | '';

/** Words together, with and without their abbreviations written out. */
export function spellings(words: readonly string[], gap: Gap = ''): ReadonlySet<string> {
  const long = words.map((word) => LONG.get(word) ?? word);
  const [first = '', ...rest] = long;
  const side = rest.length > 0 ? (SIDES.get(words[0] ?? '') ?? first) : first;
  return new Set([words, long, [side, ...rest]].map((spelt) => spelt.join(gap)));
}

/** Each text word by word, and in one piece: "Lacrosse" is La Crosse. */
function allSpellings(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.map(wordsOf);
  return new Set(words.flatMap((text) => [...spellings(text, ' '), ...spellings(text)]));
}

export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** All names of regions and countries that are read here. */
const lands = allSpellings([...statePieces, ...countryPieces]);

/** Nothing but regions, countries and codes: "AZ, USA" is no Azusa. */
function isLand(words: readonly string[], at = 0): boolean {
  if (at === words.length) return true;
  return [...words.keys()].some((last) => {
    const these = words.slice(at, last + 1);
    const known = last >= at && (isZip(these) || meets(spellings(these, ' '), lands));
    return known && isLand(words, last + 1);
  });
}

function isZip(words: readonly string[]): boolean {
  return /^\d{5}(\d{4})?$/.test(words.join(''));
}

/** A place that somebody can mean: listed, known, or both. */
export interface Known {
  readonly name: string;
  readonly region: string;
  readonly country: string;
  readonly listed?: MemberCity;
  /** Absent where only the feed knows it. */
  readonly row?: PlaceRow;
  readonly names: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Of a part of a city: what that city and its other parts are called. "Astoria, Queens" says where it lies as well. */
  readonly within?: ReadonlySet<string> | undefined;
  readonly countries: ReadonlySet<string>;
  readonly county: ReadonlySet<string>;
  /** Of a known place nobody says whether it is a city, a town or a village. */
  readonly kind?: string;
}

/** All places there are to be meant. */
export interface Atlas {
  readonly places: readonly Known[];
  readonly byName: ReadonlyMap<string, readonly Known[]>;
  /** As `keyOf` gives it. */
  readonly byKey: ReadonlyMap<string, readonly Known[]>;
  /** Names that a large city bears where the index knows nothing. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Known by two letters to everybody. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'Los Angeles, CA': ['LA'],
  'San Francisco, CA': ['SF'],
  'Washington, DC': ['DC'],
};

function knownOf(
  place: {name: string; region?: string; country: string; otherNames?: readonly string[]},
  more: Pick<Known, 'listed' | 'row' | 'within'>,
): Known {
  const {name, region = '', country, otherNames = []} = place;
  const {listed, row} = more;
  const county = listed?.county;
  return {
    ...more,
    name,
    region,
    country,
    names: allSpellings([
      name,
      ...otherNames,
      ...(listed && row ? [row.name, ...(row.otherNames ?? [])] : []),
      ...(SHORT[`${name}, ${region}`] ?? []),
    ]),
    regions: allSpellings([...regionForms(country, region), region]),
    countries: allSpellings(COUNTRIES[country] ?? []),
    county: allSpellings(county === undefined ? [] : [county, `${county} County`]),
    ...(listed && {kind: listed.kind ?? 'city'}),
  };
}

const withoutKind = (name: string): string => name.replace(/^(City|Town|Village|Borough) of /, '');

/** The same words for one place however feed and index spell it. */
export function keyOf({
  name,
  region = '',
  country,
}: {
  name: string;
  region?: string;
  country: string;
}): string {
  const folded = [...spellings(wordsOf(withoutKind(name)))].at(-1) ?? '';
  return `${folded}|${regionForms(country, region)[0] ?? ''}|${country}`;
}

const isCounty = ({kind}: Known | MemberCity): boolean => kind === 'county' || kind === 'parish';

/** A row that the feed lists as well is one place, unless the feed has a county and the row a city, or the row is a section. */
export function atlasOf(
  cities: readonly MemberCity[],
  rows: readonly PlaceRow[],
  elsewhere: readonly string[],
): Atlas {
  const rowOf = new Map(
    rows.filter(({partOf}) => partOf === undefined).map((row) => [keyOf(row), row] as const),
  );
  const listed = cities.map((city) => {
    const row = isCounty(city) ? undefined : rowOf.get(keyOf(city));
    return knownOf(city, {listed: city, ...(row && {row})});
  });
  const merged = new Set(listed.map(({row}) => row));
  const within = namesWithin(rows);
  const others = rows.filter((row) => !merged.has(row));
  const places = [...listed, ...others.map((row) => knownOf(row, {row, within: within.get(cityKey(row))}))];
  const byName = new Map<string, Known[]>();
  const byKey = new Map<string, Known[]>();
  for (const place of places) {
    for (const name of place.names) put(byName, name, place);
    put(byKey, keyOf(place), place);
  }
  return {places, byName, byKey, elsewhere: allSpellings(elsewhere)};
}

/** The city of a part, as a key. */
function cityKey({name, region, country, partOf}: PlaceRow): string {
  return partOf === undefined ? '' : keyOf({name: partOf || name, region, country});
}

/** By city: its own names, and those of its parts. */
function namesWithin(rows: readonly PlaceRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const within = new Map<string, Set<string>>();
  for (const row of rows.filter(({partOf}) => partOf !== undefined)) {
    const names = within.get(cityKey(row)) ?? new Set(allSpellings([row.partOf ?? '']));
    for (const name of allSpellings([row.name])) names.add(name);
    within.set(cityKey(row), names);
  }
  for (const row of rows) {
    // Two letters behind a name are its state: "Westlake, LA" lies in Louisiana.
    const others = (row.otherNames ?? []).filter((name) => name.length > 2);
    for (const name of allSpellings(others)) within.get(keyOf(row))?.add(name);
  }
  return within;
}

function put(lists: Map<string, Known[]>, key: string, place: Known): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

/** What has been explained so far. */
interface Told {
  readonly name?: boolean;
  readonly region?: boolean;
  readonly twice?: boolean | undefined;
  readonly country?: boolean;
  readonly county?: boolean;
  readonly kind?: boolean;
}

interface Pass {
  /** Whether words of kind are understood: not at all, only where true, or any. */
  readonly kinds: 'none' | 'true' | 'any';
  readonly nameFirst: boolean;
  /** Whether a county may be meant by its name alone. */
  readonly counties?: boolean;
}

/** The plainest first: where it explains the words, no other is looked for. "Iowa City" is no city of Iowa. */
const PASSES: readonly Pass[] = [
  {kinds: 'none', nameFirst: true},
  {kinds: 'true', nameFirst: true},
  {kinds: 'none', nameFirst: false},
  {kinds: 'true', nameFirst: false},
];
const BARE: Pass = {kinds: 'none', nameFirst: false, counties: true};
const ANY: Pass = {kinds: 'any', nameFirst: false, counties: true};
const KINDS = ['city', 'town', 'village', 'borough', 'township', 'municipality'];

/** How every word from `at` on can be told as something true of this place, each thing once. */
function explain(
  place: Known,
  words: readonly string[],
  gap: Gap,
  pass: Pass,
  at = 0,
  told: Told = {},
): Told | undefined {
  if (at === words.length) {
    const whole = !isCounty(place) || told.kind || pass.counties || /county$/i.test(place.name);
    // "Perth, WA" is in Washington, whatever Australia calls its states.
    const ours = place.country === 'US' || place.country === 'GB' || !stateForms.has(place.region);
    return told.name && whole && (ours || !told.region || told.country) ? told : undefined;
  }
  if (words[at] === BREAK) return explain(place, words, gap, pass, at + 1, told);
  for (let end = at + 1; end <= words.length; end++) {
    const these = words.slice(at, end);
    const spelt = spellings(these, gap);
    const goOn = (more: Told): Told | undefined => explain(place, words, gap, pass, end, {...told, ...more});
    const begun = told.name || !pass.nameFirst;
    const found =
      (!told.name && meets(spelt, place.names) && goOn({name: true})) ||
      (begun && meets(spelt, place.regions) && goOn({region: true, twice: told.region})) ||
      (told.name && place.within && meets(spelt, place.within) && goOn({region: true, twice: told.region})) ||
      (begun && meets(spelt, place.countries) && goOn({country: true})) ||
      (told.name && !told.county && meets(spelt, place.county) && goOn({county: true})) ||
      (at > 0 && isZip(these) && goOn({})) ||
      ((!told.kind || pass.kinds === 'any') && isKind(these, place, told, pass) && goOn({kind: true}));
    if (found) return found;
  }
  return undefined;
}

/** "City of", "the village of", "city and county of" before the name; behind it the word alone. */
function isKind(words: readonly string[], {kind}: Known, {name}: Told, {kinds}: Pass): boolean {
  if (kinds === 'none') return false;
  const said = words.join(' ').replace(/^the /, '');
  const any = kinds === 'any' ? [...KINDS, 'county', 'parish'] : [];
  const own = kind === undefined ? KINDS : [kind, kind === 'county' ? 'county' : 'municipality'];
  const fitting = [...own, ...any];
  if (name) return fitting.includes(words.join(' '));
  const both = said === 'city and county of' && fitting.includes('city');
  return both || (said.endsWith(' of') && fitting.includes(said.slice(0, -3)));
}

/** A place that the words can mean, and whether they say where it lies. */
export interface Meant {
  readonly place: Known;
  /** The US has every name by the dozen, so that its own says nothing. */
  readonly where: boolean;
  /** Whether a country was named. */
  readonly land: boolean;
  /** Said as people say it: the name, then its region or country, and nothing else. */
  readonly plain: boolean;
}

/**
 * The places that the words mean, in the plainest way to explain them all. With its
 * state a name is that of the listed city, though a section of another bears it too:
 * each "Name, ST" of a member must be answered with it.
 */
export function meant(typed: string, atlas: Atlas): readonly Meant[] {
  return inAnyWay(typed, atlas).filter(({place: {row}, where}) => {
    const shadowed = where && row?.partOf !== undefined && atlas.byKey.get(keyOf(row));
    return !(shadowed && shadowed.some(({listed}) => listed));
  });
}

function inAnyWay(typed: string, atlas: Atlas): readonly Meant[] {
  const broken = wordsAndBreaks(typed);
  for (const pass of PASSES) {
    const found = explained(broken, atlas, pass, ' ');
    // "De Kalb" is DeKalb as well, but "Newton, IA" is no Newtonia.
    const alike = explained(broken, atlas, pass).filter(({where}) =>
      found.some((one) => one.where === where),
    );
    if (found.length > 0) return alike;
  }
  const words = wordsOf(typed);
  const ways = ([' ', ''] as const).flatMap((gap) =>
    PASSES.map((pass) => explained(words, atlas, pass, gap)),
  );
  const found = ways.find(({length}) => length > 0) ?? [];
  return found.map((one) => ({...one, plain: false}));
}

/** All places that the words can mean in any way, whatever kind is said. */
export function possible(typed: string, atlas: Atlas): readonly Known[] {
  return explained(wordsOf(typed), atlas, ANY).map(({place}) => place);
}

/** All places that bear the name as it was typed, counties too; where none does, all that are possible. */
export function bearing(typed: string, atlas: Atlas): readonly Known[] {
  const bearers = explained(wordsOf(typed), atlas, BARE).map(({place}) => place);
  return bearers.length > 0 ? bearers : possible(typed, atlas);
}

/** @param gap What stands between the words of one name: by default nothing, as they may have been torn apart. */
function explained(words: readonly string[], atlas: Atlas, pass: Pass, gap: Gap = ''): readonly Meant[] {
  const apart = isLand(words.filter((word) => word !== BREAK)) ? ' ' : gap;
  return [...named(words, atlas)].flatMap((place) => {
    const told = explain(place, words, apart, pass);
    if (!told) return [];
    const {region, country} = told;
    const where = Boolean(region || (country && place.country !== 'US'));
    return [{place, where, land: Boolean(country), plain: pass === PASSES[0] && !told.county && !told.twice}];
  });
}

/** Every place whose name is somewhere among the words. */
function named(words: readonly string[], {byName}: Atlas): ReadonlySet<Known> {
  const found = new Set<Known>();
  for (const at of words.keys()) {
    for (let end = at + 1; end <= words.length; end++) {
      for (const name of spellings(words.slice(at, end))) {
        for (const place of byName.get(name) ?? []) found.add(place);
      }
    }
  }
  return found;
}

/** The city that a section is part of, as far as anyone knows it. */
export function parentOf({row}: Known, {byKey}: Atlas): Known | undefined {
  if (row?.partOf === undefined) return undefined;
  return byKey.get(keyOf({...row, name: row.partOf}))?.find((place) => !place.row?.nameOnly);
}
