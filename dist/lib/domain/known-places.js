import { foldName } from './fold-name.js';
import { blockOf, GAP_AT, DIGIT_AT, REGION_AT, CITY_AT, SMALLEST_SIZE, SIZE_AT } from './places-file.js';

function openPlaces(file, zips) {
  const { regions, cities, names, bearers, otherNames, elsewhere } = file;
  const unpacked = /* @__PURE__ */ new Map();
  const placeOf = (name, region, city, size) => {
    const where = regions[region.charCodeAt(0) - REGION_AT] ?? "";
    return {
      name,
      region: where.slice(3),
      country: where.slice(0, 2),
      population: size ? SMALLEST_SIZE * 2 ** ((size.charCodeAt(0) - SIZE_AT) / 2) : 0,
      nameOnly: !size,
      partOf: city && cities[city.charCodeAt(0) - CITY_AT]?.slice(where.length + 1)
    };
  };
  const unpack = (key) => {
    const block = /* @__PURE__ */ new Map();
    const marks = bearers[key]?.split(";") ?? [];
    let name = "";
    for (const [at, text] of (names[key]?.split(";") ?? []).entries()) {
      name = name.slice(0, text.charCodeAt(0) - 97) + text.slice(1);
      const folded = foldName(name);
      const places = block.get(folded) ?? [];
      for (const [, region = "", city, size] of marks[at]?.matchAll(/([^!-?])(?:!(.)|([#-?]))?/gs) ?? []) {
        places.push(placeOf(name, region, city, size));
      }
      block.set(folded, places);
    }
    unpacked.set(key, block);
    return block;
  };
  const blockFor = (key) => unpacked.get(key) ?? unpack(key);
  const ownBearers = (folded) => blockFor(blockOf(folded)).get(folded) ?? [];
  const otherBearers = (folded) => otherNames.filter(([other]) => other === folded).flatMap(
    ([, where, own]) => ownBearers(foldName(own)).filter(
      ({ name, region, country, nameOnly }) => !nameOnly && name === own && `${country}-${region}` === where && foldName(own) !== folded
    )
  );
  return {
    bearersOf: (folded) => [...ownBearers(folded), ...otherBearers(folded)],
    beginningWith: (folded) => [...blockFor(blockOf(folded))].flatMap(([name, places]) => name.startsWith(folded) ? places : []),
    knowsAll: (folded, country) => !elsewhere.includes(folded) && regions.some((region) => region.startsWith(country)),
    hasZips: zips !== void 0,
    placeOfZip(zip) {
      let left = zips ? numberOf(zip, zips) : -1;
      if (left < 0) return void 0;
      for (const key of Object.keys(names).sort()) {
        const count = bearers[key]?.replace(/!.|[#-?]/gs, "").length ?? 0;
        if (left < count) return [...blockFor(key).values()].flat()[left];
        left -= count;
      }
      return void 0;
    }
  };
}
function numberOf(zip, { gaps, digits }) {
  let places = -1;
  for (const block of Object.keys(gaps).sort()) {
    let code = -1;
    for (const [, again, gap = ""] of gaps[block]?.matchAll(/(!?)(.)/gs) ?? []) {
      if (!again) places++;
      code += gap.charCodeAt(0) - GAP_AT;
      if (block === zip.slice(0, 3) && String(code).padStart(2, "0") === zip.slice(3)) {
        return digits.reduce((sum, digit) => sum * 64 + digit.charCodeAt(places) - DIGIT_AT, 0);
      }
    }
  }
  return -1;
}

export { openPlaces };
