import { nothing, html } from 'lit';
import { text } from '../../i18n/messages.js';
import { inLanguage } from '../shared/documents.js';
import { hasOwnFallback } from '../shared/own-fallback.js';

function joinContext({ state, home, feed, region, host, ...rest }) {
  const { language } = rest;
  const known = state.at === "ready" ? state.membership.feed : void 0;
  const list = known?.coalition.list ?? home;
  return {
    ...rest,
    declaration: inLanguage(known?.declarations ?? [], language),
    blueprint: inLanguage(known?.blueprints ?? [], language),
    list,
    listDoor: listDoor(state, known?.coalition.list, home, host, language),
    check: html`<cos-city-check
      feed=${feed || nothing}
      region=${region || nothing}
      heading=""
      exportparts="form, label, field, button, list, option, answer, actions, note"
      >${list ? html`<a class="door" href=${list}>${text(language, "seeTheListAlone")}</a>` : nothing}</cos-city-check
    >`
  };
}
function listDoor({ at }, ofFeed, home, host, language) {
  const isAlone = at === "failed" || at === "ready" && !ofFeed;
  const list = ofFeed ?? home;
  if (isAlone && (!list || hasOwnFallback(host))) return html`<slot></slot>`;
  return list ? html`<a class="door" href=${list}>${text(language, "seeAll")}</a>` : nothing;
}

export { joinContext };
