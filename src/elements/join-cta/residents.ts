import {html, nothing, type TemplateResult} from 'lit';
import {say, text} from '../../i18n/messages.js';
import {door, fileFacts} from '../shared/documents.js';
import {heading} from '../shared/heading.js';
import {fillDraft, letter} from '../shared/letter.js';
import type {JoinContext} from './join-context.js';

/** For residents: whether their city has joined, and what they can do where it has not. */
export function residents(context: JoinContext): TemplateResult {
  const {language, level, audience, check, listDoor} = context;
  const isAlone = audience === 'residents';
  return html`<section class="way">
    ${
      isAlone
        ? nothing
        : html`${heading(level + 1, 'title', text(language, 'forResidents'))}
            <p>${text(language, 'seeWhether')}</p>`
    }
    ${check} ${listDoor === nothing ? nothing : html`<p>${listDoor}</p>`}
    <div class="errand">
      <slot name="residents">
        ${heading(level + (isAlone ? 1 : 2), 'words', text(language, 'notYet'))}
        <ol class="ways-on">
          <li>${text(language, 'gatherNeighbors')}</li>
          <li>${text(language, 'askMeeting')}</li>
          <li>${text(language, 'handOver')}</li>
        </ol>
      </slot>
      ${letterTo(context)} ${blueprint(context)}
    </div>
  </section>`;
}

/** Puts the city that is known by now into the letter, where the block has one. */
export function fillLetter(root: ParentNode, {language, city}: JoinContext): void {
  const around = root.querySelector('.letter');
  if (around) fillDraft(around, language, city || text(language, 'ourCity'));
}

function letterTo({language, city, nameCity}: JoinContext): TemplateResult {
  const onInput = ({currentTarget}: Event): void => nameCity((currentTarget as HTMLInputElement).value);
  return letter(
    language,
    city || text(language, 'ourCity'),
    html`<label class="label"
      ><span>${text(language, 'letterCity')}</span
      ><input class="field" autocomplete="off" value=${city} @input=${onInput}
    /></label>`,
  );
}

function blueprint({language, blueprint: file}: JoinContext): TemplateResult | typeof nothing {
  if (!file) return nothing;
  const hint = say(language, 'eachStep', {file: fileFacts(file, language)});
  return html`<ul role="list">
    ${door(file.url, text(language, 'theBlueprint'), hint)}
  </ul>`;
}
