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

const works = new WeakMap<NameIndex, Steps<void>>();
const indexes = new WeakMap<NameIndex, TypingIndex>();

/** Makes `typingIndex` ready: to be done in slices, once the exact names are there. */
export function typingSteps(index: NameIndex): Steps<void> {
  const steps = works.get(index) ?? stepsFor(index);
  works.set(index, steps);
  return steps;
}

export function hasTypingIndex(index: NameIndex): boolean {
  return indexes.has(index);
}

/** The index of these names. What is not ready yet is made so at once. */
export function typingIndex(index: NameIndex): TypingIndex {
  if (!hasTypingIndex(index)) atOnce(typingSteps(index));
  return indexes.get(index) as TypingIndex;
}

function* stepsFor(index: NameIndex): Steps<void> {
  const {all} = index;
  const names: TypedName[] = [];
  const numbers = new Int32Array(all.size * NUMBERS);
  for (const folded of [...all.keys()].sort()) {
    const words = plainWords(all.get(folded)?.[0]?.matched ?? '');
    const written = writtenOut(words);
    const tails = words.slice(1).map((_, at) => written.slice(at + 1).join(''));
    putLetters(folded, numbers, names.length * NUMBERS);
    names.push({folded, plain: words.join(''), tails});
    yield;
  }
  indexes.set(index, {names, numbers});
}
