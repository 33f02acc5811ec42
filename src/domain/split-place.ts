import {findCountry} from './countries.js';
import {foldName, foldWords, plainWords} from './fold-name.js';
import {nearRegions} from './near-regions.js';
import {findRegion, type Region} from './regions.js';

/** One way to read what was typed: a name, and what was said about where it lies. */
export interface Reading {
  /** Folded, in one piece. Never empty. */
  readonly name: string;
  /** The same, word by word. */
  readonly words: readonly string[];
  /** Where the visitor says it lies: absent where only a name was typed. */
  readonly where?: Where;
  /** "town" in "Town of Salem"; `after` is true where it follows the name ("Salem town"), as it may be part of it. */
  readonly kind?: {readonly word: string; readonly after: boolean};
  /** Folded words between the name and the region: a county, as a rule. */
  readonly county?: string;
  /** Far-fetched: counts where it is exactly a name, and is no ground to look for close ones. */
  readonly exactly?: true;
}

export type Where =
  /** A region by its code, name or old abbreviation. */
  | {readonly by: 'region'; readonly region: Region}
  /** Letters that begin or nearly spell these regions. */
  | {readonly by: 'near-region'; readonly regions: readonly Region[]; readonly words: string}
  /** A country, ISO 3166-1 alpha-2. */
  | {readonly by: 'country'; readonly country: string; readonly words: string}
  /** Words that are neither: "Roxbury, Boston". */
  | {readonly by: 'other'; readonly words: string};

/** What was typed, read in every way it can be meant, the likeliest last. */
export interface SaidPlace {
  /** All of it, folded, in one piece. */
  readonly folded: string;
  readonly readings: readonly Reading[];
}

const KINDS = new Set(['city', 'town', 'village', 'borough', 'township', 'county', 'parish', 'municipality']);
const MOST_WORDS_OF_A_REGION = 4;
/** A ZIP code behind a name or a state; one that stands alone is no part of an address. */
const ZIP_BEHIND = /([\s,])\d{5}(-\d{4})?(?=\s*(,|$))/g;

/**
 * What was typed as a name, and as the region or country it lies in. Reads
 * "Boston, MA", "boston massachusetts", "Boston (Mass.)", "Boston, MA 02108, USA",
 * "MA, Boston", "City of Boston". Never decides between two readings.
 */
export function splitPlace(typed: string): SaidPlace {
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
  const region = findRegion(last);
  const country = region ? undefined : findCountry(foldName(last));
  if (country !== undefined) {
    const rest = behind.length > 1 ? readParts(parts.slice(0, -1)) : readWords(first);
    return rest.map((read) => within(read, country, last));
  }
  const turned = findRegion(first);
  if (!region && turned && parts.length === 2) return [reading(last, {by: 'region', region: turned})];

  // A name may have a comma or parentheses of its own: the parts together compete.
  const where = readWhere(last);
  const whole: Reading = {
    ...(region ? reading(parts.slice(0, -1).join(' '), where) : reading(parts.join(' '))),
    exactly: true,
  };
  const read = reading(first, where);
  if (parts.length === 2) return region ? [read] : [whole, read];
  const between = foldName(behind.slice(0, -1).join(' '));
  const kind = KINDS.has(between);
  return [
    whole,
    kind ? {...read, kind: {word: between, after: false}} : {...read, county: between.replace(/county$/, '')},
  ];
}

/** "Boston", "boston massachusetts", "Port Washington": with no comma, all words and every split compete. */
function readWords(text: string): readonly Reading[] {
  const words = plainWords(text);
  const readings: Reading[] = words.length > 0 ? [reading(text)] : [];
  const least = Math.max(1, words.length - MOST_WORDS_OF_A_REGION);
  for (let at = words.length - 1; at >= least; at--) {
    const before = words.slice(0, at).join(' ');
    const behind = words.slice(at).join(' ');
    const region = findRegion(behind);
    const country = region ? undefined : findCountry(foldName(behind));
    if (region) readings.push(reading(before, {by: 'region', region}));
    if (country !== undefined)
      readings.push(...readWords(before).map((read) => within(read, country, behind)));
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
  if (region) return {by: 'region', region};
  // "MA USA", with no comma between.
  const tokens = plainWords(words);
  const head = findRegion(tokens.slice(0, -1).join(' '));
  if (head && findCountry(tokens.at(-1) ?? '') === head.country) return {by: 'region', region: head};
  const regions = nearRegions(foldName(words));
  return regions.length > 0 ? {by: 'near-region', regions, words} : {by: 'other', words};
}

/** A reading that is said to lie in a country as well. */
function within(read: Reading, country: string, words: string): Reading {
  const {where} = read;
  // The US has namesakes by the dozen: its name tells none from another.
  if (!where) return country === 'US' ? read : {...read, where: {by: 'country', country, words}};
  if (where.by === 'region')
    return where.region.country === country ? read : {...read, where: {by: 'country', country, words}};
  if (where.by !== 'near-region') return read;
  const regions = where.regions.filter((region) => region.country === country);
  return {...read, where: regions.length > 0 ? {...where, regions} : {by: 'other', words: where.words}};
}

/** The reading as it is, and again without the word of its kind: "City of Duluth" is Duluth. */
function withAndWithoutKind(read: Reading): readonly Reading[] {
  const {words} = read;
  const of = words.indexOf('of');
  const said = words.slice(words[0] === 'the' ? 1 : 0, of).filter((word) => word !== 'and');
  const [kind = ''] = said;
  if (of > 0 && of < words.length - 1 && said.length > 0 && said.every((word) => KINDS.has(word))) {
    return [read, named(read, words.slice(of + 1), {word: kind, after: false})];
  }
  const last = words.at(-1) ?? '';
  if (words.length > 1 && KINDS.has(last)) {
    return [read, named(read, words.slice(0, -1), {word: last, after: true})];
  }
  return [read];
}

function named(read: Reading, words: readonly string[], kind: NonNullable<Reading['kind']>): Reading {
  return {...read, words, name: words.join(''), kind};
}
