export declare const NUMBERS = 14;
/** Puts down the letters of a name, a bit for each, where some share one. A silent or doubled letter costs too little to count. */
export declare function putLetters(folded: string, numbers: Int32Array, from: number): void;
/**
 * The positions of all names that may be as like a typed one as `SUGGEST_AT`, and of others: told by which letters
 * there are, not by their order.
 *
 * @param numbers Of all names, `NUMBERS` each.
 * @param whole False where what is typed may be like the beginning of a name.
 */
export declare function possibleNames(typed: string, numbers: Int32Array, whole: boolean): readonly number[];
