import { type Region } from './regions.js';
/** A ZIP code, and the state that was typed with it. */
export interface SaidZip {
    readonly zip: string;
    readonly region: Region | undefined;
}
/** The ZIP code of a text in which nothing else stands, but perhaps its state: "02118", "MA 02118-1234", "02118, MA". */
export declare function zipIn(typed: string): SaidZip | undefined;
