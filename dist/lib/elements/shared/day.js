import { html } from 'lit';
import { dayText } from '../../i18n/dates.js';

function dayOf(language, instant) {
  return html`<time datetime=${instant.slice(0, 10)}>${dayText(language, instant)}</time>`;
}

export { dayOf };
