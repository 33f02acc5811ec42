/**
 * Every number the answer turns on. Change one here and nowhere else;
 * test/domain/thresholds.test.ts pins the behaviour on both sides of each.
 */
/** Fewest folded letters worth searching for: one letter is in half the list. */
export declare const SHORTEST_NAME = 2;
/** Most letters, as typed, that can be a place and where it lies: a name of 200, the longest in a feed, and as much again. */
export declare const LONGEST_TYPED = 400;
/** Least likeness, 0..1, at which a listed name is close enough to be suggested. */
export declare const SUGGEST_AT = 0.72;
/** Most candidates that a verdict offers where the name was only close. */
export declare const MOST_SUGGESTED = 5;
/** Least likeness, 0..1, at which a misspelt region is understood: "Massachussets", not "Mass Ave". */
export declare const REGION_AT = 0.84;
/** How many times larger a listed city of nearly the same name must be to be asked about before small places that bear the very name. */
export declare const MUCH_LARGER = 4;
/** Least likeness, 0..1, of a name that is nearly the same: a letter left out, not another word. */
export declare const NEARLY_SAME_AT = 0.9;
