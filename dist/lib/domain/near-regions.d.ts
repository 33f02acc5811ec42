import { type Region } from './regions.js';
/**
 * The regions that these folded letters may be meant for: those whose names
 * begin so ("o" for Ohio, Oklahoma and Oregon), else the likeliest misspelt one.
 * Only ever a reason to ask, never to answer.
 */
export declare function nearRegions(typed: string): readonly Region[];
