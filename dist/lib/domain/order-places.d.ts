import type { KnownPlace } from './known-places.js';
import type { MemberCity } from './member-city.js';
import type { Membership } from './membership.js';
/** Orders namesakes: the page's own state first. Never a filter. */
export interface RegionHint {
    readonly region?: string;
}
/**
 * Which of several places comes first where their names are as good: the page's
 * region, then those listed, then size, then the alphabet. The order of the
 * feed's rows means nothing.
 */
export declare function orderPlaces<Item>(items: readonly Item[], placeOf: (item: Item) => MemberCity | KnownPlace, membership: Membership, { region }: RegionHint): readonly Item[];
/** How many people live in a place, as the feed says or else the index; 0 where neither does. Only orders. */
export declare function sizeOf(place: MemberCity | KnownPlace, membership: Membership): number;
