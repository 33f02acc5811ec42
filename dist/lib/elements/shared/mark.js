import { html } from 'lit';
import { SIDES, KEYSTONE, OPEN_KEYSTONE } from './arch.js';

function mark(keystone) {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${SIDES} />
    <path class=${keystone} d=${keystone === "in" ? KEYSTONE : OPEN_KEYSTONE} />
  </svg>`;
}

export { mark };
