import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {REGIONS} from '../../src/domain/regions.js';
import {parseFeed} from '../../src/feed/feed-schema.js';
import {objectOf, type Fields} from '../../src/feed/fields.js';
import {buildFeed} from '../../src/publisher/build-feed.js';
import {readMembers} from '../../src/publisher/read-members.js';

const root = new URL('../../', import.meta.url);
const ISSUED = new Date('2026-11-20T00:00:00Z');

function readObject(path: string): Fields {
  const fields = objectOf(JSON.parse(readFileSync(new URL(path, root), 'utf8')));
  assert.ok(fields, path);
  return fields;
}

const schema = readObject('src/feed/members.schema.json');
const fits = new Ajv2020({allErrors: true}).compile({...schema});

const boston = {id: 'us-ma-boston', name: 'Boston', region: 'MA', country: 'US', status: 'member'};
const feed = {schema: 1, issued: '2026-11-20T00:00:00Z', expires: '2027-11-20', count: 1, members: [boston]};

/** Whether the elements take it, and every row of it. */
function isRead(candidate: unknown): boolean {
  const read = parseFeed(candidate, {feedUrl: 'https://coalition.example/members.json', now: ISSUED});
  return read.ok && read.value.leftOut.length === 0;
}

function without(fields: Fields, left: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== left));
}

function withRow(row: unknown): Fields {
  return {...feed, members: [row]};
}

describe('members.schema.json', () => {
  it('fits the demo’s feed, as it is written', () => {
    const cities = readMembers(readFileSync(new URL('demo/feed/members.csv', root), 'utf8'));
    assert.ok(cities.ok);
    const built = buildFeed(cities.value, readObject('demo/feed/coalition.json'));
    assert.ok(built.ok);
    const written: unknown = JSON.parse(JSON.stringify(built.value.written));
    assert.ok(fits(written), JSON.stringify(fits.errors));
  });

  it('knows the states that the elements know, because the two lists are kept apart', () => {
    const codes = REGIONS.filter(({country}) => country === 'US').map(({code}) => code);
    for (const region of codes) assert.ok(fits(withRow({...boston, region})), region);
    const listed = /"enum":\[([^\]]*)\]/.exec(JSON.stringify(schema))?.[1] ?? '';
    assert.deepEqual(listed.replaceAll('"', '').split(','), codes);
  });

  it('describes every field in words', () => {
    const nameless: string[] = [];
    const look = (fields: Fields): void => {
      for (const [name, value] of Object.entries(objectOf(fields['properties']) ?? {})) {
        const field = objectOf(value) ?? {};
        if (typeof field['description'] !== 'string') nameless.push(name);
        look(field);
      }
    };
    look(schema);
    for (const part of Object.values(objectOf(schema['$defs']) ?? {})) look(objectOf(part) ?? {});
    assert.deepEqual(nameless, []);
  });

  const whole: readonly {what: string; feed: unknown}[] = [
    {what: 'the least feed', feed},
    {what: 'unknown fields', feed: {...feed, novel: 1, members: [{...boston, novel: {}}]}},
    {what: 'a status of its own', feed: withRow({...boston, status: 'guest'})},
    {what: 'a place in no region', feed: withRow({...boston, region: undefined, country: 'MC'})},
    {what: 'a name of 200 letters', feed: withRow({...boston, name: '𐍈'.repeat(200)})},
    {
      what: 'days in place of moments',
      feed: {...feed, issued: '2026-11-20', expires: '2026-11-21T00:30+01:00'},
    },
  ];
  for (const {what, feed: candidate} of whole) {
    it(`takes ${what}, and so do the elements`, () => {
      const written: unknown = JSON.parse(JSON.stringify(candidate));
      assert.ok(fits(written), JSON.stringify(fits.errors));
      assert.ok(isRead(written));
    });
  }

  const broken: readonly {what: string; feed: unknown}[] = [
    {what: 'a list in place of the object', feed: [feed]},
    {what: 'nothing', feed: null},
    ...Object.keys(feed).map((left) => ({what: `a feed without ${left}`, feed: without(feed, left)})),
    ...Object.keys(boston).map((left) => ({
      what: `a city without ${left}`,
      feed: withRow(without(boston, left)),
    })),
    {what: 'a newer schema', feed: {...feed, schema: 2}},
    {what: 'a schema that is a text', feed: {...feed, schema: '1'}},
    {what: 'a date of issue in words', feed: {...feed, issued: 'November 20, 2026'}},
    {what: 'a year of issue', feed: {...feed, issued: '2026'}},
    {what: 'a time without its zone', feed: {...feed, issued: '2026-11-20T00:00:00'}},
    {what: 'a thirteenth month', feed: {...feed, expires: '2027-13-01'}},
    {what: 'a count that is a text', feed: {...feed, count: '1'}},
    {what: 'an empty list', feed: {...feed, members: []}},
    {what: 'too long a list', feed: {...feed, count: 100_001, members: Array(100_001).fill(boston)}},
    {what: 'an object in place of the list', feed: {...feed, members: {0: boston}}},
    {what: 'a city that is a text', feed: withRow('Boston')},
    {what: 'a city that is null', feed: withRow(null)},
    {what: 'an id that is a number', feed: withRow({...boston, id: 7})},
    {what: 'a blank name', feed: withRow({...boston, name: '  '})},
    {what: 'a name of 201 letters', feed: withRow({...boston, name: 'a'.repeat(201)})},
    {what: 'a name of two lines', feed: withRow({...boston, name: 'Bos\nton'})},
    {what: 'a state in words', feed: withRow({...boston, region: 'Massachusetts'})},
    {what: 'a state in small letters', feed: withRow({...boston, region: 'ma'})},
    {what: 'a state that is none', feed: withRow({...boston, region: 'XX'})},
    {what: 'a country in words', feed: withRow({...boston, country: 'USA'})},
    {what: 'a country in small letters', feed: withRow({...boston, country: 'us'})},
    {what: 'a status that is no text', feed: withRow({...boston, status: true})},
    {what: 'an empty status', feed: withRow({...boston, status: ''})},
  ];
  for (const {what, feed: candidate} of broken) {
    it(`refuses ${what}, and so do the elements`, () => {
      assert.ok(!fits(candidate));
      assert.ok(!isRead(candidate));
    });
  }

  const dropped: readonly (readonly [field: 'joined' | 'url', value: unknown])[] = [
    ['joined', '9/10/2009'],
    ['joined', '2009-13'],
    ['joined', '2009-9'],
    ['joined', 2009],
    ['url', 'http://www.boston.gov/'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://user:word@www.boston.gov/'],
    ['url', '//user@www.boston.gov/'],
    ['url', 'https://'],
    ['url', ''],
    ['url', 'https://www.boston.gov/' + 'a'.repeat(2048)],
  ];
  for (const [field, value] of dropped) {
    it(`refuses ${field} ${JSON.stringify(value).slice(0, 40)}, which the elements drop`, () => {
      const candidate = withRow({...boston, [field]: value});
      assert.ok(!fits(candidate));
      const read = parseFeed(candidate, {feedUrl: 'https://coalition.example/members.json', now: ISSUED});
      assert.ok(read.ok);
      assert.equal(read.value.members[0]?.[field], undefined);
    });
  }

  for (const url of [
    'https://www.boston.gov',
    'city/boston.html',
    '/boston',
    '?id=1',
    '//www.boston.gov/x@y',
  ]) {
    it(`takes the address ${url}, which the elements keep`, () => {
      const candidate = withRow({...boston, url});
      assert.ok(fits(candidate), JSON.stringify(fits.errors));
      const read = parseFeed(candidate, {feedUrl: 'https://coalition.example/members.json', now: ISSUED});
      assert.ok(read.ok && read.value.members[0]?.url?.startsWith('https://'));
    });
  }
});
