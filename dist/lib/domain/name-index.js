import { foldName, foldCounty } from './fold-name.js';
import { regionOf } from './regions.js';

const OF_TWO_LETTERS = [
  { short: "LA", name: "losangeles", region: "CA" },
  { short: "DC", name: "washington", region: "DC" },
  { short: "SF", name: "sanfrancisco", region: "CA" }
];
const KNOWN_SHORT = /^(la|dc|sf)$/;
function* nameIndexSteps(members, unclear) {
  const all = /* @__PURE__ */ new Map();
  const cities = [];
  const put = (bearer, folded = foldName(bearer.matched)) => {
    const held = all.get(folded);
    if (folded === "" || held?.some(({ city }) => city === bearer.city)) return;
    if (held) held.push(bearer);
    else all.set(folded, [bearer]);
  };
  for (const city of members) {
    const folded = foldName(city.name);
    if (!unclear.has(folded)) {
      cities.push(city);
      put({ city, matched: city.name, reason: "same-name" }, folded);
    }
    yield;
  }
  for (const city of cities) {
    for (const matched of city.otherNames) put({ city, matched, reason: "other-name" });
    for (const { short, name, region } of OF_TWO_LETTERS) {
      if (city.country !== "US" || city.region !== region || foldName(city.name) !== name) continue;
      put({ city, matched: short, reason: "other-name" });
    }
    yield;
  }
  return { all, bearersOf: (folded) => all.get(folded) ?? [] };
}
const OF_A_KIND = /^(city|town|village) of /i;
function keyOf(city) {
  const { code } = regionOf(city.country, city.region ?? "");
  const [said = "", kind = "city"] = OF_A_KIND.exec(city.name) ?? [];
  return [
    foldName(city.name.slice(said.length)),
    code,
    city.country,
    foldName(city.kind ?? kind),
    foldCounty(city.county)
  ].join("|");
}

export { KNOWN_SHORT, keyOf, nameIndexSteps };
