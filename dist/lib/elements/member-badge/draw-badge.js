import { dayText, monthOf } from '../../i18n/dates.js';
import { say, text } from '../../i18n/messages.js';
import { SIDES, KEYSTONE } from '../shared/arch.js';
import { placeText } from '../shared/place-text.js';

const SVG = "http://www.w3.org/2000/svg";
function drawBadge(city, asOf, language, isSeal) {
  const place = placeText(language, city);
  const date = dayText(language, asOf);
  const onTheList = say(language, "onTheList", { date }).join("");
  const badge = part(city.url ? "a" : "span", isSeal ? "badge seal" : "badge inline");
  if (city.url) badge.href = city.url;
  badge.part.value = "badge";
  badge.lang = language.tag;
  badge.title = onTheList;
  const body = part("span", isSeal ? "" : "small");
  if (isSeal) {
    const joined = city.joined && say(language, "joinedIn", { date: monthOf(language, city.joined) }).join("");
    body.append(
      part("span", "place", place),
      part("span", "small", text(language, "memberCityOf")),
      part("span", "small", [joined, onTheList].filter(Boolean).join(" "))
    );
  } else {
    const seen = part("span", "", text(language, "memberCity"));
    seen.setAttribute("aria-hidden", "true");
    body.append(seen, part("span", "unseen", say(language, "isOnTheList", { place, date }).join("")));
  }
  badge.append(arch(), body);
  return badge;
}
function part(tag, name, words = "") {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = words;
  return element;
}
function arch() {
  const mark = document.createElementNS(SVG, "svg");
  mark.setAttribute("class", "mark");
  mark.setAttribute("viewBox", "0 0 24 24");
  mark.setAttribute("aria-hidden", "true");
  for (const d of [SIDES, KEYSTONE]) {
    const stone = document.createElementNS(SVG, "path");
    stone.setAttribute("d", d);
    mark.append(stone);
  }
  return mark;
}

export { drawBadge };
