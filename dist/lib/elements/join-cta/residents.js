import { nothing, html } from 'lit';
import { text, say } from '../../i18n/messages.js';
import { fileFacts, door } from '../shared/documents.js';
import { heading } from '../shared/heading.js';
import { fillDraft, letter } from '../shared/letter.js';

function residents(context) {
  const { language, level, audience, check, listDoor } = context;
  const isAlone = audience === "residents";
  return html`<section class="way">
    ${isAlone ? nothing : html`${heading(level + 1, "title", text(language, "forResidents"))}
            <p>${text(language, "seeWhether")}</p>`}
    ${check} ${listDoor === nothing ? nothing : html`<p>${listDoor}</p>`}
    <div class="errand">
      <slot name="residents">
        ${heading(level + (isAlone ? 1 : 2), "words", text(language, "notYet"))}
        <ol class="ways-on">
          <li>${text(language, "gatherNeighbors")}</li>
          <li>${text(language, "askMeeting")}</li>
          <li>${text(language, "handOver")}</li>
        </ol>
      </slot>
      ${letterTo(context)} ${blueprint(context)}
    </div>
  </section>`;
}
function fillLetter(root, { language, city }) {
  const around = root.querySelector(".letter");
  if (around) fillDraft(around, language, city || text(language, "ourCity"));
}
function letterTo({ language, city, nameCity }) {
  const onInput = ({ currentTarget }) => nameCity(currentTarget.value);
  return letter(
    language,
    city || text(language, "ourCity"),
    html`<label class="label"
      ><span>${text(language, "letterCity")}</span
      ><input class="field" autocomplete="off" value=${city} @input=${onInput}
    /></label>`
  );
}
function blueprint({ language, blueprint: file }) {
  if (!file) return nothing;
  const hint = say(language, "eachStep", { file: fileFacts(file, language) });
  return html`<ul role="list">
    ${door(file.url, text(language, "theBlueprint"), hint)}
  </ul>`;
}

export { fillLetter, residents };
