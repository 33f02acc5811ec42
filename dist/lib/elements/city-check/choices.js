import { nothing, html } from 'lit';
import { say } from '../../i18n/messages.js';
import { mark } from '../shared/mark.js';
import { statusText, placeInList, placeInBold } from './place-words.js';

const MOST_NAMED = 5;
function choices(candidates, { language, choose }) {
  return html`<ul class="choices" role="list">
    ${candidates.map(
    (candidate) => html`<li>
          <button class="choice" type="button" @click=${() => choose(candidate)}>
            ${placeInList(language, candidate, candidates)} ${statusWords(candidate, language)}
          </button>
        </li>`
  )}
  </ul>`;
}
function statusWords(candidate, language) {
  return html`<span class="status"
    >${candidate.member ? mark("in") : nothing}${statusText(language, candidate)}</span
  >`;
}
function placesInBold(places, among, { language }) {
  const named = places.slice(0, MOST_NAMED);
  const left = places.length - named.length;
  const items = named.map((place) => placeInBold(language, place, among));
  if (left > 0) items.push(say(language, "more", { count: left }));
  const list = new Intl.ListFormat(language.tag, { type: "conjunction" });
  return list.formatToParts(items.map((_, at) => String(at))).map(({ type, value }) => {
    if (type === "element") return items[Number(value)];
    return items.length === 2 && language.tag.startsWith("en") ? `,${value}` : value;
  });
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

export { choices, listLink, noneOfThese, placesInBold, statusWords };
