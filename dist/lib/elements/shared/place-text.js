import { regionName } from '../../domain/regions.js';
import { say } from '../../i18n/messages.js';

function placeText(language, place, among = []) {
  const { name, kind, region } = nameParts(language, place, among);
  return say(language, kind === "" ? "place" : "placeOfKind", { name, kind, region }).join("");
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

export { nameParts, placeText, regionText };
