import { nothing, html } from 'lit';
import { say, text } from '../../i18n/messages.js';
import { dayOf } from '../shared/day.js';
import { choices, noneOfThese, listLink, placesInBold, inWords } from './choices.js';
import { citySteps } from './next-steps.js';
import { regionText } from '../shared/place-text.js';
import { placeInBold } from '../shared/place-words.js';

function onlyMember({ candidates, zip }) {
  const [first, ...more] = candidates.filter(({ id }) => id !== void 0);
  const isAlone = more.length === 0 && (first?.part === void 0 || candidates.length === 1);
  return zip === void 0 && first?.member && isAlone ? first : void 0;
}
function chooseMark(verdict) {
  return onlyMember(verdict) ? "in" : "none";
}
function choose(verdict, context) {
  const { language, cityOf } = context;
  const { candidates, zip, asOf = "" } = verdict;
  const city = cityOf(onlyMember(verdict));
  return html`<p class="says">
      ${zip === void 0 ? bearersSay(candidates, context) : zipSays(zip, candidates, context)}
    </p>
    <p class="facts">${say(language, "asOfAlone", { date: dayOf(language, asOf) })}</p>
    ${city ? citySteps(city, context) : nothing} ${choices(candidates, context)}
    ${candidates.length > 1 ? noneOfThese(context) : listLink(context)}`;
}
function zipSays(zip, candidates, context) {
  const { language } = context;
  return candidates.map((candidate) => [
    say(language, candidate.member ? "zipOfMember" : "zipOfPlace", {
      zip,
      place: placeInBold(language, candidate)
    }),
    candidate.member ? nothing : [" ", standingSays(candidate, candidates, context)],
    " ",
    text(language, "zipIsNoBorder")
  ]);
}
function bearersSay(candidates, context) {
  const { language } = context;
  const parts = candidates.filter(({ part }) => part !== void 0);
  const whole = candidates.filter(({ part }) => part === void 0);
  const members = whole.filter(({ member }) => member);
  const others = whole.filter(({ member, id }) => !member && id !== void 0);
  const unlisted = whole.filter(({ id }) => id === void 0);
  const [first] = candidates;
  const another = parts.length + unlisted.length === 0;
  return [
    members.length > 0 ? membersSay(members, candidates, context) : nothing,
    parts.map((part) => [" ", partSays(part, candidates, context)]),
    others.map((other) => [" ", standingSays(other, candidates, context)]),
    " ",
    unlisted.length > 0 ? unlistedSay(unlisted, context) : nothing,
    another ? say(language, "another", { name: html`<bdi>${first?.name ?? ""}</bdi>` }) : nothing
  ];
}
function membersSay(members, among, context) {
  const { language } = context;
  const [only, ...more] = members;
  if (only && more.length === 0)
    return say(language, "isMember", { place: placeInBold(language, only, among) });
  return say(language, "areMembers", { places: placesInBold(members, among, context) });
}
function partSays(candidate, among, context) {
  const { language } = context;
  const { member, part = "" } = candidate;
  return [
    say(language, member ? "partOfMember" : "partOfPlace", {
      part: html`<strong><bdi>${part}</bdi></strong>`,
      place: placeInBold(language, candidate, among)
    }),
    member ? nothing : [" ", standingSays(candidate, among, context)]
  ];
}
function standingSays(candidate, among, { language }) {
  const place = placeInBold(language, candidate, among);
  const { status, partOf } = candidate;
  if (status === void 0)
    return say(language, partOf === void 0 ? "placeNotListed" : "mayBePart", { place });
  if (status === "pending") return say(language, "isPending", { place });
  if (status === "former") return say(language, "isFormer", { place });
  return say(language, "isUnknownStatus", { place });
}
function unlistedSay(unlisted, { language }) {
  const regions = [...new Set(unlisted.map((one) => regionText(language, one)))].sort(
    new Intl.Collator(language.tag).compare
  );
  const states = unlisted.every(({ country }) => country === "US");
  return say(language, "othersNotListed", {
    count: unlisted.length,
    name: html`<bdi>${unlisted[0]?.name ?? ""}</bdi>`,
    regions: inWords(regions, states ? "moreStates" : "more", language)
  });
}

export { choose, chooseMark };
