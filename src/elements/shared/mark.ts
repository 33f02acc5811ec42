import {html, type TemplateResult} from 'lit';

/**
 * The arch. With its keystone the city is in; without, its place is open. Always
 * beside words that say the same: it says nothing to a screen reader.
 */
export function mark(keystone: 'in' | 'open'): TemplateResult {
  const stone = keystone === 'in' ? 'M8.27 1.1H15.73L13.22 8H10.78Z' : 'M9.12 1.75H14.88L12.76 7.35H11.24Z';
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M1 20.6V13.4A11 11 0 0 1 7.54 3.34L9.12 7.68A6.4 6.4 0 0 0 5.6 13.4V20.6Z" />
    <path d="M23 20.6V13.4A11 11 0 0 0 16.46 3.34L14.88 7.68A6.4 6.4 0 0 1 18.4 13.4V20.6Z" />
    <path class=${keystone} d=${stone} />
  </svg>`;
}
