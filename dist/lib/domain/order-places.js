import { foldName } from './fold-name.js';
import { placesNamed, samePlace } from './known-bearers.js';
import { regionOf } from './regions.js';

function orderPlaces(items, placeOf, membership, { region = "" }) {
  return items.map((item) => {
    const place = placeOf(item);
    const { name, country, region: own = "" } = place;
    const home = region !== "" && regionOf(country, own).code === regionOf(country, region).code;
    const id = "id" in place ? place.id : "";
    const spelt = `${foldName(name)}|${country}|${own}|${id}`;
    return { item, home: Number(home), listed: Number(id !== ""), size: sizeOf(place, membership), spelt };
  }).sort((a, b) => b.home - a.home || b.listed - a.listed || b.size - a.size || (a.spelt < b.spelt ? -1 : 1)).map(({ item }) => item);
}
function sizeOf(place, membership) {
  const { population, name } = place;
  if (population !== void 0) return population;
  return placesNamed(foldName(name), membership).find((known) => samePlace(known, place))?.population ?? 0;
}

export { orderPlaces, sizeOf };
