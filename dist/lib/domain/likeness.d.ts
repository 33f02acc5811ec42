/**
 * How alike two folded names are, 0..1, where 1 is the same. A slip that people
 * make costs less than one they do not: a vowel for a vowel, a doubled letter,
 * two letters that changed places, letters that sound alike. A weighted edit
 * distance, per letter of the longer name.
 */
/** Least that a letter too many or too few costs that is neither doubled nor silent, and any other edit. */
export declare const LEAST_LETTER = 0.7;
export declare const LEAST_EDIT = 0.6;
/** What being only the beginning of a name takes off its likeness. */
export declare const UNFINISHED = 0.04;
/** How alike two whole names are. */
export declare function likeness(a: string, b: string): number;
/** How alike what is typed so far is to a name, or to the beginning of it; 0 where that is less than `least`. */
export declare function likenessSoFar(typed: string, name: string, whole: boolean, least: number): number;
/** How alike what is typed so far is to the beginning of a name that it falls short of. */
export declare function likenessOfBeginning(typed: string, name: string, all?: Float64Array<ArrayBufferLike>): number;
