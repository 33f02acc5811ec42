// The basic build: plain fuzzy matching is all that is asked of it.
import Fuse from 'fuse.js/basic';
import {likenessSoFar} from './likeness.js';
import type {NameIndex} from './name-index.js';
import {possibleNames} from './possible-names.js';
import {SUGGEST_AT} from './thresholds.js';
import {typingIndex} from './typing-index.js';

/** A name of the index that is close to what was typed. */
export interface NearName {
  /** Folded, as in `TypedName`. */
  readonly name: string;
  /** 0..1, higher is surer. At least `SUGGEST_AT`. */
  readonly alike: number;
}

/** Fuse cuts a longer pattern in pieces and matches each by itself. */
const LONGEST_PATTERN = 32;

/** How many of the closest Fuse is asked about. */
const MOST_CLOSE = 200;

/**
 * Names of the index close to a folded one, the closest first: of those that can
 * be at all, the most alike, as far as Fuse finds them too. None ever answers.
 *
 * @param whole False while the visitor may still be typing: then a beginning counts too.
 */
export function nearNames(folded: string, index: NameIndex, whole: boolean): readonly NearName[] {
  if (folded.length < 3 || folded.length > LONGEST_PATTERN) return [];
  const {names, numbers} = typingIndex(index);
  const close = possibleNames(folded, numbers, whole)
    .map((at) => {
      const name = names[at]?.folded ?? '';
      return {name, alike: likenessSoFar(folded, name, whole, SUGGEST_AT)};
    })
    .filter(({alike}) => alike >= SUGGEST_AT)
    .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_CLOSE);
  const fuse = new Fuse(
    close.map(({name}) => name),
    // Names and pattern are folded already.
    {ignoreFieldNorm: true, isCaseSensitive: true, shouldSort: false, threshold: 0.5, distance: 60},
  );
  return fuse.search(folded).flatMap(({refIndex}) => close[refIndex] ?? []);
}
