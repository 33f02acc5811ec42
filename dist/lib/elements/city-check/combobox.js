import { nothing, html } from 'lit';
import { text, say } from '../../i18n/messages.js';
import { mark } from '../shared/mark.js';
import { statusWords } from './choices.js';
import { placeInList } from './place-words.js';

function combobox(parts) {
  const { language, controller, waits } = parts;
  const { options, said } = controller;
  const open = options.at === "open";
  const marked = open && options.marked !== void 0 ? `option-${options.marked}` : nothing;
  return html`<div class="label-group">
      <label class="label" part="label" for="box">${text(language, "label")}</label>
      <span class="hint" id="hint">${text(language, "hint")}</span>
    </div>
    <div class="row">
      <div class="combo">
        <input
          class="field"
          part="field"
          id="box"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${open ? "true" : "false"}
          aria-controls="list"
          aria-describedby="hint"
          aria-activedescendant=${marked}
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="go"
          @input=${parts.onInput}
          @keydown=${controller.onKeydown}
          @keypress=${stop}
          @click=${controller.unmark}
          @blur=${controller.onBlur}
        />
        <ul class="list" part="list" id="list" role="listbox" aria-label=${text(language, "places")}>
          ${open ? options.candidates.map((candidate, at) => option(candidate, at, options, parts)) : nothing}
        </ul>
        <div aria-live="polite">
          ${waits ? html`<p class="wait">${mark("open")}${text(language, "loading")}</p>` : nothing}
          <span class="visually-hidden"
            >${said === void 0 ? nothing : say(language, "found", { count: said })}</span
          >
        </div>
      </div>
      <button class="button primary" part="button" type="submit">
        <span>${text(language, "button")}</span>
      </button>
    </div>`;
}
function stop(event) {
  event.stopPropagation();
}
function option(candidate, at, { candidates, marked }, { language, take }) {
  return html`<li
    class="option"
    part="option"
    role="option"
    id=${`option-${at}`}
    aria-selected=${at === marked ? "true" : "false"}
    @mousedown=${(event) => event.preventDefault()}
    @click=${() => take(candidate)}
  >
    ${placeInList(language, candidate, candidates)} ${statusWords(candidate, language)}
  </li>`;
}

export { combobox };
