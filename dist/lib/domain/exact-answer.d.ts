import { type MemberCity } from './member-city.js';
import { type Membership } from './membership.js';
import { type Reading } from './split-place.js';
import type { Asked, CityVerdict, MatchReason } from './verdict.js';
/** Orders namesakes: the page's own state first. Never a filter. */
export interface RegionHint {
    readonly region?: string;
}
/**
 * The verdict where a listed place bears exactly the name typed, or where a row
 * that could not be read may be the one meant; else `undefined`. Nothing here is fuzzy.
 */
export declare function answerExactly(asked: Asked, readings: readonly Reading[], membership: Membership, hint: RegionHint): CityVerdict | undefined;
/** What the feed says of one listed city. */
export declare function answerFor(asked: Asked, city: MemberCity, reason: MatchReason): CityVerdict;
/** Which of two cities comes first where their names are as good. */
export declare function compareCities(a: MemberCity, b: MemberCity, { region }: RegionHint): number;
