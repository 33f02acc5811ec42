import { table, foldName } from './fold-name.js';

const ALSO = table(
  "us US usa US unitedstatesofamerica US america US uk GB greatbritain GB britain GB holland NL czechrepublic CZ turkey TR ivorycoast CI"
);
let byFolded;
function countryNames() {
  const names = /* @__PURE__ */ new Map();
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = english.of(code);
      if (name === void 0 || /^(ZZ|EU|EZ|UN|QO|X.)$/.test(code)) continue;
      names.set(foldName(name), new Intl.Locale(`und-${code}`).region ?? code);
    }
  }
  return new Map([...names, ...ALSO]);
}
function findCountry(folded) {
  byFolded ??= countryNames();
  return byFolded.get(folded);
}

export { findCountry };
