import {html, type TemplateResult} from 'lit';
import {regionName} from '../../domain/regions.js';
import type {Candidate} from '../../domain/verdict.js';
import {say, type Language} from '../../i18n/messages.js';

/** What a place's full name is made of. */
export type Named = Pick<Candidate, 'name' | 'country' | 'kind' | 'county' | 'part'> & {
  readonly region?: string;
};

/** Longest text of a visitor's that is said back. */
const LONGEST_ECHO = 80;

/** The full name as text, as the box shows it: "Boston, Massachusetts". */
export function placeText(language: Language, place: Named, among: readonly Named[] = []): string {
  const {name, kind, region} = nameParts(language, place, among);
  return say(language, kind === '' ? 'place' : 'placeOfKind', {name, kind, region}).join('');
}

/** The full name in bold, as a sentence says it. */
export function placeInBold(language: Language, place: Named, among: readonly Named[] = []): TemplateResult {
  const {name, kind, region} = nameParts(language, place, among);
  const apart = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;
  return html`<strong
    >${say<string | TemplateResult>(language, kind === '' ? 'place' : 'placeOfKind', {name: apart(name), kind: apart(kind), region: apart(region)})}</strong
  >`;
}

/** The full name as a list shows it: the city's own name apart from the rest. */
export function placeInList(language: Language, place: Named, among: readonly Named[]): TemplateResult {
  const {name, kind: apart, region} = nameParts(language, place, among);
  // The word that was typed: "Chicago (Oakland), Illinois".
  const kind = (among.length > 1 && place.part) || apart;
  const pieces = say<string | TemplateResult>(language, kind === '' ? 'place' : 'placeOfKind', {
    name: html`<bdi>${name}</bdi>`,
    kind: html`<bdi>${kind}</bdi>`,
    region: html`<bdi>${region}</bdi>`,
  });
  const [before, own, ...behind] = pieces;
  return html`<span class="name">${before}${own}<span>${behind}</span></span>`;
}

/** What a visitor typed, said back: as text and never at length. */
export function echo(typed: string): TemplateResult {
  const letters = [...typed.trim()];
  const shown =
    letters.length > LONGEST_ECHO ? `${letters.slice(0, LONGEST_ECHO).join('')}…` : letters.join('');
  return html`<strong><bdi>${shown}</bdi></strong>`;
}

/** The words of a candidate's status, the same in the list and under an answer. */
export function statusText(language: Language, {status, member, partOf}: Candidate): string {
  if (member) return text(language, 'memberCity');
  if (partOf) return say(language, 'partOfCity', {city: partOf}).join('');
  if (status === undefined) return text(language, 'notOnTheList');
  if (status === 'pending' || status === 'former') return text(language, status);
  return text(language, 'unknownStatus');
}

/** A message without placeholders. */
export function text(language: Language, key: Parameters<typeof say>[1]): string {
  return say(language, key).join('');
}

/** What is said after a place's name: its region, or where it has none its country. */
export function regionText(language: Language, {country, region}: Named): string {
  return regionName(country, region) || countryName(language, country);
}

function nameParts(language: Language, place: Named, among: readonly Named[]) {
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
