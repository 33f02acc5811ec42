import {kmApart, type Point} from './near-city.js';

/** What bears a name, and where it lies; no points where the sources do not say, or say it wrongly. */
export interface Bearer<Row> {
  readonly row: Row;
  readonly points: readonly Point[];
}

/** No town with all its mail so far away: the post office of its name serves another place. */
const FARTHEST_KM = 50;

/**
 * To which bearer of a name the mail of its ZIP codes goes: to the nearest. To a
 * municipality far from all of them none is sent: "no such place" is less than a wrong one.
 *
 * @param bearers The municipality first.
 */
export function placesOfZips<Row extends {readonly nameOnly?: boolean}>(
  zips: readonly {readonly zip: string; readonly points: readonly Point[]}[],
  bearers: readonly Bearer<Row>[],
): readonly (readonly [zip: string, place: Row])[] {
  return bearers.flatMap((bearer) => {
    const own = zips.filter(({points}) => nearest(points, bearers) === bearer);
    const isNear = own.some(({points}) => kmApart(bearer.points, points) <= FARTHEST_KM);
    return isNear || bearer.row.nameOnly ? own.map(({zip}) => [zip, bearer.row] as const) : [];
  });
}

/** The first of the nearest. */
function nearest<One extends {readonly points: readonly Point[]}>(
  points: readonly Point[],
  all: readonly One[],
): One | undefined {
  const kms = all.map((one) => kmApart(one.points, points));
  return all[kms.indexOf(Math.min(...kms))];
}
