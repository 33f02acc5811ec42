import type { MemberCity } from './member-city.js';
import type { LeftOutRow } from './membership.js';
import type { Bearer } from './name-index.js';
import type { Reading, Where } from './reading.js';
/**
 * How a listed city that bears the name fits what else was said of it, the best
 * first. Only "yes" can ever answer; every other is a reason to ask.
 */
export declare const FITS: readonly ["yes", "other-kind", "near-region", "other-region", "other-country"];
export type Fit = (typeof FITS)[number];
export declare function fitOf(bearer: Bearer, reading: Reading): Fit;
/** How the place of a row fits where the visitor says that it lies. */
export declare function fitOfWhere(city: Pick<MemberCity, 'region' | 'country'>, where: Where | undefined): Exclude<Fit, 'other-kind'>;
/** Whether a row that could not be read may be the place that is meant. */
export declare function mayBe({ name, region, country }: LeftOutRow, read: Reading): boolean;
