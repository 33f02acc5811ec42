import { foldName } from '../domain/fold-name.js';
import { keyOf } from '../domain/name-index.js';
import { isUsStateCode } from '../domain/regions.js';
import { objectOf, textOf, wordOf, wholeNumberOf, dateOf, present, listOf } from './fields.js';
import { parseWebAddress } from './web-address.js';

const MOST_TEXTS = 1e3;
const COUNTRY = /^[A-Z]{2}$/;
function* rowSteps(rows, feedUrl) {
  const unfit = [];
  const sound = [];
  const ids = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const fields = objectOf(row) ?? {};
    const city = parseRow(fields, feedUrl);
    const key = keyOf(city ?? placeOf(fields));
    count(textOf(fields["id"]) ?? "", ids);
    count(key, keys);
    if (city) sound.push({ city, key });
    else unfit.push(fields);
    yield;
  }
  const leftOut = [];
  for (const fields of unfit) {
    leftOut.push(remember(fields));
    yield;
  }
  const members = [];
  for (const { city, key } of sound) {
    if (ids.get(city.id) === 1 && keys.get(key) === 1) members.push(city);
    else leftOut.push(remember({ ...city }));
    yield;
  }
  return { members, leftOut };
}
function parseRow(fields, feedUrl) {
  const id = textOf(fields["id"]);
  const name = textOf(fields["name"]);
  const status = wordOf(fields["status"]);
  const country = countryOf(fields);
  const region = textOf(fields["region"]);
  if (id === void 0 || name === void 0 || foldName(name) === "") return void 0;
  if (status === void 0 || country === void 0 || !isRegionSound(fields, country, region))
    return void 0;
  const optional = {
    region,
    ...apartOf(fields),
    joined: dateOf(fields["joined"]),
    url: parseWebAddress(fields["url"], feedUrl),
    volunteer: parseWebAddress(fields["volunteer"], feedUrl),
    source: parseWebAddress(fields["source"], feedUrl),
    population: wholeNumberOf(fields["population"])
  };
  return {
    id,
    name,
    country,
    status,
    otherNames: textsOf(fields["otherNames"], textOf),
    founding: fields["founding"] === true,
    signed: textsOf(fields["signed"], dateOf),
    ...present(optional)
  };
}
function isRegionSound(fields, country, region) {
  if (country === "US") return region !== void 0 && fields["region"] === region && isUsStateCode(region);
  return region !== void 0 || fields["region"] === void 0 || fields["region"] === null;
}
function countryOf(fields) {
  const country = textOf(fields["country"]);
  return country !== void 0 && fields["country"] === country && COUNTRY.test(country) ? country : void 0;
}
function textsOf(list, read) {
  const all = listOf(list) ?? [];
  if (all.length > MOST_TEXTS) return [];
  return all.map((entry) => read(entry)).filter((text) => text !== void 0);
}
function apartOf(fields) {
  return present({ kind: textOf(textOf(fields["kind"])?.toLowerCase()), county: textOf(fields["county"]) });
}
function remember(fields) {
  const written = typeof fields["name"] === "string" ? fields["name"].slice(0, 1e3) : "";
  const name = foldName(written.replace(/(?!\s)\p{Cc}/gu, ""));
  const country = countryOf(fields);
  const region = textOf(fields["region"]);
  const sound = country !== void 0 && isRegionSound(fields, country, region);
  return present({
    name: name === "" ? void 0 : name,
    region: sound ? region : void 0,
    country
  });
}
function placeOf(fields) {
  const { name = "", region, country = "" } = remember(fields);
  return { name, country, ...region !== void 0 && { region }, ...apartOf(fields) };
}
function count(word, counts) {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

export { rowSteps };
