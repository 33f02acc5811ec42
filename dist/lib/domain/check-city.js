import { answerExactly, answerFor, compareCities } from './exact-answer.js';
import { fitOfWhere } from './fit.js';
import { foldName } from './fold-name.js';
import { candidateOf } from './membership.js';
import { nearNames } from './near-names.js';
import { splitPlace } from './split-place.js';
import { suggestCities } from './suggest-cities.js';
import { LONGEST_TYPED, SHORTEST_NAME, MOST_SUGGESTED } from './thresholds.js';

function checkCity(typed, membership, hint = {}) {
  const asked = askedOf(typed, membership);
  if (membership.isExpired()) return { ...asked, kind: "cannot-confirm", why: "expired" };
  const said = typed.trim();
  const { folded, readings } = said.length > LONGEST_TYPED ? { folded: said, readings: [] } : splitPlace(said);
  if (folded.length < SHORTEST_NAME) return { ...asked, kind: "too-short" };
  const verdict = answerExactly(asked, readings, membership, hint) ?? answerFromNear(asked, readings, membership, hint);
  const guesses = verdict.kind === "suggest" || verdict.kind === "unknown-place";
  return guesses && membership.feed.leftOut.length > 0 ? { ...asked, kind: "cannot-confirm", why: "list-incomplete" } : verdict;
}
function checkChosen(chosen, typed, membership) {
  const asked = askedOf(typed, membership);
  if (membership.isExpired()) return { ...asked, kind: "cannot-confirm", why: "expired" };
  const city = membership.feed.members.find(({ id }) => id === chosen.id);
  if (!city) return checkCity(typed, membership);
  const sure = membership.names.bearersOf(foldName(city.name)).some((bearer) => bearer.city === city);
  if (!sure) return { ...asked, kind: "cannot-confirm", why: "list-incomplete" };
  return answerFor(asked, city, "chosen");
}
function askedOf(typed, { asOf, fromCopy }) {
  return { typed, asOf, fromCopy };
}
function answerFromNear(asked, readings, membership, hint) {
  const candidates = nearCities(readings, membership, hint);
  if (candidates.length > 0) return { ...asked, kind: "suggest", reason: "close-name", candidates };
  return {
    ...asked,
    kind: "unknown-place",
    near: suggestCities(asked.typed, membership, MOST_SUGGESTED, hint)
  };
}
function nearCities(readings, membership, hint) {
  const found = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    if (reading.exactly) continue;
    for (const { name, alike } of nearNames(reading.name, membership.names, true)) {
      for (const bearer of membership.names.bearersOf(name)) {
        const { city, matched } = bearer;
        if (fitOfWhere(city, reading.where).startsWith("other")) continue;
        if ((found.get(city)?.alike ?? 0) < alike) found.set(city, { city, matched, alike });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.alike - a.alike || compareCities(a.city, b.city, hint)).slice(0, MOST_SUGGESTED).map(({ city, matched }) => candidateOf(city, matched));
}

export { checkChosen, checkCity };
