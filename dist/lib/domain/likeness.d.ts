/**
 * How alike two folded names are, 0..1, where 1 is the same. A slip that people
 * make costs less than one they do not: a vowel for a vowel, a doubled letter,
 * two letters that changed places, letters that sound alike. A weighted edit
 * distance, per letter of the longer name.
 */
/** How alike two whole names are. */
export declare function likeness(a: string, b: string): number;
/** How alike what is typed so far is to the beginning of a name that it falls short of. */
export declare function likenessOfBeginning(typed: string, name: string): number;
