import { type PlacesFile, type ZipsFile } from './places-file.js';
/** A place of which an index is made. */
export interface PlaceRow {
    readonly name: string;
    /** As in the feed: in the US the two-letter code; elsewhere as people type it; empty where there is none. */
    readonly region: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Only orders, and only of municipalities. */
    readonly population?: number;
    /** A section of a city or the name of a post office: nothing that could join. */
    readonly nameOnly?: boolean;
    /** The name of the municipality of this region, one of the rows, that a name-only place is part of. */
    readonly partOf?: string;
    /** Found like the name. */
    readonly otherNames?: readonly string[];
}
export interface PackOptions {
    /** Whose work it is. */
    readonly credit?: string;
    /** Names that large cities bear which are not among the rows. */
    readonly elsewhere?: readonly string[];
    /** The place of each ZIP code, one of the rows; and where the ZIP file will lie, relative to the index. */
    readonly zips?: {
        readonly address: string;
        readonly placeOf: ReadonlyMap<string, PlaceRow>;
    };
}
export interface PackedPlaces {
    readonly index: PlacesFile;
    readonly zips?: ZipsFile;
}
/**
 * Makes an index of known places, of any country, for `openMembership` and for
 * the address `places` in a feed. Every place that can be meant should be in it:
 * a name with one bearer in the index is taken for that place.
 *
 * @throws TypeError at the first row that would make a false index: one without name,
 * region or country, with a mark that parts the texts, said twice, or part of a city
 * that is not among the rows.
 */
export declare function packPlaces(rows: readonly PlaceRow[], { credit, elsewhere, zips }?: PackOptions): PackedPlaces;
