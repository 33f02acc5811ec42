const VOWELS = "aeiouy";
const ALIKE = "ckc scs zsz gjg bvb dtd mnm kqk vwv fvf xsx bpb";
const DOUBLED = 0.35;
const SILENT = 0.55;
const VOWEL = 0.7;
const LETTER = 0.9;
const SWAPPED = 0.6;
const FIRST_LETTER = 0.25;
function costOfChange(a, b) {
  if (a === b) return 0;
  return ALIKE.includes(a + b) || VOWELS.includes(a) && VOWELS.includes(b) ? 0.6 : 1;
}
function costOfLetter(letter, before) {
  if (letter === before) return DOUBLED;
  if (letter === "h") return SILENT;
  return VOWELS.includes(letter) ? VOWEL : LETTER;
}
function costs(a, b) {
  let beforeLast = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++)
    last[j] = (last[j - 1] ?? 0) + costOfLetter(b[j - 1] ?? "", b[j - 2] ?? "");
  for (let i = 1; i <= a.length; i++) {
    const from = a[i - 1] ?? "";
    const less = costOfLetter(from, a[i - 2] ?? "");
    const row = [(last[0] ?? 0) + less + (i === 1 ? FIRST_LETTER : 0)];
    for (let j = 1; j <= b.length; j++) {
      const to = b[j - 1] ?? "";
      const first = from !== to && (i === 1 || j === 1) ? FIRST_LETTER : 0;
      let least = (last[j - 1] ?? 0) + costOfChange(from, to) + first;
      least = Math.min(least, (row[j - 1] ?? 0) + costOfLetter(to, b[j - 2] ?? ""), (last[j] ?? 0) + less);
      if (i > 1 && j > 1 && from === b[j - 2] && a[i - 2] === to)
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + SWAPPED);
      row[j] = least;
    }
    beforeLast = last;
    last = row;
  }
  return last;
}
function likeness(a, b) {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : Math.max(0, 1 - (costs(a, b).at(-1) ?? longer) / longer);
}
function likenessOfBeginning(typed, name) {
  const { length } = typed;
  const beginnings = costs(typed, name).slice(Math.max(1, length - 1), Math.min(name.length, length + 2));
  return Math.max(0, 1 - Math.min(...beginnings) / Math.max(1, length));
}

export { likeness, likenessOfBeginning };
