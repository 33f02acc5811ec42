import {answerExactly, answerFor, compareCities, isInDoubt, type RegionHint} from './exact-answer.js';
import {fitOf} from './fit.js';
import {foldName} from './fold-name.js';
import type {MemberCity} from './member-city.js';
import {candidateOf, type Membership} from './membership.js';
import {nearNames} from './near-names.js';
import {regionOf} from './regions.js';
import {splitPlace, type Reading} from './split-place.js';
import {LONGEST_NAME, MOST_SUGGESTED, SHORTEST_NAME} from './thresholds.js';
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
  const asked: Asked = {typed, asOf: membership.asOf, fromCopy: membership.fromCopy};
  if (membership.isExpired()) return {...asked, kind: 'cannot-confirm', why: 'expired'};
  const said = typed.trim();
  const {folded, readings} = said.length > LONGEST_NAME * 2 ? {folded: said, readings: []} : splitPlace(said);
  if (folded.length < SHORTEST_NAME) return {...asked, kind: 'too-short'};
  return (
    answerExactly(asked, readings, membership, hint) ?? answerFromNear(asked, readings, membership, hint)
  );
}

/** The verdict on a candidate that the visitor chose. Its id says which; what was typed no longer matters. */
export function checkChosen(chosen: Candidate, typed: string, membership: Membership): CityVerdict {
  const asked: Asked = {typed, asOf: membership.asOf, fromCopy: membership.fromCopy};
  if (membership.isExpired()) return {...asked, kind: 'cannot-confirm', why: 'expired'};
  const city = membership.feed.members.find(({id}) => id === chosen.id);
  if (!city) return checkCity(typed, membership);
  const region = regionOf(city.country, city.region ?? '');
  const itself = {name: foldName(city.name), where: {by: 'region', region, words: ''} as const};
  if (isInDoubt([itself], membership)) return {...asked, kind: 'cannot-confirm', why: 'list-incomplete'};
  return answerFor(asked, city, 'chosen');
}

/** No listed place bears the name: a close one is a question, and anything else is no verdict on the place. */
function answerFromNear(
  asked: Asked,
  readings: readonly Reading[],
  membership: Membership,
  hint: RegionHint,
): CityVerdict {
  const {here, elsewhere} = nearCities(readings, membership, hint);
  if (here.length > 0) return {...asked, kind: 'suggest', reason: 'close-name', candidates: here};
  if (membership.feed.leftOut.length > 0) return {...asked, kind: 'cannot-confirm', why: 'list-incomplete'};
  return {...asked, kind: 'unknown-place', near: elsewhere};
}

interface Near {
  readonly city: MemberCity;
  readonly matched: string;
  readonly alike: number;
  readonly here: boolean;
}

/** Cities with a close name, the closest first: those where the visitor said, and those that lie elsewhere. */
function nearCities(
  readings: readonly Reading[],
  membership: Membership,
  hint: RegionHint,
): {here: readonly Candidate[]; elsewhere: readonly Candidate[]} {
  const found = new Map<MemberCity, Near>();
  for (const reading of readings) {
    if (reading.exactly) continue;
    for (const {name, alike} of nearNames(reading.name, membership.names, true)) {
      for (const bearer of membership.names.bearersOf(name)) {
        const {city, matched} = bearer;
        const fit = fitOf(bearer, reading);
        const here = fit !== 'other-region' && fit !== 'other-country';
        const held = found.get(city);
        if (held && ((held.here && !here) || (held.here === here && held.alike >= alike))) continue;
        found.set(city, {city, matched, alike, here});
      }
    }
  }
  const near = [...found.values()].sort((a, b) => b.alike - a.alike || compareCities(a.city, b.city, hint));
  const candidates = (here: boolean): readonly Candidate[] =>
    near
      .filter((one) => one.here === here)
      .slice(0, MOST_SUGGESTED)
      .map(({city, matched}) => candidateOf(city, matched));
  return {here: candidates(true), elsewhere: candidates(false)};
}
