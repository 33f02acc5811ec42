import { foldName } from '../domain/fold-name.js';
import { keyOf } from '../domain/name-index.js';
import { isUsStateCode } from '../domain/regions.js';
import { objectOf, textOf, wordOf, wholeNumberOf, dateOf, present, listOf } from './fields.js';
import { parseWebAddress } from './web-address.js';

const COUNTRY = /^[A-Z]{2}$/;
function parseRows(rows, feedUrl) {
  const unfit = [];
  const sound = [];
  for (const row of rows) {
    const fields = objectOf(row) ?? {};
    const city = parseRow(fields, feedUrl);
    if (city) sound.push(city);
    else unfit.push(fields);
  }
  const leftOut = unfit.map(remember);
  const ids = countOf(rows, (row) => textOf(objectOf(row)?.["id"]) ?? "");
  const keys = countOf([...sound, ...unfit.map(placeOf)], keyOf);
  const members = sound.filter((city) => {
    const single = ids.get(city.id) === 1 && keys.get(keyOf(city)) === 1;
    if (!single) leftOut.push(remember({ ...city }));
    return single;
  });
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
  return (listOf(list) ?? []).map((entry) => read(entry)).filter((text) => text !== void 0);
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
function countOf(items, keyOfItem) {
  const counts = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOfItem(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export { parseRows };
