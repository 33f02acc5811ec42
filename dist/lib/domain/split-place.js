import { findCountry } from './countries.js';
import { foldName, plainWords, foldWords } from './fold-name.js';
import { nearRegions } from './near-regions.js';
import { findRegion } from './regions.js';

const KINDS = /* @__PURE__ */ new Set(["city", "town", "village", "borough", "township", "county", "parish", "municipality"]);
const MOST_WORDS_OF_A_REGION = 4;
const ZIP_BEHIND = /([\s,])\d{5}(-\d{4})?(?=\s*(,|$))/g;
function splitPlace(typed) {
  const text = typed.normalize("NFKC").trim().replace(ZIP_BEHIND, "$1");
  const parts = text.split(/[,;()[\]|\n]|\s[-–—/]\s/).map((part) => part.trim()).filter((part) => foldName(part) !== "");
  const readings = parts.length > 1 ? readParts(parts) : readWords(parts[0] ?? "");
  return { folded: foldName(typed), readings: readings.flatMap(withAndWithoutKind) };
}
function reading(name, where) {
  const words = foldWords(name);
  return { name: words.join(""), words, ...where && { where } };
}
function readParts(parts) {
  const [first = "", ...behind] = parts;
  const last = behind.at(-1) ?? "";
  const region = findRegion(last);
  const country = region ? void 0 : findCountry(foldName(last));
  if (country !== void 0) {
    const rest = behind.length > 1 ? readParts(parts.slice(0, -1)) : readWords(first);
    return rest.map((read2) => within(read2, country, last));
  }
  const turned = findRegion(first);
  if (!region && turned && parts.length === 2) return [reading(last, { by: "region", region: turned })];
  const where = readWhere(last);
  const whole = {
    ...region ? reading(parts.slice(0, -1).join(" "), where) : reading(parts.join(" ")),
    exactly: true
  };
  const read = reading(first, where);
  if (parts.length === 2) return region ? [read] : [whole, read];
  const between = foldName(behind.slice(0, -1).join(" "));
  const kind = KINDS.has(between);
  return [
    whole,
    kind ? { ...read, kind: { word: between, after: false } } : { ...read, county: between.replace(/county$/, "") }
  ];
}
function readWords(text) {
  const words = plainWords(text);
  const readings = words.length > 0 ? [reading(text)] : [];
  const least = Math.max(1, words.length - MOST_WORDS_OF_A_REGION);
  for (let at = words.length - 1; at >= least; at--) {
    const before = words.slice(0, at).join(" ");
    const behind2 = words.slice(at).join(" ");
    const region = findRegion(behind2);
    const country = region ? void 0 : findCountry(foldName(behind2));
    if (region) readings.push(reading(before, { by: "region", region }));
    if (country !== void 0)
      readings.push(...readWords(before).map((read) => within(read, country, behind2)));
  }
  const behind = words.at(-1) ?? "";
  const regions = readings.length === 1 && words.length > 1 && behind.length > 3 ? nearRegions(behind) : [];
  if (regions.length > 0) {
    readings.push(reading(words.slice(0, -1).join(" "), { by: "near-region", regions, words: behind }));
  }
  return readings;
}
function readWhere(words) {
  const region = findRegion(words);
  if (region) return { by: "region", region };
  const tokens = plainWords(words);
  const head = findRegion(tokens.slice(0, -1).join(" "));
  if (head && findCountry(tokens.at(-1) ?? "") === head.country) return { by: "region", region: head };
  const regions = nearRegions(foldName(words));
  return regions.length > 0 ? { by: "near-region", regions, words } : { by: "other", words };
}
function within(read, country, words) {
  const { where } = read;
  if (!where) return country === "US" ? read : { ...read, where: { by: "country", country, words } };
  if (where.by === "region")
    return where.region.country === country ? read : { ...read, where: { by: "country", country, words } };
  if (where.by !== "near-region") return read;
  const regions = where.regions.filter((region) => region.country === country);
  return { ...read, where: regions.length > 0 ? { ...where, regions } : { by: "other", words: where.words } };
}
function withAndWithoutKind(read) {
  const { words } = read;
  const of = words.indexOf("of");
  const said = words.slice(words[0] === "the" ? 1 : 0, of).filter((word) => word !== "and");
  const [kind = ""] = said;
  if (of > 0 && of < words.length - 1 && said.length > 0 && said.every((word) => KINDS.has(word))) {
    return [read, named(read, words.slice(of + 1), { word: kind, after: false })];
  }
  const last = words.at(-1) ?? "";
  if (words.length > 1 && KINDS.has(last)) {
    return [read, named(read, words.slice(0, -1), { word: last, after: true })];
  }
  return [read];
}
function named(read, words, kind) {
  return { ...read, words, name: words.join(""), kind };
}

export { splitPlace };
