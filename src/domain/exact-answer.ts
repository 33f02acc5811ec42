import {fitOf, FITS, mayBe, type Fit} from './fit.js';
import {foldName} from './fold-name.js';
import {knownBearers, listedAs, listedBearers, placesNamed} from './known-bearers.js';
import type {KnownPlace} from './known-places.js';
import {standingOf, type MemberCity} from './member-city.js';
import {candidateOf, candidateOfPlace, type Membership} from './membership.js';
import {KNOWN_SHORT, type Bearer} from './name-index.js';
import {orderPlaces, type RegionHint} from './order-places.js';
import {tellsApart, type Reading, type Where} from './reading.js';
import {MOST_SUGGESTED} from './thresholds.js';
import type {Asked, Candidate, CityVerdict, MatchReason} from './verdict.js';

/** A bearer of the name as one reading has it, and how it fits what else was said. */
interface Named {
  readonly bearer: Bearer;
  readonly fit: Fit;
  readonly where: Where | undefined;
}

/** Something to choose, and the place by which it is ordered. */
interface Choice {
  readonly offered: Candidate;
  readonly place: MemberCity | KnownPlace;
}

/**
 * The verdict where a listed or known place bears exactly the name typed, or where
 * a row that could not be read may be the one meant; else `undefined`. Nothing here is fuzzy.
 */
export function answerExactly(
  asked: Asked,
  readings: readonly Reading[],
  membership: Membership,
  hint: RegionHint,
): CityVerdict | undefined {
  const named = namedBy(readings, membership);
  const best = FITS.find((fit) => named.some((one) => one.fit === fit));
  const fitting = named.filter(({fit}) => fit === best);
  const listed = choicesOf(fitting);
  const candidates = inOrder(listed, membership, hint);
  if (membership.feed.leftOut.some((row) => readings.some((reading) => mayBe(row, reading)))) {
    return {...asked, kind: 'cannot-confirm', why: 'list-incomplete'};
  }
  const known = readings.filter((reading) => knownBearers(reading, membership).length > 0);
  const others = new Set(known.flatMap((reading) => knownBearers(reading, membership)));
  if (best === 'yes') {
    const sure =
      fitting.find(({where}) => tellsApart(where)) ?? fitting.find((one) => isOnly(one, membership));
    if (candidates.length === 1 && others.size === 0 && sure) {
      return answerFor(asked, sure.bearer.city, sure.bearer.reason);
    }
    const all = [...listed, ...[...others].map((place) => choiceOf(place, membership, false))];
    return {...asked, kind: 'choose', candidates: inOrder(all, membership, hint)};
  }
  if (best !== 'other-kind' && others.size > 0) {
    const told = known.some(({where}) => tellsApart(where));
    // A bare name may be that of a larger city elsewhere, and with a word of kind that of another place.
    const plain = known.every(({kind, name}) => !kind && membership.places?.knowsAll(name, ''));
    return answerKnown(asked, [...others], {told, sure: told || plain}, candidates, membership, hint);
  }
  switch (best) {
    case undefined:
      return undefined;
    case 'other-kind':
      return {...asked, kind: 'suggest', reason: 'other-kind', candidates};
    case 'near-region':
      return {...asked, kind: 'suggest', reason: 'close-name', candidates};
    case 'other-country':
      return {...asked, kind: 'unknown-place', near: candidates};
    case 'other-region': {
      // What was said of one reading only. Words we do not know may well be another name
      // of the region: no ground to say "not there".
      const where = fitting.at(-1)?.where;
      if (where?.by !== 'region') {
        const namesakes = readings.flatMap(({name}) => placesNamed(name, membership));
        const known = namesakes
          .filter((place) => !listedAs(place, membership))
          .map((place) => choiceOf(place, membership, false));
        const all = inOrder([...listed, ...known], membership, hint).slice(0, MOST_SUGGESTED);
        return {...asked, kind: 'suggest', reason: 'close-name', candidates: all};
      }
      const there = choicesOf(fitting.filter((one) => one.where === where));
      const {name: elsewhere} = where.region;
      return {
        ...asked,
        kind: 'suggest',
        reason: 'other-region',
        elsewhere,
        candidates: inOrder(there, membership, hint),
      };
    }
  }
}

/** What the feed says of one listed city. */
export function answerFor(asked: Asked, city: MemberCity, reason: MatchReason): CityVerdict {
  const standing = standingOf(city);
  if (standing === 'unknown') return {...asked, kind: 'cannot-confirm', why: 'unknown-status'};
  if (standing === 'member') return {...asked, kind: 'member', city, reason};
  return {...asked, kind: 'listed', city, status: standing, reason};
}

/**
 * What can be said of known places of one name, none of them listed: a part of
 * a city is that city's, a municipality is not on the list, and of what is only
 * a name nothing is known.
 *
 * @param told Whether it was said where they lie; `sure` whether the words mean no other place.
 * @param near Listed namesakes that lie elsewhere.
 */
export function answerKnown(
  asked: Asked,
  known: readonly KnownPlace[],
  {told, sure}: {readonly told: boolean; readonly sure: boolean},
  near: readonly Candidate[],
  membership: Membership,
  hint: RegionHint,
): CityVerdict {
  const hasCities = known.some(({nameOnly}) => !nameOnly);
  const choices = known.map((place) => choiceOf(place, membership, told || !hasCities));
  if (choices.some(({offered}) => offered.part !== undefined)) {
    return {...asked, kind: 'choose', candidates: inOrder(choices, membership, hint)};
  }
  const [only] = known;
  const place = known.length === 1 && only && sure ? {place: placeOf(only)} : {};
  return {...asked, kind: hasCities ? 'not-listed' : 'unknown-place', ...place, near};
}

function placeOf({name, region, country}: KnownPlace) {
  return {name, region, country};
}

/**
 * A known place that is not listed; in place of a part of a city that city.
 *
 * @param always Whether also where that city is not listed either.
 */
export function choiceOf(place: KnownPlace, membership: Membership, always: boolean): Choice {
  const {partOf, name: part} = place;
  const whole = {...place, name: partOf ?? '', nameOnly: false, partOf: undefined};
  const city = partOf === undefined ? undefined : listedAs(whole, membership);
  if (city) return {offered: {...candidateOf(city, part), part}, place: city};
  if (partOf === undefined || !always) return {offered: candidateOfPlace(place), place};
  return {offered: {...candidateOfPlace(whole), matched: part, part}, place: whole};
}

function namedBy(readings: readonly Reading[], membership: Membership): readonly Named[] {
  return readings.flatMap((reading) =>
    listedBearers(reading.name, membership)
      .filter(({matched}) => reading.exactly?.test(matched) ?? true)
      .map((bearer) => ({bearer, fit: fitOf(bearer, reading), where: reading.where})),
  );
}

/** Whether a bare name can mean no other place: the index knows all that bear it. Of two letters, only those that everybody knows. */
function isOnly({bearer: {city, matched, reason}, where}: Named, {places}: Membership): boolean {
  const folded = foldName(matched);
  if (reason === 'other-name' && folded.length <= 2 && !KNOWN_SHORT.test(folded)) return false;
  return places?.knowsAll(where ? '' : folded, city.country) ?? false;
}

function choicesOf(named: readonly Named[]): readonly Choice[] {
  return named.map(({bearer: {city, matched}}) => ({offered: candidateOf(city, matched), place: city}));
}

/** Each place once. */
function inOrder(choices: readonly Choice[], membership: Membership, hint: RegionHint): readonly Candidate[] {
  const found = new Map<string, Choice>();
  for (const choice of choices) {
    const {id, name, region, country, partOf = ''} = choice.offered;
    const same = id ?? [name, region, country, partOf].join('|');
    if (!found.has(same)) found.set(same, choice);
  }
  return orderPlaces([...found.values()], ({place}) => place, membership, hint).map(({offered}) => offered);
}
