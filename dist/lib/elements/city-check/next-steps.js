import { nothing, html } from 'lit';
import { say, text } from '../../i18n/messages.js';
import { monthOf } from '../../i18n/dates.js';
import { dayOf } from '../shared/day.js';
import { door, inLanguage, fileFacts } from '../shared/documents.js';
import { letter } from '../shared/letter.js';
import { placeText } from '../shared/place-text.js';

function cityFacts({ city, asOf }, { language }) {
  const date = dayOf(language, asOf ?? "");
  const dates = new Intl.ListFormat(language.tag).format(
    city.signed.map((signed) => monthOf(language, signed))
  );
  const joined = city.joined === void 0 ? "" : monthOf(language, city.joined);
  return html`<p class="facts">
    ${say(language, "asOf", { date })} ${city.founding ? text(language, "founding") : nothing}
    ${joined && dates ? say(language, "joinedAndSigned", { date: joined, dates }) : nothing}
    ${joined && !dates ? say(language, "joined", { date: joined }) : nothing}
    ${!joined && dates ? say(language, "signed", { dates }) : nothing}
  </p>`;
}
function citySteps(city, { language }) {
  const name = html`<bdi>${city.name}</bdi>`;
  const doors = [
    city.volunteer && door(city.volunteer, say(language, "volunteer", { city: name }), text(language, "volunteerHint")),
    city.url && door(city.url, say(language, "servicePage", { city: name }), text(language, "servicePageHint"))
  ].filter(Boolean);
  if (doors.length === 0) return nothing;
  return next(
    language,
    html`<ul role="list">
      ${doors}
    </ul>`
  );
}
function joinSteps({ language, feed }, place) {
  const blueprint = inLanguage(feed?.blueprints ?? [], language);
  const declaration = inLanguage(feed?.declarations ?? [], language);
  if (!blueprint && !place && !declaration) return nothing;
  return next(
    language,
    html`<ol>
      ${blueprint ? door(
      blueprint.url,
      text(language, "recruit"),
      say(language, "recruitHint", { file: fileFacts(blueprint, language) })
    ) : nothing}
      ${place ? html`<li>${letter(language, placeText(language, place))}</li>` : nothing}
      ${declaration ? door(
      declaration.url,
      text(language, "declaration"),
      say(language, "declarationHint", { file: fileFacts(declaration, language) })
    ) : nothing}
    </ol>`
  );
}
function signedLately({ language, feed }) {
  const address = feed?.join.email;
  if (address === void 0) return nothing;
  const email = html`<a class="door" href=${`mailto:${address}`}>${address}</a>`;
  return html`<p class="note" part="note">${say(language, "signedLately", { email })}</p>`;
}
function next(language, steps) {
  return html`<div class="next" part="actions">
    <p class="words">${text(language, "whatNext")}</p>
    ${steps}
  </div>`;
}

export { cityFacts, citySteps, joinSteps, signedLately };
