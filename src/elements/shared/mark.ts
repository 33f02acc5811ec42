import {html, type TemplateResult} from 'lit';
import {KEYSTONE, OPEN_KEYSTONE, SIDES} from './arch.js';

/**
 * The arch. With its keystone the city is in; without, its place is open. Always
 * beside words that say the same: it says nothing to a screen reader.
 */
export function mark(keystone: 'in' | 'open'): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${SIDES} />
    <path class=${keystone} d=${keystone === 'in' ? KEYSTONE : OPEN_KEYSTONE} />
  </svg>`;
}
