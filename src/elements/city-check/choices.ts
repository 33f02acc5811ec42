import {html, nothing, type TemplateResult} from 'lit';
import type {Candidate} from '../../domain/verdict.js';
import {say} from '../../i18n/messages.js';
import {mark} from '../shared/mark.js';
import type {AnswerContext} from './answer-context.js';
import {placeInBold, placeInList, statusText} from './place-words.js';

/** Places that a sentence names before it says "and 8 more". */
const MOST_NAMED = 5;

/** Candidates under an answer, each a button. */
export function choices(candidates: readonly Candidate[], {language, choose}: AnswerContext): TemplateResult {
  return html`<ul class="choices" role="list">
    ${candidates.map(
      (candidate) =>
        html`<li>
          <button class="choice" type="button" @click=${() => choose(candidate)}>
            ${placeInList(language, candidate, candidates)} ${statusWords(candidate, language)}
          </button>
        </li>`,
    )}
  </ul>`;
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
  const named = places.slice(0, MOST_NAMED);
  const left = places.length - named.length;
  const items: unknown[] = named.map((place) => placeInBold(language, place, among));
  if (left > 0) items.push(say(language, 'more', {count: left}));
  const list = new Intl.ListFormat(language.tag, {type: 'conjunction'});
  // Each name has a comma of its own: the list is set with one before its last "and" too, also of two.
  return list.formatToParts(items.map((_, at) => String(at))).map(({type, value}) => {
    if (type === 'element') return items[Number(value)];
    return items.length === 2 && language.tag.startsWith('en') ? `,${value}` : value;
  });
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
