import {regionName} from '../../domain/regions.js';
import type {Candidate} from '../../domain/verdict.js';
import {say, type Language} from '../../i18n/messages.js';

/** The sentences that put a place's full name together. */
export type PlaceLanguage = Language<'place' | 'placeOfKind'>;

/** What a place's full name is made of. */
export type Named = Pick<Candidate, 'name' | 'country' | 'kind' | 'county' | 'part'> & {
  readonly region?: string;
};

/** The full name as text, as the box shows it: "Boston, Massachusetts". */
export function placeText(language: PlaceLanguage, place: Named, among: readonly Named[] = []): string {
  const {name, kind, region} = nameParts(language, place, among);
  return say(language, kind === '' ? 'place' : 'placeOfKind', {name, kind, region}).join('');
}

/** What is said after a place's name: its region, or where it has none its country. */
export function regionText(language: Language, {country, region}: Named): string {
  return regionName(country, region) || countryName(language, country);
}

export function nameParts(language: PlaceLanguage, place: Named, among: readonly Named[]) {
  const region = regionText(language, place);
  return {name: place.name, kind: apartBy(place, among), region};
}

/** What tells a place from another of its name and region: its kind or county. A county always says that it is one. */
function apartBy(place: Named, among: readonly Named[]): string {
  const {name, region, country, kind = '', county = ''} = place;
  const twins = among.filter((one) => one.name === name && one.region === region && one.country === country);
  return twins.length > 1 || kind === 'county' ? kind || county : '';
}

function countryName({tag}: Language, country: string): string {
  return new Intl.DisplayNames([tag], {type: 'region', fallback: 'code'}).of(country) ?? country;
}
