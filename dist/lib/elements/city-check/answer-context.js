import { nothing, html } from 'lit';
import { text, say } from '../../i18n/messages.js';
import { dayOf } from '../shared/day.js';
import { hasOwnFallback } from '../shared/own-fallback.js';

function answerContext(surroundings) {
  const { language, state, answer, list, host, choose, tryAgain } = surroundings;
  const feed = state.at === "ready" ? state.membership.feed : void 0;
  const address = feed?.coalition.list ?? list;
  const listLink = (words) => address === void 0 ? void 0 : html`<a class="door" href=${address}>${text(language, words)}</a>`;
  return {
    language,
    feed,
    expired: state.at === "failed" ? state.error.expired : feed?.expires,
    fallback: (hasOwnFallback(host) ? void 0 : listLink("seeTheListAlone")) ?? html`<slot></slot>`,
    listLink,
    lead: answer.at === "given" && answer.changed ? html`<p class="words">${text(language, "answerChanged")}</p>` : nothing,
    note: answer.at === "given" && answer.verdict.fromCopy ? copyNote(answer.verdict, surroundings) : nothing,
    cityOf: (candidate) => feed?.members.find(({ id }) => id === candidate?.id),
    choose,
    tryAgain
  };
}
function copyNote({ asOf }, { language, state, tryAgain }) {
  const missed = state.at === "ready" && state.missed;
  return html`<p class="note" part="note">
    ${say(language, "fromCopy", { date: dayOf(language, asOf ?? "") })}
    ${missed ? html`<span
            ><bdi>${text(language, "notLoadedToday")}</bdi>
            <button class="door" type="button" @click=${tryAgain}>${text(language, "tryAgain")}</button></span
          >` : nothing}
  </p>`;
}
function smallPrint(state, verdict, { listLink, fallback, language }) {
  const kind = verdict?.kind ?? "";
  const needsFallback = kind !== "cannot-confirm" && (state.at === "failed" || kind !== "" && listLink("seeTheList") === void 0);
  return html`${needsFallback ? html`<div class="next">${fallback}</div>` : nothing}
  ${verdict && namesPlaces(verdict) ? html`<p class="small next">${text(language, "credit")}</p>` : nothing}`;
}
function namesPlaces(verdict) {
  const offered = "candidates" in verdict ? verdict.candidates : "near" in verdict ? verdict.near : [];
  return "place" in verdict || offered.some(({ id, part }) => id === void 0 || part !== void 0);
}

export { answerContext, smallPrint };
