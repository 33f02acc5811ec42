import { plainWords, writtenOut } from './fold-name.js';
import { NUMBERS, putLetters } from './possible-names.js';
import { atOnce } from './steps.js';

const works = /* @__PURE__ */ new WeakMap();
function typingWork(index) {
  let work = works.get(index);
  if (!work) works.set(index, work = begin(index));
  return work;
}
function typingIndex(index) {
  const work = typingWork(index);
  atOnce(work.steps);
  return work;
}
function begin({ all }) {
  const names = [];
  const numbers = new Int32Array(all.size * NUMBERS);
  const work = { names, numbers, steps: stepsOf() };
  function* stepsOf() {
    for (const folded of [...all.keys()].sort()) {
      const words = plainWords(all.get(folded)?.[0]?.matched ?? "");
      const written = writtenOut(words);
      const tails = words.slice(1).map((_, at) => written.slice(at + 1).join(""));
      putLetters(folded, numbers, names.length * NUMBERS);
      names.push({ folded, plain: words.join(""), tails });
      yield;
    }
    work.isDone = true;
  }
  return work;
}

export { typingIndex, typingWork };
