import {findCountry} from './countries.js';
import {fitOf, mayBe} from './fit.js';
import {foldName} from './fold-name.js';
import {standingOf, type MemberCity} from './member-city.js';
import type {Membership} from './membership.js';
import {findRegion} from './regions.js';
import {tellsApart, type Reading, type Where} from './reading.js';

/**
 * The member city that a page's author means by "Boston, MA", and no other: the
 * name, a comma, its region or country, all exactly. Anything else is
 * `undefined`. With nothing fuzzy and no known places at hand, it says what
 * `checkCity` says or less.
 */
export function memberNamed(words: string, membership: Membership): MemberCity | undefined {
  const {feed, names} = membership;
  const parts = words.split(',');
  const readings = parts.slice(1).map((_, at) => readAt(at + 1, parts));
  const [before = '', behind = ''] = parts;
  const turned = parts.length === 2 ? findRegion(before) : undefined;
  // "Georgia, Washington" may be a Washington in Georgia; a code behind a name is its state.
  if (turned && behind.trim().length !== 2) {
    readings.push({name: foldName(behind), words: [], where: {by: 'region', region: turned, words: ''}});
  }
  if (feed.leftOut.some((row) => readings.some((reading) => mayBe(row, reading)))) return undefined;
  const cities = readings
    .filter(({where}) => tellsApart(where) && !(turned && where.by === 'other'))
    .flatMap((reading) => names.bearersOf(reading.name).filter((bearer) => fitOf(bearer, reading) === 'yes'))
    .map(({city}) => city);
  const [first] = cities;
  return first && cities.every((city) => city === first) ? confirmed(first, membership) : undefined;
}

/** The name before the comma of this number, and what is behind it. */
function readAt(at: number, parts: readonly string[]): Reading & {readonly where: Where} {
  return {name: foldName(parts.slice(0, at).join(' ')), words: [], where: whereOf(parts.slice(at))};
}

/** The member city of a feed's id. */
export function memberOf(id: string, membership: Membership): MemberCity | undefined {
  const city = membership.feed.members.find((row) => row.id === id);
  return city && confirmed(city, membership);
}

/** What is behind a name: a region, a country, or the one within the other. */
function whereOf(parts: readonly string[]): Where {
  const [inner = '', outer] = parts;
  const region = findRegion(inner);
  const words = foldName(inner);
  if (outer === undefined) {
    if (region) return {by: 'region', region, words};
    const country = findCountry(words);
    return country === undefined ? {by: 'other', words} : {by: 'country', country};
  }
  const country = parts.length > 2 ? undefined : findCountry(foldName(outer));
  if (country === undefined) return {by: 'other', words: foldName(parts.join(' '))};
  // Of another country the letters may be a region of its own.
  return region?.country === country ? {by: 'region', region, words: ''} : {by: 'other', words, country};
}

function confirmed(city: MemberCity, {names, isExpired}: Membership): MemberCity | undefined {
  // A row that could not be read may be another word on this city.
  const isClear = names.bearersOf(foldName(city.name)).some((bearer) => bearer.city === city);
  return isClear && !isExpired() && standingOf(city) === 'member' ? city : undefined;
}
