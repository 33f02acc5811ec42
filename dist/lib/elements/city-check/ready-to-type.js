import { typingWork } from '../../domain/typing-index.js';
import { inSlices } from '../../feed/in-slices.js';

function readyToType(names) {
  const work = typingWork(names);
  return work.slices ??= inSlices(work.steps);
}
function isReadyToType(names, host) {
  const work = typingWork(names);
  if (!work.isDone) void readyToType(names).then(() => host.requestUpdate());
  return !!work.isDone;
}

export { isReadyToType, readyToType };
