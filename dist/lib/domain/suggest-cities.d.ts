import { type RegionHint } from './exact-answer.js';
import { type Membership } from './membership.js';
import type { Candidate } from './verdict.js';
/**
 * What the list shows while typing, best first: the very name, names that begin
 * so, names with a word that begins so, then close spellings. Never a verdict.
 *
 * @param most Most candidates to give.
 */
export declare function suggestCities(typed: string, membership: Membership, most?: number, hint?: RegionHint): readonly Candidate[];
