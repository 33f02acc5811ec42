import {html, nothing, type TemplateResult} from 'lit';
import {text} from '../../i18n/messages.js';
import {heading} from '../shared/heading.js';
import {mark} from '../shared/mark.js';
import type {Audience, JoinContext} from './join-context.js';
import {mayors} from './mayors.js';
import {residents} from './residents.js';
import type {JoinKey} from './words.js';

const TITLES: Readonly<Record<Audience, JoinKey>> = {
  both: 'joinTitle',
  mayors: 'mayorsTitle',
  residents: 'residentsTitle',
};

const GAINS: readonly JoinKey[] = [
  'getsTraining',
  'getsFunding',
  'getsGuides',
  'getsPeers',
  'getsWebsite',
  'getsRecognition',
];

/** The whole block: the approach, what cities get, then a way on for each who reads it. */
export function full(context: JoinContext): TemplateResult {
  const {language, audience, level, listDoor} = context;
  return html`<header class="head">
      <div>
        <p class="brand">${mark('in')}${text(language, 'coalition')}</p>
        ${heading(level, 'display', text(language, TITLES[audience]))}
      </div>
      <slot name="approach"><p class="lead">${text(language, 'approach')}</p></slot>
    </header>
    ${audience === 'residents' ? nothing : gains(context)}
    <div class="ways">
      ${audience === 'residents' ? nothing : mayors(context)}
      ${audience === 'mayors' ? nothing : residents(context)}
    </div>
    ${audience === 'mayors' && listDoor !== nothing ? html`<p>${listDoor}</p>` : nothing}`;
}

function gains({language, level}: JoinContext): TemplateResult {
  return html`<section>
    ${heading(level + 1, 'title', text(language, 'whatCitiesGet'))}
    <slot name="benefits">
      <ul class="gains" role="list">
        ${GAINS.map((key) => html`<li>${text(language, key)}</li>`)}
      </ul>
    </slot>
  </section>`;
}
