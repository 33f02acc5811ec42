import type { NameIndex } from './name-index.js';
/** A name of the index that is close to what was typed. */
export interface NearName {
    /** Folded, as in `TypedName`. */
    readonly name: string;
    /** 0..1, higher is surer. At least `SUGGEST_AT`. */
    readonly alike: number;
}
/**
 * Names of the index close to a folded one, the closest first: of those that can
 * be at all, the most alike, as far as Fuse finds them too. None ever answers.
 *
 * @param whole False while the visitor may still be typing: then a beginning counts too.
 */
export declare function nearNames(folded: string, index: NameIndex, whole: boolean): readonly NearName[];
