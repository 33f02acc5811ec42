import {fitOf, fitOfWhere} from './fit.js';
import {plainWords} from './fold-name.js';
import {knownBearers, listedAs, listedBearers, withoutSpareKinds} from './known-bearers.js';
import type {KnownPlace} from './known-places.js';
import type {MemberCity} from './member-city.js';
import {candidateOf, candidateOfPlace, type Membership} from './membership.js';
import type {Bearer} from './name-index.js';
import {nearNames} from './near-names.js';
import {orderPlaces, type RegionHint} from './order-places.js';
import type {Reading} from './reading.js';
import {splitPlace} from './split-place.js';
import {SHORTEST_NAME} from './thresholds.js';
import {typingIndex, type TypedName} from './typing-index.js';
import type {Candidate} from './verdict.js';

/** How good a match is; higher is better. The likeness of a near name is 0..1, and at least `SUGGEST_AT`. */
const SAME = 5;
const BEGINS = 4;
const PART = 3.6;
const KNOWN_SAME = 3.5;
const WORD_BEGINS = 3;
const KNOWN_BEGINS = 0.5;
const ELSEWHERE = -1;
const KNOWN_ELSEWHERE = -2;

interface Match {
  readonly place: MemberCity | KnownPlace;
  readonly offered: Candidate;
  readonly good: number;
}

/**
 * What the list shows while typing, best first: the very name, names that begin
 * so, names with a word that begins so, close spellings, and places that are not
 * listed but known. Never a verdict.
 *
 * @param most Most candidates to give.
 */
export function suggestCities(
  typed: string,
  membership: Membership,
  most = 8,
  hint: RegionHint = {},
): readonly Candidate[] {
  if (membership.isExpired()) return [];
  const {folded, readings} = splitPlace(typed);
  if (folded.length < SHORTEST_NAME) return [];

  const found = new Map<MemberCity | KnownPlace, Match>();
  const keep = (bearer: Bearer, reading: Reading, good: number): void => {
    const {city, matched} = bearer;
    const fit = fitOf(bearer, reading);
    const away = fit === 'other-region' || fit === 'other-country';
    // A namesake elsewhere is worth showing; a near name elsewhere is not.
    if (away && good !== SAME) return;
    const worth = away ? ELSEWHERE : good;
    if ((found.get(city)?.good ?? -Infinity) < worth)
      found.set(city, {place: city, offered: candidateOf(city, matched), good: worth});
  };
  const likely = withoutSpareKinds(readings, membership).filter(({exactly}) => !exactly);
  for (const reading of likely) keepBeginnings(reading, typed, membership, keep);
  if (found.size === 0) {
    for (const reading of likely) {
      for (const {name, alike} of nearNames(reading.name, membership.names, false)) {
        for (const bearer of membership.names.bearersOf(name)) keep(bearer, reading, alike);
      }
    }
  }
  for (const match of likely.flatMap((reading) => knownMatches(reading, membership, most))) {
    if (!found.has(match.place)) found.set(match.place, match);
  }
  return [...orderPlaces([...found.values()], ({place}) => place, membership, hint)]
    .sort((a, b) => b.good - a.good)
    .slice(0, most)
    .map(({offered}) => offered);
}

function keepBeginnings(
  reading: Reading,
  typed: string,
  membership: Membership,
  keep: (bearer: Bearer, reading: Reading, good: number) => void,
): void {
  const {names} = membership;
  for (const bearer of listedBearers(reading.name, membership)) keep(bearer, reading, SAME);
  // "St" may become Saint Paul or Stamford: the letters as they stand count too.
  const asTyped = reading.where || reading.kind ? reading.name : plainWords(typed).join('');
  for (const name of typingIndex(names).names) {
    const good = begins(name, reading.name) || begins(name, asTyped);
    if (good > 0) for (const bearer of names.bearersOf(name.folded)) keep(bearer, reading, good);
  }
}

function begins({folded, plain, tails}: TypedName, typed: string): number {
  if (folded.startsWith(typed) || plain.startsWith(typed)) return BEGINS;
  return tails.some((tail) => tail.startsWith(typed)) ? WORD_BEGINS : 0;
}

/** Known places that are not listed: of the very name, then the largest whose name begins so, then namesakes elsewhere. */
function knownMatches(reading: Reading, membership: Membership, most: number): readonly Match[] {
  const {places} = membership;
  const {name, where} = reading;
  if (!places || name.length < SHORTEST_NAME) return [];
  const match = (place: KnownPlace, good: number): Match => ({
    place,
    offered: candidateOfPlace(place),
    good,
  });
  const bySize = (all: readonly KnownPlace[]): readonly KnownPlace[] =>
    [...all].sort((a, b) => b.population - a.population);
  const begun: KnownPlace[] = [];
  for (const place of bySize(places.beginningWith(name))) {
    if (begun.length >= most) break;
    if (!fitOfWhere(place, where).startsWith('other') && !listedAs(place, membership)) begun.push(place);
  }
  return [
    ...knownBearers(reading, membership).map((place) => match(place, goodnessOf(place))),
    ...begun.map((place) => match(place, KNOWN_BEGINS)),
    ...bySize(places.bearersOf(name))
      .filter((place) => !listedAs(place, membership))
      .map((place) => match(place, KNOWN_ELSEWHERE)),
  ];
}

/** The very name: of a part of a city, of a municipality, or of a post office somewhere. */
function goodnessOf({nameOnly, partOf}: KnownPlace): number {
  if (partOf !== undefined) return PART;
  return nameOnly ? KNOWN_BEGINS : KNOWN_SAME;
}
