/**
 * The form in which two spellings of a name are compared: small letters, no
 * accents, no punctuation, the usual abbreviations written out. "St. Paul",
 * "SAINT PAUL" and "saint-paul" fold alike, and so do "Köln" and "koln".
 */
/** Words in pairs, the first of each standing for the second. */
export declare function table(pairs: string): ReadonlyMap<string, string>;
/** The folded words of a text, abbreviations as they stand: "St. John’s" gives "st", "johns". */
export declare function plainWords(text: string): readonly string[];
/** The folded words of a text, abbreviations written out: "N. St. Paul" gives "north", "saint", "paul". */
export declare function foldWords(text: string): readonly string[];
export declare function writtenOut(words: readonly string[]): readonly string[];
/** The folded letters of a text in one piece, so that "La Crosse" and "Lacrosse" are one name. */
export declare function foldName(text: string): string;
/** A county with and without the word: "Tompkins County" is Tompkins. */
export declare function foldCounty(county?: string): string;
