import {fitOf, fitOfWhere, FITS, type Fit} from './fit.js';
import {foldName} from './fold-name.js';
import {standingOf, type MemberCity} from './member-city.js';
import {candidateOf, type LeftOutRow, type Membership} from './membership.js';
import type {Bearer} from './name-index.js';
import {regionOf} from './regions.js';
import {tellsApart, type Reading, type Where} from './split-place.js';
import type {Asked, Candidate, CityVerdict, MatchReason} from './verdict.js';

/** Orders namesakes: the page's own state first. Never a filter. */
export interface RegionHint {
  readonly region?: string;
}

/** A bearer of the name as one reading has it, and how it fits what else was said. */
interface Named {
  readonly bearer: Bearer;
  readonly fit: Fit;
  readonly where: Where | undefined;
}

/**
 * The verdict where a listed place bears exactly the name typed, or where a row
 * that could not be read may be the one meant; else `undefined`. Nothing here is fuzzy.
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
  const candidates = inOrder(fitting, hint);
  const qualified = fitting.find(({where}) => tellsApart(where));
  if (membership.feed.leftOut.some((row) => readings.some((reading) => mayBe(row, reading)))) {
    return {...asked, kind: 'cannot-confirm', why: 'list-incomplete'};
  }
  if (best === 'yes' && candidates.length === 1 && qualified) {
    return answerFor(asked, qualified.bearer.city, qualified.bearer.reason);
  }
  switch (best) {
    case undefined:
      return undefined;
    case 'yes':
      return {...asked, kind: 'choose', candidates};
    case 'other-kind':
      return {...asked, kind: 'suggest', reason: 'other-kind', candidates};
    case 'near-region':
      return {...asked, kind: 'suggest', reason: 'close-name', candidates};
    case 'other-region':
    case 'other-country':
      break;
  }
  if (best === 'other-country') return {...asked, kind: 'unknown-place', near: candidates};
  // What was said of one reading only. Words we do not know may well be another name
  // of the region: no ground to say "not there".
  const where = fitting.at(-1)?.where;
  if (where?.by !== 'region') return {...asked, kind: 'suggest', reason: 'close-name', candidates};
  const there = inOrder(
    fitting.filter((one) => one.where === where),
    hint,
  );
  return {...asked, kind: 'suggest', reason: 'other-region', elsewhere: where.region.name, candidates: there};
}

/** What the feed says of one listed city. */
export function answerFor(asked: Asked, city: MemberCity, reason: MatchReason): CityVerdict {
  const standing = standingOf(city);
  if (standing === 'unknown') return {...asked, kind: 'cannot-confirm', why: 'unknown-status'};
  if (standing === 'member') return {...asked, kind: 'member', city, reason};
  return {...asked, kind: 'listed', city, status: standing, reason};
}

function namedBy(readings: readonly Reading[], {names}: Membership): readonly Named[] {
  return readings.flatMap((reading) =>
    names
      .bearersOf(reading.name)
      // Parts are one name only where the name itself has such marks: "North, Chicago, IL" is not North Chicago.
      .filter(({matched}) => !reading.exactly || /[,;()[\]|/–—-]/.test(matched))
      .map((bearer) => ({bearer, fit: fitOf(bearer, reading), where: reading.where})),
  );
}

/** Each city once: the page's region, then size, then the alphabet. The order of the feed's rows means nothing. */
function inOrder(named: readonly Named[], hint: RegionHint): readonly Candidate[] {
  const found = new Map<MemberCity, string>();
  for (const {bearer} of named) if (!found.has(bearer.city)) found.set(bearer.city, bearer.matched);
  return [...found]
    .sort(([a], [b]) => compareCities(a, b, hint))
    .map(([city, matched]) => candidateOf(city, matched));
}

/** Which of two cities comes first where their names are as good. */
export function compareCities(a: MemberCity, b: MemberCity, {region = ''}: RegionHint): number {
  const home = (city: MemberCity): number => {
    const here = regionOf(city.country, city.region ?? '');
    return region !== '' && here.code === regionOf(city.country, region).code ? 1 : 0;
  };
  const spelt = (city: MemberCity): string =>
    `${foldName(city.name)}|${city.country}|${city.region ?? ''}|${city.id}`;
  const bySize = (b.population ?? 0) - (a.population ?? 0);
  return home(b) - home(a) || bySize || (spelt(a) < spelt(b) ? -1 : 1);
}

/** Whether a row that could not be read may be the place that is meant. */
function mayBe({name, region, country}: LeftOutRow, read: Reading): boolean {
  if (name !== read.name) return false;
  if (region === undefined || country === undefined) return true;
  return !fitOfWhere({region, country}, read.where).startsWith('other');
}
