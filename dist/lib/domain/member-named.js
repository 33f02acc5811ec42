import { findCountry } from './countries.js';
import { mayBe, fitOf } from './fit.js';
import { foldName } from './fold-name.js';
import { standingOf } from './member-city.js';
import { findRegion } from './regions.js';
import { tellsApart } from './reading.js';

function memberNamed(words, membership) {
  const { feed, names } = membership;
  const parts = words.split(",");
  const readings = parts.slice(1).map((_, at) => readAt(at + 1, parts));
  const [before = "", behind = ""] = parts;
  const turned = parts.length === 2 ? findRegion(before) : void 0;
  if (turned && behind.trim().length !== 2) {
    readings.push({ name: foldName(behind), words: [], where: { by: "region", region: turned, words: "" } });
  }
  if (feed.leftOut.some((row) => readings.some((reading) => mayBe(row, reading)))) return void 0;
  const cities = readings.filter(({ where }) => tellsApart(where) && !(turned && where.by === "other")).flatMap((reading) => names.bearersOf(reading.name).filter((bearer) => fitOf(bearer, reading) === "yes")).map(({ city }) => city);
  const [first] = cities;
  return first && cities.every((city) => city === first) ? confirmed(first, membership) : void 0;
}
function readAt(at, parts) {
  return { name: foldName(parts.slice(0, at).join(" ")), words: [], where: whereOf(parts.slice(at)) };
}
function memberOf(id, membership) {
  const city = membership.feed.members.find((row) => row.id === id);
  return city && confirmed(city, membership);
}
function whereOf(parts) {
  const [inner = "", outer] = parts;
  const region = findRegion(inner);
  const words = foldName(inner);
  if (outer === void 0) {
    if (region) return { by: "region", region, words };
    const country2 = findCountry(words);
    return country2 === void 0 ? { by: "other", words } : { by: "country", country: country2 };
  }
  const country = parts.length > 2 ? void 0 : findCountry(foldName(outer));
  if (country === void 0) return { by: "other", words: foldName(parts.join(" ")) };
  return region?.country === country ? { by: "region", region, words: "" } : { by: "other", words, country };
}
function confirmed(city, { names, isExpired }) {
  const isClear = names.bearersOf(foldName(city.name)).some((bearer) => bearer.city === city);
  return isClear && !isExpired() && standingOf(city) === "member" ? city : void 0;
}

export { memberNamed, memberOf };
