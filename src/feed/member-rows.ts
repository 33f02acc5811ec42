import {foldName} from '../domain/fold-name.js';
import type {MemberCity} from '../domain/member-city.js';
import type {LeftOutRow} from '../domain/membership.js';
import {keyOf} from '../domain/name-index.js';
import {isUsStateCode} from '../domain/regions.js';
import type {Steps} from '../domain/steps.js';
import {dateOf, listOf, objectOf, present, textOf, wholeNumberOf, wordOf, type Fields} from './fields.js';
import {parseWebAddress} from './web-address.js';

export interface ParsedRows {
  readonly members: readonly MemberCity[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Other names, or dates of signing, that a city may have. */
const MOST_TEXTS = 1000;
const COUNTRY = /^[A-Z]{2}$/;

/**
 * The rows of a feed, each sound one as a `MemberCity`. Left out are rows whose
 * id, name, region, country or status is unfit, and every row of a doubled or
 * contradicting pair: which of the two is right is not ours to guess.
 */
export function* rowSteps(rows: readonly unknown[], feedUrl: string | undefined): Steps<ParsedRows> {
  const unfit: Fields[] = [];
  const sound: {readonly city: MemberCity; readonly key: string}[] = [];
  const ids = new Map<string, number>();
  const keys = new Map<string, number>();
  for (const row of rows) {
    const fields = objectOf(row) ?? {};
    const city = parseRow(fields, feedUrl);
    // An unfit row may still double the id of a sound one, or be the same place.
    const key = keyOf(city ?? placeOf(fields));
    count(textOf(fields['id']) ?? '', ids);
    count(key, keys);
    if (city) sound.push({city, key});
    else unfit.push(fields);
    yield;
  }
  const leftOut: LeftOutRow[] = [];
  for (const fields of unfit) {
    leftOut.push(remember(fields));
    yield;
  }
  const members: MemberCity[] = [];
  for (const {city, key} of sound) {
    if (ids.get(city.id) === 1 && keys.get(key) === 1) members.push(city);
    else leftOut.push(remember({...city}));
    yield;
  }
  return {members, leftOut};
}

function parseRow(fields: Fields, feedUrl: string | undefined): MemberCity | undefined {
  const id = textOf(fields['id']);
  const name = textOf(fields['name']);
  const status = wordOf(fields['status']);
  const country = countryOf(fields);
  const region = textOf(fields['region']);
  if (id === undefined || name === undefined || foldName(name) === '') return undefined;
  if (status === undefined || country === undefined || !isRegionSound(fields, country, region))
    return undefined;
  const optional = {
    region,
    ...apartOf(fields),
    joined: dateOf(fields['joined']),
    url: parseWebAddress(fields['url'], feedUrl),
    volunteer: parseWebAddress(fields['volunteer'], feedUrl),
    source: parseWebAddress(fields['source'], feedUrl),
    population: wholeNumberOf(fields['population']),
  };
  return {
    id,
    name,
    country,
    status,
    otherNames: textsOf(fields['otherNames'], textOf),
    founding: fields['founding'] === true,
    signed: textsOf(fields['signed'], dateOf),
    ...present(optional),
  };
}

function isRegionSound(fields: Fields, country: string, region: string | undefined): boolean {
  if (country === 'US') return region !== undefined && fields['region'] === region && isUsStateCode(region);
  return region !== undefined || fields['region'] === undefined || fields['region'] === null;
}

function countryOf(fields: Fields): string | undefined {
  const country = textOf(fields['country']);
  return country !== undefined && fields['country'] === country && COUNTRY.test(country)
    ? country
    : undefined;
}

/** A list of more than any city can have is unfit as a whole. */
function textsOf(list: unknown, read: (value: unknown) => string | undefined): readonly string[] {
  const all = listOf(list) ?? [];
  if (all.length > MOST_TEXTS) return [];
  return all.map((entry) => read(entry)).filter((text) => text !== undefined);
}

/** What tells two rows of one name and region apart. */
function apartOf(fields: Fields): {readonly kind?: string; readonly county?: string} {
  // Small letters may be more than the capitals were.
  return present({kind: textOf(textOf(fields['kind'])?.toLowerCase()), county: textOf(fields['county'])});
}

function remember(fields: Fields): LeftOutRow {
  // Also a name that is too long or has control characters in it says which city is in question. Those are no letters
  // and end no word: "St" + a bell + "onekirk" is no saint.
  const written = typeof fields['name'] === 'string' ? fields['name'].slice(0, 1000) : '';
  const name = foldName(written.replace(/(?!\s)\p{Cc}/gu, ''));
  const country = countryOf(fields);
  const region = textOf(fields['region']);
  const sound = country !== undefined && isRegionSound(fields, country, region);
  return present({
    name: name === '' ? undefined : name,
    region: sound ? region : undefined,
    country,
  });
}

/** A row that was left out, as far as it can be the same place as a sound one. */
function placeOf(fields: Fields): Parameters<typeof keyOf>[0] {
  const {name = '', region, country = ''} = remember(fields);
  return {name, country, ...(region !== undefined && {region}), ...apartOf(fields)};
}

function count(word: string, counts: Map<string, number>): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
