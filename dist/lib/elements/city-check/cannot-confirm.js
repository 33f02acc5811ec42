import { nothing, html } from 'lit';
import { say, text } from '../../i18n/messages.js';
import { dayOf } from '../shared/day.js';
import { echo } from './place-words.js';

function cannotConfirm({ typed, why }, { language, feed, expired, fallback, lead, note, tryAgain }) {
  return html`<div class="entry open-question">
    <div class="body">
      ${lead}
      <p class="says">${say(language, "cannotConfirm", { typed: echo(typed) })}</p>
      <p class="facts">
        ${why === "expired" && expired ? say(language, "whyExpired", { date: dayOf(language, expired) }) : text(language, WORDS[why] ?? "whyNotLoaded")}
      </p>
      <div class="actions" part="actions">
        ${!feed || why === "expired" ? html`<button class="button" type="button" @click=${tryAgain}>
                <span>${text(language, "tryAgain")}</span>
              </button>` : nothing}
        ${fallback}
      </div>
      ${note}
    </div>
  </div>`;
}
const WORDS = {
  unreadable: "whyUnreadable",
  malformed: "whyUnreadable",
  "newer-schema": "whyNewer",
  "issued-ahead": "whyAhead",
  "list-incomplete": "whyIncomplete",
  "unknown-status": "whyUnknownStatus"
};

export { cannotConfirm };
