import {html, type TemplateResult} from 'lit';
import {dayText} from '../../i18n/dates.js';
import type {Language} from '../../i18n/messages.js';

/** The day of a moment, as a date that machines read too. */
export function dayOf(language: Language, instant: string): TemplateResult {
  return html`<time datetime=${instant.slice(0, 10)}>${dayText(language, instant)}</time>`;
}
