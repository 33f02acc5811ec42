import type { Bearer } from './name-index.js';
import type { Reading } from './split-place.js';
/**
 * How a listed city that bears the name fits what else was said of it, the best
 * first. Only "yes" can ever answer; every other is a reason to ask.
 */
export declare const FITS: readonly ["yes", "other-kind", "near-region", "other-region", "other-country"];
export type Fit = (typeof FITS)[number];
export declare function fitOf(bearer: Bearer, reading: Reading): Fit;
