import type { KnownPlace } from './known-places.js';
import { type MemberCity } from './member-city.js';
import { type Membership } from './membership.js';
import { type RegionHint } from './order-places.js';
import { type Reading } from './reading.js';
import type { Asked, Candidate, CityVerdict, MatchReason } from './verdict.js';
/** Something to choose, and the place by which it is ordered. */
interface Choice {
    readonly offered: Candidate;
    readonly place: MemberCity | KnownPlace;
}
/**
 * The verdict where a listed or known place bears exactly the name typed, or where
 * a row that could not be read may be the one meant; else `undefined`. Nothing here is fuzzy.
 */
export declare function answerExactly(asked: Asked, readings: readonly Reading[], membership: Membership, hint: RegionHint): CityVerdict | undefined;
/** What the feed says of one listed city. */
export declare function answerFor(asked: Asked, city: MemberCity, reason: MatchReason): CityVerdict;
/**
 * What can be said of known places of one name, none of them listed: a part of
 * a city is that city's, a municipality is not on the list, and of what is only
 * a name nothing is known.
 *
 * @param told Whether it was said where they lie; `sure` whether the words mean no other place.
 * @param near Listed namesakes that lie elsewhere.
 */
export declare function answerKnown(asked: Asked, known: readonly KnownPlace[], { told, sure }: {
    readonly told: boolean;
    readonly sure: boolean;
}, near: readonly Candidate[], membership: Membership, hint: RegionHint): CityVerdict;
/**
 * A known place that is not listed; in place of a part of a city that city.
 *
 * @param always Whether also where that city is not listed either.
 */
export declare function choiceOf(place: KnownPlace, membership: Membership, always: boolean): Choice;
export {};
