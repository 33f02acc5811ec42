import type { Steps } from '../domain/steps.js';
/** All steps, in slices between which the page can do what it has to. */
export declare function inSlices<Done>(steps: Steps<Done>): Promise<Done>;
