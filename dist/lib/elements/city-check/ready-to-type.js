import { hasTypingIndex, typingSteps } from '../../domain/typing-index.js';
import { inSlices } from '../../feed/in-slices.js';

const works = /* @__PURE__ */ new WeakMap();
function isReadyToType(names, host) {
  if (hasTypingIndex(names)) return true;
  const work = works.get(names) ?? inSlices(typingSteps(names));
  works.set(names, work);
  void work.then(() => host.requestUpdate());
  return hasTypingIndex(names);
}

export { isReadyToType };
