import {foldName} from './fold-name.js';
import {packZips} from './pack-zips.js';
import {
  blockOf,
  CITY_AT,
  PLACES_SCHEMA,
  partsOf,
  REGION_AT,
  SIZE_AT,
  SMALLEST_SIZE,
  sumOf,
  type PlacesFile,
  type ZipsFile,
} from './places-file.js';
import {soundEntries, type Entry} from './sound-rows.js';

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
  readonly zips?: {readonly address: string; readonly placeOf: ReadonlyMap<string, PlaceRow>};
}

export interface PackedPlaces {
  readonly index: PlacesFile;
  readonly zips?: ZipsFile;
}

const FIRST_LETTER = 97;
const MOST_SHARED = 25;
/** Sizes from here on, of over seven million, are one: the next mark would part the names. */
const LARGEST_SIZE = 23;

/**
 * Makes an index of known places, of any country, for `openMembership` and for
 * the address `places` in a feed. Every place that can be meant should be in it:
 * a name with one bearer in the index is taken for that place.
 *
 * @throws TypeError at the first row that would make a false index: one without name,
 * region or country, with a mark that parts the texts, said twice, or part of a city
 * that is not among the rows.
 */
export function packPlaces(
  rows: readonly PlaceRow[],
  {credit, elsewhere = [], zips}: PackOptions = {},
): PackedPlaces {
  const entries = [...soundEntries(rows)].sort(inOrder);
  const regions = regionsOf(entries);
  const cities = [...new Set(entries.flatMap((entry) => cityOf(entry) ?? []))].sort();
  const unsigned = {
    regions,
    cities,
    otherNames: otherNamesOf(entries),
    elsewhere: [...new Set(elsewhere.map(foldName))].sort(),
    ...blocksOf(entries, regions, cities),
  };
  const sum = sumOf(partsOf(unsigned));
  const from = {...(credit !== undefined && {credit}), ...(zips && {zips: zips.address})};
  const index = {schema: PLACES_SCHEMA, ...from, sum, ...unsigned};
  return zips
    ? {
        index,
        zips: packZips(
          zips.placeOf,
          entries.map(({row}) => row),
          sum,
        ),
      }
    : {index};
}

/** The commonest first. The one whose mark would be a backslash, which costs double, is the rarest. */
function regionsOf(entries: readonly Entry[]): readonly string[] {
  const times = new Map<string, number>();
  for (const {where} of entries) times.set(where, (times.get(where) ?? 0) + 1);
  const regions = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([where]) => where);
  const backslash = 92 - REGION_AT;
  if (regions.length > backslash) regions.splice(backslash, 0, ...regions.splice(-1));
  return regions;
}

/** The same rows in any order make the same index. */
function inOrder(a: Entry, b: Entry): number {
  const keys = ({row, folded, where}: Entry): readonly string[] => [
    folded,
    row.name,
    where,
    row.partOf ?? '',
    sizeMark(row),
  ];
  const other = keys(b);
  for (const [at, key] of keys(a).entries()) {
    if (key !== other[at]) return key < (other[at] ?? '') ? -1 : 1;
  }
  return 0;
}

/** Municipalities have a size, however small. */
function sizeMark({nameOnly = false, population = 0}: PlaceRow): string {
  if (nameOnly) return '';
  const size = Math.round(Math.log2(Math.max(population / SMALLEST_SIZE, 1)) * 2);
  return String.fromCharCode(SIZE_AT + Math.min(size, LARGEST_SIZE));
}

function cityOf({row, where}: Entry): string | undefined {
  return row.partOf === undefined ? undefined : `${where} ${row.partOf}`;
}

function blocksOf(
  entries: readonly Entry[],
  regions: readonly string[],
  cities: readonly string[],
): Pick<PlacesFile, 'names' | 'bearers'> {
  const names: Record<string, string> = {};
  const bearers: Record<string, string> = {};
  const character = (from: number, at: number): string => String.fromCharCode(from + at);
  let before = '';
  for (const entry of entries) {
    const {row, folded, where} = entry;
    const {name} = row;
    const city = cityOf(entry);
    const part = city === undefined ? '' : `!${character(CITY_AT, cities.indexOf(city))}`;
    const mark = character(REGION_AT, regions.indexOf(where)) + part + sizeMark(row);
    const block = blockOf(folded);
    const held = names[block];
    const shared = held === undefined ? 0 : sharedLetters(before, name);
    const text = character(FIRST_LETTER, shared) + name.slice(shared);
    if (held === undefined) {
      names[block] = text;
      bearers[block] = mark;
    } else if (name === before) {
      bearers[block] += mark;
    } else {
      names[block] = `${held};${text}`;
      bearers[block] += `;${mark}`;
    }
    before = name;
  }
  return {names, bearers};
}

function sharedLetters(before: string, name: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && before[shared] === name[shared]) shared++;
  return shared;
}

function otherNamesOf(entries: readonly Entry[]): PlacesFile['otherNames'] {
  const names = entries.flatMap(({row, where}) =>
    (row.otherNames ?? []).map((other) => [foldName(other), where, row.name] as const),
  );
  return [...new Map(names.map((name) => [name.join('|'), name])).values()];
}
