import {LEAST_EDIT, LEAST_LETTER, UNFINISHED} from './likeness.js';
import {SUGGEST_AT} from './thresholds.js';

/** A name's letters in numbers: which are in the first one, in the first two, …, and in all of it; then how many there are. */
const ALL = 11;
const SINGLE = 12;
const LENGTH = 13;
export const NUMBERS = 14;

/** Puts down the letters of a name, a bit for each, where some share one. A silent or doubled letter costs too little to count. */
export function putLetters(folded: string, numbers: Int32Array, from: number): void {
  let seen = 0;
  let single = 0;
  for (let at = 0; at < Math.max(folded.length, ALL); at++) {
    const letter = folded[at] ?? 'h';
    if (letter !== 'h') seen |= 1 << letter.charCodeAt(0);
    if (letter !== 'h' && letter !== folded[at - 1]) single++;
    if (at < ALL) numbers[from + at] = seen;
  }
  numbers[from + ALL] = seen;
  numbers[from + SINGLE] = single;
  numbers[from + LENGTH] = folded.length;
}

/**
 * The positions of all names that may be as like a typed one as `SUGGEST_AT`, and of others: told by which letters
 * there are, not by their order.
 *
 * @param numbers Of all names, `NUMBERS` each.
 * @param whole False where what is typed may be like the beginning of a name.
 */
export function possibleNames(typed: string, numbers: Int32Array, whole: boolean): readonly number[] {
  const possible: number[] = [];
  const own = new Int32Array(NUMBERS);
  putLetters(typed, own, 0);
  const [all = 0, single = 0, length = 0] = own.subarray(ALL);
  const end = Math.min(length, ALL);
  const most = whole ? -1 : (1 - SUGGEST_AT - UNFINISHED) * length;
  for (let from = 0; from < numbers.length; from += NUMBERS) {
    const letters = numbers[from + ALL] ?? 0;
    const count = numbers[from + LENGTH] ?? 0;
    const mostOfWhole = (1 - SUGGEST_AT) * (count > length ? count : length);
    if (
      (costOf(all & ~letters, single - count) <= mostOfWhole &&
        costOf(letters & ~all, (numbers[from + SINGLE] ?? 0) - length) <= mostOfWhole) ||
      // A beginning has one letter more or less, at most.
      (costOf(all & ~(numbers[from + end] ?? 0), 0) <= most &&
        costOf((numbers[from + end - 2] ?? 0) & ~all, 0) <= most)
    )
      possible.push(from / NUMBERS);
  }
  return possible;
}

/** The least that it costs where these letters are to be changed or left out, and so many at least are to be left out. */
function costOf(letters: number, surplus: number): number {
  let edits = 0;
  for (let left = letters; left; left &= left - 1) edits++;
  const out = surplus > 0 ? surplus : 0;
  // A little less, as sums of such numbers are never quite exact.
  return out * LEAST_LETTER + (edits > out ? edits - out : 0) * LEAST_EDIT - 1e-9;
}
