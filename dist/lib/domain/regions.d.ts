/** A state or nation, within its country. */
export interface Region {
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Second half of the ISO 3166-2 code: "MA", "ENG". */
    readonly code: string;
    readonly name: string;
}
export declare const REGIONS: readonly Region[];
/** The region that a text names: by its code, its name or an old abbreviation. Never a near one. */
export declare function findRegion(text: string): Region | undefined;
/** The region of a feed's row, by code or name within its country; one of our own making where we know none. */
export declare function regionOf(country: string, text: string): Region;
/** Whether a feed may use this as the region of a US row: only the two-letter code, as written. */
export declare function isUsStateCode(text: string): boolean;
/** What to call a row's region: the full name of a known one, else the feed's own words. Empty where there is none. */
export declare function regionName(country: string, region: string | undefined): string;
