import { answerExactly, answerFor, choiceOf, answerKnown } from './exact-answer.js';
import { fitOfWhere } from './fit.js';
import { foldName } from './fold-name.js';
import { withoutSpareKinds, samePlace, listedAs, knownBearers, placesNamed } from './known-bearers.js';
import { isCounty } from './member-city.js';
import { candidateOf, candidateOfPlace } from './membership.js';
import { nearNames } from './near-names.js';
import { sizeOf, orderPlaces } from './order-places.js';
import { tellsApart } from './reading.js';
import { splitPlace } from './split-place.js';
import { suggestCities } from './suggest-cities.js';
import { SHORTEST_NAME, MOST_SUGGESTED, MUCH_LARGER, SUGGEST_AT, NEARLY_SAME_AT } from './thresholds.js';
import { zipIn } from './zip-code.js';

function checkCity(typed, membership, hint = {}) {
  const asked = askedOf(typed, membership);
  if (membership.isExpired()) return { ...asked, kind: "cannot-confirm", why: "expired" };
  const split = splitPlace(typed);
  if (split.folded.length < SHORTEST_NAME) return { ...asked, kind: "too-short" };
  const readings = withoutSpareKinds(split.readings, membership);
  const exact = answerFromZip(asked, membership) ?? answerExactly(asked, readings, membership, hint);
  const verdict = exact ?? answerFromNear(asked, readings, membership, hint);
  if (verdict.kind === "not-listed") return askAboutLarger(asked, readings, membership, hint) ?? verdict;
  const guesses = verdict.kind === "suggest" || verdict.kind === "unknown-place";
  return guesses && membership.feed.leftOut.length > 0 ? { ...asked, kind: "cannot-confirm", why: "list-incomplete" } : verdict;
}
function checkChosen(chosen, typed, membership) {
  const asked = askedOf(typed, membership);
  if (membership.isExpired()) return { ...asked, kind: "cannot-confirm", why: "expired" };
  const { id, name, region, country, partOf } = chosen;
  const here = membership.names.bearersOf(foldName(name)).map(({ city }) => city).filter((city) => samePlace({ region, country }, city));
  const same = here.find((city) => city.id === id);
  if (same) return answerFor(asked, same, "chosen");
  const isListed = here.some((city) => !isCounty(city));
  return id === void 0 && (partOf !== void 0 || !isListed) ? checkKnown(chosen, asked, membership) : { ...checkCity([name, region].filter(Boolean).join(", "), membership), typed };
}
function checkKnown({ name, region, country, partOf }, asked, membership) {
  const bearers = placesNamed(foldName(name), membership);
  const known = bearers.filter(
    (place) => place.name === name && place.region === region && place.country === country && candidateOfPlace(place).partOf === partOf
  );
  return known.length > 0 ? answerKnown(asked, known, { told: true, sure: true }, [], membership, {}) : checkCity(asked.typed, membership);
}
function askedOf(typed, { asOf, fromCopy }) {
  return { typed, asOf, fromCopy };
}
function answerFromNear(asked, readings, membership, hint) {
  const candidates = nearCities(readings, membership, SUGGEST_AT, hint).slice(0, MOST_SUGGESTED).map(({ city, matched }) => candidateOf(city, matched));
  if (candidates.length > 0) return { ...asked, kind: "suggest", reason: "close-name", candidates };
  return {
    ...asked,
    kind: "unknown-place",
    near: suggestCities(asked.typed, membership, MOST_SUGGESTED, hint)
  };
}
function answerFromZip(asked, membership) {
  const { zip, region } = zipIn(asked.typed) ?? {};
  if (zip === void 0) return void 0;
  const place = membership.places?.placeOfZip(zip);
  if (!place || region && place.region !== region.code)
    return { ...asked, kind: "unknown-place", zip, near: [] };
  const city = listedAs(place, membership);
  const candidate = city ? candidateOf(city, zip) : { ...choiceOf(place, membership, true).offered, matched: zip };
  return { ...asked, kind: "choose", zip, candidates: [candidate] };
}
function askAboutLarger(asked, readings, membership, hint) {
  const bare = readings.filter(({ where, exactly }) => !tellsApart(where) && !exactly);
  if (bare.length < readings.length) return void 0;
  const known = [...new Set(bare.flatMap((reading) => knownBearers(reading, membership)))];
  const largest = Math.max(...known.map(({ population }) => population));
  if (known.length === 0) return void 0;
  const larger = nearCities(bare, membership, NEARLY_SAME_AT).filter(
    ({ city }) => sizeOf(city, membership) >= MUCH_LARGER * largest
  );
  if (larger.length === 0) return void 0;
  const candidates = [
    ...larger.map(({ city, matched }) => candidateOf(city, matched)),
    ...orderPlaces(known, (place) => place, membership, hint).map(
      (place) => choiceOf(place, membership, false).offered
    )
  ];
  return { ...asked, kind: "suggest", reason: "much-larger", candidates: candidates.slice(0, MOST_SUGGESTED) };
}
function nearCities(readings, membership, least, hint = {}) {
  const found = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    if (reading.exactly) continue;
    for (const { name, alike } of nearNames(reading.name, membership.names, true)) {
      for (const bearer of membership.names.bearersOf(name)) {
        const { city, matched } = bearer;
        if (alike < least || fitOfWhere(city, reading.where).startsWith("other")) continue;
        if ((found.get(city)?.alike ?? 0) < alike) found.set(city, { city, matched, alike });
      }
    }
  }
  return [...orderPlaces([...found.values()], ({ city }) => city, membership, hint)].sort(
    (a, b) => b.alike - a.alike
  );
}

export { checkChosen, checkCity };
