/**
 * How alike two folded names are, 0..1, where 1 is the same. A slip that people
 * make costs less than one they do not: a vowel for a vowel, a doubled letter,
 * two letters that changed places, letters that sound alike. A weighted edit
 * distance, per letter of the longer name.
 */

const VOWELS = 'aeiouy';
/** Letters that sound alike, each pair both ways. */
const ALIKE = 'ckc scs zsz gjg bvb dtd mnm kqk vwv fvf xsx bpb';

const DOUBLED = 0.35;
const SILENT = 0.55;
const VOWEL = 0.7;
const LETTER = 0.9;
const SWAPPED = 0.6;
const FIRST_LETTER = 0.25;

function costOfChange(a: string, b: string): number {
  if (a === b) return 0;
  return ALIKE.includes(a + b) || (VOWELS.includes(a) && VOWELS.includes(b)) ? 0.6 : 1;
}

/** What one letter too many or too few costs, after the letter before it. */
function costOfLetter(letter: string, before: string): number {
  if (letter === before) return DOUBLED;
  if (letter === 'h') return SILENT;
  return VOWELS.includes(letter) ? VOWEL : LETTER;
}

/** Rows of the edit table: the cost of turning all of `a` into each beginning of `b`. */
function costs(a: string, b: string): readonly number[] {
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= b.length; j++)
    last[j] = (last[j - 1] ?? 0) + costOfLetter(b[j - 1] ?? '', b[j - 2] ?? '');
  for (let i = 1; i <= a.length; i++) {
    const from = a[i - 1] ?? '';
    const less = costOfLetter(from, a[i - 2] ?? '');
    const row = [(last[0] ?? 0) + less + (i === 1 ? FIRST_LETTER : 0)];
    for (let j = 1; j <= b.length; j++) {
      const to = b[j - 1] ?? '';
      const first = from !== to && (i === 1 || j === 1) ? FIRST_LETTER : 0;
      let least = (last[j - 1] ?? 0) + costOfChange(from, to) + first;
      least = Math.min(least, (row[j - 1] ?? 0) + costOfLetter(to, b[j - 2] ?? ''), (last[j] ?? 0) + less);
      if (i > 1 && j > 1 && from === b[j - 2] && a[i - 2] === to)
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + SWAPPED);
      row[j] = least;
    }
    beforeLast = last;
    last = row;
  }
  return last;
}

/** How alike two whole names are. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : Math.max(0, 1 - (costs(a, b).at(-1) ?? longer) / longer);
}

/** How alike what is typed so far is to the beginning of a name that it falls short of. */
export function likenessOfBeginning(typed: string, name: string): number {
  const {length} = typed;
  const beginnings = costs(typed, name).slice(Math.max(1, length - 1), Math.min(name.length, length + 2));
  return Math.max(0, 1 - Math.min(...beginnings) / Math.max(1, length));
}
