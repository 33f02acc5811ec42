import {html, nothing, type TemplateResult} from 'lit';
import type {CityVerdict, Why} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {dayOf} from '../shared/day.js';
import type {AnswerContext} from './answer-context.js';
import {echo} from './place-words.js';
import type {CheckKey} from './words.js';

/** That nothing can be said just now, why, and the ways on: again, or the page's own link. */
export function cannotConfirm(
  {typed, why}: Extract<CityVerdict, {readonly kind: 'cannot-confirm'}>,
  {language, feed, expired, fallback, lead, note, tryAgain}: AnswerContext,
): TemplateResult {
  return html`<div class="entry open-question">
    <div class="body">
      ${lead}
      <p class="says">${say(language, 'cannotConfirm', {typed: echo(typed)})}</p>
      <p class="facts">
        ${
          why === 'expired' && expired
            ? say(language, 'whyExpired', {date: dayOf(language, expired)})
            : text(language, WORDS[why] ?? 'whyNotLoaded')
        }
      </p>
      <div class="actions" part="actions">
        ${
          !feed || why === 'expired'
            ? html`<button class="button" type="button" @click=${tryAgain}>
                <span>${text(language, 'tryAgain')}</span>
              </button>`
            : nothing
        }
        ${fallback}
      </div>
      ${note}
    </div>
  </div>`;
}

/** The reasons for which the list did not come at all. */
type NotLoaded =
  | 'no-address'
  | 'bad-address'
  | 'unreachable'
  | 'timed-out'
  | 'bad-response'
  | 'too-large'
  | 'out-of-date'
  | 'aborted'
  // With its date, where that is known.
  | 'expired';

/** The sentence for each other reason: one without its sentence does not compile. */
const WORDS: Readonly<Record<Exclude<Why, NotLoaded>, CheckKey>> & Partial<Record<NotLoaded, undefined>> = {
  unreadable: 'whyUnreadable',
  malformed: 'whyUnreadable',
  'newer-schema': 'whyNewer',
  'issued-ahead': 'whyAhead',
  'list-incomplete': 'whyIncomplete',
  'unknown-status': 'whyUnknownStatus',
};
