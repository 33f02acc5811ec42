import type { Membership } from '../../src/domain/membership.js';
/** A time at which every feed here is in force. */
export declare const NOW: Date;
export interface Row {
    readonly [field: string]: unknown;
}
/** A sound row of a US city. */
export declare function row(name: string, region: string, more?: Row): Row;
/** Sound rows enough that one unfit one is under one in a hundred. */
export declare function fillers(count?: number): readonly Row[];
/** A whole feed with these rows. */
export declare function feedOf(members: readonly unknown[], more?: Row): Row;
export declare function opened(members: readonly unknown[], more?: Row): Membership;
/** The demo's own feed: the real list of 109 cities. */
export declare function realMembership(): Membership;
