import { type Membership } from './membership.js';
import { type RegionHint } from './order-places.js';
import type { Candidate } from './verdict.js';
/**
 * What the list shows while typing, best first: the very name, names that begin
 * so, names with a word that begins so, close spellings, and places that are not
 * listed but known. Never a verdict.
 *
 * @param most Most candidates to give.
 */
export declare function suggestCities(typed: string, membership: Membership, most?: number, hint?: RegionHint): readonly Candidate[];
