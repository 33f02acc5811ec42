import { type MemberCity } from './member-city.js';
import type { Membership } from './membership.js';
/**
 * The member city that a page's author means by "Boston, MA", and no other: the
 * name, a comma, its region or country, all exactly. Anything else is
 * `undefined`. With nothing fuzzy and no known places at hand, it says what
 * `checkCity` says or less.
 */
export declare function memberNamed(words: string, membership: Membership): MemberCity | undefined;
/** The member city of a feed's id. */
export declare function memberOf(id: string, membership: Membership): MemberCity | undefined;
