import { nothing, html } from 'lit';
import { say, text } from '../../i18n/messages.js';

function door(address, words, hint = nothing) {
  return html`<li><a class="door" href=${address}>${words}</a><span class="small">${hint}</span></li>`;
}
function inLanguage(documents, { tag }) {
  const [wanted] = tag.split("-");
  const of = (language) => documents.find((document) => document.language.split("-")[0] === language);
  return of(wanted) ?? of("en") ?? documents[0];
}
function fileFacts({ pages, bytes }, language) {
  const { tag } = language;
  const kilobytes = new Intl.NumberFormat(tag, { style: "unit", unit: "kilobyte" });
  const size = bytes === void 0 ? "" : kilobytes.format(Math.ceil(bytes / 1e3));
  const count = pages === void 0 ? "" : say(language, "pages", { count: pages }).join("");
  const facts = [text(language, "pdf"), count, size].filter(Boolean);
  return `${new Intl.ListFormat(tag, { type: "unit" }).format(facts)}.`;
}

export { door, fileFacts, inLanguage };
