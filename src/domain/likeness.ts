/**
 * How alike two folded names are, 0..1, where 1 is the same. A slip that people
 * make costs less than one they do not: a vowel for a vowel, a doubled letter,
 * two letters that changed places, letters that sound alike. A weighted edit
 * distance, per letter of the longer name.
 */

const VOWELS = 'aeiouy';
/** Letters that sound alike, and vowels: pairs of which one is easily taken for the other. */
const SIMILAR = 'ck cs sz gj bv dt mn kq vw fv xs bp ae ai ao au ay ei eo eu ey io iu iy ou oy uy';

const DOUBLED = 0.35;
const SILENT = 0.55;
const VOWEL = 0.7;
const LETTER = 0.9;
const TAKEN = 0.6;
const SWAPPED = 0.6;
const FIRST_LETTER = 0.25;

/** Least that a letter too many or too few costs that is neither doubled nor silent, and any other edit. */
export const LEAST_LETTER = VOWEL;
export const LEAST_EDIT = SWAPPED;

/** What being only the beginning of a name takes off its likeness. */
export const UNFINISHED = 0.04;

/** By the codes of two letters, 128 for each first one. A table, because thousands of names are compared at a time. */
const similar = new Uint8Array(128 * 128);
for (const pair of SIMILAR.split(' ')) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  similar[a * 128 + b] = similar[b * 128 + a] = 1;
}

/** By the code of the letter, where it is not `LETTER`. */
const letterCosts: number[] = [];
for (const vowel of VOWELS) letterCosts[vowel.charCodeAt(0)] = VOWEL;
letterCosts['h'.charCodeAt(0)] = SILENT;

function costOfChange(a: number, b: number): number {
  return (a | b) < 128 && similar[a * 128 + b] ? TAKEN : 1;
}

/** What one letter too many or too few costs, after the letter before it. */
function costOfLetter(text: string, at: number): number {
  const letter = text.charCodeAt(at);
  return letter === text.charCodeAt(at - 1) ? DOUBLED : (letterCosts[letter] ?? LETTER);
}

/** Three rows of the edit table, and the costs of letters: room for the longest name in a feed, kept because thousands are compared at a time. */
const table = new Float64Array(16384);

/** The last row of the edit table: the cost of turning all of `a` into each beginning of `b`. Empty where it is over `most`. */
function costs(a: string, b: string, most = Infinity): Float64Array {
  const width = b.length + 1;
  const letters = width * 3;
  table[0] = 0;
  for (let j = 1; j < width; j++) {
    table[letters + j] = costOfLetter(b, j - 1);
    table[j] = table[j - 1]! + table[letters + j]!;
  }
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = (i % 3) * width;
    const last = ((i - 1) % 3) * width;
    const beforeLast = ((i - 2) % 3) * width;
    const from = a.charCodeAt(i - 1);
    const before = a.charCodeAt(i - 2);
    const less = costOfLetter(a, i - 1);
    let leastOfRow = (table[row] = table[last]! + less + (i === 1 ? FIRST_LETTER : 0));
    for (let j = 1; j < width; j++) {
      const to = b.charCodeAt(j - 1);
      let least = table[last + j - 1]!;
      if (from !== to) least += costOfChange(from, to) + (i === 1 || j === 1 ? FIRST_LETTER : 0);
      least = Math.min(least, table[row + j - 1]! + table[letters + j]!, table[last + j]! + less);
      if (i > 1 && j > 1 && before === to && from === b.charCodeAt(j - 2))
        least = Math.min(least, table[beforeLast + j - 2]! + SWAPPED);
      table[row + j] = least;
      if (least < leastOfRow) leastOfRow = least;
    }
    if (leastOfRow > most && leastOfLast > most) return table.subarray(0, 0);
    leastOfLast = leastOfRow;
  }
  const end = (a.length % 3) * width;
  return table.subarray(end, end + width);
}

/** How alike two whole names are. */
export function likeness(a: string, b: string): number {
  return likenessOf(a, b, costs(a, b));
}

/** How alike what is typed so far is to a name, or to the beginning of it; 0 where that is less than `least`. */
export function likenessSoFar(typed: string, name: string, whole: boolean, least: number): number {
  const all = costs(typed, name, (1 - least) * Math.max(typed.length, name.length));
  const full = likenessOf(typed, name, all);
  return whole ? full : Math.max(full, likenessOfBeginning(typed, name, all) - UNFINISHED);
}

function likenessOf(a: string, b: string, all: Float64Array): number {
  const longer = Math.max(a.length, b.length, 1);
  return Math.max(0, 1 - (all[b.length] ?? longer) / longer);
}

/** How alike what is typed so far is to the beginning of a name that it falls short of. */
export function likenessOfBeginning(typed: string, name: string, all = costs(typed, name)): number {
  const {length} = typed;
  const beginnings = all.slice(Math.max(1, length - 1), Math.min(name.length, length + 2));
  return Math.max(0, 1 - Math.min(...beginnings) / Math.max(1, length));
}
