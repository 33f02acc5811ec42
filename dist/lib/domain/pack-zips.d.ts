import { type ZipsFile } from './places-file.js';
/**
 * @param placeOf The place of each ZIP code.
 * @param places All places in the order of the index.
 * @param sum That of the index.
 * @throws TypeError at a code or a place that has no number.
 */
export declare function packZips<Row>(placeOf: ReadonlyMap<string, Row>, places: readonly Row[], sum: number): ZipsFile;
