import {plainWords, writtenOut} from './fold-name.js';
import type {NameIndex} from './name-index.js';
import {NUMBERS, putLetters} from './possible-names.js';
import {atOnce, type Steps} from './steps.js';

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

const works = new WeakMap<NameIndex, TypingWork>();

/** The index of these names as far as it is: its steps can be done in slices. */
export function typingWork(index: NameIndex): TypingWork {
  let work = works.get(index);
  if (!work) works.set(index, (work = begin(index)));
  return work;
}

/** The index of these names. What is not ready yet is made so at once. */
export function typingIndex(index: NameIndex): TypingIndex {
  const work = typingWork(index);
  atOnce(work.steps);
  return work;
}

function begin({all}: NameIndex): TypingWork {
  const names: TypedName[] = [];
  const numbers = new Int32Array(all.size * NUMBERS);
  const work: TypingWork = {names, numbers, steps: stepsOf()};
  function* stepsOf(): Steps<void> {
    for (const folded of [...all.keys()].sort()) {
      const words = plainWords(all.get(folded)?.[0]?.matched ?? '');
      const written = writtenOut(words);
      const tails = words.slice(1).map((_, at) => written.slice(at + 1).join(''));
      putLetters(folded, numbers, names.length * NUMBERS);
      names.push({folded, plain: words.join(''), tails});
      yield;
    }
    work.isDone = true;
  }
  return work;
}
