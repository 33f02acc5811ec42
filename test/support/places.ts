import assert from 'node:assert/strict';
import type {Membership} from '../../src/domain/membership.js';
import {packPlaces, type PlaceRow} from '../../src/domain/pack-places.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {CREDIT, gatherPlaces} from '../../src/publisher/gather-places.js';
import {NOW, realFeed} from './feeds.js';

/** The places of the published index, as rows. */
export const {rows: PLACES, placeOfZip, elsewhere} = gatherPlaces();

const packed = packPlaces(PLACES, {
  credit: CREDIT,
  elsewhere,
  zips: {address: 'zips.json', placeOf: placeOfZip},
});

/** As `openMembership` takes it, with the ZIP codes. */
export const INDEX: unknown = {...packed.index, zips: packed.zips};

/** A feed opened with these places, or with all that are published. */
export function openedWith(feed: unknown, places: readonly PlaceRow[] | undefined = undefined): Membership {
  const index = places ? packPlaces(places).index : INDEX;
  const result = openMembership(feed, index, {feedUrl: 'https://coalition.example/members.json', now: NOW});
  assert.ok(result.ok, result.ok ? '' : result.error.remedy);
  return result.value;
}

export function realMembershipWithPlaces(): Membership {
  return openedWith(realFeed());
}
