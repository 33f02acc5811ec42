import { FITS, mayBe, fitOf } from './fit.js';
import { foldName } from './fold-name.js';
import { knownBearers, placesNamed, listedAs, listedBearers } from './known-bearers.js';
import { standingOf } from './member-city.js';
import { candidateOf, candidateOfPlace } from './membership.js';
import { KNOWN_SHORT } from './name-index.js';
import { orderPlaces } from './order-places.js';
import { tellsApart } from './reading.js';
import { MOST_SUGGESTED } from './thresholds.js';

function answerExactly(asked, readings, membership, hint) {
  const named = namedBy(readings, membership);
  const best = FITS.find((fit) => named.some((one) => one.fit === fit));
  const fitting = named.filter(({ fit }) => fit === best);
  const listed = choicesOf(fitting);
  const candidates = inOrder(listed, membership, hint);
  if (membership.feed.leftOut.some((row) => readings.some((reading) => mayBe(row, reading)))) {
    return { ...asked, kind: "cannot-confirm", why: "list-incomplete" };
  }
  const known = readings.filter((reading) => knownBearers(reading, membership).length > 0);
  const others = new Set(known.flatMap((reading) => knownBearers(reading, membership)));
  if (best === "yes") {
    const sure = fitting.find(({ where }) => tellsApart(where)) ?? fitting.find((one) => isOnly(one, membership));
    if (candidates.length === 1 && others.size === 0 && sure) {
      return answerFor(asked, sure.bearer.city, sure.bearer.reason);
    }
    const all = [...listed, ...[...others].map((place) => choiceOf(place, membership, false))];
    return { ...asked, kind: "choose", candidates: inOrder(all, membership, hint) };
  }
  if (best !== "other-kind" && others.size > 0) {
    const told = known.some(({ where }) => tellsApart(where));
    const plain = known.every(({ kind, name }) => !kind && membership.places?.knowsAll(name, ""));
    return answerKnown(asked, [...others], { told, sure: told || plain }, candidates, membership, hint);
  }
  switch (best) {
    case void 0:
      return void 0;
    case "other-kind":
      return { ...asked, kind: "suggest", reason: "other-kind", candidates };
    case "near-region":
      return { ...asked, kind: "suggest", reason: "close-name", candidates };
    case "other-country":
      return { ...asked, kind: "unknown-place", near: candidates };
    case "other-region": {
      const where = fitting.at(-1)?.where;
      if (where?.by !== "region") {
        const namesakes = readings.flatMap(({ name }) => placesNamed(name, membership));
        const known2 = namesakes.filter((place) => !listedAs(place, membership)).map((place) => choiceOf(place, membership, false));
        const all = inOrder([...listed, ...known2], membership, hint).slice(0, MOST_SUGGESTED);
        return { ...asked, kind: "suggest", reason: "close-name", candidates: all };
      }
      const there = choicesOf(fitting.filter((one) => one.where === where));
      const { name: elsewhere } = where.region;
      return {
        ...asked,
        kind: "suggest",
        reason: "other-region",
        elsewhere,
        candidates: inOrder(there, membership, hint)
      };
    }
  }
}
function answerFor(asked, city, reason) {
  const standing = standingOf(city);
  if (standing === "unknown") return { ...asked, kind: "cannot-confirm", why: "unknown-status" };
  if (standing === "member") return { ...asked, kind: "member", city, reason };
  return { ...asked, kind: "listed", city, status: standing, reason };
}
function answerKnown(asked, known, { told, sure }, near, membership, hint) {
  const hasCities = known.some(({ nameOnly }) => !nameOnly);
  const choices = known.map((place2) => choiceOf(place2, membership, told || !hasCities));
  if (choices.some(({ offered }) => offered.part !== void 0)) {
    return { ...asked, kind: "choose", candidates: inOrder(choices, membership, hint) };
  }
  const [only] = known;
  const place = known.length === 1 && only && sure ? { place: placeOf(only) } : {};
  return { ...asked, kind: hasCities ? "not-listed" : "unknown-place", ...place, near };
}
function placeOf({ name, region, country }) {
  return { name, region, country };
}
function choiceOf(place, membership, always) {
  const { partOf, name: part } = place;
  const whole = { ...place, name: partOf ?? "", nameOnly: false, partOf: void 0 };
  const city = partOf === void 0 ? void 0 : listedAs(whole, membership);
  if (city) return { offered: { ...candidateOf(city, part), part }, place: city };
  if (partOf === void 0 || !always) return { offered: candidateOfPlace(place), place };
  return { offered: { ...candidateOfPlace(whole), matched: part, part }, place: whole };
}
function namedBy(readings, membership) {
  return readings.flatMap(
    (reading) => listedBearers(reading.name, membership).filter(({ matched }) => reading.exactly?.test(matched) ?? true).map((bearer) => ({ bearer, fit: fitOf(bearer, reading), where: reading.where }))
  );
}
function isOnly({ bearer: { city, matched, reason }, where }, { places }) {
  const folded = foldName(matched);
  if (reason === "other-name" && folded.length <= 2 && !KNOWN_SHORT.test(folded)) return false;
  return places?.knowsAll(where ? "" : folded, city.country) ?? false;
}
function choicesOf(named) {
  return named.map(({ bearer: { city, matched } }) => ({ offered: candidateOf(city, matched), place: city }));
}
function inOrder(choices, membership, hint) {
  const found = /* @__PURE__ */ new Map();
  for (const choice of choices) {
    const { id, name, region, country, partOf = "" } = choice.offered;
    const same = id ?? [name, region, country, partOf].join("|");
    if (!found.has(same)) found.set(same, choice);
  }
  return orderPlaces([...found.values()], ({ place }) => place, membership, hint).map(({ offered }) => offered);
}

export { answerExactly, answerFor, answerKnown, choiceOf };
