import {html, type TemplateResult} from 'lit';
import {text} from '../../i18n/messages.js';
import {heading} from '../shared/heading.js';
import {declaration} from './declaration.js';
import type {JoinContext} from './join-context.js';
import type {JoinKey} from './words.js';

/** The first text of the Declaration. Those that came later speak of city leaders, and no longer of national policy. */
const FIRST_TEXT = 2009;

/** For mayors: what signing commits them to, and the Declaration. */
export function mayors(context: JoinContext): TemplateResult {
  const {language, level, audience} = context;
  return html`<section class="way">
    ${heading(level + 1, 'title', text(language, audience === 'both' ? 'forMayors' : 'whatSigningAsks'))}
    <slot name="mayors">${commitments(context)}</slot>
    ${declaration(context)}
  </section>`;
}

/** Only of a text that we know: of another, that it speaks for itself. */
function commitments({language, declaration: file}: JoinContext): TemplateResult {
  const [lead, asks] = asksOf(file?.version ?? '');
  return html`<p>${text(language, lead)}</p>
    ${
      asks.length > 0
        ? html`<ol class="ways-on">
            ${asks.map((key) => html`<li>${text(language, key)}</li>`)}
          </ol>`
        : ''
    }`;
}

function asksOf(version: string): readonly [lead: JoinKey, asks: readonly JoinKey[]] {
  const year = /^\d{4}$/.test(version) ? Number(version) : 0;
  if (year === FIRST_TEXT) return ['signingCommits', ['asksPlan', 'asksMayors', 'asksInvite', 'asksVoice']];
  if (year > FIRST_TEXT) return ['leaderCommits', ['asksPlan', 'asksLeaders', 'asksGlobal']];
  return ['asksItself', []];
}
