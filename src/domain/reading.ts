import type {Region} from './regions.js';

/** One way to read what was typed: a name, and what was said about where it lies. */
export interface Reading {
  /** Folded, in one piece. Never empty. */
  readonly name: string;
  /** The same, word by word. */
  readonly words: readonly string[];
  /** Where the visitor says it lies: absent where only a name was typed. */
  readonly where?: Where;
  /** "town" in "Town of Salem"; `after` is true where it follows the name ("Salem town"), as it may be part of it. */
  readonly kind?: Kind;
  /** Folded words between the name and the region: a county, as a rule. */
  readonly county?: string;
  /** Far-fetched: counts where it is exactly a name that has such marks, and is no ground to look for close ones. */
  readonly exactly?: RegExp;
}

export interface Kind {
  readonly word: string;
  readonly after: boolean;
}

/** All words are as typed, folded; none where a country is said as well. */
export type Where =
  /** A region by its code, name or old abbreviation. */
  | {readonly by: 'region'; readonly region: Region; readonly words: string}
  /** Letters that begin or nearly spell these regions. */
  | {readonly by: 'near-region'; readonly regions: readonly Region[]; readonly words: string}
  /** A country, ISO 3166-1 alpha-2; none at all where what was said contradicts itself. */
  | {readonly by: 'country'; readonly country: string}
  /** Words that are neither: "Roxbury, Boston", "Cork, Munster, Ireland". */
  | {readonly by: 'other'; readonly words: string; readonly country?: string};

/** Whether it tells one namesake from another. The US has them by the dozen, so that its name alone does not. */
export function tellsApart(where: Where | undefined): boolean {
  return where !== undefined && !(where.by === 'country' && where.country === 'US');
}
