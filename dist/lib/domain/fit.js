import { findCountry } from './countries.js';
import { foldCounty, foldName } from './fold-name.js';
import { regionOf } from './regions.js';

const FITS = ["yes", "other-kind", "near-region", "other-region", "other-country"];
function fitOf(bearer, reading) {
  const where = fitOfWhere(bearer.city, reading.where);
  return where === "yes" && !isOfThatKind(bearer, reading) ? "other-kind" : where;
}
function fitOfWhere(city, where) {
  if (!where) return "yes";
  const own = regionOf(city.country, city.region ?? "");
  switch (where.by) {
    case "region":
      if (findCountry(where.words) === city.country) return "yes";
      return where.region.country === city.country && where.region.code === own.code ? "yes" : "other-region";
    case "near-region":
      return where.regions.some(({ country, code }) => country === city.country && code === own.code) ? "near-region" : "other-region";
    case "country":
      return where.country === city.country ? "yes" : "other-country";
    case "other":
      if (where.country !== void 0 && where.country !== city.country) return "other-country";
      return own.code !== "" && own.code === where.words ? "yes" : "other-region";
  }
}
function isOfThatKind({ city, matched }, { kind, county }) {
  if (county !== void 0 && foldCounty(city.county) !== county) return false;
  const own = foldName(city.kind ?? "city");
  const isCounty = own === "county" || own === "parish";
  if (!kind) return !isCounty || foldName(matched).endsWith(own);
  if (kind.after) return kind.word !== "" && foldName(city.kind ?? "") === kind.word;
  return kind.word === own || kind.word === "municipality" && !isCounty;
}
function mayBe({ name, region, country }, read) {
  if (name !== read.name) return false;
  if (region === void 0 || country === void 0) return true;
  return !fitOfWhere({ region, country }, read.where).startsWith("other");
}

export { FITS, fitOf, fitOfWhere, mayBe };
