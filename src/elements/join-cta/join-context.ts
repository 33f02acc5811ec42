import {html, nothing, type TemplateResult} from 'lit';
import type {FeedDocument} from '../../domain/membership.js';
import {text} from '../../i18n/messages.js';
import {inLanguage} from '../shared/documents.js';
import type {FeedState} from '../shared/membership-controller.js';
import {hasOwnFallback} from '../shared/own-fallback.js';
import type {JoinLanguage} from './words.js';

export type Audience = 'both' | 'mayors' | 'residents';

/** What the block is made with. */
export interface JoinContext {
  readonly language: JoinLanguage;
  readonly audience: Audience;
  /** Of the block's own heading, 1 to 6. Those inside follow it. */
  readonly level: number;
  readonly declaration: FeedDocument | undefined;
  readonly blueprint: FeedDocument | undefined;
  /** Address of the list of member cities, as far as it is known. */
  readonly list: string | undefined;
  /** The link to it, or the page's own link where the feed has none to give; nothing where there is neither yet. */
  readonly listDoor: TemplateResult | typeof nothing;
  /** The city check, as a tag: the page's scripts decide which class it is. */
  readonly check: TemplateResult;
  /** Full name of the city that the letter is for; empty where it is not known. */
  readonly city: string;
  readonly nameCity: (typed: string) => void;
}

interface Surroundings extends Pick<JoinContext, 'language' | 'audience' | 'level' | 'city' | 'nameCity'> {
  readonly state: FeedState;
  /** Address of the list beside the script. */
  readonly home: string | undefined;
  /** As set on the element. */
  readonly feed: string;
  readonly region: string;
  /** The element, in which a page puts its own link. */
  readonly host: Element;
}

export function joinContext({state, home, feed, region, host, ...rest}: Surroundings): JoinContext {
  const {language} = rest;
  const known = state.at === 'ready' ? state.membership.feed : undefined;
  const list = known?.coalition.list ?? home;
  return {
    ...rest,
    declaration: inLanguage(known?.declarations ?? [], language),
    blueprint: inLanguage(known?.blueprints ?? [], language),
    list,
    listDoor: listDoor(state, known?.coalition.list, home, host, language),
    check: html`<cos-city-check
      feed=${feed || nothing}
      region=${region || nothing}
      heading=""
      exportparts="form, label, field, button, list, option, answer, actions, note"
      >${list ? html`<a class="door" href=${list}>${text(language, 'seeTheListAlone')}</a>` : nothing}</cos-city-check
    >`,
  };
}

/** The feed's list is the best; where the feed is silent, the page's own link is, then the list beside the script. */
function listDoor(
  {at}: FeedState,
  ofFeed: string | undefined,
  home: string | undefined,
  host: Element,
  language: JoinLanguage,
): TemplateResult | typeof nothing {
  const isAlone = at === 'failed' || (at === 'ready' && !ofFeed);
  const list = ofFeed ?? home;
  if (isAlone && (!list || hasOwnFallback(host))) return html`<slot></slot>`;
  return list ? html`<a class="door" href=${list}>${text(language, 'seeAll')}</a>` : nothing;
}
