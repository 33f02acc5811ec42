import {answerExactly, answerFor, compareCities, type RegionHint} from './exact-answer.js';
import {fitOfWhere} from './fit.js';
import {foldName} from './fold-name.js';
import type {MemberCity} from './member-city.js';
import {candidateOf, type Membership} from './membership.js';
import {nearNames} from './near-names.js';
import {splitPlace, type Reading} from './split-place.js';
import {suggestCities} from './suggest-cities.js';
import {LONGEST_TYPED, MOST_SUGGESTED, SHORTEST_NAME} from './thresholds.js';
import type {Asked, Candidate, CityVerdict} from './verdict.js';

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
  const said = typed.trim();
  const {folded, readings} = said.length > LONGEST_TYPED ? {folded: said, readings: []} : splitPlace(said);
  if (folded.length < SHORTEST_NAME) return {...asked, kind: 'too-short'};
  const verdict =
    answerExactly(asked, readings, membership, hint) ?? answerFromNear(asked, readings, membership, hint);
  // With rows missing, "no place of that name" and "not in that state" would be guesses.
  const guesses = verdict.kind === 'suggest' || verdict.kind === 'unknown-place';
  return guesses && membership.feed.leftOut.length > 0
    ? {...asked, kind: 'cannot-confirm', why: 'list-incomplete'}
    : verdict;
}

/** The verdict on a candidate that the visitor chose. Its id says which; what was typed no longer matters. */
export function checkChosen(chosen: Candidate, typed: string, membership: Membership): CityVerdict {
  const asked = askedOf(typed, membership);
  if (membership.isExpired()) return {...asked, kind: 'cannot-confirm', why: 'expired'};
  const city = membership.feed.members.find(({id}) => id === chosen.id);
  if (!city) return checkCity(typed, membership);
  const sure = membership.names.bearersOf(foldName(city.name)).some((bearer) => bearer.city === city);
  if (!sure) return {...asked, kind: 'cannot-confirm', why: 'list-incomplete'};
  return answerFor(asked, city, 'chosen');
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
  const candidates = nearCities(readings, membership, hint);
  if (candidates.length > 0) return {...asked, kind: 'suggest', reason: 'close-name', candidates};
  // What begins as typed was in the list a moment ago.
  return {
    ...asked,
    kind: 'unknown-place',
    near: suggestCities(asked.typed, membership, MOST_SUGGESTED, hint),
  };
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
  hint: RegionHint,
): readonly Candidate[] {
  const found = new Map<MemberCity, Near>();
  for (const reading of readings) {
    if (reading.exactly) continue;
    for (const {name, alike} of nearNames(reading.name, membership.names, true)) {
      for (const bearer of membership.names.bearersOf(name)) {
        const {city, matched} = bearer;
        if (fitOfWhere(city, reading.where).startsWith('other')) continue;
        if ((found.get(city)?.alike ?? 0) < alike) found.set(city, {city, matched, alike});
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.alike - a.alike || compareCities(a.city, b.city, hint))
    .slice(0, MOST_SUGGESTED)
    .map(({city, matched}) => candidateOf(city, matched));
}
