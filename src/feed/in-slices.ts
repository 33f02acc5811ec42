import type {Steps} from '../domain/steps.js';

/** Longest that the page waits for one slice of work, of the 16 ms that it has for a frame. */
const SLICE_MS = 10;

/** All steps, in slices between which the page can do what it has to. */
export async function inSlices<Done>(steps: Steps<Done>): Promise<Done> {
  for (let from = performance.now(); ;) {
    const {done, value} = steps.next();
    if (done) return value;
    if (performance.now() - from < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  }
}
