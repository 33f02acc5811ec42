import { html } from 'lit';

function heading(level, looks, words) {
  switch (level) {
    case 1:
      return html`<h1 class=${looks} part="heading">${words}</h1>`;
    case 2:
      return html`<h2 class=${looks} part="heading">${words}</h2>`;
    case 3:
      return html`<h3 class=${looks} part="heading">${words}</h3>`;
    case 4:
      return html`<h4 class=${looks} part="heading">${words}</h4>`;
    case 5:
      return html`<h5 class=${looks} part="heading">${words}</h5>`;
    default:
      return html`<h6 class=${looks} part="heading">${words}</h6>`;
  }
}

export { heading };
