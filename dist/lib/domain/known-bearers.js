import { fitOfWhere } from './fit.js';
import { foldName } from './fold-name.js';
import { isCounty } from './member-city.js';
import { tellsApart } from './reading.js';
import { regionOf, findRegion } from './regions.js';

const UNKNOWN_KINDS = ["county", "parish", "township", ""];
function knownBearers(reading, membership) {
  const { name, where, kind, county, exactly } = reading;
  if (kind && (kind.after || UNKNOWN_KINDS.includes(kind.word))) return [];
  return placesNamed(name, membership).filter((place) => {
    const city = foldName(place.partOf ?? "/");
    const inCity = (words = "") => words === city || placesNamed(words, membership).some(({ name: name2, partOf = name2 }) => foldName(partOf) === city);
    const fits = fitOfWhere(place, where) === "yes" || where?.by === "other" && inCity(where.words) && (where.country ?? place.country) === place.country;
    return fits && (county === void 0 || inCity(county)) && (exactly?.test(place.name) ?? true) && // With its state a name is that of the listed city, though a part of another bears it too.
    (place.partOf && !tellsApart(where) || !listedAs(place, membership));
  });
}
function listedBearers(folded, membership) {
  const known = placesNamed(folded, membership).flatMap((place) => {
    const city = foldName(place.name) === folded ? void 0 : listedAs(place, membership);
    return city ? [{ city, matched: place.name, reason: "other-name" }] : [];
  });
  return [...membership.names.bearersOf(folded), ...known];
}
function placesNamed(folded, { places }) {
  return places?.bearersOf(folded) ?? [];
}
function listedAs(place, { names }) {
  const same = names.bearersOf(foldName(place.name)).filter(({ city, reason }) => reason === "same-name" && samePlace(place, city)).map(({ city }) => city).filter((city) => !isCounty(city));
  return same.find(({ kind = "city" }) => kind === "city") ?? same[0];
}
function samePlace({ region, country }, other) {
  const { region: own = "" } = other;
  if (country !== other.country) return false;
  return regionOf(country, region).code === regionOf(country, own).code || findRegion(own)?.country !== country;
}
function withoutSpareKinds(readings, membership) {
  const { names, places } = membership;
  if (!places) return readings;
  return readings.flatMap((reading) => {
    const { name, kind, where } = reading;
    if (!kind?.after) return [reading];
    const whole = name + kind.word;
    const bearers = [...names.bearersOf(whole).map(({ city }) => city), ...places.bearersOf(whole)];
    if (bearers.some((bearer) => fitOfWhere(bearer, where) === "yes")) return [];
    return bearers.length > 0 ? [reading] : [{ ...reading, kind: { ...kind, after: false } }];
  });
}

export { knownBearers, listedAs, listedBearers, placesNamed, samePlace, withoutSpareKinds };
