import type {ReactiveControllerHost} from 'lit';
import type {NameIndex} from '../../domain/name-index.js';
import {hasTypingIndex, typingSteps} from '../../domain/typing-index.js';
import {inSlices} from '../../feed/in-slices.js';

const works = new WeakMap<NameIndex, Promise<void>>();

/** Whether all is ready that suggestions need. If not, it is made so in slices, and the host told. */
export function isReadyToType(names: NameIndex, host: ReactiveControllerHost): boolean {
  if (hasTypingIndex(names)) return true;
  const work = works.get(names) ?? inSlices(typingSteps(names));
  works.set(names, work);
  void work.then(() => host.requestUpdate());
  return hasTypingIndex(names);
}
