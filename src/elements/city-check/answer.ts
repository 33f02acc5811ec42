import {html, nothing, type TemplateResult} from 'lit';
import type {Candidate, CityVerdict, SuggestReason} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {dayOf} from '../shared/day.js';
import {mark} from '../shared/mark.js';
import type {AnswerContext} from './answer-context.js';
import {cannotConfirm} from './cannot-confirm.js';
import {choices, listLink, noneOfThese, placesInBold} from './choices.js';
import {choose, chooseMark} from './choose.js';
import {cityFacts, citySteps, joinSteps, signedLately} from './next-steps.js';
import {echo} from './place-words.js';
import {placeInBold} from '../shared/place-words.js';

/** An entry of the register: a rule, the mark in the margin, the words. */
type Mark = 'in' | 'open' | 'none';

/**
 * The answer in words: one sentence for each kind of verdict, the list's date,
 * what to do next. No claim without the place's full name and the date.
 */
export function answer(verdict: CityVerdict, context: AnswerContext): TemplateResult {
  const {language} = context;
  switch (verdict.kind) {
    case 'too-short':
      return html`<p class="ask">${text(language, 'tooShort')}</p>`;
    case 'member':
      return entry(
        'in',
        html`${says(say(language, 'isMember', {place: placeInBold(language, verdict.city)}))}
          ${cityFacts(verdict, context)} ${citySteps(verdict.city, context)} <slot name="member"></slot>`,
        context,
      );
    case 'listed':
      return listed(verdict, context);
    case 'choose':
      return entry(chooseMark(verdict), choose(verdict, context), context);
    case 'suggest':
      return suggest(verdict, context);
    case 'not-listed':
      return notListed(verdict, context);
    case 'unknown-place':
      return unknownPlace(verdict, context);
    case 'cannot-confirm':
      return cannotConfirm(verdict, context);
  }
}

type Of<Kind extends CityVerdict['kind']> = Extract<CityVerdict, {readonly kind: Kind}>;

function entry(stone: Mark, body: TemplateResult, {lead, note}: AnswerContext): TemplateResult {
  return html`<div class="entry">
    ${stone === 'none' ? nothing : mark(stone)}
    <div class="body">${lead}${body}${note}</div>
  </div>`;
}

function says(sentence: unknown): TemplateResult {
  return html`<p class="says">${sentence}</p>`;
}

function asOf({asOf: issued}: CityVerdict, {language}: AnswerContext) {
  if (issued === undefined) return nothing;
  return html`<p class="facts">${say(language, 'asOfAlone', {date: dayOf(language, issued)})}</p>`;
}

function listed(verdict: Of<'listed'>, context: AnswerContext): TemplateResult {
  const {language} = context;
  const pending = verdict.status === 'pending';
  const place = placeInBold(language, verdict.city);
  const date = dayOf(language, verdict.asOf ?? '');
  return entry(
    'open',
    html`${says(say(language, pending ? 'isPending' : 'isFormer', {place}))}
      <p class="facts">${say(language, pending ? 'statusPending' : 'statusFormer', {date})}</p>
      ${pending ? listLink(context) : joinSteps(context)}`,
    context,
  );
}

function suggest(verdict: Of<'suggest'>, context: AnswerContext): TemplateResult {
  const {candidates} = verdict;
  return entry(
    'none',
    html`${says(suggestSays(verdict.reason, verdict, context))} ${choices(candidates, context)}
    ${asOf(verdict, context)} ${noneOfThese(context)}`,
    context,
  );
}

function suggestSays(reason: SuggestReason, verdict: Of<'suggest'>, context: AnswerContext): unknown {
  const {language} = context;
  const {candidates, elsewhere = '', typed} = verdict;
  const places = placesInBold(candidates, candidates, context);
  switch (reason) {
    case 'close-name':
      return say(language, 'didYouMean', {typed: echo(typed)});
    case 'other-region':
      return say(language, 'otherRegion', {places, region: html`<bdi>${elsewhere}</bdi>`});
    case 'other-kind':
      return say(language, 'otherKind', {places});
    case 'much-larger':
      return say(language, 'muchLarger', {typed: echo(typed)});
  }
}

function notListed(verdict: Of<'not-listed'>, context: AnswerContext): TemplateResult {
  const {language} = context;
  const date = dayOf(language, verdict.asOf ?? '');
  const sentence = verdict.place
    ? say(language, 'isNotListed', {place: placeInBold(language, verdict.place), date})
    : say(language, 'nameNotListed', {name: echo(verdict.typed), date});
  return entry(
    'open',
    html`${says(sentence)}
      <p class="facts">
        ${verdict.place ? nothing : text(language, 'checkSpelling')} ${text(language, 'anyCity')}
      </p>
      ${joinSteps(context, verdict.place)} ${similar(verdict.near, context)}
      <slot name="not-listed"></slot>
      ${signedLately(context)}`,
    context,
  );
}

function unknownPlace(verdict: Of<'unknown-place'>, context: AnswerContext): TemplateResult {
  const {language} = context;
  const {place, zip, typed, near} = verdict;
  const link = context.listLink('lookThroughLink');
  const sentence = place
    ? say(language, 'mayBePart', {place: placeInBold(language, place)})
    : say(language, zip ? 'zipUnknown' : 'unknownPlace', {typed: echo(typed)});
  return entry(
    'none',
    html`${says(sentence)}
      <p>
        ${text(language, place || zip ? 'typeItsCity' : 'checkSpelling')}
        ${link ? say(language, 'lookThrough', {link}) : nothing}
      </p>
      ${similar(near, context)}`,
    context,
  );
}

function similar(near: readonly Candidate[], context: AnswerContext) {
  if (near.length === 0) return nothing;
  return html`<p class="next">${text(context.language, 'namesLikeIt')}</p>
    ${choices(near, context)}`;
}
