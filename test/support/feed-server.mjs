import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * Feeds for the browser tests, made by the server they are fetched from, under
 * /test-feed/NAME: a real answer over a real connection for each way it can be.
 * The dates are set about today, so that the tests outlive the demo's own.
 */
const published = (name) =>
  JSON.parse(readFileSync(new URL(`../../dist/embed/${name}`, import.meta.url), 'utf8'));
const real = published('members.json');
const index = published('places/index.json');
const zips = published('places/zips.json');
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString();
// Without places, but where a feed names them.
const good = {...real, issued: '2026-11-20T00:00:00Z', expires: day(300), places: undefined};
const counts = new Map();

const withMembers = (members, more = {}) => ({...good, ...more, members, count: members.length});
const city = (id, name, region, more = {}) => ({id, name, region, country: 'US', status: 'member', ...more});
const documents = {
  declarations: [
    {language: 'en', version: '2009', url: 'https://join.example/declaration.pdf', bytes: 61234, pages: 1},
  ],
  blueprints: [{language: 'en', url: 'https://join.example/blueprint.pdf', bytes: 240000, pages: 8}],
  join: {email: 'join@cities.example', url: 'https://join.example/'},
};

const withDeclaration = (more) => ({...documents, declarations: [{...documents.declarations[0], ...more}]});

/** Enough sound rows that one bad one is under one in a hundred. */
const many = Array.from({length: 200}, (_, at) =>
  city(`f${at}`, `Filler${String.fromCharCode(97 + (at % 26))}${at}ville`, 'OH'),
);

const json = (value, more = {}) => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
  ...more,
});

/** The index of known places by how it comes. `own` is the key of the test, so that its requests can be told. */
const PLACES = {
  good: (own) => json({...index, zips: `zips${own}`}),
  late: (own) => ({...PLACES.good(own), late: 600}),
  'very-late': (own) => ({...PLACES.good(own), late: 4000}),
  never: (own) => ({...PLACES.good(own), late: 20_000}),
  missing: () => FEEDS.missing(),
  broken: () => ({status: 200, type: 'application/json', body: JSON.stringify(index).slice(0, 100_000)}),
  'wrong-sum': (own) => json({...index, zips: `zips${own}`, sum: index.sum + 1}),
  html: () => ({status: 200, type: 'text/html', body: '<title>Sign in</title>'}),
  'without-zips': () => json({...index, zips: 'missing'}),
};

/** Each feed by its name: what is answered, and how late. */
const FEEDS = {
  good: () => json(good),
  slow: () => json(good, {late: 600}),
  'very-slow': () => json(good, {late: 3000}),
  stalled: () => json(good, {late: 20_000}),
  missing: () => ({status: 404, type: 'text/html', body: '<h1>Not found</h1>'}),
  malformed: () => ({status: 200, type: 'application/json', body: '{"schema": 1, "members": ['}),
  'no-feed': () => json({error: 'boom'}),
  'sign-in': () => ({status: 200, type: 'text/html', body: JSON.stringify(good)}),
  'newer-schema': () => json({...good, schema: 2}),
  expired: () => json({...good, issued: '2020-01-01T00:00:00Z', expires: '2021-01-01T00:00:00Z'}),
  'bad-row': () =>
    json(
      withMembers([
        ...many,
        city('us-ma-boston', 'Boston', 'MA'),
        {id: 'x', name: 'Salem', region: 'XX', country: 'US', status: 'member'},
      ]),
    ),
  badges: () =>
    json(
      withMembers([
        ...many,
        city('us-ma-boston', 'Boston', 'MA', {url: 'https://boston.example/serve', joined: '2010'}),
      ]),
    ),
  statuses: () =>
    json(
      withMembers(
        [
          ...many,
          city('us-me-harlow', 'Harlow', 'ME', {status: 'pending'}),
          city('us-ia-eastmere', 'Eastmere', 'IA', {status: 'former'}),
          city('us-nv-goldfield', 'Goldfield', 'NV', {status: 'certified-gold'}),
          city('us-ny-ithaca', 'Ithaca', 'NY', {kind: 'city'}),
          city('us-ny-ithaca-town', 'Ithaca', 'NY', {kind: 'town'}),
          city('us-ma-boston', 'Boston', 'MA', {
            joined: '2010-06-01',
            signed: ['2014'],
            founding: true,
            url: 'https://boston.example/service',
            volunteer: 'https://boston.example/volunteer',
          }),
        ],
        documents,
      ),
    ),
  // With all that the join block can point to; by the text of the Declaration that it has.
  join: (_count, own) => json({...good, ...documents, places: `places-good${own}`}),
  'join-later': () => json({...good, ...withDeclaration({version: '2016', updated: '2016-05'})}),
  'join-unknown': () =>
    json({...good, ...withDeclaration({version: 'draft B', language: 'xx-not-a-tag-at-all'})}),
  'join-dateless': () =>
    json({...good, ...withDeclaration({version: undefined, updated: '2026-11-01', form: true})}),
  'no-list': () => json({...good, coalition: {name: 'Cities of Service'}}),
  // Fails four times, then answers: three in a row when the box gets the focus, one when asked again.
  busy: (count) =>
    count > 1 ? json(good) : {status: 503, type: 'text/plain', body: 'later', headers: {'retry-after': '60'}},
  // An old list comes back: first one that has run out, then one that has not.
  replayed: (count) =>
    count > 1
      ? json({...good, issued: '2026-01-01T00:00:00Z'})
      : json({...good, issued: '2020-01-01T00:00:00Z', expires: '2021-01-01T00:00:00Z'}),
  'runs-out': (count) =>
    count > 1
      ? {status: 404, type: 'text/plain', body: 'gone'}
      : json({...good, issued: '2020-01-01T00:00:00Z', expires: '2021-01-01T00:00:00Z'}),
  recovers: (count) => (count > 4 ? json(good) : {status: 503, type: 'text/plain', body: 'later'}),
  hostile: () =>
    json(
      withMembers(
        [
          ...many,
          city('h1', '<img src=x onerror=alert(1)>', 'OH', {url: 'javascript:alert(1)'}),
          city('h2', '__proto__', 'OH'),
        ],
        {
          declarations: [
            {language: 'en', version: '2009', url: 'javascript:alert(1)'},
            {...documents.declarations[0], version: '<img src=x onerror=alert(1)>'},
          ],
          blueprints: [{language: 'en', url: 'javascript:alert(1)'}],
        },
      ),
    ),
};

// "with-places-late" is the good feed with an index that comes late, which is "places-late".
for (const [name, answer] of Object.entries(PLACES)) {
  FEEDS[`with-places-${name}`] = (_count, own) => json({...good, places: `places-${name}${own}`});
  FEEDS[`places-${name}`] = (_count, own) => answer(own);
}
FEEDS['zips'] = () => json(zips);

export async function testFeeds(context, next) {
  const [, name] = /^\/test-feed\/([\w-]+)$/.exec(context.path) ?? [];
  if (context.path === '/test-feed-counts') {
    context.body = Object.fromEntries(counts);
    return;
  }
  if (!name) return next();
  // A key of its own gives a test an address of its own, and so a request of its own.
  const key = context.url;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  const {status, type, body, late = 0, headers = {}} = FEEDS[name](counts.get(key), context.search);
  if (late) await wait(late);
  context.set(headers);
  context.status = status;
  context.type = type;
  context.body = body;
}
