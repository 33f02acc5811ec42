import {html, nothing, type TemplateResult} from 'lit';
import type {FeedDocument} from '../../domain/membership.js';
import {say, text} from '../../i18n/messages.js';
import {monthOf} from '../../i18n/dates.js';
import {KEYSTONE, SIDES} from '../shared/arch.js';
import {dayOf} from '../shared/day.js';
import {fileFacts} from '../shared/documents.js';
import {heading} from '../shared/heading.js';
import type {JoinContext} from './join-context.js';
import type {JoinLanguage} from './words.js';

/** The Declaration: which file it is, and the link to it. `<cos-declaration-download>` is to take its place as a whole. */
export function declaration(context: JoinContext): TemplateResult | typeof nothing {
  const {declaration: file, language, level} = context;
  if (!file) return nothing;
  return html`<div class="errand">
    <div class="file" part="file">
      ${sheet()}
      <div>
        ${heading(level + 2, 'title', text(language, 'declarationTitle'))}
        <p class="facts">
          ${fileFacts(file, language)} ${ownLanguage(file, language)} ${edition(file, language)}
        </p>
      </div>
    </div>
    <p class="actions">
      <a class="button primary" part="link" href=${file.url} download
        ><span>${text(language, 'takeDeclaration')}</span></a
      >
    </p>
  </div>`;
}

/** "In English." */
function ownLanguage({language: tag}: FeedDocument, language: JoinLanguage): unknown {
  try {
    const name = new Intl.DisplayNames([language.tag], {type: 'language'}).of(tag) ?? tag;
    return say(language, 'inItsLanguage', {language: html`<bdi>${name}</bdi>`});
  } catch {
    return nothing; // no language tag: nothing is said of it
  }
}

/** "2009 text, updated November 1, 2026.", as far as it is known. */
function edition({version, updated}: FeedDocument, language: JoinLanguage): unknown {
  if (version === undefined && updated === undefined) return nothing;
  const isDay = updated?.split('-').length === 3;
  const date = updated && (isDay ? dayOf(language, updated) : monthOf(language, updated));
  const key = version === undefined ? 'updatedOn' : updated === undefined ? 'textOf' : 'textUpdated';
  return say(language, key, {version: html`<bdi>${version}</bdi>`, date});
}

/** A sheet with the arch, lines and a signature. */
function sheet(): TemplateResult {
  return html`<svg class="paper" viewBox="0 0 60 78" aria-hidden="true" focusable="false">
    <path class="sheet" d="M.5.5h59v77H.5z" />
    <g transform="translate(24 8) scale(.5)">
      <path d=${SIDES} />
      <path d=${KEYSTONE} />
    </g>
    <path class="line" d="M16 27.5H44M9 35.5H51M9 40.5H51M9 45.5H46M9 50.5H49M9 67.5H38" />
    <path class="pen" d="M11 65.5c2-6 5-9 6-7s-4 8-2 8 4-7 6-7-1 6 1 6 3-4 4.5-4 0 3.5 2 3.5 3-1.5 6-2.5" />
  </svg>`;
}
