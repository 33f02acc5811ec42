import { html } from 'lit';
import { say } from '../../i18n/messages.js';
import { nameParts } from './place-text.js';

function placeInBold(language, place, among = []) {
  const { name, kind, region } = nameParts(language, place, among);
  const apart = (text) => html`<bdi>${text}</bdi>`;
  return html`<strong
    >${say(language, kind === "" ? "place" : "placeOfKind", { name: apart(name), kind: apart(kind), region: apart(region) })}</strong
  >`;
}

export { placeInBold };
