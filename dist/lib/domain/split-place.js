import { findCountry } from './countries.js';
import { foldName, foldCounty, plainWords, foldWords } from './fold-name.js';
import { nearRegions } from './near-regions.js';
import { findRegion } from './regions.js';
import { LONGEST_TYPED } from './thresholds.js';

const KINDS = /* @__PURE__ */ new Set(["city", "town", "village", "borough", "township", "county", "parish", "municipality"]);
const PARTED = /[,;()[\]|/–—-]/;
const MOST_WORDS_OF_A_REGION = 4;
const MOST_WORDS = 12;
const ZIP_BEHIND = /([\s,])\d{5}(-\d{4})?(?=[\s,.)]*((u\.?s|united s|america)[^,]*)?,?\s*$)/i;
function splitPlace(typed) {
  if (typed.trim().length > LONGEST_TYPED) return { folded: typed, readings: [] };
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
  const where = readWhere(last);
  const read = reading(first, where);
  if (where.by === "country") {
    const rest = behind.length > 1 ? readParts(parts.slice(0, -1)) : readWords(first);
    return rest.map((one) => within(one, where.country));
  }
  const sure = where.by === "region";
  const whole = sure ? reading(parts.slice(0, -1).join(" "), where) : reading(parts.join(" "));
  const readings = [{ ...whole, exactly: PARTED }];
  const turned = parts.length === 2 && !(sure && where.words.length === 2) ? findRegion(first) : void 0;
  if (turned) readings.push(reading(last, { by: "region", region: turned, words: foldName(first) }));
  if (parts.length === 2) return turned && !sure ? readings : [...readings, read];
  const middle = behind.slice(0, -1).join(" ");
  const kind = KINDS.has(foldName(middle));
  return [
    ...readings,
    kind ? { ...read, kind: { word: foldName(middle), after: false } } : { ...read, county: foldCounty(middle) }
  ];
}
function readWords(text) {
  const words = plainWords(text);
  const readings = words.length > 0 ? [reading(text)] : [];
  if (words.length > MOST_WORDS) return readings;
  const least = Math.max(1, words.length - MOST_WORDS_OF_A_REGION);
  for (let at = words.length - 1; at >= least; at--) {
    const before = words.slice(0, at).join(" ");
    const behind2 = words.slice(at).join(" ");
    const region = findRegion(behind2);
    const country = region ? void 0 : findCountry(foldName(behind2));
    if ((region || country !== void 0) && findRegion(before))
      readings[0] = { ...reading(text), exactly: / / };
    if (region) readings.push(reading(before, { by: "region", region, words: foldName(behind2) }));
    if (country !== void 0) readings.push(...readWords(before).map((read) => within(read, country)));
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
  if (region) return { by: "region", region, words: foldName(words) };
  const country = findCountry(foldName(words));
  if (country !== void 0) return { by: "country", country };
  const tokens = plainWords(words);
  for (const at of tokens.keys()) {
    const head = tokens.slice(0, at).join(" ");
    const land = findCountry(foldName(tokens.slice(at).join(" ")));
    if (at > 0 && land !== void 0) return whereWithin(readWhere(head), land);
  }
  const regions = nearRegions(foldName(words));
  const folded = { words: foldName(words) };
  return regions.length > 0 ? { by: "near-region", regions, ...folded } : { by: "other", ...folded };
}
function within(read, country) {
  return { ...read, where: whereWithin(read.where, country) };
}
function whereWithin(where, country) {
  switch (where?.by) {
    case void 0:
      return { by: "country", country };
    case "country":
      return where.country === country ? where : { by: "country", country: "" };
    case "other":
      return where.country === void 0 || where.country === country ? { ...where, country } : { by: "country", country: "" };
    case "region":
      return where.region.country === country ? { ...where, words: "" } : { by: "other", words: where.words, country };
    case "near-region": {
      const regions = where.regions.filter((region) => region.country === country);
      return regions.length > 0 ? { ...where, regions } : { by: "other", words: where.words, country };
    }
  }
}
function withAndWithoutKind(read) {
  const { words } = read;
  const of = words.indexOf("of");
  const said = words.slice(words[0] === "the" ? 1 : 0, of).filter((word) => word !== "and");
  const kinds = new Set(said.includes("city") ? said.filter((word) => word !== "county") : said);
  const kind = kinds.size === 1 ? said.find((word) => kinds.has(word)) ?? "" : "";
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
  const word = read.kind && read.kind.word !== kind.word ? "" : kind.word;
  return { ...read, words, name: words.join(""), kind: { ...kind, word } };
}

export { splitPlace };
