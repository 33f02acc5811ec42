import {html, nothing, type TemplateResult} from 'lit';
import {text} from '../../i18n/messages.js';
import {door} from '../shared/documents.js';
import {heading} from '../shared/heading.js';
import {mark} from '../shared/mark.js';
import type {JoinContext} from './join-context.js';

/** The block for a sidebar: one sentence, the check, the doors. */
export function compact(context: JoinContext): TemplateResult {
  const {language, audience, level, check, declaration, blueprint, listDoor} = context;
  const doors = [
    audience !== 'residents' && declaration && door(declaration.url, text(language, 'takeDeclaration')),
    audience !== 'mayors' && blueprint && door(blueprint.url, text(language, 'recruit')),
    listDoor !== nothing && html`<li>${listDoor}</li>`,
  ].filter(Boolean);
  return html`${heading(level, 'title', [mark('in'), text(language, 'joinTitle')])}
    <slot name="approach"><p>${text(language, 'inShort')}</p></slot>
    ${audience === 'mayors' ? nothing : check}
    ${
      doors.length > 0
        ? html`<ul class="compact-doors" role="list">
            ${doors}
          </ul>`
        : nothing
    }`;
}
