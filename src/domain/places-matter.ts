import type {Membership} from './membership.js';
import type {CityVerdict} from './verdict.js';
import {zipIn} from './zip-code.js';

/**
 * Whether the index of known places, which has not come yet, could make another
 * verdict of this one. Where name and state name a listed city it could only
 * where the two may be one name: "Port Washington".
 */
export function placesMatter(verdict: CityVerdict, {feed, places}: Membership): boolean {
  if (feed.places === undefined || feed.leftOut.length > 0) return false;
  const {kind, typed} = verdict;
  if (zipIn(typed)) return !places?.hasZips;
  if (places || kind === 'too-short' || kind === 'cannot-confirm') return false;
  if (kind !== 'member' && kind !== 'listed') return true;
  return verdict.reason !== 'chosen' && !/[,(]|\s\S{1,2}$/.test(typed.trim());
}
