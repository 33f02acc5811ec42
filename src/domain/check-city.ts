import {answerExactly, answerFor, answerKnown, choiceOf} from './exact-answer.js';
import {fitOfWhere} from './fit.js';
import {foldName} from './fold-name.js';
import {knownBearers, listedAs, placesNamed, samePlace, withoutSpareKinds} from './known-bearers.js';
import {isCounty, type MemberCity} from './member-city.js';
import {candidateOf, candidateOfPlace, type Membership} from './membership.js';
import {nearNames} from './near-names.js';
import {orderPlaces, sizeOf, type RegionHint} from './order-places.js';
import {tellsApart, type Reading} from './reading.js';
import {splitPlace} from './split-place.js';
import {suggestCities} from './suggest-cities.js';
import {MOST_SUGGESTED, MUCH_LARGER, NEARLY_SAME_AT, SHORTEST_NAME, SUGGEST_AT} from './thresholds.js';
import type {Asked, Candidate, CityVerdict} from './verdict.js';
import {zipIn} from './zip-code.js';

/**
 * What the visitor's words mean, and whether that place is a member.
 *
 * Never guesses. A close spelling is a suggestion, a name that several places
 * may bear is a choice, and a row this version cannot read confirms nothing.
 *
 * @param typed As typed: "springfield, ma", any case, accents and order of words that people use.
 * @param hint The page's own state. It orders namesakes and never changes the kind of verdict.
 */
export function checkCity(typed: string, membership: Membership, hint: RegionHint = {}): CityVerdict {
  const asked = askedOf(typed, membership);
  if (membership.isExpired()) return {...asked, kind: 'cannot-confirm', why: 'expired'};
  const split = splitPlace(typed);
  if (split.folded.length < SHORTEST_NAME) return {...asked, kind: 'too-short'};
  const readings = withoutSpareKinds(split.readings, membership);
  const exact = answerFromZip(asked, membership) ?? answerExactly(asked, readings, membership, hint);
  const verdict = exact ?? answerFromNear(asked, readings, membership, hint);
  if (verdict.kind === 'not-listed') return askAboutLarger(asked, readings, membership, hint) ?? verdict;
  // With rows missing, "no place of that name" and "not in that state" would be guesses.
  const guesses = verdict.kind === 'suggest' || verdict.kind === 'unknown-place';
  return guesses && membership.feed.leftOut.length > 0
    ? {...asked, kind: 'cannot-confirm', why: 'list-incomplete'}
    : verdict;
}

/**
 * The verdict on a candidate that the visitor chose: its id says which, what was
 * typed no longer matters. It may be of an older list than this one, which has
 * the place under another id or for the first time: then its name is asked for.
 */
export function checkChosen(chosen: Candidate, typed: string, membership: Membership): CityVerdict {
  const asked = askedOf(typed, membership);
  if (membership.isExpired()) return {...asked, kind: 'cannot-confirm', why: 'expired'};
  const {id, name, region, country, partOf} = chosen;
  const here = membership.names
    .bearersOf(foldName(name))
    .map(({city}) => city)
    .filter((city) => samePlace({name, region, country}, city));
  const same = here.find((city) => city.id === id);
  if (same) return answerFor(asked, same, 'chosen');
  const isListed = here.some((city) => !isCounty(city));
  return id === undefined && (partOf !== undefined || !isListed)
    ? checkKnown(chosen, asked, membership)
    : {...checkCity([name, region].filter(Boolean).join(', '), membership), typed};
}

/** The verdict on a place that is not listed. */
function checkKnown(
  {name, region, country, partOf}: Candidate,
  asked: Asked,
  membership: Membership,
): CityVerdict {
  const bearers = placesNamed(foldName(name), membership);
  const known = bearers.filter(
    (place) =>
      place.name === name &&
      place.region === region &&
      place.country === country &&
      candidateOfPlace(place).partOf === partOf,
  );
  return known.length > 0
    ? answerKnown(asked, known, {told: true, sure: true}, [], membership, {})
    : checkCity(asked.typed, membership);
}

function askedOf(typed: string, {asOf, fromCopy}: Membership): Asked {
  return {typed, asOf, fromCopy};
}

/** No listed place bears the name: a close one is a question, and anything else is no verdict on the place. */
function answerFromNear(
  asked: Asked,
  readings: readonly Reading[],
  membership: Membership,
  hint: RegionHint,
): CityVerdict {
  const candidates = nearCities(readings, membership, SUGGEST_AT, hint)
    .slice(0, MOST_SUGGESTED)
    .map(({city, matched}) => candidateOf(city, matched));
  if (candidates.length > 0) return {...asked, kind: 'suggest', reason: 'close-name', candidates};
  // What begins as typed was in the list a moment ago.
  return {
    ...asked,
    kind: 'unknown-place',
    near: suggestCities(asked.typed, membership, MOST_SUGGESTED, hint),
  };
}

/** Where the mail for a ZIP code goes. That is no boundary: it asks, and never answers. */
function answerFromZip(asked: Asked, membership: Membership): CityVerdict | undefined {
  const {zip, region} = zipIn(asked.typed) ?? {};
  if (zip === undefined) return undefined;
  const place = membership.places?.placeOfZip(zip);
  if (!place || (region && place.region !== region.code))
    return {...asked, kind: 'unknown-place', zip, near: []};
  const city = listedAs(place, membership);
  const candidate = city
    ? candidateOf(city, zip)
    : {...choiceOf(place, membership, true).offered, matched: zip};
  return {...asked, kind: 'choose', zip, candidates: [candidate]};
}

/**
 * Known places bear the name and none is listed: a listed city that is many times
 * their size and nearly of this name is asked about first. "Pittsburg" is Pittsburgh, as a rule.
 */
function askAboutLarger(
  asked: Asked,
  readings: readonly Reading[],
  membership: Membership,
  hint: RegionHint,
): CityVerdict | undefined {
  const bare = readings.filter(({where, exactly}) => !tellsApart(where) && !exactly);
  if (bare.length < readings.length) return undefined;
  const known = [...new Set(bare.flatMap((reading) => knownBearers(reading, membership)))];
  const largest = Math.max(...known.map(({population}) => population));
  if (known.length === 0) return undefined;
  const larger = nearCities(bare, membership, NEARLY_SAME_AT).filter(
    ({city}) => sizeOf(city, membership) >= MUCH_LARGER * largest,
  );
  if (larger.length === 0) return undefined;
  const candidates = [
    ...larger.map(({city, matched}) => candidateOf(city, matched)),
    ...orderPlaces(known, (place) => place, membership, hint).map(
      (place) => choiceOf(place, membership, false).offered,
    ),
  ];
  return {...asked, kind: 'suggest', reason: 'much-larger', candidates: candidates.slice(0, MOST_SUGGESTED)};
}

interface Near {
  readonly city: MemberCity;
  readonly matched: string;
  readonly alike: number;
}

/** Cities with a close name that lie where the visitor said, the closest first. */
function nearCities(
  readings: readonly Reading[],
  membership: Membership,
  least: number,
  hint: RegionHint = {},
): readonly Near[] {
  const found = new Map<MemberCity, Near>();
  for (const reading of readings) {
    if (reading.exactly) continue;
    for (const {name, alike} of nearNames(reading.name, membership.names, true)) {
      for (const bearer of membership.names.bearersOf(name)) {
        const {city, matched} = bearer;
        if (alike < least || fitOfWhere(city, reading.where).startsWith('other')) continue;
        if ((found.get(city)?.alike ?? 0) < alike) found.set(city, {city, matched, alike});
      }
    }
  }
  return [...orderPlaces([...found.values()], ({city}) => city, membership, hint)].sort(
    (a, b) => b.alike - a.alike,
  );
}
