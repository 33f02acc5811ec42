import {html, nothing, type TemplateResult} from 'lit';
import type {Candidate} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {mark} from '../shared/mark.js';
import {statusWords} from './choices.js';
import type {Options, OptionsController} from './options-controller.js';
import {placeInList} from './place-words.js';
import type {CheckLanguage} from './words.js';

export interface ComboboxParts {
  readonly language: CheckLanguage;
  readonly controller: OptionsController;
  /** Whether the visitor waits for the list to load. */
  readonly waits: boolean;
  readonly onInput: () => void;
  readonly take: (candidate: Candidate) => void;
}

/** Label, box, list and button, after the W3C's editable combobox with list autocomplete, all in one root. */
export function combobox(parts: ComboboxParts): TemplateResult {
  const {language, controller, waits} = parts;
  const {options, said} = controller;
  const open = options.at === 'open';
  const marked = open && options.marked !== undefined ? `option-${options.marked}` : nothing;
  return html`<div class="label-group">
      <label class="label" part="label" for="box">${text(language, 'label')}</label>
      <span class="hint" id="hint">${text(language, 'hint')}</span>
    </div>
    <div class="row">
      <div class="combo">
        <input
          class="field"
          part="field"
          id="box"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${open ? 'true' : 'false'}
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
        <ul class="list" part="list" id="list" role="listbox" aria-label=${text(language, 'places')}>
          ${open ? options.candidates.map((candidate, at) => option(candidate, at, options, parts)) : nothing}
        </ul>
        <div aria-live="polite">
          ${waits ? html`<p class="wait">${mark('open')}${text(language, 'loading')}</p>` : nothing}
          <span class="visually-hidden"
            >${said === undefined ? nothing : say(language, 'found', {count: said})}</span
          >
        </div>
      </div>
      <button class="button primary" part="button" type="submit">
        <span>${text(language, 'button')}</span>
      </button>
    </div>`;
}

/** What is typed stays inside: to a page's one-key shortcuts it would seem to come from our tag, which is no field. */
function stop(event: Event): void {
  event.stopPropagation();
}

function option(
  candidate: Candidate,
  at: number,
  {candidates, marked}: Extract<Options, {readonly at: 'open'}>,
  {language, take}: ComboboxParts,
): TemplateResult {
  // The press must not take the focus from the box before the click lands.
  return html`<li
    class="option"
    part="option"
    role="option"
    id=${`option-${at}`}
    aria-selected=${at === marked ? 'true' : 'false'}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => take(candidate)}
  >
    ${placeInList(language, candidate, candidates)} ${statusWords(candidate, language)}
  </li>`;
}
