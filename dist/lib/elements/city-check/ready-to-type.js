import { typingWork } from '../../domain/typing-index.js';
import { inSlices } from '../../feed/in-slices.js';

function isReadyToType(names, host) {
  const work = typingWork(names);
  if (!work.isDone) void (work.slices ??= inSlices(work.steps)).then(() => host.requestUpdate());
  return !!work.isDone;
}

export { isReadyToType };
