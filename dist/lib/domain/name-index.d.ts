import type { MemberCity } from './member-city.js';
import type { Steps } from './steps.js';
/** A listed city under one of its names. */
export interface Bearer {
    readonly city: MemberCity;
    /** The name as the feed writes it. */
    readonly matched: string;
    readonly reason: 'same-name' | 'other-name';
}
/** Who bears a name, exactly. All that a badge needs. */
export interface NameIndex {
    /** Every name in the feed, folded, with those that bear it. */
    readonly all: ReadonlyMap<string, readonly Bearer[]>;
    /** @param folded As `foldName` gives it. */
    bearersOf(folded: string): readonly Bearer[];
}
/** The same, folded. */
export declare const KNOWN_SHORT: RegExp;
/** @param unclear Folded names of cities that are left out, because a row that could not be read may be another word on them. */
export declare function nameIndexSteps(members: readonly MemberCity[], unclear: ReadonlySet<string | undefined>): Steps<NameIndex>;
/** Two rows with one key cannot be told apart by anything a visitor can type. */
export declare function keyOf(city: Pick<MemberCity, 'name' | 'region' | 'country' | 'kind' | 'county'>): string;
