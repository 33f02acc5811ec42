import { foldName } from './fold-name.js';
import { regionOf } from './regions.js';

function soundEntries(rows) {
  for (const row of rows) refuse(row, faultOf(row));
  const municipalities = new Set(rows.filter(({ nameOnly }) => !nameOnly).map((row) => keyOf(row, row.name)));
  const ids = /* @__PURE__ */ new Set();
  for (const row of rows) {
    const { name, nameOnly = false, partOf } = row;
    const id = [keyOf(row, name), nameOnly, partOf && foldName(partOf)].join("|");
    const isOrphan = partOf !== void 0 && !municipalities.has(keyOf(row, partOf));
    refuse(
      row,
      ids.has(id) && "another row says the same: leave one of them out" || isOrphan && "the city that it is part of is no municipality of its region: add it, or leave out partOf"
    );
    ids.add(id);
  }
  return rows.map(entryOf);
}
function refuse(row, fault) {
  if (fault === false) return;
  const said = JSON.stringify(
    row,
    (_, value) => typeof value === "number" || typeof value === "bigint" ? String(value) : value
  );
  throw new TypeError(`This place cannot be packed, because ${fault}: ${said}`);
}
function faultOf(row) {
  const { name, region, country, population = 0, nameOnly = false, partOf, otherNames = [] } = row;
  const texts = [name, region, partOf ?? "", ...otherNames];
  const isCount = Number.isFinite(population) && population >= 0;
  return typeof region !== "string" && "it has no region: write an empty text where there is none" || texts.some((text) => typeof text !== "string") && "a name in it is no text: write one" || foldName(name) === "" && "it has no name: write one with a letter or digit" || !/^[A-Z]{2}$/.test(country) && 'its country is no code of two capital letters: write one as "US"' || texts.some((text) => /[;\p{Cc}]/u.test(String(text))) && "a semicolon or control character is in it: leave that out" || !isCount && "its population is no number of people: write one from 0 on, or leave it out" || partOf !== void 0 && !nameOnly && "a part of a city is name-only: write nameOnly, or leave out partOf" || otherNames.length > 0 && nameOnly && "only a municipality has other names: leave them out";
}
function keyOf({ region, country }, name) {
  return `${foldName(name)}|${country}-${regionOf(country, region).code}`;
}
function entryOf(row) {
  const { name, region, country } = row;
  const { code } = regionOf(country, region);
  return { row, folded: foldName(name), where: `${country}-${code === foldName(region) ? region : code}` };
}

export { soundEntries };
