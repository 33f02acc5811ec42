import { nothing, html } from 'lit';
import { say } from '../../i18n/messages.js';
import { dayOf } from '../shared/dates.js';
import { echo, text } from './place-words.js';

function cannotConfirm({ typed, why }, { language, expired, fallback, tryAgain }) {
  return html`<div class="entry no-mark open-question">
    <div class="body">
      <p class="says">${say(language, "cannotConfirm", { typed: echo(typed) })}</p>
      <p class="facts">${say(language, wordsFor(why), { date: expired ? dayOf(language, expired) : "" })}</p>
      <div class="actions" part="actions">
        ${mayPass(why) ? html`<button class="button" type="button" @click=${tryAgain}>
                <span>${text(language, "tryAgain")}</span>
              </button>` : nothing}
        ${fallback}
      </div>
    </div>
  </div>`;
}
function mayPass(why) {
  return why !== "unknown-status" && why !== "list-incomplete" && why !== "no-address";
}
function wordsFor(why) {
  switch (why) {
    case "no-address":
    case "bad-address":
    case "unreachable":
    case "timed-out":
    case "bad-response":
    case "too-large":
    case "aborted":
      return "whyNotLoaded";
    case "unreadable":
    case "malformed":
      return "whyUnreadable";
    case "newer-schema":
      return "whyNewer";
    case "issued-ahead":
      return "whyAhead";
    case "expired":
      return "whyExpired";
    case "list-incomplete":
      return "whyIncomplete";
    case "unknown-status":
      return "whyUnknownStatus";
  }
}

export { cannotConfirm };
