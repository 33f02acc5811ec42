import { html, nothing } from 'lit';
import { say } from '../../i18n/messages.js';
import { dayOf } from '../shared/dates.js';
import { mark } from '../shared/mark.js';
import { cannotConfirm } from './cannot-confirm.js';
import { choices, noneOfThese, listLink, placesInBold } from './choices.js';
import { cityFacts, citySteps, joinSteps, signedLately } from './next-steps.js';
import { placeInBold, text, echo } from './place-words.js';

function answer(verdict, context) {
  const { language } = context;
  switch (verdict.kind) {
    case "too-short":
      return html`<p class="ask">${text(language, "tooShort")}</p>`;
    case "member":
      return entry(
        "in",
        html`${says(say(language, "isMember", { place: placeInBold(language, verdict.city) }))}
          ${cityFacts(verdict, context)} ${citySteps(verdict.city, context)} <slot name="member"></slot>`
      );
    case "listed":
      return listed(verdict, context);
    case "choose":
      return choose(verdict, context);
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
function entry(stone, body) {
  return html`<div class="entry">
    ${stone === "none" ? nothing : mark(stone)}
    <div class="body">${body}</div>
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
      ${pending ? listLink(context) : joinSteps(context)}`
  );
}
function choose(verdict, context) {
  const { language } = context;
  const { candidates } = verdict;
  const members = candidates.filter(({ member }) => member);
  const others = candidates.filter(({ member }) => !member);
  const [first] = candidates;
  const only = candidates.length === 1 ? context.cityOf(first) : void 0;
  const name = html`<bdi>${first?.name ?? ""}</bdi>`;
  return entry(
    only && members.length === 1 ? "in" : "none",
    html`${says([
      members.length > 0 ? membersSay(members, candidates, context) : nothing,
      others.map((other) => [" ", otherSays(other, candidates, context)]),
      " ",
      say(language, "another", { name })
    ])}
    ${asOf(verdict, context)} ${only && members.length === 1 ? citySteps(only, context) : nothing}
    ${choices(candidates, context)} ${noneOfThese(context)}`
  );
}
function membersSay(members, among, context) {
  const { language } = context;
  const [only, ...more] = members;
  if (only && more.length === 0)
    return say(language, "isMember", { place: placeInBold(language, only, among) });
  return say(language, "areMembers", { places: placesInBold(members, among, context) });
}
function otherSays(other, among, { language }) {
  const place = placeInBold(language, other, among);
  if (other.status === "pending") return say(language, "isPending", { place });
  if (other.status === "former") return say(language, "isFormer", { place });
  return say(language, "isUnknownStatus", { place });
}
function suggest(verdict, context) {
  const { candidates } = verdict;
  return entry(
    "none",
    html`${says(suggestSays(verdict.reason, verdict, context))} ${choices(candidates, context)}
    ${asOf(verdict, context)} ${noneOfThese(context)}`
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
  }
}
function notListed(verdict, context) {
  const { language } = context;
  const date = dayOf(language, verdict.asOf ?? "");
  const sentence = verdict.place ? say(language, "isNotListed", { place: placeInBold(language, verdict.place), date }) : say(language, "nameNotListed", { name: echo(verdict.typed), date });
  return entry(
    "open",
    html`${says(sentence)}
      <p class="facts">${text(language, "anyCity")}</p>
      ${joinSteps(context)} ${similar(verdict.near, context)}
      <slot name="not-listed"></slot>
      ${signedLately(context)}`
  );
}
function unknownPlace(verdict, context) {
  const { language } = context;
  const link = context.listLink("lookThroughLink");
  return entry(
    "none",
    html`${says(say(language, "unknownPlace", { typed: echo(verdict.typed) }))}
      <p>${text(language, "checkSpelling")} ${link ? say(language, "lookThrough", { link }) : nothing}</p>
      ${similar(verdict.near, context)}`
  );
}
function similar(near, context) {
  if (near.length === 0) return nothing;
  return html`<p class="next">${text(context.language, "onTheList")}</p>
    ${choices(near, context)}`;
}

export { answer };
