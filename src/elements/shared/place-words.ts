import {html, type TemplateResult} from 'lit';
import {say} from '../../i18n/messages.js';
import {nameParts, type Named, type PlaceLanguage} from './place-text.js';

/** The full name in bold, as a sentence says it. */
export function placeInBold(
  language: PlaceLanguage,
  place: Named,
  among: readonly Named[] = [],
): TemplateResult {
  const {name, kind, region} = nameParts(language, place, among);
  const apart = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;
  return html`<strong
    >${say(language, kind === '' ? 'place' : 'placeOfKind', {name: apart(name), kind: apart(kind), region: apart(region)})}</strong
  >`;
}
