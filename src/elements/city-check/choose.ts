import {html, nothing, type TemplateResult} from 'lit';
import type {Candidate, CityVerdict} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {dayOf} from '../shared/day.js';
import type {AnswerContext} from './answer-context.js';
import {choices, inWords, listLink, noneOfThese, placesInBold} from './choices.js';
import {citySteps} from './next-steps.js';
import {regionText} from '../shared/place-text.js';
import {placeInBold} from '../shared/place-words.js';

type Choose = Extract<CityVerdict, {readonly kind: 'choose'}>;

/** The one listed city among the candidates, where it is a member and no ZIP code brought us there. */
function onlyMember({candidates, zip}: Choose): Candidate | undefined {
  const [first, ...more] = candidates.filter(({id}) => id !== undefined);
  const isAlone = more.length === 0 && (first?.part === undefined || candidates.length === 1);
  return zip === undefined && first?.member && isAlone ? first : undefined;
}

export function chooseMark(verdict: Choose): 'in' | 'none' {
  return onlyMember(verdict) ? 'in' : 'none';
}

/**
 * The truth about each bearer of the name, then the choice: the visitor in the
 * common case has the answer without another step.
 */
export function choose(verdict: Choose, context: AnswerContext): TemplateResult {
  const {language, cityOf} = context;
  const {candidates, zip, asOf = ''} = verdict;
  const city = cityOf(onlyMember(verdict));
  return html`<p class="says">
      ${zip === undefined ? bearersSay(candidates, context) : zipSays(zip, candidates, context)}
    </p>
    <p class="facts">${say(language, 'asOfAlone', {date: dayOf(language, asOf)})}</p>
    ${city ? citySteps(city, context) : nothing} ${choices(candidates, context)}
    ${candidates.length > 1 ? noneOfThese(context) : listLink(context)}`;
}

function zipSays(zip: string, candidates: readonly Candidate[], context: AnswerContext): unknown {
  const {language} = context;
  return candidates.map((candidate) => [
    say(language, candidate.member ? 'zipOfMember' : 'zipOfPlace', {
      zip,
      place: placeInBold(language, candidate),
    }),
    candidate.member ? nothing : [' ', standingSays(candidate, candidates, context)],
    ' ',
    text(language, 'zipIsNoBorder'),
  ]);
}

/** The members, cities of which it is a part, those of another status, those not listed. */
function bearersSay(candidates: readonly Candidate[], context: AnswerContext): unknown {
  const {language} = context;
  const parts = candidates.filter(({part}) => part !== undefined);
  const whole = candidates.filter(({part}) => part === undefined);
  const members = whole.filter(({member}) => member);
  const others = whole.filter(({member, id}) => !member && id !== undefined);
  const unlisted = whole.filter(({id}) => id === undefined);
  const [first] = candidates;
  const another = parts.length + unlisted.length === 0;
  return [
    members.length > 0 ? membersSay(members, candidates, context) : nothing,
    parts.map((part) => [' ', partSays(part, candidates, context)]),
    others.map((other) => [' ', standingSays(other, candidates, context)]),
    ' ',
    unlisted.length > 0 ? unlistedSay(unlisted, context) : nothing,
    another ? say(language, 'another', {name: html`<bdi>${first?.name ?? ''}</bdi>`}) : nothing,
  ];
}

function membersSay(
  members: readonly Candidate[],
  among: readonly Candidate[],
  context: AnswerContext,
): unknown {
  const {language} = context;
  const [only, ...more] = members;
  if (only && more.length === 0)
    return say(language, 'isMember', {place: placeInBold(language, only, among)});
  return say(language, 'areMembers', {places: placesInBold(members, among, context)});
}

function partSays(candidate: Candidate, among: readonly Candidate[], context: AnswerContext): unknown {
  const {language} = context;
  const {member, part = ''} = candidate;
  return [
    say(language, member ? 'partOfMember' : 'partOfPlace', {
      part: html`<strong><bdi>${part}</bdi></strong>`,
      place: placeInBold(language, candidate, among),
    }),
    member ? nothing : [' ', standingSays(candidate, among, context)],
  ];
}

/** What the list says of a candidate that is no member. */
function standingSays(candidate: Candidate, among: readonly Candidate[], {language}: AnswerContext): unknown {
  const place = placeInBold(language, candidate, among);
  const {status, partOf} = candidate;
  if (status === undefined)
    return say(language, partOf === undefined ? 'placeNotListed' : 'mayBePart', {place});
  if (status === 'pending') return say(language, 'isPending', {place});
  if (status === 'former') return say(language, 'isFormer', {place});
  return say(language, 'isUnknownStatus', {place});
}

function unlistedSay(unlisted: readonly Candidate[], {language}: AnswerContext): unknown {
  const regions = [...new Set(unlisted.map((one) => regionText(language, one)))].sort(
    new Intl.Collator(language.tag).compare,
  );
  const states = unlisted.every(({country}) => country === 'US');
  return say(language, 'othersNotListed', {
    count: unlisted.length,
    name: html`<bdi>${unlisted[0]?.name ?? ''}</bdi>`,
    regions: inWords(regions, states ? 'moreStates' : 'more', language),
  });
}
