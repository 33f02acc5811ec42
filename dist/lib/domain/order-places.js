import { foldName } from './fold-name.js';
import { samePlace } from './known-bearers.js';
import { regionOf } from './regions.js';

function orderPlaces(items, placeOf, membership, { region = "" }) {
  return items.map((item) => {
    const place = placeOf(item);
    const { name, country, region: own = "" } = place;
    const home = region !== "" && regionOf(country, own).code === regionOf(country, region).code;
    const id = "id" in place ? place.id : "";
    return {
      item,
      ranks: [Number(home), Number(id !== ""), sizeOf(place, membership)],
      spelt: `${foldName(name)}|${country}|${own}|${id}`
    };
  }).sort((a, b) => {
    const at = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
    if (at >= 0) return (b.ranks[at] ?? 0) - (a.ranks[at] ?? 0);
    return a.spelt < b.spelt ? -1 : 1;
  }).map(({ item }) => item);
}
function sizeOf(place, { places }) {
  const { population, name } = place;
  if (population !== void 0) return population;
  return places?.bearersOf(foldName(name)).find((known) => samePlace(known, place))?.population ?? 0;
}

export { orderPlaces, sizeOf };
