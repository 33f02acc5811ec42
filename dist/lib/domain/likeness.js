const VOWELS = "aeiouy";
const SIMILAR = "ck cs sz gj bv dt mn kq vw fv xs bp ae ai ao au ay ei eo eu ey io iu iy ou oy uy";
const DOUBLED = 0.35;
const SILENT = 0.55;
const VOWEL = 0.7;
const LETTER = 0.9;
const TAKEN = 0.6;
const SWAPPED = 0.6;
const FIRST_LETTER = 0.25;
const LEAST_LETTER = VOWEL;
const LEAST_EDIT = SWAPPED;
const UNFINISHED = 0.04;
const similar = new Uint8Array(128 * 128);
for (const pair of SIMILAR.split(" ")) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  similar[a * 128 + b] = similar[b * 128 + a] = 1;
}
const letterCosts = [];
for (const vowel of VOWELS) letterCosts[vowel.charCodeAt(0)] = VOWEL;
letterCosts["h".charCodeAt(0)] = SILENT;
function costOfChange(a, b) {
  return (a | b) < 128 && similar[a * 128 + b] ? TAKEN : 1;
}
function costOfLetter(text, at) {
  const letter = text.charCodeAt(at);
  return letter === text.charCodeAt(at - 1) ? DOUBLED : letterCosts[letter] ?? LETTER;
}
const table = new Float64Array(16384);
function costs(a, b, most = Infinity) {
  const width = b.length + 1;
  const letters = width * 3;
  table[0] = 0;
  for (let j = 1; j < width; j++) {
    table[letters + j] = costOfLetter(b, j - 1);
    table[j] = table[j - 1] + table[letters + j];
  }
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = i % 3 * width;
    const last = (i - 1) % 3 * width;
    const beforeLast = (i - 2) % 3 * width;
    const from = a.charCodeAt(i - 1);
    const before = a.charCodeAt(i - 2);
    const less = costOfLetter(a, i - 1);
    let leastOfRow = table[row] = table[last] + less + (i === 1 ? FIRST_LETTER : 0);
    for (let j = 1; j < width; j++) {
      const to = b.charCodeAt(j - 1);
      let least = table[last + j - 1];
      if (from !== to) least += costOfChange(from, to) + (i === 1 || j === 1 ? FIRST_LETTER : 0);
      least = Math.min(least, table[row + j - 1] + table[letters + j], table[last + j] + less);
      if (i > 1 && j > 1 && before === to && from === b.charCodeAt(j - 2))
        least = Math.min(least, table[beforeLast + j - 2] + SWAPPED);
      table[row + j] = least;
      if (least < leastOfRow) leastOfRow = least;
    }
    if (leastOfRow > most && leastOfLast > most) return table.subarray(0, 0);
    leastOfLast = leastOfRow;
  }
  const end = a.length % 3 * width;
  return table.subarray(end, end + width);
}
function likeness(a, b) {
  return likenessOf(a, b, costs(a, b));
}
function likenessSoFar(typed, name, whole, least) {
  const all = costs(typed, name, (1 - least) * Math.max(typed.length, name.length));
  const full = likenessOf(typed, name, all);
  return whole ? full : Math.max(full, likenessOfBeginning(typed, name, all) - UNFINISHED);
}
function likenessOf(a, b, all) {
  const longer = Math.max(a.length, b.length, 1);
  return Math.max(0, 1 - (all[b.length] ?? longer) / longer);
}
function likenessOfBeginning(typed, name, all = costs(typed, name)) {
  const { length } = typed;
  const beginnings = all.slice(Math.max(1, length - 1), Math.min(name.length, length + 2));
  return Math.max(0, 1 - Math.min(...beginnings) / Math.max(1, length));
}

export { LEAST_EDIT, LEAST_LETTER, UNFINISHED, likeness, likenessOfBeginning, likenessSoFar };
