import type { KnownPlace } from './known-places.js';
import { type MemberCity } from './member-city.js';
import type { Membership } from './membership.js';
import type { Bearer } from './name-index.js';
import type { Place } from './place.js';
import { type Reading } from './reading.js';
/** Known places that bear the name of a reading, lie where it says, and are not in the feed. */
export declare function knownBearers(reading: Reading, membership: Membership): readonly KnownPlace[];
/** Listed cities that bear a name, also by another name that the index has for them: "NYC". */
export declare function listedBearers(folded: string, membership: Membership): readonly Bearer[];
/** Known places of a name, listed or not. */
export declare function placesNamed(folded: string, { places }: Membership): readonly KnownPlace[];
/** The listed city that is this place; that of no kind, or a city, before a town. A county of its name is another place. */
export declare function listedAs(place: Place, { names }: Membership): MemberCity | undefined;
/** Whether a place and one of the same name are one. Of a region that we do not know, we cannot tell that it is another. */
export declare function samePlace({ region, country }: Place, other: Pick<MemberCity, 'region' | 'country'>): boolean;
/**
 * A word of kind behind a name may be part of it: "Delta City". With the index
 * that is known. Where a place of the whole name fits, it is meant; where there
 * is none at all, the word is one of kind.
 */
export declare function withoutSpareKinds(readings: readonly Reading[], membership: Membership): readonly Reading[];
