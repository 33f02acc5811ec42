import Fuse from 'fuse.js/basic';
import { likenessSoFar } from './likeness.js';
import { possibleNames } from './possible-names.js';
import { SUGGEST_AT } from './thresholds.js';
import { typingIndex } from './typing-index.js';

const LONGEST_PATTERN = 32;
const MOST_CLOSE = 200;
function nearNames(folded, index, whole) {
  if (folded.length < 3 || folded.length > LONGEST_PATTERN) return [];
  const { names, numbers } = typingIndex(index);
  const close = possibleNames(folded, numbers, whole).map((at) => {
    const name = names[at]?.folded ?? "";
    return { name, alike: likenessSoFar(folded, name, whole, SUGGEST_AT) };
  }).filter(({ alike }) => alike >= SUGGEST_AT).sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1)).slice(0, MOST_CLOSE);
  const fuse = new Fuse(
    close.map(({ name }) => name),
    // Names and pattern are folded already.
    { ignoreFieldNorm: true, isCaseSensitive: true, shouldSort: false, threshold: 0.5, distance: 60 }
  );
  return fuse.search(folded).flatMap(({ refIndex }) => close[refIndex] ?? []);
}

export { nearNames };
