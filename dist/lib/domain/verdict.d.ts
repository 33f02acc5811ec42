import type { MemberCity } from './member-city.js';
import type { Place } from './place.js';
/** What every verdict carries. */
export interface Asked {
    /** As the visitor entered it. */
    readonly typed: string;
    /** When the feed was issued, ISO 8601. Absent where there is no feed. */
    readonly asOf?: string;
    /** True where the answer comes from a saved copy of the feed. */
    readonly fromCopy: boolean;
}
/** By what a city was found: its own name, another name of it, or the visitor's choice among candidates. */
export type MatchReason = 'same-name' | 'other-name' | 'chosen';
/** A city that is offered, in the list or under an answer. */
export interface Candidate {
    readonly name: string;
    /** As in the feed: in the US the state's two letters. Empty where there is none. */
    readonly region: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Where the feed lists it. */
    readonly id?: string;
    readonly status?: string;
    readonly kind?: string;
    readonly county?: string;
    readonly member: boolean;
    /** The name it was found by: its own, another of its names, that of a part of it, or a ZIP code. */
    readonly matched: string;
    /** On a city that was found by a part of it: the part's name, "Brooklyn". */
    readonly part?: string;
    /** On a place that is only a name, a section or a post office: the city it is part of, empty where that is not known. */
    readonly partOf?: string;
}
/** Why a listed city is only suggested. */
export type SuggestReason = 
/** The spelling is close. */
'close-name'
/** The name is right, the region is another. `elsewhere` is the full name of the one typed. */
 | 'other-region'
/** The name is right; "Town of" or the like is not what the list has. */
 | 'other-kind'
/** Known places bear the name, none is listed, and a listed place many times their size has nearly this name. */
 | 'much-larger';
/** Why nothing can be said about a city, in one word. All of these may come with `cos-feed-failed` but the last two. */
export declare const WHYS: readonly ["no-address", "bad-address", "unreachable", "timed-out", "bad-response", "too-large", "unreadable", "malformed", "newer-schema", "issued-ahead", "out-of-date", "expired", "aborted", "list-incomplete", "unknown-status"];
export type Why = (typeof WHYS)[number];
/** The answer to one typed place. Every kind has its own words: a kind without them does not compile. */
export type CityVerdict = Asked & ({
    readonly kind: 'too-short';
} | {
    readonly kind: 'member';
    readonly city: MemberCity;
    readonly reason: MatchReason;
} | {
    readonly kind: 'listed';
    readonly city: MemberCity;
    readonly status: string;
    readonly reason: MatchReason;
} | {
    readonly kind: 'choose';
    readonly candidates: readonly Candidate[];
    /** The ZIP code, where that was typed: then the candidate is where its mail goes. */
    readonly zip?: string;
} | {
    readonly kind: 'suggest';
    readonly candidates: readonly Candidate[];
    readonly reason: SuggestReason;
    readonly elsewhere?: string;
} | {
    readonly kind: 'not-listed';
    readonly place?: Place;
    readonly near: readonly Candidate[];
} | {
    readonly kind: 'unknown-place';
    /** Where the words name a place that is only a name, and may be part of a city. */
    readonly place?: Place;
    /** Where a ZIP code was typed whose place is not known. */
    readonly zip?: string;
    readonly near: readonly Candidate[];
} | {
    readonly kind: 'cannot-confirm';
    readonly why: Why;
});
