import type {ReactiveControllerHost} from 'lit';
import type {NameIndex} from '../../domain/name-index.js';
import {typingWork} from '../../domain/typing-index.js';
import {inSlices} from '../../feed/in-slices.js';

/** Makes ready, in slices, what suggestions need. Never rejects. */
export function readyToType(names: NameIndex): Promise<void> {
  const work = typingWork(names);
  return (work.slices ??= inSlices(work.steps));
}

/** Whether all is ready that suggestions need. If not, it is made so in slices, and the host told. */
export function isReadyToType(names: NameIndex, host: ReactiveControllerHost): boolean {
  const work = typingWork(names);
  if (!work.isDone) void readyToType(names).then(() => host.requestUpdate());
  return !!work.isDone;
}
