import {foldCounty, foldName} from './fold-name.js';
import type {MemberCity} from './member-city.js';
import {regionOf} from './regions.js';
import type {Steps} from './steps.js';

/** A listed city under one of its names. */
export interface Bearer {
  readonly city: MemberCity;
  /** The name as the feed writes it. */
  readonly matched: string;
  readonly reason: 'same-name' | 'other-name';
}

/** Who bears a name, exactly. All that a badge needs. */
export interface NameIndex {
  /** Every name in the feed, folded, with those that bear it. */
  readonly all: ReadonlyMap<string, readonly Bearer[]>;
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

/** @param unclear Folded names of cities that are left out, because a row that could not be read may be another word on them. */
export function* nameIndexSteps(
  members: readonly MemberCity[],
  unclear: ReadonlySet<string | undefined>,
): Steps<NameIndex> {
  const all = new Map<string, Bearer[]>();
  const cities: MemberCity[] = [];
  const put = (bearer: Bearer, folded = foldName(bearer.matched)): void => {
    const held = all.get(folded);
    if (folded === '' || held?.some(({city}) => city === bearer.city)) return;
    if (held) held.push(bearer);
    else all.set(folded, [bearer]);
  };
  for (const city of members) {
    const folded = foldName(city.name);
    if (!unclear.has(folded)) {
      cities.push(city);
      put({city, matched: city.name, reason: 'same-name'}, folded);
    }
    yield;
  }
  for (const city of cities) {
    for (const matched of city.otherNames) put({city, matched, reason: 'other-name'});
    for (const {short, name, region} of OF_TWO_LETTERS) {
      if (city.country !== 'US' || city.region !== region || foldName(city.name) !== name) continue;
      put({city, matched: short, reason: 'other-name'});
    }
    yield;
  }
  return {all, bearersOf: (folded) => all.get(folded) ?? []};
}

/** "City of Boston" is Boston, which may stand in another row. */
const OF_A_KIND = /^(city|town|village) of /i;

/** Two rows with one key cannot be told apart by anything a visitor can type. */
export function keyOf(city: Pick<MemberCity, 'name' | 'region' | 'country' | 'kind' | 'county'>): string {
  const {code} = regionOf(city.country, city.region ?? '');
  const [said = '', kind = 'city'] = OF_A_KIND.exec(city.name) ?? [];
  return [
    foldName(city.name.slice(said.length)),
    code,
    city.country,
    foldName(city.kind ?? kind),
    foldCounty(city.county),
  ].join('|');
}
