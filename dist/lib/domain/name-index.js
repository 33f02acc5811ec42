import { foldName, foldCounty, foldWords, plainWords } from './fold-name.js';
import { regionOf } from './regions.js';

const OF_TWO_LETTERS = [
  { short: "LA", name: "losangeles", region: "CA" },
  { short: "DC", name: "washington", region: "DC" },
  { short: "SF", name: "sanfrancisco", region: "CA" }
];
const KNOWN_SHORT = /^(la|dc|sf)$/;
function makeNameIndex(cities) {
  const bearers = /* @__PURE__ */ new Map();
  const names = [];
  const put = (folded, bearer) => {
    const held = bearers.get(folded);
    if (held?.some(({ city }) => city === bearer.city)) return;
    if (held) held.push(bearer);
    else bearers.set(folded, [bearer]);
    if (!held) names.push(listedName(bearer.matched, folded));
  };
  for (const city of cities) put(foldName(city.name), { city, matched: city.name, reason: "same-name" });
  for (const city of cities) {
    for (const other of city.otherNames) {
      const folded = foldName(other);
      if (folded !== "") put(folded, { city, matched: other, reason: "other-name" });
    }
    for (const { short, name, region } of OF_TWO_LETTERS) {
      if (city.country !== "US" || city.region !== region || foldName(city.name) !== name) continue;
      put(foldName(short), { city, matched: short, reason: "other-name" });
    }
  }
  names.sort((a, b) => a.folded < b.folded ? -1 : 1);
  return { names, bearersOf: (folded) => bearers.get(folded) ?? [] };
}
function listedName(name, folded) {
  const words = foldWords(name);
  return {
    folded,
    plain: plainWords(name).join(""),
    tails: words.slice(1).map((_, at) => words.slice(at + 1).join(""))
  };
}
function keyOf(city) {
  const { code } = regionOf(city.country, city.region ?? "");
  return [
    foldName(city.name),
    code,
    city.country,
    foldName(city.kind ?? "city"),
    foldCounty(city.county)
  ].join("|");
}

export { KNOWN_SHORT, keyOf, makeNameIndex };
