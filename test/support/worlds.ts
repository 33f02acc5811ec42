import assert from 'node:assert/strict';
import {checkCity} from '../../src/domain/check-city.js';
import {packPlaces, type PlaceRow} from '../../src/domain/pack-places.js';
import type {CityVerdict} from '../../src/domain/verdict.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {gatherPlaces} from '../../src/publisher/gather-places.js';
import {feedOf, NOW, realRows, row, type Row} from './feeds.js';
import {runsOf, type Runs} from './fuzz.js';
import {atlasOf, keyOf, type Atlas} from './slow-reading.js';

const SEED = 20261125;
/** So many families of words there are in `typed-places.ts`. */
export const FAMILIES = 13;

export type Check = (typed: string, hint?: {readonly region?: string}) => CityVerdict;

/** A list, and all that can be meant besides. */
export interface World {
  readonly atlas: Atlas;
  readonly check: Check;
  /** For each family of words, and for each rule besides. */
  readonly runs: {readonly family: Runs; readonly rule: Runs};
  /** The same list and places, the rows of both in another order. */
  readonly shuffled: Check;
}

const {rows, elsewhere, placeOfZip} = gatherPlaces();
export {placeOfZip};

function opened(members: readonly Row[], places: readonly PlaceRow[]): ReturnType<typeof open> {
  const {index, zips} = packPlaces(places, {elsewhere, zips: {address: 'zips.json', placeOf: placeOfZip}});
  return open(feedOf(members), {...index, zips});
}

function open(feed: unknown, places: unknown) {
  const result = openMembership(feed, places, {feedUrl: 'https://coalition.example/members.json', now: NOW});
  assert.ok(result.ok, result.ok ? '' : `${result.error.kind}: ${result.error.remedy}`);
  assert.ok(result.value.places, 'the places could not be read');
  return result.value;
}

/** Far from the order it had, and the same each time. */
function stirred<Item>(items: readonly Item[]): readonly Item[] {
  return [...items.keys()]
    .sort((a, b) => ((a * 7919) % 10007) - ((b * 7919) % 10007) || b - a)
    .map((at) => items[at]!);
}

/** @param share Of all runs of a rule, those on this list: the more names, the slower is the search for close ones. */
function worldOf(members: readonly Row[], everyday: number, share: number): World {
  const membership = opened(members, rows);
  const other = opened(stirred(members), stirred(rows));
  return {
    runs: {family: runsOf(SEED, everyday, share / FAMILIES), rule: runsOf(SEED, everyday, share)},
    atlas: atlasOf(membership.feed.members, rows, elsewhere),
    check: (typed, hint) => checkCity(typed, membership, hint),
    shuffled: (typed, hint) => checkCity(typed, other, hint),
  };
}

/** Every tenth of the largest is pending, some are former. */
function largest(count: number): readonly Row[] {
  return rows
    .filter(({nameOnly}) => !nameOnly)
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, count)
    .map(({name, region, country}, at) => ({
      ...{id: `city-${at}`, name, region, country},
      status: at % 10 === 7 ? 'pending' : at % 25 === 3 ? 'former' : 'member',
    }));
}

export const worlds: Readonly<Record<string, World>> = {
  'the real list': worldOf(
    [
      ...realRows(),
      row('Ithaca', 'NY', {id: 'ithaca-city', kind: 'city'}),
      row('Ithaca', 'NY', {id: 'ithaca-town', kind: 'town', status: 'pending'}),
      row('Harlow', 'ME', {kind: 'village'}),
      row('Billings', 'MT'),
      row('Kent', 'WA', {kind: 'county'}),
      row('Marion County', 'OR', {kind: 'county'}),
      row('Springfield', 'WI', {id: 'springfield-dane', county: 'Dane', kind: 'town'}),
      row('Springfield', 'WI', {id: 'springfield-jackson', county: 'Jackson', kind: 'town'}),
      row('Burlington', 'VT', {status: 'pending'}),
      row('Schenectady', 'NY', {status: 'former'}),
      row('Goldfield', 'NV', {status: 'certified-gold'}),
      row('Brentwood', 'CA', {kind: 'city'}),
      row('Vancouver', 'WA'),
      row('Toronto', 'Ontario', {id: 'toronto', country: 'CA', otherNames: ['T.O.']}),
      row('Perth', 'WA', {id: 'perth', country: 'AU'}),
      row('Bogotá', '', {id: 'bogota', country: 'CO', region: undefined}),
    ],
    300,
    0.9,
  ),
  'a list of 3,000': worldOf(largest(3000), 40, 0.1),
};
