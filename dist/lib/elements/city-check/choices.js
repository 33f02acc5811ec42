import { nothing, html } from 'lit';
import { say } from '../../i18n/messages.js';
import { mark } from '../shared/mark.js';
import { statusText, placeInList } from './place-words.js';
import { placeInBold } from '../shared/place-words.js';

const MOST_NAMED = 5;
function choices(candidates, { language, choose }) {
  const listed = candidates.filter(({ id }) => id !== void 0).length;
  const shown = listed + MOST_NAMED;
  const rest = candidates.slice(shown);
  const buttons = (some) => html`<ul class="choices" role="list">
      ${some.map(
    (candidate) => html`<li>
            <button class="choice" type="button" @click=${() => choose(candidate)}>
              ${placeInList(language, candidate, candidates)} ${statusWords(candidate, language)}
            </button>
          </li>`
  )}
    </ul>`;
  return html`${buttons(candidates.slice(0, shown))}
  ${rest.length > 0 ? html`<details>
          <summary>${say(language, "more", { count: rest.length })}</summary>
          ${buttons(rest)}
        </details>` : nothing}`;
}
function statusWords(candidate, language) {
  return html`<span class="status"
    >${candidate.member ? mark("in") : nothing}${statusText(language, candidate)}</span
  >`;
}
function placesInBold(places, among, { language }) {
  const named = places.map((place) => placeInBold(language, place, among));
  return inWords(named, "more", language).map(
    (piece, at) => places.length === 2 && at === 1 && language.tag.startsWith("en") ? `,${String(piece)}` : piece
  );
}
function inWords(things, more, language) {
  const left = things.length - MOST_NAMED;
  const items = left > 0 ? [...things.slice(0, MOST_NAMED), say(language, more, { count: left })] : things;
  const list = new Intl.ListFormat(language.tag, { type: "conjunction" });
  return list.formatToParts(items.map((_, at) => String(at))).map(({ type, value }) => type === "element" ? items[Number(value)] : value);
}
function noneOfThese({ language, listLink: link }) {
  const list = link("seeTheList");
  if (!list) return nothing;
  return html`<p class="small next">${say(language, "noneOfThese", { link: list })}</p>`;
}
function listLink({ listLink: link }) {
  const list = link("seeTheListAlone");
  return list ? html`<div class="next" part="actions">${list}</div>` : nothing;
}

export { choices, inWords, listLink, noneOfThese, placesInBold, statusWords };
