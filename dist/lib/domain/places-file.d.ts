/**
 * The form in which the known places travel: names in the order of their folded
 * letters, each told from the one before it, and beside each who bears it. Cut
 * into blocks by the first two folded letters, so that a check unpacks only one.
 * A name that folds otherwise is not found again: a change of `foldName` that
 * moves a name needs a new `PLACES_SCHEMA`.
 */
export interface PlacesFile {
    readonly schema: number;
    /** Whose work it is, to be shown with it. */
    readonly credit?: string;
    /** `sumOf` its `partsOf`. */
    readonly sum: number;
    /** "US-MA": country and region. */
    readonly regions: readonly string[];
    /** By block, parted by ";": how many letters are as in the name before (a is none, b is one …), and the rest. */
    readonly names: Blocks;
    /**
     * By block and parted as the names: of each bearer its region (a character from
     * `REGION_AT` on). Behind that a municipality has its size (from `SIZE_AT` on, two
     * to a doubling), and a part of a city "!" and the city (from `CITY_AT` on); any
     * other is only a name.
     */
    readonly bearers: Blocks;
    /** "US-NY New York": the cities of which parts are known. */
    readonly cities: readonly string[];
    /** Other names, folded, each with the region and the name of the municipality that is found by it. */
    readonly otherNames: readonly (readonly [folded: string, region: string, name: string])[];
    /** Folded names that a larger city elsewhere bears too. */
    readonly elsewhere: readonly string[];
    /** Address of the ZIP file, relative to this one. */
    readonly zips?: string;
}
/** To which place the mail of a ZIP code goes. */
export interface ZipsFile {
    /** `sumOf` that of the index whose places are numbered here, `gaps` and `digits`. */
    readonly sum: number;
    /**
     * By the first three digits: of each code how much its last two are above the code
     * before (from `GAP_AT` on; before the first is -1). Behind a "!" is one whose mail
     * goes to the same place as that of the code before.
     */
    readonly gaps: Blocks;
    /** The numbers in the index of the places of all other codes, in three digits of base 64 (from `DIGIT_AT` on): all first digits, all second, all third. */
    readonly digits: readonly [string, string, string];
}
export type Blocks = Readonly<Record<string, string>>;
/** The only form that this version reads. */
export declare const PLACES_SCHEMA = 1;
export declare const REGION_AT = 64;
export declare const SIZE_AT = 35;
export declare const CITY_AT = 64;
export declare const GAP_AT = 35;
export declare const DIGIT_AT = 63;
/** As many people and fewer have the smallest size. */
export declare const SMALLEST_SIZE = 2500;
/** In which block a folded name stands. */
export declare function blockOf(folded: string): string;
/** What the parts of a file that was cut short or changed on its way no longer come to. */
export declare function sumOf(parts: readonly unknown[]): number;
/** What the sum of an index is over. */
export declare function partsOf(file: Omit<PlacesFile, 'schema' | 'sum' | 'credit' | 'zips'>): readonly unknown[];
