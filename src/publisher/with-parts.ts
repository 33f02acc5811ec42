import type {PlaceRow} from '../domain/pack-places.js';
import {isMisplaced, kmApart, type Point} from './near-city.js';
import type {Bearer} from './zip-places.js';

export type Draft = {-readonly [Field in keyof PlaceRow]: PlaceRow[Field]};

/** A place, or only a name, where one source has it; with the ZIP code, where that source is the mail. */
export type Found = Bearer<Draft> & {readonly zip?: string};

/** A part of a city, with the middle of that city, and how far it reaches. */
export interface Part {
  readonly row: Draft;
  /** Whether a municipality of its name is kept beside it, however near, and even where the sources lack it. */
  readonly keeps: boolean;
  readonly points: readonly Point[];
  readonly km: number;
}

/** Of those with one name and region the municipality first, and the larger. */
export function inOrder({row: a}: Bearer<Draft>, {row: b}: Bearer<Draft>): number {
  return (
    Number(a.nameOnly ?? false) - Number(b.nameOnly ?? false) || (b.population ?? 0) - (a.population ?? 0)
  );
}

/**
 * The parts of one name and region, in place of what bears it; beside it where it
 * lies too far from their cities to be the part, of whatever size.
 *
 * @param held What would bear the name without them.
 * @param found All that the sources have of it.
 */
export function withParts(
  parts: readonly Part[],
  held: readonly Bearer<Draft>[],
  found: readonly Found[],
): readonly Bearer<Draft>[] {
  const isNear = ({row, points}: Found, part: Part): boolean =>
    isMisplaced(row) || kmApart(part.points, points) <= part.km;
  const far = found.filter((one) => !parts.some((part) => isNear(one, part))).sort(inOrder);
  const bearers = parts.map((part) => {
    const sections = found.filter((one) => one.row.nameOnly && one.zip === undefined && isNear(one, part));
    return {row: part.row, points: sections.length > 0 ? pointsOf(sections) : part.points};
  });
  const [namesake] = far;
  const points = townsOf(far).length > 0 ? townsOf(far) : pointsOf(far);
  if (namesake && !namesake.row.nameOnly) return [{row: namesake.row, points}, ...bearers];
  const kept = parts.find(({keeps}) => keeps)?.row;
  if (kept) {
    const {name, region, country} = kept;
    const [town] = held.filter((one) => !one.row.nameOnly);
    const row = town?.row ?? {name, region, country, population: 0};
    return [{row, points: far.length > 0 ? points : (town?.points ?? [])}, ...bearers];
  }
  return namesake ? [{row: namesake.row, points}, ...bearers] : bearers;
}

/** Where the municipalities among them lie. */
export function townsOf(found: readonly Found[]): readonly Point[] {
  return pointsOf(found.filter(({row}) => !row.nameOnly));
}

function pointsOf(all: readonly Bearer<Draft>[]): readonly Point[] {
  return all.flatMap(({points}) => points);
}
