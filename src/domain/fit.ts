import {findCountry} from './countries.js';
import {foldCounty, foldName} from './fold-name.js';
import type {MemberCity} from './member-city.js';
import type {LeftOutRow} from './membership.js';
import type {Bearer} from './name-index.js';
import type {Reading, Where} from './reading.js';
import {regionOf} from './regions.js';

/**
 * How a listed city that bears the name fits what else was said of it, the best
 * first. Only "yes" can ever answer; every other is a reason to ask.
 */
export const FITS = ['yes', 'other-kind', 'near-region', 'other-region', 'other-country'] as const;

export type Fit = (typeof FITS)[number];

export function fitOf(bearer: Bearer, reading: Reading): Fit {
  const where = fitOfWhere(bearer.city, reading.where);
  return where === 'yes' && !isOfThatKind(bearer, reading) ? 'other-kind' : where;
}

/** How the place of a row fits where the visitor says that it lies. */
export function fitOfWhere(
  city: Pick<MemberCity, 'region' | 'country'>,
  where: Where | undefined,
): Exclude<Fit, 'other-kind'> {
  if (!where) return 'yes';
  const own = regionOf(city.country, city.region ?? '');
  switch (where.by) {
    case 'region':
      // "Tbilisi, Georgia", "San Juan, Puerto Rico": the word names a country as well.
      if (findCountry(where.words) === city.country) return 'yes';
      return where.region.country === city.country && where.region.code === own.code ? 'yes' : 'other-region';
    case 'near-region':
      return where.regions.some(({country, code}) => country === city.country && code === own.code)
        ? 'near-region'
        : 'other-region';
    case 'country':
      return where.country === city.country ? 'yes' : 'other-country';
    case 'other':
      // A region that only the feed knows: "Cork, Munster".
      if (where.country !== undefined && where.country !== city.country) return 'other-country';
      return own.code !== '' && own.code === where.words ? 'yes' : 'other-region';
  }
}

/** "Town of Salem" is no city of Salem. A row that says no kind is a city: the coalition is one of cities. */
function isOfThatKind({city, matched}: Bearer, {kind, county}: Reading): boolean {
  if (county !== undefined && foldCounty(city.county) !== county) return false;
  const own = foldName(city.kind ?? 'city');
  const isCounty = own === 'county' || own === 'parish';
  if (!kind) return !isCounty || foldName(matched).endsWith(own);
  if (kind.after) return kind.word !== '' && foldName(city.kind ?? '') === kind.word;
  return kind.word === own || (kind.word === 'municipality' && !isCounty);
}

/** Whether a row that could not be read may be the place that is meant. */
export function mayBe({name, region, country}: LeftOutRow, read: Reading): boolean {
  if (name !== read.name) return false;
  if (region === undefined || country === undefined) return true;
  return !fitOfWhere({region, country}, read.where).startsWith('other');
}
