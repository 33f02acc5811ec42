import {standingOf, type MemberCity} from '../domain/member-city.js';
import type {Feed} from '../domain/membership.js';
import {regionName} from '../domain/regions.js';

const countryNames = new Intl.DisplayNames(['en-US'], {type: 'region'});
const days = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const {compare} = new Intl.Collator('en-US');

/** The reader's own colours, light or dark: the page sets no other. */
const STYLES = `
:root {color-scheme: light dark}
body {margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 62rem; background: Canvas; color: CanvasText;
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word}
h1 {margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; text-wrap: balance}
h2 {margin: 1.75rem 0 1rem; padding-top: .75rem; border-top: 2px solid; font-size: 1.375rem; line-height: 1.2}
h3 {margin: 0; font-size: 1rem}
p {margin: 0 0 .75rem; max-width: 40rem}
ul {margin: 0; padding: 0; list-style: none}
li {padding: .1875rem 0; break-inside: avoid}
h2, h3 {break-after: avoid}
small {display: block; font-size: .875rem; line-height: 1.3}
.regions {columns: 17rem; column-gap: 2rem}
.region {padding-bottom: 1.25rem; break-inside: avoid}
@media print {
  :root {font-size: 9.5pt}
  body {padding: 0; max-width: none}
  .regions {columns: 3}
  .region {padding-bottom: .75rem}
}`;

/**
 * The plain list of member cities that every fallback links to: a whole page of
 * HTML, good without script. Shows those alone whose status is member.
 *
 * @param notice What the list is and what it is not, in plain words.
 */
export function membersPage(feed: Feed, notice: string): string {
  const cities = feed.members.filter((city) => standingOf(city) === 'member');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Member cities of Cities of Service</title>
<style>${STYLES}
</style>
</head>
<body>
<main>
<h1>Member cities of Cities of Service</h1>
<p>${written(feed.issued)}: ${cities.length} member ${cities.length === 1 ? 'city' : 'cities'}.</p>
<p>${escape(notice)}</p>
${joinLine(feed.join)}${grouped(cities, ({country}) => countryNames.of(country) ?? country)
    .map(([name, within]) => countrySection(name, within))
    .join('')}</main>
</body>
</html>
`;
}

function written(issued: string): string {
  const day = new Date(issued);
  return `As of <time datetime="${day.toISOString().slice(0, 10)}">${escape(days.format(day))}</time>`;
}

function joinLine({url, email}: Feed['join']): string {
  const address = url ?? (email === undefined ? undefined : `mailto:${email}`);
  return address === undefined ? '' : `<p>${link(address, 'How a city can join')}</p>\n`;
}

function countrySection(name: string, cities: readonly MemberCity[]): string {
  const regions = grouped(cities, ({country, region}) => regionName(country, region));
  return `<section>
<h2>${escape(name)}</h2>
<div class="regions">
${regions.map(([region, within]) => regionSection(region, within)).join('')}</div>
</section>
`;
}

/** @param name Empty for the cities of a country that lie in no region. */
function regionSection(name: string, cities: readonly MemberCity[]): string {
  return `<section class="region">
${name === '' ? '' : `<h3>${escape(name)}</h3>\n`}<ul>
${[...cities]
  .sort((one, other) => compare(one.name, other.name))
  .map(cityItem)
  .join('')}</ul>
</section>
`;
}

/**
 * With the other names, so that the browser's find comes upon "NYC" as well. One
 * that only puts words before the name, "Village of Chatham", would be read twice.
 */
function cityItem(city: MemberCity): string {
  const {name, url} = city;
  const others = city.otherNames.filter((other) => !other.endsWith(name));
  const also = others.length > 0 ? `Also ${others.join(', ')}` : '';
  const lines = [factsOf(city), also]
    .filter((line) => line !== '')
    .map((line) => ` <small>${escape(line)}</small>`);
  return `<li>${url === undefined ? escape(name) : link(url, name)}${lines.join('')}</li>\n`;
}

/** What is known besides the name, as one line. "City" goes without saying. */
function factsOf({kind, county, joined, founding}: MemberCity): string {
  const facts = [
    kind === 'city' ? '' : kind,
    county,
    joined === undefined ? '' : `joined ${joined.slice(0, 4)}`,
    founding ? 'founding member' : '',
  ].filter(Boolean);
  const line = facts.join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** In groups of one key, by the alphabet of the keys. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [key: string, items: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups].sort(([one], [other]) => compare(one, other));
}

/** @param address Parsed, and `https:` or `mailto:`. */
function link(address: string, text: string): string {
  return `<a href="${escape(address)}">${escape(text)}</a>`;
}

/** Text as text, between tags and in a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
