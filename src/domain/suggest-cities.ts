import {compareCities, type RegionHint} from './exact-answer.js';
import {fitOf} from './fit.js';
import {plainWords} from './fold-name.js';
import type {MemberCity} from './member-city.js';
import {candidateOf, type Membership} from './membership.js';
import type {Bearer, ListedName} from './name-index.js';
import {nearNames} from './near-names.js';
import {splitPlace, type Reading} from './split-place.js';
import {LONGEST_TYPED, SHORTEST_NAME} from './thresholds.js';
import type {Candidate} from './verdict.js';

/** How good a match is; higher is better, and a likeness (0..1) is below all of these. */
const SAME = 5;
const BEGINS = 4;
const WORD_BEGINS = 3;
const ELSEWHERE = -1;

interface Match {
  readonly bearer: Bearer;
  readonly good: number;
}

/**
 * What the list shows while typing, best first: the very name, names that begin
 * so, names with a word that begins so, then close spellings. Never a verdict.
 *
 * @param most Most candidates to give.
 */
export function suggestCities(
  typed: string,
  membership: Membership,
  most = 8,
  hint: RegionHint = {},
): readonly Candidate[] {
  if (typed.trim().length > LONGEST_TYPED || membership.isExpired()) return [];
  const {folded, readings} = splitPlace(typed);
  if (folded.length < SHORTEST_NAME) return [];

  const found = new Map<MemberCity, Match>();
  const keep = (bearer: Bearer, reading: Reading, good: number): void => {
    const fit = fitOf(bearer, reading);
    const away = fit === 'other-region' || fit === 'other-country';
    // A namesake elsewhere is worth showing; a near name elsewhere is not.
    if (away && good !== SAME) return;
    const worth = away ? ELSEWHERE : good;
    const held = found.get(bearer.city);
    if (!held || held.good < worth) found.set(bearer.city, {bearer, good: worth});
  };
  const likely = readings.filter(({exactly}) => !exactly);
  for (const reading of likely) keepBeginnings(reading, typed, membership, keep);
  if (found.size === 0) {
    for (const reading of likely) {
      for (const {name, alike} of nearNames(reading.name, membership.names, false)) {
        for (const bearer of membership.names.bearersOf(name)) keep(bearer, reading, alike);
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.good - a.good || compareCities(a.bearer.city, b.bearer.city, hint))
    .slice(0, most)
    .map(({bearer}) => candidateOf(bearer.city, bearer.matched));
}

function keepBeginnings(
  reading: Reading,
  typed: string,
  {names}: Membership,
  keep: (bearer: Bearer, reading: Reading, good: number) => void,
): void {
  for (const bearer of names.bearersOf(reading.name)) keep(bearer, reading, SAME);
  // "St" may become Saint Paul or Stamford: the letters as they stand count too.
  const asTyped = reading.where || reading.kind ? reading.name : plainWords(typed).join('');
  for (const name of names.names) {
    const good = begins(name, reading.name) || begins(name, asTyped);
    if (good > 0) for (const bearer of names.bearersOf(name.folded)) keep(bearer, reading, good);
  }
}

function begins({folded, plain, tails}: ListedName, typed: string): number {
  if (folded.startsWith(typed) || plain.startsWith(typed)) return BEGINS;
  return tails.some((tail) => tail.startsWith(typed)) ? WORD_BEGINS : 0;
}
