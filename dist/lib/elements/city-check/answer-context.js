import { html } from 'lit';
import { text } from './place-words.js';

function answerContext({ language, state, list, host, choose, tryAgain }) {
  const feed = state.at === "ready" ? state.membership.feed : void 0;
  const address = feed?.coalition.list ?? list;
  const listLink = (words) => address === void 0 ? void 0 : html`<a class="door" href=${address}>${text(language, words)}</a>`;
  return {
    language,
    feed,
    expired: state.at === "failed" ? state.error.expired : feed?.expires,
    fallback: (hasOwnFallback(host) ? void 0 : listLink("seeTheListAlone")) ?? html`<slot></slot>`,
    listLink,
    cityOf: (candidate) => feed?.members.find(({ id }) => id === candidate?.id),
    choose,
    tryAgain
  };
}
function hasOwnFallback({ childNodes }) {
  return [...childNodes].some((node) => node instanceof Element ? !node.slot : node.textContent?.trim());
}
function needsFallback(state, verdict, { listLink }) {
  if (verdict?.kind === "cannot-confirm") return false;
  return state.at === "failed" || verdict !== void 0 && listLink("seeTheList") === void 0;
}

export { answerContext, needsFallback };
