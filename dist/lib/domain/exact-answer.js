import { FITS, fitOf, fitOfWhere } from './fit.js';
import { foldName } from './fold-name.js';
import { standingOf } from './member-city.js';
import { candidateOf } from './membership.js';
import { regionOf } from './regions.js';
import { tellsApart } from './split-place.js';

function answerExactly(asked, readings, membership, hint) {
  const named = namedBy(readings, membership);
  const best = FITS.find((fit) => named.some((one) => one.fit === fit));
  const fitting = named.filter(({ fit }) => fit === best);
  const candidates = inOrder(fitting, hint);
  const qualified = fitting.find(({ where: where2 }) => tellsApart(where2));
  if (membership.feed.leftOut.some((row) => readings.some((reading) => mayBe(row, reading)))) {
    return { ...asked, kind: "cannot-confirm", why: "list-incomplete" };
  }
  if (best === "yes" && candidates.length === 1 && qualified) {
    return answerFor(asked, qualified.bearer.city, qualified.bearer.reason);
  }
  switch (best) {
    case void 0:
      return void 0;
    case "yes":
      return { ...asked, kind: "choose", candidates };
    case "other-kind":
      return { ...asked, kind: "suggest", reason: "other-kind", candidates };
    case "near-region":
      return { ...asked, kind: "suggest", reason: "close-name", candidates };
  }
  if (best === "other-country") return { ...asked, kind: "unknown-place", near: candidates };
  const where = fitting.at(-1)?.where;
  if (where?.by !== "region") return { ...asked, kind: "suggest", reason: "close-name", candidates };
  const there = inOrder(
    fitting.filter((one) => one.where === where),
    hint
  );
  return { ...asked, kind: "suggest", reason: "other-region", elsewhere: where.region.name, candidates: there };
}
function answerFor(asked, city, reason) {
  const standing = standingOf(city);
  if (standing === "unknown") return { ...asked, kind: "cannot-confirm", why: "unknown-status" };
  if (standing === "member") return { ...asked, kind: "member", city, reason };
  return { ...asked, kind: "listed", city, status: standing, reason };
}
function namedBy(readings, { names }) {
  return readings.flatMap(
    (reading) => names.bearersOf(reading.name).filter(({ matched }) => !reading.exactly || /[,;()[\]|/–—-]/.test(matched)).map((bearer) => ({ bearer, fit: fitOf(bearer, reading), where: reading.where }))
  );
}
function inOrder(named, hint) {
  const found = /* @__PURE__ */ new Map();
  for (const { bearer } of named) if (!found.has(bearer.city)) found.set(bearer.city, bearer.matched);
  return [...found].sort(([a], [b]) => compareCities(a, b, hint)).map(([city, matched]) => candidateOf(city, matched));
}
function compareCities(a, b, { region = "" }) {
  const home = (city) => {
    const here = regionOf(city.country, city.region ?? "");
    return region !== "" && here.code === regionOf(city.country, region).code ? 1 : 0;
  };
  const spelt = (city) => `${foldName(city.name)}|${city.country}|${city.region ?? ""}|${city.id}`;
  const bySize = (b.population ?? 0) - (a.population ?? 0);
  return home(b) - home(a) || bySize || (spelt(a) < spelt(b) ? -1 : 1);
}
function mayBe({ name, region, country }, read) {
  if (name !== read.name) return false;
  if (region === void 0 || country === void 0) return true;
  return !fitOfWhere({ region, country }, read.where).startsWith("other");
}

export { answerExactly, answerFor, compareCities };
