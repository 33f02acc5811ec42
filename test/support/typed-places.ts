import fc from 'fast-check';
import {countryPieces, regionForms, statePieces, type Atlas, type Known} from './slow-reading.js';

/** What people type of places, and what they do not, for fast-check. */

/** A place in words that are meant for it. */
export interface Said {
  readonly place: Known;
  readonly typed: string;
}

const anyCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase(),
);
const RESPELT: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize('NFD').replace(/[\p{Mn}'‘’]/gu, ''),
  (name) =>
    name
      .replace(/\bSt\. /, 'Saint ')
      .replace(/\bFt\. /, 'Fort ')
      .replace(/\bMt\. /, 'Mount '),
  (name) =>
    name
      .replace(/\bSaint /, 'St. ')
      .replace(/\bFort /, 'Ft. ')
      .replace(/\bMount /, 'Mt. '),
  (name) =>
    name
      .replace(/\bSaint /, 'St ')
      .replace(/\bFort /, 'Ft ')
      .replace(/\bMount /, 'Mt '),
  (name) => name.replaceAll(' ', '  '),
];

/** A place by its name and where it lies, in every usual form. */
export function usual(places: readonly Known[]): fc.Arbitrary<Said> {
  const tail = fc.constantFrom(
    '',
    '',
    '',
    ' 02108',
    ' 60601-1234',
    ', USA',
    ' USA',
    ', United States',
    ' 02108, USA',
  );
  const before = fc.constantFrom('', '', '', 'City of ', 'the city of ');
  const gap = fc.constantFrom(', ', ', ', ',', ' ', ' , ', '  ', ' - ');
  return fc
    .tuple(fc.constantFrom(...places), fc.nat(), before, gap, fc.constantFrom(...RESPELT), tail, anyCase)
    .map(([place, which, before, gap, respelt, tail, cased]) => {
      const {name, region, country, kind} = place;
      const lands =
        country === 'US'
          ? []
          : country === 'GB'
            ? ['UK', 'United Kingdom']
            : ['Canada', 'Australia', 'Colombia'].filter((land) => place.countries.has(land.toLowerCase()));
      const regions = regionForms(country, region);
      const forms =
        country === 'US' || country === 'GB'
          ? [...regions, ...lands]
          : lands.map((land) => [...regions, land].join(', '));
      const of = kind === 'city' ? before : '';
      const end = country === 'US' ? tail : '';
      // What only the feed knows of, and a number, is told from the name by a comma.
      const plain = country === 'US' || country === 'GB' ? gap : ', ';
      return {place, typed: cased(of + respelt(name) + plain + (forms[which % forms.length] ?? '') + end)};
    });
}

/** One slip: a letter left out, doubled, swapped with the next or another in its place. */
function slip(text: string, at: number, how: number, letter: string): string {
  const letters = [...text];
  const here = at % Math.max(1, letters.length);
  const [one = '', next = ''] = letters.slice(here, here + 2);
  const changed = [[], [one, one], [next, one], [letter], [one, letter]][how % 5] ?? [];
  letters.splice(here, how % 5 === 2 ? 2 : 1, ...changed);
  return letters.join('');
}

const WORDS =
  'area,metro,downtown,Heights,Beach,Island,North,the,of,and,near,not,City,County,Town,Township,Park,Dane,airport,x,7,' +
  '02108,30328,Ontario,ON,Bay,St,Mt,Massachussets,Penn Hills,Lakes';

/** What is typed, by families, so that a fault in one does not hide the others. */
export function familiesOf(
  {places, byName}: Atlas,
  zips: readonly string[],
): Readonly<Record<string, fc.Arbitrary<string>>> {
  const listed = places.filter((place) => place.listed);
  const namesakes = places.filter(
    (place) => !place.listed && [...place.names].some((name) => byName.get(name)?.some((one) => one.listed)),
  );
  const place = fc.oneof(
    ...[listed, namesakes, places, places.filter(({row}) => row?.partOf !== undefined)].map((group) =>
      fc.constantFrom(...group),
    ),
  );
  const region = fc.constantFrom(...statePieces);
  const country = fc.constantFrom(...countryPieces);
  const between = fc.constantFrom(', ', ', ', ' ', ',', '  ', ' - ', ' / ', '\n', ' | ');
  const word = fc.constantFrom(...WORDS.split(','));
  const name = fc.tuple(place, fc.nat()).map(([{name, listed, row}, which]) => {
    const names = [name, name, ...(listed?.otherNames ?? []), ...(row?.otherNames ?? [])];
    return names[which % names.length] ?? name;
  });
  const own = fc.tuple(place, between, fc.nat()).map(([{name, region, country}, gap, which]) => {
    const forms = regionForms(country, region);
    return name + gap + (forms[which % forms.length] ?? country);
  });
  const foreign = fc.tuple(name, between, region).map((pieces) => pieces.join(''));
  const kind = fc.constantFrom(
    'City of ',
    'Town of ',
    'the Village of ',
    'County of ',
    'city and county of ',
  );
  const behind = fc.constantFrom(' city', ' Town', ' village', ' County', ' Township');
  const slips = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...'abehilmnorstuy. ,-'));
  const zip = fc.oneof(
    fc.constantFrom(...zips),
    fc.nat(99999).map((code) => String(code).padStart(5, '0')),
  );
  return {
    'a name and its region': fc.tuple(own, anyCase).map(([text, cased]) => cased(text)),
    'a name and the region of another': fc.tuple(foreign, anyCase).map(([text, cased]) => cased(text)),
    'a bare name': fc.tuple(name, anyCase).map(([text, cased]) => cased(text)),
    'a name and a country': fc.tuple(name, between, country).map((pieces) => pieces.join('')),
    'a name, its region and a country': fc.tuple(own, between, country).map((pieces) => pieces.join('')),
    'a name, its region and a word too many': fc
      .tuple(own, between, word, fc.boolean())
      .map(([text, gap, word, first]) => (first ? word + gap + text : text + gap + word)),
    'a name with words of kind': fc.oneof(
      fc.tuple(kind, fc.oneof(name, own)).map((pieces) => pieces.join('')),
      fc.tuple(name, behind, between, region).map((pieces) => pieces.join('')),
    ),
    'slips of the keys': fc
      .tuple(fc.oneof(own, name), fc.array(slips, {minLength: 1, maxLength: 3}))
      .map(([text, slipped]) =>
        slipped.reduce((text, [at, how, letter]) => slip(text, at, how, letter), text),
      ),
    'the region before the name': fc.tuple(region, between, name).map((pieces) => pieces.join('')),
    'ZIP codes and what is about them': fc
      .tuple(zip, fc.constantFrom('', '', '-1234', ' USA'), fc.oneof(fc.constant(''), region), fc.boolean())
      .map(([zip, more, where, first]) => (first ? `${where} ${zip}${more}` : `${zip}${more} ${where}`)),
    'regions and countries alone': fc
      .tuple(region, between, fc.oneof(fc.constantFrom('US', 'USA'), country, region))
      .map((pieces) => pieces.join('')),
    'pieces in any order': fc
      .array(fc.oneof(name, region, country, word), {minLength: 1, maxLength: 4})
      .chain((pieces) => between.map((gap) => pieces.join(gap))),
    'any text at all': fc.string({unit: 'grapheme', maxLength: 30}),
  };
}
