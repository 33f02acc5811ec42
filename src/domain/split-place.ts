import {findCountry} from './countries.js';
import {foldCounty, foldName, foldWords, plainWords} from './fold-name.js';
import {nearRegions} from './near-regions.js';
import type {Kind, Reading, Where} from './reading.js';
import {findRegion} from './regions.js';
import {LONGEST_TYPED} from './thresholds.js';

/** What was typed, read in every way it can be meant, the likeliest last. */
export interface SaidPlace {
  /** All of it, folded, in one piece. */
  readonly folded: string;
  readonly readings: readonly Reading[];
}

const KINDS = new Set(['city', 'town', 'village', 'borough', 'township', 'county', 'parish', 'municipality']);
/** Parts are one name only where the name itself has such marks: "North, Chicago, IL" is not North Chicago. */
const PARTED = /[,;()[\]|/–—-]/;
const MOST_WORDS_OF_A_REGION = 4;
/** More words than that are no place and its region: a text, or an attempt to keep the page busy. */
const MOST_WORDS = 12;
/** A ZIP code at the end, or with only the country behind it; one that stands alone is no part of an address. */
const ZIP_BEHIND = /([\s,])\d{5}(-\d{4})?(?=[\s,.)]*((u\.?s|united s|america)[^,]*)?,?\s*$)/i;

/**
 * What was typed as a name, and as the region or country it lies in. Reads
 * "Boston, MA", "boston massachusetts", "Boston (Mass.)", "Boston, MA 02108, USA",
 * "MA, Boston", "City of Boston". Never decides between two readings. A text that is too long has none.
 */
export function splitPlace(typed: string): SaidPlace {
  if (typed.trim().length > LONGEST_TYPED) return {folded: typed, readings: []};
  const text = typed.normalize('NFKC').trim().replace(ZIP_BEHIND, '$1');
  const parts = text
    .split(/[,;()[\]|\n]|\s[-–—/]\s/)
    .map((part) => part.trim())
    .filter((part) => foldName(part) !== '');
  const readings = parts.length > 1 ? readParts(parts) : readWords(parts[0] ?? '');
  return {folded: foldName(typed), readings: readings.flatMap(withAndWithoutKind)};
}

function reading(name: string, where?: Where): Reading {
  const words = foldWords(name);
  return {name: words.join(''), words, ...(where && {where})};
}

/** "Boston, MA", "Boston, Suffolk County, MA, USA", "MA, Boston", "Bristol, England, UK". */
function readParts(parts: readonly string[]): readonly Reading[] {
  const [first = '', ...behind] = parts;
  const last = behind.at(-1) ?? '';
  const where = readWhere(last);
  const read = reading(first, where);
  if (where.by === 'country') {
    const rest = behind.length > 1 ? readParts(parts.slice(0, -1)) : readWords(first);
    return rest.map((one) => within(one, where.country));
  }
  // A name may have a comma or parentheses of its own: the parts together compete.
  const sure = where.by === 'region';
  const whole = sure ? reading(parts.slice(0, -1).join(' '), where) : reading(parts.join(' '));
  const readings: Reading[] = [{...whole, exactly: PARTED}];
  // "Washington, LA" is no LA in Washington: a code behind a name is its state.
  const turned = parts.length === 2 && !(sure && where.words.length === 2) ? findRegion(first) : undefined;
  if (turned) readings.push(reading(last, {by: 'region', region: turned, words: foldName(first)}));
  if (parts.length === 2) return turned && !sure ? readings : [...readings, read];

  const middle = behind.slice(0, -1).join(' ');
  const kind = KINDS.has(foldName(middle));
  return [
    ...readings,
    kind ? {...read, kind: {word: foldName(middle), after: false}} : {...read, county: foldCounty(middle)},
  ];
}

/** "Boston", "boston massachusetts", "Port Washington": with no comma, all words and every split compete. */
function readWords(text: string): readonly Reading[] {
  const words = plainWords(text);
  const readings: Reading[] = words.length > 0 ? [reading(text)] : [];
  if (words.length > MOST_WORDS) return readings;
  const least = Math.max(1, words.length - MOST_WORDS_OF_A_REGION);
  for (let at = words.length - 1; at >= least; at--) {
    const before = words.slice(0, at).join(' ');
    const behind = words.slice(at).join(' ');
    const region = findRegion(behind);
    const country = region ? undefined : findCountry(foldName(behind));
    // "AZ USA" is no Azusa and "MA NY" no Many, but "Mt Washington" is one.
    if ((region || country !== undefined) && findRegion(before))
      readings[0] = {...reading(text), exactly: / /};
    if (region) readings.push(reading(before, {by: 'region', region, words: foldName(behind)}));
    if (country !== undefined) readings.push(...readWords(before).map((read) => within(read, country)));
  }
  const behind = words.at(-1) ?? '';
  const regions = readings.length === 1 && words.length > 1 && behind.length > 3 ? nearRegions(behind) : [];
  if (regions.length > 0) {
    readings.push(reading(words.slice(0, -1).join(' '), {by: 'near-region', regions, words: behind}));
  }
  return readings;
}

function readWhere(words: string): Where {
  const region = findRegion(words);
  if (region) return {by: 'region', region, words: foldName(words)};
  const country = findCountry(foldName(words));
  if (country !== undefined) return {by: 'country', country};
  // "MA USA", "New York United States", "Ontario Canada", with no comma between.
  const tokens = plainWords(words);
  for (const at of tokens.keys()) {
    const head = tokens.slice(0, at).join(' ');
    const land = findCountry(foldName(tokens.slice(at).join(' ')));
    if (at > 0 && land !== undefined) return whereWithin(readWhere(head), land);
  }
  const regions = nearRegions(foldName(words));
  const folded = {words: foldName(words)};
  return regions.length > 0 ? {by: 'near-region', regions, ...folded} : {by: 'other', ...folded};
}

/** A reading that is said to lie in a country as well. What contradicts itself lies nowhere. */
function within(read: Reading, country: string): Reading {
  return {...read, where: whereWithin(read.where, country)};
}

function whereWithin(where: Where | undefined, country: string): Where {
  switch (where?.by) {
    case undefined:
      return {by: 'country', country};
    case 'country':
      return where.country === country ? where : {by: 'country', country: ''};
    case 'other':
      return where.country === undefined || where.country === country
        ? {...where, country}
        : {by: 'country', country: ''};
    case 'region':
      // "Perth, WA, Australia" is no Perth in Washington: the letters may be that country's own.
      return where.region.country === country
        ? {...where, words: ''}
        : {by: 'other', words: where.words, country};
    case 'near-region': {
      const regions = where.regions.filter((region) => region.country === country);
      return regions.length > 0 ? {...where, regions} : {by: 'other', words: where.words, country};
    }
  }
}

/** The reading as it is, and again without the word of its kind: "City of Duluth" is Duluth. */
function withAndWithoutKind(read: Reading): readonly Reading[] {
  const {words} = read;
  const of = words.indexOf('of');
  const said = words.slice(words[0] === 'the' ? 1 : 0, of).filter((word) => word !== 'and');
  // "City and County of Denver" is a city; "City and Town of" is of no kind that there is.
  const kinds = new Set(said.includes('city') ? said.filter((word) => word !== 'county') : said);
  const kind = kinds.size === 1 ? (said.find((word) => kinds.has(word)) ?? '') : '';
  if (of > 0 && of < words.length - 1 && said.length > 0 && said.every((word) => KINDS.has(word))) {
    return [read, named(read, words.slice(of + 1), {word: kind, after: false})];
  }
  const last = words.at(-1) ?? '';
  if (words.length > 1 && KINDS.has(last)) {
    return [read, named(read, words.slice(0, -1), {word: last, after: true})];
  }
  return [read];
}

function named(read: Reading, words: readonly string[], kind: Kind): Reading {
  // Said twice and otherwise: of no kind that there is.
  const word = read.kind && read.kind.word !== kind.word ? '' : kind.word;
  return {...read, words, name: words.join(''), kind: {...kind, word}};
}
