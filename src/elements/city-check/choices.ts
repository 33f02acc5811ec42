import {html, nothing, type TemplateResult} from 'lit';
import type {Candidate} from '../../domain/verdict.js';
import {say} from '../../i18n/messages.js';
import {mark} from '../shared/mark.js';
import type {AnswerContext} from './answer-context.js';
import {placeInList, statusText} from './place-words.js';
import {placeInBold} from '../shared/place-words.js';

/** Places that a sentence names before it says "and 8 more". */
const MOST_NAMED = 5;

/** Candidates under an answer, each a button: all that are listed, a few that are not, and the rest on demand. */
export function choices(candidates: readonly Candidate[], {language, choose}: AnswerContext): TemplateResult {
  const listed = candidates.filter(({id}) => id !== undefined).length;
  const shown = listed + MOST_NAMED;
  const rest = candidates.slice(shown);
  const buttons = (some: readonly Candidate[]): TemplateResult =>
    html`<ul class="choices" role="list">
      ${some.map(
        (candidate) =>
          html`<li>
            <button class="choice" type="button" @click=${() => choose(candidate)}>
              ${placeInList(language, candidate, candidates)} ${statusWords(candidate, language)}
            </button>
          </li>`,
      )}
    </ul>`;
  return html`${buttons(candidates.slice(0, shown))}
  ${
    rest.length > 0
      ? html`<details>
          <summary>${say(language, 'more', {count: rest.length})}</summary>
          ${buttons(rest)}
        </details>`
      : nothing
  }`;
}

/** In words whether a place is a member. In lists only members carry the mark. */
export function statusWords(candidate: Candidate, language: AnswerContext['language']): TemplateResult {
  return html`<span class="status"
    >${candidate.member ? mark('in') : nothing}${statusText(language, candidate)}</span
  >`;
}

/** "Richmond, California, and Richmond, Virginia", in the language's own way of listing. */
export function placesInBold(
  places: readonly Candidate[],
  among: readonly Candidate[],
  {language}: AnswerContext,
): readonly unknown[] {
  const named = places.map((place) => placeInBold(language, place, among));
  // Each name has a comma of its own: the list is set with one before its last "and" too, also of two.
  return inWords(named, 'more', language).map((piece, at) =>
    places.length === 2 && at === 1 && language.tag.startsWith('en') ? `,${String(piece)}` : piece,
  );
}

/** A list of things in words, of which only some are named: "Indiana, Kentucky and 14 more". */
export function inWords(
  things: readonly unknown[],
  more: 'more' | 'moreStates',
  language: AnswerContext['language'],
): readonly unknown[] {
  const left = things.length - MOST_NAMED;
  const items = left > 0 ? [...things.slice(0, MOST_NAMED), say(language, more, {count: left})] : things;
  const list = new Intl.ListFormat(language.tag, {type: 'conjunction'});
  return list
    .formatToParts(items.map((_, at) => String(at)))
    .map(({type, value}) => (type === 'element' ? items[Number(value)] : value));
}

/** "None of these?", with the way to the list. */
export function noneOfThese({language, listLink: link}: AnswerContext): TemplateResult | typeof nothing {
  const list = link('seeTheList');
  if (!list) return nothing;
  return html`<p class="small next">${say(language, 'noneOfThese', {link: list})}</p>`;
}

/** The list by itself, as a next step. */
export function listLink({listLink: link}: AnswerContext): TemplateResult | typeof nothing {
  const list = link('seeTheListAlone');
  return list ? html`<div class="next" part="actions">${list}</div>` : nothing;
}
