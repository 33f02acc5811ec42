import type { Membership } from './membership.js';
import type { CityVerdict } from './verdict.js';
/**
 * Whether the index of known places, which has not come yet, could make another
 * verdict of this one. Where name and state name a listed city it could only
 * where the two may be one name: "Port Washington".
 */
export declare function placesMatter(verdict: CityVerdict, { feed, places }: Membership): boolean;
