import type { Membership } from '../domain/membership.js';
/** How many feeds are kept, and how many bytes each may have, all told: a page's own storage needs room too. */
export declare const MOST_COPIES = 3;
export declare const LARGEST_COPY = 1000000;
/** The membership in the copy of the feed at an address: checked like any feed that comes, and none where anything about it is wrong. */
export declare function heldCopy(address: string): Membership | undefined;
/**
 * Keeps the text of a feed that passed every check, in place of what was kept of
 * it before. Of too many feeds the oldest copies go. A storage that is blocked or
 * full keeps nothing, and says nothing.
 *
 * @param from Where the feed was found in the end.
 */
export declare function keepCopy(address: string, from: string, text: string): void;
