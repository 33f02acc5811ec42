import {foldName} from './fold-name.js';
import {placesNamed, samePlace} from './known-bearers.js';
import type {KnownPlace} from './known-places.js';
import type {MemberCity} from './member-city.js';
import type {Membership} from './membership.js';
import {regionOf} from './regions.js';

/** Orders namesakes: the page's own state first. Never a filter. */
export interface RegionHint {
  readonly region?: string;
}

/**
 * Which of several places comes first where their names are as good: the page's
 * region, then those listed, then size, then the alphabet. The order of the
 * feed's rows means nothing.
 */
export function orderPlaces<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => MemberCity | KnownPlace,
  membership: Membership,
  {region = ''}: RegionHint,
): readonly Item[] {
  return items
    .map((item) => {
      const place = placeOf(item);
      const {name, country, region: own = ''} = place;
      const home = region !== '' && regionOf(country, own).code === regionOf(country, region).code;
      const id = 'id' in place ? place.id : '';
      const spelt = `${foldName(name)}|${country}|${own}|${id}`;
      return {item, home: Number(home), listed: Number(id !== ''), size: sizeOf(place, membership), spelt};
    })
    .sort((a, b) => b.home - a.home || b.listed - a.listed || b.size - a.size || (a.spelt < b.spelt ? -1 : 1))
    .map(({item}) => item);
}

/** How many people live in a place, as the feed says or else the index; 0 where neither does. Only orders. */
export function sizeOf(place: MemberCity | KnownPlace, membership: Membership): number {
  const {population, name} = place;
  if (population !== undefined) return population;
  return placesNamed(foldName(name), membership).find((known) => samePlace(known, place))?.population ?? 0;
}
