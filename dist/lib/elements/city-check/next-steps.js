import { nothing, html } from 'lit';
import { say, text } from '../../i18n/messages.js';
import { monthOf } from '../../i18n/dates.js';
import { dayOf } from '../shared/day.js';

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
function joinSteps({ language, feed }) {
  const blueprint = inLanguage(feed?.blueprints ?? [], language);
  const declaration = inLanguage(feed?.declarations ?? [], language);
  const steps = [
    blueprint && door(
      blueprint.url,
      text(language, "recruit"),
      say(language, "recruitHint", { file: fileFacts(blueprint, language) })
    ),
    declaration && door(
      declaration.url,
      text(language, "declaration"),
      say(language, "declarationHint", { file: fileFacts(declaration, language) })
    )
  ].filter(Boolean);
  if (steps.length === 0) return nothing;
  return next(
    language,
    html`<ol>
      ${steps}
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
function door(address, words, hint) {
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

export { cityFacts, citySteps, joinSteps, signedLately };
