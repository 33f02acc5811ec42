import {foldCounty, foldName, foldWords, plainWords} from './fold-name.js';
import type {MemberCity} from './member-city.js';
import {regionOf} from './regions.js';

/** A listed city under one of its names. */
export interface Bearer {
  readonly city: MemberCity;
  /** The name as the feed writes it. */
  readonly matched: string;
  readonly reason: 'same-name' | 'other-name';
}

/** A name in the feed, in the forms in which the beginning of it can be typed. */
export interface ListedName {
  readonly folded: string;
  /** Abbreviations as they stand: "stpaul". */
  readonly plain: string;
  /** From each later word on: "francisco" of "sanfrancisco". */
  readonly tails: readonly string[];
}

/** Who bears a name, exactly. All that a badge needs. */
export interface NameIndex {
  /** Every name in the feed, each once. */
  readonly names: readonly ListedName[];
  /** @param folded As `foldName` gives it. */
  bearersOf(folded: string): readonly Bearer[];
}

/** Names of two letters that everybody knows, and whose they are: any other of two letters counts only if the feed has it. */
const OF_TWO_LETTERS = [
  {short: 'LA', name: 'losangeles', region: 'CA'},
  {short: 'DC', name: 'washington', region: 'DC'},
  {short: 'SF', name: 'sanfrancisco', region: 'CA'},
] as const;

/** The same, folded. */
export const KNOWN_SHORT = /^(la|dc|sf)$/;

export function makeNameIndex(cities: readonly MemberCity[]): NameIndex {
  const bearers = new Map<string, Bearer[]>();
  const names: ListedName[] = [];
  const put = (folded: string, bearer: Bearer): void => {
    const held = bearers.get(folded);
    if (held?.some(({city}) => city === bearer.city)) return;
    if (held) held.push(bearer);
    else bearers.set(folded, [bearer]);
    if (!held) names.push(listedName(bearer.matched, folded));
  };
  for (const city of cities) put(foldName(city.name), {city, matched: city.name, reason: 'same-name'});
  for (const city of cities) {
    for (const other of city.otherNames) {
      const folded = foldName(other);
      if (folded !== '') put(folded, {city, matched: other, reason: 'other-name'});
    }
    for (const {short, name, region} of OF_TWO_LETTERS) {
      if (city.country !== 'US' || city.region !== region || foldName(city.name) !== name) continue;
      put(foldName(short), {city, matched: short, reason: 'other-name'});
    }
  }
  // The order of the feed's rows means nothing, also where many names are as close.
  names.sort((a, b) => (a.folded < b.folded ? -1 : 1));
  return {names, bearersOf: (folded) => bearers.get(folded) ?? []};
}

function listedName(name: string, folded: string): ListedName {
  const words = foldWords(name);
  return {
    folded,
    plain: plainWords(name).join(''),
    tails: words.slice(1).map((_, at) => words.slice(at + 1).join('')),
  };
}

/** Two rows with one key cannot be told apart by anything a visitor can type. */
export function keyOf(city: Pick<MemberCity, 'name' | 'region' | 'country' | 'kind' | 'county'>): string {
  const {code} = regionOf(city.country, city.region ?? '');
  return [
    foldName(city.name),
    code,
    city.country,
    foldName(city.kind ?? 'city'),
    foldCounty(city.county),
  ].join('|');
}
