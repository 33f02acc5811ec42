import { GAP_AT, sumOf, DIGIT_AT } from './places-file.js';

function packZips(placeOf, places, sum) {
  const numbers = new Map(places.map((row, at) => [row, at]));
  const gaps = {};
  const digits = ["", "", ""];
  let before = { block: "", code: -1, number: -1 };
  for (const [zip, row] of [...placeOf].sort(([a], [b]) => a < b ? -1 : 1)) {
    const block = zip.slice(0, 3);
    const code = Number(zip.slice(3));
    const number = numbers.get(row);
    if (number === void 0) throw new TypeError(`The place of ZIP code ${zip} is not among the places.`);
    const again = number === before.number;
    const gap = code - (block === before.block ? before.code : -1);
    gaps[block] = `${gaps[block] ?? ""}${again ? "!" : ""}${String.fromCharCode(GAP_AT + gap)}`;
    if (!again) for (const at of [0, 1, 2]) digits[at] += digitOf(number, at);
    before = { block, code, number };
  }
  return { sum: sumOf([sum, gaps, digits]), gaps, digits };
}
function digitOf(number, at) {
  return String.fromCharCode(DIGIT_AT + (number >> 12 - 6 * at & 63));
}

export { packZips };
