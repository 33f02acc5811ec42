import type { MemberCity } from '../domain/member-city.js';
import type { LeftOutRow } from '../domain/membership.js';
import type { Steps } from '../domain/steps.js';
export interface ParsedRows {
    readonly members: readonly MemberCity[];
    readonly leftOut: readonly LeftOutRow[];
}
/**
 * The rows of a feed, each sound one as a `MemberCity`. Left out are rows whose
 * id, name, region, country or status is unfit, and every row of a doubled or
 * contradicting pair: which of the two is right is not ours to guess.
 */
export declare function rowSteps(rows: readonly unknown[], feedUrl: string | undefined): Steps<ParsedRows>;
