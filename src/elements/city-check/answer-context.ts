import {html, nothing, type TemplateResult} from 'lit';
import type {MemberCity} from '../../domain/member-city.js';
import type {Feed} from '../../domain/membership.js';
import type {Candidate, CityVerdict} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {dayOf} from '../shared/day.js';
import type {FeedState} from '../shared/membership-controller.js';
import {hasOwnFallback} from '../shared/own-fallback.js';
import type {Answer} from './answer-controller.js';
import type {CheckKey, CheckLanguage} from './words.js';

/** What an answer is told with, besides the verdict. */
export interface AnswerContext {
  readonly language: CheckLanguage;
  /** The feed that was answered from; none where there is none. */
  readonly feed: Feed | undefined;
  /** When the feed runs out, or has run out. */
  readonly expired: string | undefined;
  /** The page's own link, or ours where the page has none. */
  readonly fallback: TemplateResult;
  /** A link to the list of member cities with these words; none where no address is known. */
  readonly listLink: (words: CheckKey) => TemplateResult | undefined;
  /** Before an answer that has changed: that it has. */
  readonly lead: TemplateResult | typeof nothing;
  /** Under one that comes from a saved copy: that it does, and of when it is. */
  readonly note: TemplateResult | typeof nothing;
  readonly cityOf: (candidate: Candidate | undefined) => MemberCity | undefined;
  readonly choose: (candidate: Candidate) => void;
  readonly tryAgain: () => void;
}

interface Surroundings extends Pick<AnswerContext, 'language' | 'choose' | 'tryAgain'> {
  readonly state: FeedState;
  readonly answer: Answer;
  /** Address of the list where the feed has none. */
  readonly list: string | undefined;
  /** The element, in which a page puts its own fallback. */
  readonly host: Element;
}

export function answerContext(surroundings: Surroundings): AnswerContext {
  const {language, state, answer, list, host, choose, tryAgain} = surroundings;
  const feed = state.at === 'ready' ? state.membership.feed : undefined;
  const address = feed?.coalition.list ?? list;
  const listLink = (words: CheckKey): TemplateResult | undefined =>
    address === undefined ? undefined : html`<a class="door" href=${address}>${text(language, words)}</a>`;
  return {
    language,
    feed,
    expired: state.at === 'failed' ? state.error.expired : feed?.expires,
    fallback: (hasOwnFallback(host) ? undefined : listLink('seeTheListAlone')) ?? html`<slot></slot>`,
    listLink,
    lead:
      answer.at === 'given' && answer.changed
        ? html`<p class="words">${text(language, 'answerChanged')}</p>`
        : nothing,
    note: answer.at === 'given' && answer.verdict.fromCopy ? copyNote(answer.verdict, surroundings) : nothing,
    cityOf: (candidate) => feed?.members.find(({id}) => id === candidate?.id),
    choose,
    tryAgain,
  };
}

function copyNote({asOf}: CityVerdict, {language, state, tryAgain}: Surroundings): TemplateResult {
  const missed = state.at === 'ready' && state.missed;
  return html`<p class="note" part="note">
    ${say(language, 'fromCopy', {date: dayOf(language, asOf ?? '')})}
    ${
      missed
        ? html`<span
            ><bdi>${text(language, 'notLoadedToday')}</bdi>
            <button class="door" type="button" @click=${tryAgain}>${text(language, 'tryAgain')}</button></span
          >`
        : nothing
    }
  </p>`;
}

/** What stands below the answer: the fallback whenever we can neither answer nor point to the list ourselves, and whose work the places are. */
export function smallPrint(
  state: FeedState,
  verdict: CityVerdict | undefined,
  {listLink, fallback, language}: AnswerContext,
): TemplateResult {
  const kind = verdict?.kind ?? '';
  // It is part of that answer.
  const needsFallback =
    kind !== 'cannot-confirm' &&
    (state.at === 'failed' || (kind !== '' && listLink('seeTheList') === undefined));
  return html`${needsFallback ? html`<div class="next">${fallback}</div>` : nothing}
  ${verdict && namesPlaces(verdict) ? html`<p class="small next">${text(language, 'credit')}</p>` : nothing}`;
}

/** Whether places are named in the answer that the feed does not name. */
function namesPlaces(verdict: CityVerdict): boolean {
  const offered = 'candidates' in verdict ? verdict.candidates : 'near' in verdict ? verdict.near : [];
  return 'place' in verdict || offered.some(({id, part}) => id === undefined || part !== undefined);
}
