import { compareCities } from './exact-answer.js';
import { fitOf } from './fit.js';
import { plainWords } from './fold-name.js';
import { candidateOf } from './membership.js';
import { nearNames } from './near-names.js';
import { splitPlace } from './split-place.js';
import { LONGEST_TYPED, SHORTEST_NAME } from './thresholds.js';

const SAME = 5;
const BEGINS = 4;
const WORD_BEGINS = 3;
const ELSEWHERE = -1;
function suggestCities(typed, membership, most = 8, hint = {}) {
  if (typed.trim().length > LONGEST_TYPED || membership.isExpired()) return [];
  const { folded, readings } = splitPlace(typed);
  if (folded.length < SHORTEST_NAME) return [];
  const found = /* @__PURE__ */ new Map();
  const keep = (bearer, reading, good) => {
    const fit = fitOf(bearer, reading);
    const away = fit === "other-region" || fit === "other-country";
    if (away && good !== SAME) return;
    const worth = away ? ELSEWHERE : good;
    const held = found.get(bearer.city);
    if (!held || held.good < worth) found.set(bearer.city, { bearer, good: worth });
  };
  const likely = readings.filter(({ exactly }) => !exactly);
  for (const reading of likely) keepBeginnings(reading, typed, membership, keep);
  if (found.size === 0) {
    for (const reading of likely) {
      for (const { name, alike } of nearNames(reading.name, membership.names, false)) {
        for (const bearer of membership.names.bearersOf(name)) keep(bearer, reading, alike);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.good - a.good || compareCities(a.bearer.city, b.bearer.city, hint)).slice(0, most).map(({ bearer }) => candidateOf(bearer.city, bearer.matched));
}
function keepBeginnings(reading, typed, { names }, keep) {
  for (const bearer of names.bearersOf(reading.name)) keep(bearer, reading, SAME);
  const asTyped = reading.where || reading.kind ? reading.name : plainWords(typed).join("");
  for (const name of names.names) {
    const good = begins(name, reading.name) || begins(name, asTyped);
    if (good > 0) for (const bearer of names.bearersOf(name.folded)) keep(bearer, reading, good);
  }
}
function begins({ folded, plain, tails }, typed) {
  if (folded.startsWith(typed) || plain.startsWith(typed)) return BEGINS;
  return tails.some((tail) => tail.startsWith(typed)) ? WORD_BEGINS : 0;
}

export { suggestCities };
