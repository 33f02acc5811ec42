import {foldName} from './fold-name.js';
import type {Place} from './place.js';
import {
  blockOf,
  CITY_AT,
  DIGIT_AT,
  GAP_AT,
  REGION_AT,
  SIZE_AT,
  SMALLEST_SIZE,
  type PlacesFile,
  type ZipsFile,
} from './places-file.js';

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

/** By folded name, in the order of the index. */
type Block = ReadonlyMap<string, readonly KnownPlace[]>;

/** @param zips Of the same index. */
export function openPlaces(file: PlacesFile, zips?: ZipsFile): KnownPlaces {
  const {regions, cities, names, bearers, otherNames, elsewhere} = file;
  const unpacked = new Map<string, Block>();

  const placeOf = (
    name: string,
    region: string,
    city: string | undefined,
    size: string | undefined,
  ): KnownPlace => {
    const where = regions[region.charCodeAt(0) - REGION_AT] ?? '';
    return {
      name,
      region: where.slice(3),
      country: where.slice(0, 2),
      population: size ? SMALLEST_SIZE * 2 ** ((size.charCodeAt(0) - SIZE_AT) / 2) : 0,
      nameOnly: !size,
      partOf: city && cities[city.charCodeAt(0) - CITY_AT]?.slice(where.length + 1),
    };
  };

  const unpack = (key: string): Block => {
    const block = new Map<string, KnownPlace[]>();
    const marks = bearers[key]?.split(';') ?? [];
    let name = '';
    for (const [at, text] of (names[key]?.split(';') ?? []).entries()) {
      name = name.slice(0, text.charCodeAt(0) - 97) + text.slice(1);
      const folded = foldName(name);
      const places = block.get(folded) ?? [];
      for (const [, region = '', city, size] of marks[at]?.matchAll(/([^!-?])(?:!(.)|([#-?]))?/gs) ?? []) {
        places.push(placeOf(name, region, city, size));
      }
      block.set(folded, places);
    }
    unpacked.set(key, block);
    return block;
  };
  const blockFor = (key: string): Block => unpacked.get(key) ?? unpack(key);

  const ownBearers = (folded: string): readonly KnownPlace[] => blockFor(blockOf(folded)).get(folded) ?? [];

  const otherBearers = (folded: string): readonly KnownPlace[] =>
    otherNames
      .filter(([other]) => other === folded)
      .flatMap(([, where, own]) =>
        ownBearers(foldName(own)).filter(
          ({name, region, country, nameOnly}) =>
            !nameOnly && name === own && `${country}-${region}` === where && foldName(own) !== folded,
        ),
      );

  return {
    bearersOf: (folded) => [...ownBearers(folded), ...otherBearers(folded)],
    beginningWith: (folded) =>
      [...blockFor(blockOf(folded))].flatMap(([name, places]) => (name.startsWith(folded) ? places : [])),
    knowsAll: (folded, country) =>
      !elsewhere.includes(folded) && regions.some((region) => region.startsWith(country)),
    hasZips: zips !== undefined,
    placeOfZip(zip) {
      let left = zips ? numberOf(zip, zips) : -1;
      if (left < 0) return undefined;
      for (const key of Object.keys(names).sort()) {
        const count = bearers[key]?.replace(/!.|[#-?]/gs, '').length ?? 0;
        if (left < count) return [...blockFor(key).values()].flat()[left];
        left -= count;
      }
      return undefined;
    },
  };
}

/** The number of a ZIP code's place in the index; -1 for a code that there is not. */
function numberOf(zip: string, {gaps, digits}: ZipsFile): number {
  let places = -1;
  for (const block of Object.keys(gaps).sort()) {
    let code = -1;
    for (const [, again, gap = ''] of gaps[block]?.matchAll(/(!?)(.)/gs) ?? []) {
      if (!again) places++;
      code += gap.charCodeAt(0) - GAP_AT;
      if (block === zip.slice(0, 3) && String(code).padStart(2, '0') === zip.slice(3)) {
        return digits.reduce((sum, digit) => sum * 64 + digit.charCodeAt(places) - DIGIT_AT, 0);
      }
    }
  }
  return -1;
}
