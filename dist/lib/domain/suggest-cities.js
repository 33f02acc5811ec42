import { fitOf, fitOfWhere } from './fit.js';
import { plainWords } from './fold-name.js';
import { withoutSpareKinds, listedBearers, listedAs, knownBearers } from './known-bearers.js';
import { candidateOf, candidateOfPlace } from './membership.js';
import { nearNames } from './near-names.js';
import { orderPlaces } from './order-places.js';
import { splitPlace } from './split-place.js';
import { SHORTEST_NAME } from './thresholds.js';
import { typingIndex } from './typing-index.js';

const SAME = 5;
const BEGINS = 4;
const PART = 3.6;
const KNOWN_SAME = 3.5;
const WORD_BEGINS = 3;
const KNOWN_BEGINS = 0.5;
const ELSEWHERE = -1;
const KNOWN_ELSEWHERE = -2;
function suggestCities(typed, membership, most = 8, hint = {}) {
  if (membership.isExpired()) return [];
  const { folded, readings } = splitPlace(typed);
  if (folded.length < SHORTEST_NAME) return [];
  const found = /* @__PURE__ */ new Map();
  const keep = (bearer, reading, good) => {
    const { city, matched } = bearer;
    const fit = fitOf(bearer, reading);
    const away = fit === "other-region" || fit === "other-country";
    if (away && good !== SAME) return;
    const worth = away ? ELSEWHERE : good;
    if ((found.get(city)?.good ?? -Infinity) < worth)
      found.set(city, { place: city, offered: candidateOf(city, matched), good: worth });
  };
  const likely = withoutSpareKinds(readings, membership).filter(({ exactly }) => !exactly);
  for (const reading of likely) keepBeginnings(reading, typed, membership, keep);
  if (found.size === 0) {
    for (const reading of likely) {
      for (const { name, alike } of nearNames(reading.name, membership.names, false)) {
        for (const bearer of membership.names.bearersOf(name)) keep(bearer, reading, alike);
      }
    }
  }
  for (const match of likely.flatMap((reading) => knownMatches(reading, membership, most))) {
    if (!found.has(match.place)) found.set(match.place, match);
  }
  return [...orderPlaces([...found.values()], ({ place }) => place, membership, hint)].sort((a, b) => b.good - a.good).slice(0, most).map(({ offered }) => offered);
}
function keepBeginnings(reading, typed, membership, keep) {
  const { names } = membership;
  for (const bearer of listedBearers(reading.name, membership)) keep(bearer, reading, SAME);
  const asTyped = reading.where || reading.kind ? reading.name : plainWords(typed).join("");
  for (const name of typingIndex(names).names) {
    const good = begins(name, reading.name) || begins(name, asTyped);
    if (good > 0) for (const bearer of names.bearersOf(name.folded)) keep(bearer, reading, good);
  }
}
function begins({ folded, plain, tails }, typed) {
  if (folded.startsWith(typed) || plain.startsWith(typed)) return BEGINS;
  return tails.some((tail) => tail.startsWith(typed)) ? WORD_BEGINS : 0;
}
function knownMatches(reading, membership, most) {
  const { places } = membership;
  const { name, where } = reading;
  if (!places || name.length < SHORTEST_NAME) return [];
  const match = (place, good) => ({
    place,
    offered: candidateOfPlace(place),
    good
  });
  const bySize = (all) => [...all].sort((a, b) => b.population - a.population);
  const begun = [];
  for (const place of bySize(places.beginningWith(name))) {
    if (begun.length >= most) break;
    if (!fitOfWhere(place, where).startsWith("other") && !listedAs(place, membership)) begun.push(place);
  }
  return [
    ...knownBearers(reading, membership).map((place) => match(place, goodnessOf(place))),
    ...begun.map((place) => match(place, KNOWN_BEGINS)),
    ...bySize(places.bearersOf(name)).filter((place) => !listedAs(place, membership)).map((place) => match(place, KNOWN_ELSEWHERE))
  ];
}
function goodnessOf({ nameOnly, partOf }) {
  if (partOf !== void 0) return PART;
  return nameOnly ? KNOWN_BEGINS : KNOWN_SAME;
}

export { suggestCities };
