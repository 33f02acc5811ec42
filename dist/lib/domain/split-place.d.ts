import type { Reading } from './reading.js';
/** What was typed, read in every way it can be meant, the likeliest last. */
export interface SaidPlace {
    /** All of it, folded, in one piece. */
    readonly folded: string;
    readonly readings: readonly Reading[];
}
/**
 * What was typed as a name, and as the region or country it lies in. Reads
 * "Boston, MA", "boston massachusetts", "Boston (Mass.)", "Boston, MA 02108, USA",
 * "MA, Boston", "City of Boston". Never decides between two readings. A text that is too long has none.
 */
export declare function splitPlace(typed: string): SaidPlace;
