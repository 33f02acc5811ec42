import {html, type TemplateResult} from 'lit';
import type {Candidate} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {nameParts, type Named} from '../shared/place-text.js';
import type {CheckLanguage} from './words.js';

/** Longest text of a visitor's that is said back. */
const LONGEST_ECHO = 80;

/** The full name as a list shows it: the city's own name apart from the rest. */
export function placeInList(language: CheckLanguage, place: Named, among: readonly Named[]): TemplateResult {
  const {name, kind: apart, region} = nameParts(language, place, among);
  // The word that was typed: "Chicago (Oakland), Illinois".
  const kind = (among.length > 1 && place.part) || apart;
  const pieces = say(language, kind === '' ? 'place' : 'placeOfKind', {
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
export function statusText(language: CheckLanguage, {status, member, partOf}: Candidate): string {
  if (member) return text(language, 'memberCity');
  if (partOf) return say(language, 'partOfCity', {city: partOf}).join('');
  if (status === undefined) return text(language, 'notOnTheList');
  if (status === 'pending' || status === 'former') return text(language, status);
  return text(language, 'unknownStatus');
}
