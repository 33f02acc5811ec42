import { foldName } from './fold-name.js';
import { packZips } from './pack-zips.js';
import { sumOf, PLACES_SCHEMA, CITY_AT, REGION_AT, blockOf, partsOf, SIZE_AT, SMALLEST_SIZE } from './places-file.js';
import { soundEntries } from './sound-rows.js';

const FIRST_LETTER = 97;
const MOST_SHARED = 25;
const LARGEST_SIZE = 23;
function packPlaces(rows, { credit, elsewhere = [], zips } = {}) {
  const entries = [...soundEntries(rows)].sort(inOrder);
  const regions = regionsOf(entries);
  const cities = [...new Set(entries.flatMap((entry) => cityOf(entry) ?? []))].sort();
  const unsigned = {
    regions,
    cities,
    otherNames: otherNamesOf(entries),
    elsewhere: [...new Set(elsewhere.map(foldName))].sort(),
    ...blocksOf(entries, regions, cities)
  };
  const sum = sumOf(partsOf(unsigned));
  const from = { ...credit !== void 0 && { credit }, ...zips && { zips: zips.address } };
  const index = { schema: PLACES_SCHEMA, ...from, sum, ...unsigned };
  return zips ? {
    index,
    zips: packZips(
      zips.placeOf,
      entries.map(({ row }) => row),
      sum
    )
  } : { index };
}
function regionsOf(entries) {
  const times = /* @__PURE__ */ new Map();
  for (const { where } of entries) times.set(where, (times.get(where) ?? 0) + 1);
  const regions = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([where]) => where);
  const backslash = 92 - REGION_AT;
  if (regions.length > backslash) regions.splice(backslash, 0, ...regions.splice(-1));
  return regions;
}
function inOrder(a, b) {
  const keys = ({ row, folded, where }) => [
    folded,
    row.name,
    where,
    row.partOf ?? "",
    sizeMark(row)
  ];
  const other = keys(b);
  for (const [at, key] of keys(a).entries()) {
    if (key !== other[at]) return key < (other[at] ?? "") ? -1 : 1;
  }
  return 0;
}
function sizeMark({ nameOnly = false, population = 0 }) {
  if (nameOnly) return "";
  const size = Math.round(Math.log2(Math.max(population / SMALLEST_SIZE, 1)) * 2);
  return String.fromCharCode(SIZE_AT + Math.min(size, LARGEST_SIZE));
}
function cityOf({ row, where }) {
  return row.partOf === void 0 ? void 0 : `${where} ${row.partOf}`;
}
function blocksOf(entries, regions, cities) {
  const names = {};
  const bearers = {};
  const character = (from, at) => String.fromCharCode(from + at);
  let before = "";
  for (const entry of entries) {
    const { row, folded, where } = entry;
    const { name } = row;
    const city = cityOf(entry);
    const part = city === void 0 ? "" : `!${character(CITY_AT, cities.indexOf(city))}`;
    const mark = character(REGION_AT, regions.indexOf(where)) + part + sizeMark(row);
    const block = blockOf(folded);
    const held = names[block];
    const shared = held === void 0 ? 0 : sharedLetters(before, name);
    const text = character(FIRST_LETTER, shared) + name.slice(shared);
    if (held === void 0) {
      names[block] = text;
      bearers[block] = mark;
    } else if (name === before) {
      bearers[block] += mark;
    } else {
      names[block] = `${held};${text}`;
      bearers[block] += `;${mark}`;
    }
    before = name;
  }
  return { names, bearers };
}
function sharedLetters(before, name) {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && before[shared] === name[shared]) shared++;
  return shared;
}
function otherNamesOf(entries) {
  const names = entries.flatMap(
    ({ row, where }) => (row.otherNames ?? []).map((other) => [foldName(other), where, row.name])
  );
  return [...new Map(names.map((name) => [name.join("|"), name])).values()];
}

export { packPlaces };
