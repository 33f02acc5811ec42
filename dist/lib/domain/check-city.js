import { answerExactly, isInDoubt, answerFor, compareCities } from './exact-answer.js';
import { fitOf } from './fit.js';
import { foldName } from './fold-name.js';
import { candidateOf } from './membership.js';
import { nearNames } from './near-names.js';
import { regionOf } from './regions.js';
import { splitPlace } from './split-place.js';
import { LONGEST_NAME, SHORTEST_NAME, MOST_SUGGESTED } from './thresholds.js';

function checkCity(typed, membership, hint = {}) {
  const asked = { typed, asOf: membership.asOf, fromCopy: membership.fromCopy };
  if (membership.isExpired()) return { ...asked, kind: "cannot-confirm", why: "expired" };
  const said = typed.trim();
  const { folded, readings } = said.length > LONGEST_NAME * 2 ? { folded: said, readings: [] } : splitPlace(said);
  if (folded.length < SHORTEST_NAME) return { ...asked, kind: "too-short" };
  return answerExactly(asked, readings, membership, hint) ?? answerFromNear(asked, readings, membership, hint);
}
function checkChosen(chosen, typed, membership) {
  const asked = { typed, asOf: membership.asOf, fromCopy: membership.fromCopy };
  if (membership.isExpired()) return { ...asked, kind: "cannot-confirm", why: "expired" };
  const city = membership.feed.members.find(({ id }) => id === chosen.id);
  if (!city) return checkCity(typed, membership);
  const region = regionOf(city.country, city.region ?? "");
  const itself = { name: foldName(city.name), where: { by: "region", region, words: "" } };
  if (isInDoubt([itself], membership)) return { ...asked, kind: "cannot-confirm", why: "list-incomplete" };
  return answerFor(asked, city, "chosen");
}
function answerFromNear(asked, readings, membership, hint) {
  const { here, elsewhere } = nearCities(readings, membership, hint);
  if (here.length > 0) return { ...asked, kind: "suggest", reason: "close-name", candidates: here };
  if (membership.feed.leftOut.length > 0) return { ...asked, kind: "cannot-confirm", why: "list-incomplete" };
  return { ...asked, kind: "unknown-place", near: elsewhere };
}
function nearCities(readings, membership, hint) {
  const found = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    if (reading.exactly) continue;
    for (const { name, alike } of nearNames(reading.name, membership.names, true)) {
      for (const bearer of membership.names.bearersOf(name)) {
        const { city, matched } = bearer;
        const fit = fitOf(bearer, reading);
        const here = fit !== "other-region" && fit !== "other-country";
        const held = found.get(city);
        if (held && (held.here && !here || held.here === here && held.alike >= alike)) continue;
        found.set(city, { city, matched, alike, here });
      }
    }
  }
  const near = [...found.values()].sort((a, b) => b.alike - a.alike || compareCities(a.city, b.city, hint));
  const candidates = (here) => near.filter((one) => one.here === here).slice(0, MOST_SUGGESTED).map(({ city, matched }) => candidateOf(city, matched));
  return { here: candidates(true), elsewhere: candidates(false) };
}

export { checkChosen, checkCity };
