/**
 * How long two hundred badges take from the feed in hand to the last one shown,
 * with 120 of them namesakes or nobody: the built script in a real browser.
 * Run by hand: `npm run bench`. Prints figures, judges nothing.
 */
import {readFileSync} from 'node:fs';
import {launchBrowser} from '../support/launch-browser.js';
import {servePages} from '../support/page-server.js';

const VISITS = 9;

interface Row {
  readonly name: string;
  readonly region: string;
  readonly country: string;
  readonly status: string;
}

const {members} = JSON.parse(
  readFileSync(new URL('../../dist/embed/members.json', import.meta.url), 'utf8'),
) as {readonly members: readonly Row[]};
const confirmed = members.filter(({country, status}) => country === 'US' && status === 'member').slice(0, 80);
const others = Array.from({length: 120}, (_, at) => {
  const {name = ''} = confirmed[at % 80] ?? {};
  return [name, `${name}, ZZ`, `${name}ville, OH`][at % 3];
});
const cities = [...confirmed.map(({name, region}) => `${name}, ${region}`), ...others];
const badges = cities
  .map((city) => `<tr><td>${city}</td><td><cos-member-badge city="${city}"></cos-member-badge></td></tr>`)
  .join('');

const site = await servePages({
  '/': {
    body: `<script type="module" src="/cos/cos-member-badge.js"></script><style>td{height:2.5em}</style><table>${badges}</table>`,
  },
});
const browser = await launchBrowser();
const times: number[] = [];
let shown = 0;
for (let visit = 0; visit < VISITS; visit++) {
  const context = await browser.newContext();
  const page = await context.newPage();
  // Over a real line the page has long been there when the feed comes.
  await page.route('**/members.json', async (route) => {
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.fulfill({response});
  });
  await page.goto(site.origin);
  const seen = await page.evaluate(async (wanted) => {
    const all = [...document.querySelectorAll('cos-member-badge')];
    let shown = 0;
    const until = performance.now() + 5000;
    while (shown < wanted && performance.now() < until) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      shown = all.filter((badge) => badge.shadowRoot?.querySelector('[part="badge"]')).length;
    }
    const [feed] = performance.getEntriesByType('resource').filter(({name}) => name.endsWith('members.json'));
    const {responseEnd = 0} = (feed ?? {}) as Partial<PerformanceResourceTiming>;
    return {took: performance.now() - responseEnd, shown};
  }, confirmed.length);
  times.push(seen.took);
  ({shown} = seen);
  await context.close();
}
await browser.close();
await site.close();

times.sort((a, b) => a - b);
const [least, median, most] = [times[0], times[VISITS >> 1], times.at(-1)].map((ms = 0) => ms.toFixed(0));
console.log(
  `200 badges, ${shown} shown: ${median} ms from the feed in hand, ${least} to ${most} in ${VISITS} visits`,
);
