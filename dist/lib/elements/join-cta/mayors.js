import { html } from 'lit';
import { text } from '../../i18n/messages.js';
import { heading } from '../shared/heading.js';
import { declaration } from './declaration.js';

const FIRST_TEXT = 2009;
function mayors(context) {
  const { language, level, audience } = context;
  return html`<section class="way">
    ${heading(level + 1, "title", text(language, audience === "both" ? "forMayors" : "whatSigningAsks"))}
    <slot name="mayors">${commitments(context)}</slot>
    ${declaration(context)}
  </section>`;
}
function commitments({ language, declaration: file }) {
  const [lead, asks] = asksOf(file?.version ?? "");
  return html`<p>${text(language, lead)}</p>
    ${asks.length > 0 ? html`<ol class="ways-on">
            ${asks.map((key) => html`<li>${text(language, key)}</li>`)}
          </ol>` : ""}`;
}
function asksOf(version) {
  const year = /^\d{4}$/.test(version) ? Number(version) : 0;
  if (year === FIRST_TEXT) return ["signingCommits", ["asksPlan", "asksMayors", "asksInvite", "asksVoice"]];
  if (year > FIRST_TEXT) return ["leaderCommits", ["asksPlan", "asksLeaders", "asksGlobal"]];
  return ["asksItself", []];
}

export { mayors };
