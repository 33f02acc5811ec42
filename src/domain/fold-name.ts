/**
 * The form in which two spellings of a name are compared: small letters, no
 * accents, no punctuation, the usual abbreviations written out. "St. Paul",
 * "SAINT PAUL" and "saint-paul" fold alike, and so do "Köln" and "koln".
 */

const WRITTEN_OUT = table(
  'st saint ste sainte ft fort mt mount hts heights hgts heights spgs springs bch beach jct junction pk park ' +
    'twp township vlg village ctr center centre center lk lake vly valley fls falls gdns gardens hbr harbor',
);
const DIRECTIONS = table('n north s south e east w west no north so south');

/** Letters that do not come apart into a base letter and an accent. */
const PLAIN = table('ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i');

/** Words in pairs, the first of each standing for the second. */
export function table(pairs: string): ReadonlyMap<string, string> {
  return new Map([...pairs.matchAll(/(\S+) (\S+)/g)].map(([, from = '', to = '']) => [from, to]));
}

/** The folded words of a text, abbreviations as they stand: "St. John’s" gives "st", "johns". */
export function plainWords(text: string): readonly string[] {
  // Most names, and all the rest changes nothing in them.
  if (/^[a-z0-9 -]*$/i.test(text)) return text.toLowerCase().match(/[^ -]+/g) ?? [];
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[\u00ad\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff]|[\ufe00-\ufe0f]/g, '')
    .replace(/\.(?=\p{L}{2})/gu, ' ')
    .replace(/['’‘ʻʼ`´.]/g, '')
    .replace(/&/g, ' and ')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** The folded words of a text, abbreviations written out: "N. St. Paul" gives "north", "saint", "paul". */
export function foldWords(text: string): readonly string[] {
  return writtenOut(plainWords(text));
}

export function writtenOut(words: readonly string[]): readonly string[] {
  return words.map(
    (word, at) => (at === 0 && words.length > 1 && DIRECTIONS.get(word)) || WRITTEN_OUT.get(word) || word,
  );
}

/** The folded letters of a text in one piece, so that "La Crosse" and "Lacrosse" are one name. */
export function foldName(text: string): string {
  return foldWords(text).join('');
}

/** A county with and without the word: "Tompkins County" is Tompkins. */
export function foldCounty(county = ''): string {
  return foldName(county).replace(/county$/, '');
}
