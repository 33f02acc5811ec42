import { html } from 'lit';
import { regionName } from '../../domain/regions.js';
import { say } from '../../i18n/messages.js';

const LONGEST_ECHO = 80;
function placeText(language, place, among = []) {
  const { name, kind, region } = nameParts(language, place, among);
  return say(language, kind === "" ? "place" : "placeOfKind", { name, kind, region }).join("");
}
function placeInBold(language, place, among = []) {
  const { name, kind, region } = nameParts(language, place, among);
  const apart = (text2) => html`<bdi>${text2}</bdi>`;
  return html`<strong
    >${say(language, kind === "" ? "place" : "placeOfKind", { name: apart(name), kind: apart(kind), region: apart(region) })}</strong
  >`;
}
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
function text(language, key) {
  return say(language, key).join("");
}
function regionText(language, { country, region }) {
  return regionName(country, region) || countryName(language, country);
}
function nameParts(language, place, among) {
  const region = regionText(language, place);
  return { name: place.name, kind: apartBy(place, among), region };
}
function apartBy(place, among) {
  const { name, region, country, kind = "", county = "" } = place;
  const twins = among.filter((one) => one.name === name && one.region === region && one.country === country);
  return twins.length > 1 || kind === "county" ? kind || county : "";
}
function countryName({ tag }, country) {
  return new Intl.DisplayNames([tag], { type: "region", fallback: "code" }).of(country) ?? country;
}

export { echo, placeInBold, placeInList, placeText, regionText, statusText, text };
