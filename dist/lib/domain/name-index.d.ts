import type { MemberCity } from './member-city.js';
/** A listed city under one of its names. */
export interface Bearer {
    readonly city: MemberCity;
    /** The name as the feed writes it. */
    readonly matched: string;
    readonly reason: 'same-name' | 'other-name';
}
/** A name in the feed, in the forms in which the beginning of it can be typed. */
export interface ListedName {
    readonly folded: string;
    /** Abbreviations as they stand: "stpaul". */
    readonly plain: string;
    /** From each later word on: "francisco" of "sanfrancisco". */
    readonly tails: readonly string[];
}
/** Who bears a name, exactly. All that a badge needs. */
export interface NameIndex {
    /** Every name in the feed, each once. */
    readonly names: readonly ListedName[];
    /** @param folded As `foldName` gives it. */
    bearersOf(folded: string): readonly Bearer[];
}
/** The same, folded. */
export declare const KNOWN_SHORT: RegExp;
export declare function makeNameIndex(cities: readonly MemberCity[]): NameIndex;
/** Two rows with one key cannot be told apart by anything a visitor can type. */
export declare function keyOf(city: Pick<MemberCity, 'name' | 'region' | 'country' | 'kind' | 'county'>): string;
