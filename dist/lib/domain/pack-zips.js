import { GAP_AT, sumOf, DIGIT_AT } from './places-file.js';

const MOST_PLACES = 64 ** 3;
function packZips(placeOf, places, sum) {
  const numbers = new Map(places.map((row, at) => [row, at]));
  const gaps = {};
  const digits = ["", "", ""];
  let before = { block: "", code: -1, number: -1 };
  for (const [zip, row] of [...placeOf].sort(([a], [b]) => a < b ? -1 : 1)) {
    const block = zip.slice(0, 3);
    const code = Number(zip.slice(3));
    const number = numbers.get(row) ?? -1;
    const fault = !/^\d{5}$/.test(zip) && "it is no code of five digits: leave it out" || number < 0 && "its place is not one of the rows: hand over the row itself" || number >= MOST_PLACES && `only ${MOST_PLACES} places have a number: make two indexes`;
    if (fault) {
      throw new TypeError(`ZIP code ${zip} cannot be packed, because ${fault}: ${JSON.stringify(row)}`);
    }
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
