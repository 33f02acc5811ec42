import { zipIn } from './zip-code.js';

function placesMatter(verdict, { feed, places }) {
  if (feed.places === void 0 || feed.leftOut.length > 0) return false;
  const { kind, typed } = verdict;
  if (zipIn(typed)) return !places?.hasZips;
  if (places || kind === "too-short" || kind === "cannot-confirm") return false;
  if (kind !== "member" && kind !== "listed") return true;
  return verdict.reason !== "chosen" && !/[,(]|\s\S{1,2}$/.test(typed.trim());
}

export { placesMatter };
