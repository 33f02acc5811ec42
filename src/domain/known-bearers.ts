import {fitOfWhere} from './fit.js';
import {foldName} from './fold-name.js';
import type {KnownPlace} from './known-places.js';
import {isCounty, type MemberCity} from './member-city.js';
import type {Membership} from './membership.js';
import type {Bearer} from './name-index.js';
import type {Place} from './place.js';
import {tellsApart, type Reading} from './reading.js';
import {findRegion, regionOf} from './regions.js';

/** Kinds of which the index has none. */
const UNKNOWN_KINDS = ['county', 'parish', 'township', ''];

/** Known places that bear the name of a reading, lie where it says, and are not in the feed. */
export function knownBearers(reading: Reading, membership: Membership): readonly KnownPlace[] {
  const {name, where, kind, county, exactly} = reading;
  if (kind && (kind.after || UNKNOWN_KINDS.includes(kind.word))) return [];
  return placesNamed(name, membership).filter((place) => {
    // "Roxbury, Boston"; "Astoria, Queens, NY"; "Harlem, NYC". Of counties the index knows nothing.
    const city = foldName(place.partOf ?? '/');
    const inCity = (words = ''): boolean =>
      words === city ||
      placesNamed(words, membership).some(({name, partOf = name}) => foldName(partOf) === city);
    const fits =
      fitOfWhere(place, where) === 'yes' ||
      (where?.by === 'other' && inCity(where.words) && (where.country ?? place.country) === place.country);
    return (
      fits &&
      (county === undefined || inCity(county)) &&
      (exactly?.test(place.name) ?? true) &&
      // With its state a name is that of the listed city, though a part of another bears it too.
      ((place.partOf && !tellsApart(where)) || !listedAs(place, membership))
    );
  });
}

/** Listed cities that bear a name, also by another name that the index has for them: "NYC". */
export function listedBearers(folded: string, membership: Membership): readonly Bearer[] {
  const known = placesNamed(folded, membership).flatMap((place) => {
    const city = foldName(place.name) === folded ? undefined : listedAs(place, membership);
    return city ? [{city, matched: place.name, reason: 'other-name' as const}] : [];
  });
  return [...membership.names.bearersOf(folded), ...known];
}

/** Known places of a name, listed or not. */
export function placesNamed(folded: string, {places}: Membership): readonly KnownPlace[] {
  return places?.bearersOf(folded) ?? [];
}

/** The listed city that is this place; that of no kind, or a city, before a town. A county of its name is another place. */
export function listedAs(place: Place, {names}: Membership): MemberCity | undefined {
  const same = names
    .bearersOf(foldName(place.name))
    .filter(({city, reason}) => reason === 'same-name' && samePlace(place, city))
    .map(({city}) => city)
    .filter((city) => !isCounty(city));
  return same.find(({kind = 'city'}) => kind === 'city') ?? same[0];
}

/** Whether a place and one of the same name are one. Of a region that we do not know, we cannot tell that it is another. */
export function samePlace({region, country}: Place, other: Pick<MemberCity, 'region' | 'country'>): boolean {
  const {region: own = ''} = other;
  if (country !== other.country) return false;
  return (
    regionOf(country, region).code === regionOf(country, own).code || findRegion(own)?.country !== country
  );
}

/**
 * A word of kind behind a name may be part of it: "Delta City". With the index
 * that is known. Where a place of the whole name fits, it is meant; where there
 * is none at all, the word is one of kind.
 */
export function withoutSpareKinds(readings: readonly Reading[], membership: Membership): readonly Reading[] {
  const {names, places} = membership;
  if (!places) return readings;
  return readings.flatMap((reading) => {
    const {name, kind, where} = reading;
    if (!kind?.after) return [reading];
    const whole = name + kind.word;
    const bearers = [...names.bearersOf(whole).map(({city}) => city), ...places.bearersOf(whole)];
    if (bearers.some((bearer) => fitOfWhere(bearer, where) === 'yes')) return [];
    return bearers.length > 0 ? [reading] : [{...reading, kind: {...kind, after: false}}];
  });
}
