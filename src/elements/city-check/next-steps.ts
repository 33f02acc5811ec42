import {html, nothing, type TemplateResult} from 'lit';
import type {MemberCity} from '../../domain/member-city.js';
import type {FeedDocument} from '../../domain/membership.js';
import type {CityVerdict} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {monthOf} from '../../i18n/dates.js';
import {dayOf} from '../shared/day.js';
import type {AnswerContext} from './answer-context.js';
import type {CheckLanguage} from './words.js';

type Nothing = typeof nothing;

/** The list's date, and when the city joined and signed again. */
export function cityFacts(
  {city, asOf}: Extract<CityVerdict, {readonly kind: 'member'}>,
  {language}: AnswerContext,
): TemplateResult {
  const date = dayOf(language, asOf ?? '');
  const dates = new Intl.ListFormat(language.tag).format(
    city.signed.map((signed) => monthOf(language, signed)),
  );
  const joined = city.joined === undefined ? '' : monthOf(language, city.joined);
  return html`<p class="facts">
    ${say(language, 'asOf', {date})} ${city.founding ? text(language, 'founding') : nothing}
    ${joined && dates ? say(language, 'joinedAndSigned', {date: joined, dates}) : nothing}
    ${joined && !dates ? say(language, 'joined', {date: joined}) : nothing}
    ${!joined && dates ? say(language, 'signed', {dates}) : nothing}
  </p>`;
}

/** Where a member city can be met: only what the feed has. */
export function citySteps(city: MemberCity, {language}: AnswerContext): TemplateResult | Nothing {
  const name = html`<bdi>${city.name}</bdi>`;
  const doors = [
    city.volunteer &&
      door(city.volunteer, say(language, 'volunteer', {city: name}), text(language, 'volunteerHint')),
    city.url && door(city.url, say(language, 'servicePage', {city: name}), text(language, 'servicePageHint')),
  ].filter(Boolean);
  if (doors.length === 0) return nothing;
  return next(
    language,
    html`<ul role="list">
      ${doors}
    </ul>`,
  );
}

/** How a city that is no member becomes one: only the documents and addresses that the feed has. */
export function joinSteps({language, feed}: AnswerContext): TemplateResult | Nothing {
  const blueprint = inLanguage(feed?.blueprints ?? [], language);
  const declaration = inLanguage(feed?.declarations ?? [], language);
  const steps = [
    blueprint &&
      door(
        blueprint.url,
        text(language, 'recruit'),
        say(language, 'recruitHint', {file: fileFacts(blueprint, language)}),
      ),
    declaration &&
      door(
        declaration.url,
        text(language, 'declaration'),
        say(language, 'declarationHint', {file: fileFacts(declaration, language)}),
      ),
  ].filter(Boolean);
  if (steps.length === 0) return nothing;
  return next(
    language,
    html`<ol>
      ${steps}
    </ol>`,
  );
}

/** For a city that signed after the list was made. */
export function signedLately({language, feed}: AnswerContext): TemplateResult | Nothing {
  const address = feed?.join.email;
  if (address === undefined) return nothing;
  const email = html`<a class="door" href=${`mailto:${address}`}>${address}</a>`;
  return html`<p class="note" part="note">${say(language, 'signedLately', {email})}</p>`;
}

function next(language: CheckLanguage, steps: TemplateResult): TemplateResult {
  return html`<div class="next" part="actions">
    <p class="words">${text(language, 'whatNext')}</p>
    ${steps}
  </div>`;
}

function door(address: string, words: unknown, hint: unknown): TemplateResult {
  return html`<li><a class="door" href=${address}>${words}</a><span class="small">${hint}</span></li>`;
}

/** The document in the visitor's language, else in English, else the first. */
function inLanguage<Document extends FeedDocument>(
  documents: readonly Document[],
  {tag}: CheckLanguage,
): Document | undefined {
  const [wanted] = tag.split('-');
  const of = (language: string | undefined): Document | undefined =>
    documents.find((document) => document.language.split('-')[0] === language);
  return of(wanted) ?? of('en') ?? documents[0];
}

/** "PDF, 8 pages, 240 KB." */
function fileFacts({pages, bytes}: FeedDocument, language: CheckLanguage): string {
  const {tag} = language;
  const kilobytes = new Intl.NumberFormat(tag, {style: 'unit', unit: 'kilobyte'});
  const size = bytes === undefined ? '' : kilobytes.format(Math.ceil(bytes / 1000));
  const count = pages === undefined ? '' : say(language, 'pages', {count: pages}).join('');
  const facts = [text(language, 'pdf'), count, size].filter(Boolean);
  return `${new Intl.ListFormat(tag, {type: 'unit'}).format(facts)}.`;
}
