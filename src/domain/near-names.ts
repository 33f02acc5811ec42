// The basic build: plain fuzzy matching is all that is asked of it.
import Fuse from 'fuse.js/basic';
import {likeness, likenessOfBeginning} from './likeness.js';
import type {NameIndex} from './name-index.js';
import {SUGGEST_AT} from './thresholds.js';

/** A name of the index that is close to what was typed. */
export interface NearName {
  /** Folded, as in `ListedName`. */
  readonly name: string;
  /** 0..1, higher is surer. At least `SUGGEST_AT`. */
  readonly alike: number;
}

/** Fuse cuts a longer pattern in pieces and matches each by itself. */
const LONGEST_PATTERN = 32;

/** What Fuse is asked to propose; likeness has the last word. */
const MOST_PROPOSED = 200;

/** What being only the beginning of a name takes off its likeness. */
const UNFINISHED = 0.04;

const proposers = new WeakMap<NameIndex, Fuse<string>>();

function proposerFor(index: NameIndex): Fuse<string> {
  let fuse = proposers.get(index);
  if (!fuse) {
    fuse = new Fuse(
      index.names.map(({folded}) => folded),
      {
        ignoreFieldNorm: true,
        // Names and pattern are folded already.
        isCaseSensitive: true,
        threshold: 0.5,
        distance: 60,
      },
    );
    proposers.set(index, fuse);
  }
  return fuse;
}

/**
 * Names of the index close to a folded one, the closest first. Fuse proposes,
 * likeness orders; neither ever answers.
 *
 * @param whole False while the visitor may still be typing: then a beginning counts too.
 */
export function nearNames(folded: string, index: NameIndex, whole: boolean): readonly NearName[] {
  if (folded.length < 3 || folded.length > LONGEST_PATTERN) return [];
  return proposerFor(index)
    .search(folded, {limit: MOST_PROPOSED})
    .map(({item}) => ({name: item, alike: alikeness(folded, item, whole)}))
    .filter(({alike}) => alike >= SUGGEST_AT)
    .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1));
}

function alikeness(folded: string, name: string, whole: boolean): number {
  const full = likeness(folded, name);
  return whole ? full : Math.max(full, likenessOfBeginning(folded, name) - UNFINISHED);
}
