import Fuse from 'fuse.js/basic';
import { likeness, likenessOfBeginning } from './likeness.js';
import { SUGGEST_AT } from './thresholds.js';

const LONGEST_PATTERN = 32;
const MOST_PROPOSED = 200;
const UNFINISHED = 0.04;
const proposers = /* @__PURE__ */ new WeakMap();
function proposerFor(index) {
  let fuse = proposers.get(index);
  if (!fuse) {
    fuse = new Fuse(
      index.names.map(({ folded }) => folded),
      {
        ignoreFieldNorm: true,
        // Names and pattern are folded already.
        isCaseSensitive: true,
        threshold: 0.5,
        distance: 60
      }
    );
    proposers.set(index, fuse);
  }
  return fuse;
}
function nearNames(folded, index, whole) {
  if (folded.length < 3 || folded.length > LONGEST_PATTERN) return [];
  return proposerFor(index).search(folded, { limit: MOST_PROPOSED }).map(({ item }) => ({ name: item, alike: alikeness(folded, item, whole) })).filter(({ alike }) => alike >= SUGGEST_AT).sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1));
}
function alikeness(folded, name, whole) {
  const full = likeness(folded, name);
  return whole ? full : Math.max(full, likenessOfBeginning(folded, name) - UNFINISHED);
}

export { nearNames };
