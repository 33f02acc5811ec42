import {html, nothing, type TemplateResult} from 'lit';
import type {MemberCity} from '../../domain/member-city.js';
import type {Place} from '../../domain/place.js';
import type {CityVerdict} from '../../domain/verdict.js';
import {say, text} from '../../i18n/messages.js';
import {monthOf} from '../../i18n/dates.js';
import {dayOf} from '../shared/day.js';
import {door, fileFacts, inLanguage} from '../shared/documents.js';
import {letter} from '../shared/letter.js';
import {placeText} from '../shared/place-text.js';
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

/** How a city that is no member becomes one: only the documents and addresses that the feed has, and a letter where the city is known. */
export function joinSteps({language, feed}: AnswerContext, place?: Place): TemplateResult | Nothing {
  const blueprint = inLanguage(feed?.blueprints ?? [], language);
  const declaration = inLanguage(feed?.declarations ?? [], language);
  if (!blueprint && !place && !declaration) return nothing;
  // Each in a place of its own: a letter that is being written must not be drawn anew.
  return next(
    language,
    html`<ol>
      ${
        blueprint
          ? door(
              blueprint.url,
              text(language, 'recruit'),
              say(language, 'recruitHint', {file: fileFacts(blueprint, language)}),
            )
          : nothing
      }
      ${place ? html`<li>${letter(language, placeText(language, place))}</li>` : nothing}
      ${
        declaration
          ? door(
              declaration.url,
              text(language, 'declaration'),
              say(language, 'declarationHint', {file: fileFacts(declaration, language)}),
            )
          : nothing
      }
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
