import type { NameIndex } from './name-index.js';
import { type Steps } from './steps.js';
/** A name in the feed, in the forms in which the beginning of it can be typed. */
export interface TypedName {
    readonly folded: string;
    /** Abbreviations as they stand: "stpaul". */
    readonly plain: string;
    /** From each later word on: "francisco" of "sanfrancisco". */
    readonly tails: readonly string[];
}
/** All that is looked through while somebody types. */
export interface TypingIndex {
    /** Each name once, in the order of the alphabet: that of the feed's rows means nothing. */
    readonly names: readonly TypedName[];
    /** For `possibleNames`. */
    readonly numbers: Int32Array;
}
/** The same on its way: whole as soon as all steps are done. */
export interface TypingWork extends TypingIndex {
    readonly steps: Steps<void>;
    isDone?: boolean;
    /** Whoever does them in slices, that no two do. */
    slices?: Promise<void>;
}
/** The index of these names as far as it is: its steps can be done in slices. */
export declare function typingWork(index: NameIndex): TypingWork;
/** The index of these names. What is not ready yet is made so at once. */
export declare function typingIndex(index: NameIndex): TypingIndex;
