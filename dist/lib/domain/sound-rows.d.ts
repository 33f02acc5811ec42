import type { PlaceRow } from './pack-places.js';
/** A row with what it is sorted and marked by. */
export interface Entry {
    readonly row: PlaceRow;
    readonly folded: string;
    /** "US-MA". */
    readonly where: string;
}
/**
 * The rows as entries, where each of them can be packed and found again.
 *
 * @throws TypeError that names the first row that cannot, and what to do.
 */
export declare function soundEntries(rows: readonly PlaceRow[]): readonly Entry[];
