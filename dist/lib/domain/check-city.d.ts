import { type Membership } from './membership.js';
import { type RegionHint } from './order-places.js';
import type { Candidate, CityVerdict } from './verdict.js';
/**
 * What the visitor's words mean, and whether that place is a member.
 *
 * Never guesses. A close spelling is a suggestion, a name that several places
 * may bear is a choice, and a row this version cannot read confirms nothing.
 *
 * @param typed As typed: "springfield, ma", any case, accents and order of words that people use.
 * @param hint The page's own state. It orders namesakes and never changes the kind of verdict.
 */
export declare function checkCity(typed: string, membership: Membership, hint?: RegionHint): CityVerdict;
/**
 * The verdict on a candidate that the visitor chose: its id says which, what was
 * typed no longer matters. It may be of an older list than this one, which has
 * the place under another id or for the first time: then its name is asked for.
 */
export declare function checkChosen(chosen: Candidate, typed: string, membership: Membership): CityVerdict;
