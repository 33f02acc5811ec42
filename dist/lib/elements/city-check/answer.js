import { html, nothing } from 'lit';
import { say, text } from '../../i18n/messages.js';
import { dayOf } from '../shared/day.js';
import { mark } from '../shared/mark.js';
import { cannotConfirm } from './cannot-confirm.js';
import { choices, noneOfThese, listLink, placesInBold } from './choices.js';
import { choose, chooseMark } from './choose.js';
import { cityFacts, citySteps, joinSteps, signedLately } from './next-steps.js';
import { echo } from './place-words.js';
import { placeInBold } from '../shared/place-words.js';

function answer(verdict, context) {
  const { language } = context;
  switch (verdict.kind) {
    case "too-short":
      return html`<p class="ask">${text(language, "tooShort")}</p>`;
    case "member":
      return entry(
        "in",
        html`${says(say(language, "isMember", { place: placeInBold(language, verdict.city) }))}
          ${cityFacts(verdict, context)} ${citySteps(verdict.city, context)} <slot name="member"></slot>`,
        context
      );
    case "listed":
      return listed(verdict, context);
    case "choose":
      return entry(chooseMark(verdict), choose(verdict, context), context);
    case "suggest":
      return suggest(verdict, context);
    case "not-listed":
      return notListed(verdict, context);
    case "unknown-place":
      return unknownPlace(verdict, context);
    case "cannot-confirm":
      return cannotConfirm(verdict, context);
  }
}
function entry(stone, body, { lead, note }) {
  return html`<div class="entry">
    ${stone === "none" ? nothing : mark(stone)}
    <div class="body">${lead}${body}${note}</div>
  </div>`;
}
function says(sentence) {
  return html`<p class="says">${sentence}</p>`;
}
function asOf({ asOf: issued }, { language }) {
  if (issued === void 0) return nothing;
  return html`<p class="facts">${say(language, "asOfAlone", { date: dayOf(language, issued) })}</p>`;
}
function listed(verdict, context) {
  const { language } = context;
  const pending = verdict.status === "pending";
  const place = placeInBold(language, verdict.city);
  const date = dayOf(language, verdict.asOf ?? "");
  return entry(
    "open",
    html`${says(say(language, pending ? "isPending" : "isFormer", { place }))}
      <p class="facts">${say(language, pending ? "statusPending" : "statusFormer", { date })}</p>
      ${pending ? listLink(context) : joinSteps(context)}`,
    context
  );
}
function suggest(verdict, context) {
  const { candidates } = verdict;
  return entry(
    "none",
    html`${says(suggestSays(verdict.reason, verdict, context))} ${choices(candidates, context)}
    ${asOf(verdict, context)} ${noneOfThese(context)}`,
    context
  );
}
function suggestSays(reason, verdict, context) {
  const { language } = context;
  const { candidates, elsewhere = "", typed } = verdict;
  const places = placesInBold(candidates, candidates, context);
  switch (reason) {
    case "close-name":
      return say(language, "didYouMean", { typed: echo(typed) });
    case "other-region":
      return say(language, "otherRegion", { places, region: html`<bdi>${elsewhere}</bdi>` });
    case "other-kind":
      return say(language, "otherKind", { places });
    case "much-larger":
      return say(language, "muchLarger", { typed: echo(typed) });
  }
}
function notListed(verdict, context) {
  const { language } = context;
  const date = dayOf(language, verdict.asOf ?? "");
  const sentence = verdict.place ? say(language, "isNotListed", { place: placeInBold(language, verdict.place), date }) : say(language, "nameNotListed", { name: echo(verdict.typed), date });
  return entry(
    "open",
    html`${says(sentence)}
      <p class="facts">
        ${verdict.place ? nothing : text(language, "checkSpelling")} ${text(language, "anyCity")}
      </p>
      ${joinSteps(context, verdict.place)} ${similar(verdict.near, context)}
      <slot name="not-listed"></slot>
      ${signedLately(context)}`,
    context
  );
}
function unknownPlace(verdict, context) {
  const { language } = context;
  const { place, zip, typed, near } = verdict;
  const link = context.listLink("lookThroughLink");
  const sentence = place ? say(language, "mayBePart", { place: placeInBold(language, place) }) : say(language, zip ? "zipUnknown" : "unknownPlace", { typed: echo(typed) });
  return entry(
    "none",
    html`${says(sentence)}
      <p>
        ${text(language, place || zip ? "typeItsCity" : "checkSpelling")}
        ${link ? say(language, "lookThrough", { link }) : nothing}
      </p>
      ${similar(near, context)}`,
    context
  );
}
function similar(near, context) {
  if (near.length === 0) return nothing;
  return html`<p class="next">${text(context.language, "namesLikeIt")}</p>
    ${choices(near, context)}`;
}

export { answer };
