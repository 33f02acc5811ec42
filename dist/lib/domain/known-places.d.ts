import type { Place } from './place.js';
import { type PlacesFile, type ZipsFile } from './places-file.js';
/** A place that the index knows. */
export interface KnownPlace extends Place {
    /** About how many people live there; 2,500 where it is fewer, 0 for a name-only place. Only orders. */
    readonly population: number;
    /** A section of a city or the name of a post office: nothing that could join. */
    readonly nameOnly: boolean;
    /** Of a name-only place: the name of the city of its region that it is part of, where known. */
    readonly partOf?: string | undefined;
}
/** An opened index of known places. Unpacks only the names that begin as those it is asked for. */
export interface KnownPlaces {
    /**
     * By own or other name.
     * @param folded As `foldName` gives it.
     */
    bearersOf(folded: string): readonly KnownPlace[];
    /** Places whose own name begins with these folded letters, at least two. */
    beginningWith(folded: string): readonly KnownPlace[];
    /** Whether a name that has one bearer in this country has no other that matters and that the index leaves out. No name: in this country. */
    knowsAll(folded: string, country: string): boolean;
    /** Whether ZIP codes can be looked up. */
    readonly hasZips: boolean;
    /** Where the mail for a ZIP code goes. */
    placeOfZip(zip: string): KnownPlace | undefined;
}
/** @param zips Of the same index. */
export declare function openPlaces(file: PlacesFile, zips?: ZipsFile): KnownPlaces;
