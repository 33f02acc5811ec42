import { plainWords, writtenOut } from './fold-name.js';
import { NUMBERS, putLetters } from './possible-names.js';
import { atOnce } from './steps.js';

const works = /* @__PURE__ */ new WeakMap();
const indexes = /* @__PURE__ */ new WeakMap();
function typingSteps(index) {
  const steps = works.get(index) ?? stepsFor(index);
  works.set(index, steps);
  return steps;
}
function hasTypingIndex(index) {
  return indexes.has(index);
}
function typingIndex(index) {
  if (!hasTypingIndex(index)) atOnce(typingSteps(index));
  return indexes.get(index);
}
function* stepsFor(index) {
  const { all } = index;
  const names = [];
  const numbers = new Int32Array(all.size * NUMBERS);
  for (const folded of [...all.keys()].sort()) {
    const words = plainWords(all.get(folded)?.[0]?.matched ?? "");
    const written = writtenOut(words);
    const tails = words.slice(1).map((_, at) => written.slice(at + 1).join(""));
    putLetters(folded, numbers, names.length * NUMBERS);
    names.push({ folded, plain: words.join(""), tails });
    yield;
  }
  indexes.set(index, { names, numbers });
}

export { hasTypingIndex, typingIndex, typingSteps };
