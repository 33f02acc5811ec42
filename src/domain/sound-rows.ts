import {foldName} from './fold-name.js';
import type {PlaceRow} from './pack-places.js';
import {regionOf} from './regions.js';

/** A row with what it is sorted and marked by. */
export interface Entry {
  readonly row: PlaceRow;
  readonly folded: string;
  /** "US-MA". */
  readonly where: string;
}

/**
 * The rows as entries, where each of them can be packed and found again.
 *
 * @throws TypeError that names the first row that cannot, and what to do.
 */
export function soundEntries(rows: readonly PlaceRow[]): readonly Entry[] {
  for (const row of rows) refuse(row, faultOf(row));
  const municipalities = new Set(rows.filter(({nameOnly}) => !nameOnly).map((row) => keyOf(row, row.name)));
  const ids = new Set<string>();
  for (const row of rows) {
    const {name, nameOnly = false, partOf} = row;
    const id = [keyOf(row, name), nameOnly, partOf && foldName(partOf)].join('|');
    const isOrphan = partOf !== undefined && !municipalities.has(keyOf(row, partOf));
    refuse(
      row,
      (ids.has(id) && 'another row says the same: leave one of them out') ||
        (isOrphan &&
          'the city that it is part of is no municipality of its region: add it, or leave out partOf'),
    );
    ids.add(id);
  }
  return rows.map(entryOf);
}

function refuse(row: PlaceRow, fault: string | false): void {
  if (fault === false) return;
  // JSON has no NaN.
  const said = JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'number' || typeof value === 'bigint' ? String(value) : value,
  );
  throw new TypeError(`This place cannot be packed, because ${fault}: ${said}`);
}

/** Rows may come from anywhere: what their type promises is looked at too. */
function faultOf(row: PlaceRow): string | false {
  const {name, region, country, population = 0, nameOnly = false, partOf, otherNames = []} = row;
  const texts: readonly unknown[] = [name, region, partOf ?? '', ...otherNames];
  const isCount = Number.isFinite(population) && population >= 0;
  return (
    (typeof region !== 'string' && 'it has no region: write an empty text where there is none') ||
    (texts.some((text) => typeof text !== 'string') && 'a name in it is no text: write one') ||
    (foldName(name) === '' && 'it has no name: write one with a letter or digit') ||
    (!/^[A-Z]{2}$/.test(country) && 'its country is no code of two capital letters: write one as "US"') ||
    (texts.some((text) => /[;\p{Cc}]/u.test(String(text))) &&
      'a semicolon or control character is in it: leave that out') ||
    (!isCount && 'its population is no number of people: write one from 0 on, or leave it out') ||
    (partOf !== undefined &&
      !nameOnly &&
      'a part of a city is name-only: write nameOnly, or leave out partOf') ||
    (otherNames.length > 0 && nameOnly && 'only a municipality has other names: leave them out')
  );
}

function keyOf({region, country}: PlaceRow, name: string): string {
  return `${foldName(name)}|${country}-${regionOf(country, region).code}`;
}

function entryOf(row: PlaceRow): Entry {
  const {name, region, country} = row;
  const {code} = regionOf(country, region);
  // Of a region that we do not know, the words as they are.
  return {row, folded: foldName(name), where: `${country}-${code === foldName(region) ? region : code}`};
}
