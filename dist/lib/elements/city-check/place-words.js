import { html } from 'lit';
import { say, text } from '../../i18n/messages.js';
import { nameParts } from '../shared/place-text.js';

const LONGEST_ECHO = 80;
function placeInList(language, place, among) {
  const { name, kind: apart, region } = nameParts(language, place, among);
  const kind = among.length > 1 && place.part || apart;
  const pieces = say(language, kind === "" ? "place" : "placeOfKind", {
    name: html`<bdi>${name}</bdi>`,
    kind: html`<bdi>${kind}</bdi>`,
    region: html`<bdi>${region}</bdi>`
  });
  const [before, own, ...behind] = pieces;
  return html`<span class="name">${before}${own}<span>${behind}</span></span>`;
}
function echo(typed) {
  const letters = [...typed.trim()];
  const shown = letters.length > LONGEST_ECHO ? `${letters.slice(0, LONGEST_ECHO).join("")}\u2026` : letters.join("");
  return html`<strong><bdi>${shown}</bdi></strong>`;
}
function statusText(language, { status, member, partOf }) {
  if (member) return text(language, "memberCity");
  if (partOf) return say(language, "partOfCity", { city: partOf }).join("");
  if (status === void 0) return text(language, "notOnTheList");
  if (status === "pending" || status === "former") return text(language, status);
  return text(language, "unknownStatus");
}

export { echo, placeInList, statusText };
