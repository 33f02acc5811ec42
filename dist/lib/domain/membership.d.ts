import type { KnownPlace, KnownPlaces } from './known-places.js';
import { type MemberCity } from './member-city.js';
import { type NameIndex } from './name-index.js';
import type { Steps } from './steps.js';
import type { Candidate } from './verdict.js';
/** A document that the feed points to. Addresses are parsed and `https:`. */
export interface FeedDocument {
    /** BCP 47. */
    readonly language: string;
    readonly url: string;
    readonly bytes?: number;
    readonly pages?: number;
    /** Which text of the document it is: "2009". */
    readonly version?: string;
    /** A year, year-month or day. */
    readonly updated?: string;
    /** Whether it has fields to be filled in. */
    readonly form?: true;
}
/** What is known of a row that was left out. A field that could not be read is absent. */
export interface LeftOutRow {
    /** Folded. */
    readonly name?: string;
    readonly region?: string;
    readonly country?: string;
}
/** A feed that passed every check. */
export interface Feed {
    /** ISO 8601, with its time. */
    readonly issued: string;
    readonly expires: string;
    readonly coalition: {
        readonly list?: string;
    };
    readonly join: {
        readonly email?: string;
        readonly url?: string;
    };
    /** Address of the index of known places. */
    readonly places?: string;
    readonly declarations: readonly FeedDocument[];
    readonly blueprints: readonly FeedDocument[];
    readonly members: readonly MemberCity[];
    readonly leftOut: readonly LeftOutRow[];
}
/** An opened feed: what `checkCity` and `suggestCities` answer from. */
export interface Membership {
    /** When the feed was issued, ISO 8601. */
    readonly asOf: string;
    readonly fromCopy: boolean;
    readonly feed: Feed;
    readonly names: NameIndex;
    /** Absent where there is no index, or it has not come, or rows are missing in the feed, so that it could deny too much. */
    readonly places?: KnownPlaces;
    /** Whether the feed is past its date by now: from then on it confirms nothing. */
    isExpired(): boolean;
}
/** @param now The time it is. The clock goes on from there. */
export declare function membershipSteps(feed: Feed, now: Date): Steps<Membership>;
/** The same with an index of known places, where that can be used. */
export declare function withPlaces(membership: Membership, places: KnownPlaces | undefined): Membership;
/** A listed city as something to choose. */
export declare function candidateOf(city: MemberCity, matched: string): Candidate;
/** A known place that is not listed as something to choose. */
export declare function candidateOfPlace({ name, region, country, nameOnly, partOf }: KnownPlace): Candidate;
