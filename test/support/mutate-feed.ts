import fc from 'fast-check';
import {feedOf, row, type Row} from './feeds.js';

/** Good feeds and places, and all the ways in which they come out wrong, for fast-check. Nothing here judges. */

type Fields = Readonly<Record<string, unknown>>;

const home = {url: 'https://www.troy.example/city', volunteer: 'serve/troy.html', source: '/sources/troy'};
const rows: readonly Row[] = [
  row('Boston', 'MA', {
    ...{otherNames: ['Beantown', 'The Hub'], founding: true, joined: '2009', population: 675_647},
    ...{
      signed: ['2010', '2014-06'],
      url: 'https://www.boston.example/',
      volunteer: 'https://serve.example/boston',
    },
  }),
  row('Troy', 'NY', home),
  row('St. Paul', 'MN', {county: 'Ramsey', source: 'http://localhost:8000/st-paul'}),
  row('San José', 'CA', {kind: 'city', joined: '2009-09-10'}),
  row('Springfield', 'IL', {population: 114_394}),
  row('Springfield', 'MA', {population: 155_929}),
  row('Ithaca', 'NY', {id: 'ithaca-city', kind: 'city'}),
  row('Ithaca', 'NY', {id: 'ithaca-town', kind: 'town', status: 'pending'}),
  row('Eastmere', 'IA', {status: 'former', joined: '2012'}),
  row('Burlington', 'VT', {status: 'pending', otherNames: ['Queen City']}),
  row('Goldfield', 'NV', {status: 'certified-gold'}),
  row('Harlow', 'ME', {kind: 'village'}),
  row('Bristol', 'England', {country: 'GB', url: 'https://bristol.example/a b'}),
  row('Toronto', 'Ontario', {country: 'CA', otherNames: ['Hogtown'], volunteer: '//serve.example/toronto'}),
  row('Bogotá', '', {id: 'bogota', country: 'CO', region: undefined}),
  row('Kent', 'WA', {kind: 'county'}),
  row('Washington', 'DC', {otherNames: ['Capital City']}),
  row('Winston-Salem', 'NC', {url: 'https://user@winston.example/', county: 'Forsyth'}),
];

const BEGINNINGS =
  'Alder Bramble Cedar Dover Elm Fern Glen Hazel Iron Juniper Knoll Lark Maple Nettle Oak Pine Quarry Rush Stone Thorn';
const ENDS = 'bourne croft dale field gate ham kirk ley mere mouth ridge shore stead thwaite wick worth';
/** Names far enough from each other that the search for close ones is quick. */
const others: readonly Row[] = ENDS.split(' ').flatMap((end, at) =>
  BEGINNINGS.split(' ').map((beginning) => row(beginning + end, at % 2 === 0 ? 'OH' : 'NE')),
);

/** A sound feed of so many rows: up to 100 none may be unfit, from 200 on two may, and so a doubled pair. */
function goodFeed(count: number): Fields {
  const members = [...rows, ...others].slice(0, count);
  const document = {
    language: 'en',
    version: '2009',
    url: 'documents/declaration.pdf',
    bytes: 61_234,
    pages: 1,
  };
  const feed = feedOf(members, {
    coalition: {name: 'Cities of Service', url: 'https://coalition.example/', list: 'members.html'},
    join: {email: 'join@coalition.example', address: '1 Main Street', url: '/join'},
    declarations: [document, {...document, language: 'es', url: 'https://documents.example/es.pdf'}],
    blueprints: [{language: 'en', url: 'documents/blueprint.pdf', bytes: 240_000, pages: 8}],
    places: 'places/index.json',
  });
  // Frozen, so that whoever writes into what he was given throws.
  return JSON.parse(JSON.stringify(feed), (_, value: unknown) => Object.freeze(value)) as Fields;
}

export const LARGE = 210;
/** Of the good feed. */
export const sizes = fc.constantFrom(24, 24, 24, 105, LARGE, LARGE);
const bySize = new Map([24, 105, LARGE].map((size) => [size, goodFeed(size)]));
export const FEEDS = [...bySize.values()];

const LONG = 'x'.repeat(10_000);
const BITS = [
  ...[
    '\u0000',
    '\n',
    '\u0085',
    '\u007f',
    '\u202e',
    '\u200f',
    '\u2066',
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\ud800',
  ],
  ...[
    '\udc00',
    '\u0301',
    ' ',
    '\u00a0',
    '\t',
    '<b>',
    '"',
    '|',
    '&',
    '/',
    '\\',
    '%00',
    '🙂',
    'é',
    '.',
    ', MA',
    LONG,
  ],
];

/** Values that are no good in most places, and good in some. */
const HOSTILE: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, 2, 1.5, -1, 1e300, 2 ** 53, Infinity, NaN, 109],
  ...[
    '',
    ' ',
    '\t',
    'x',
    LONG,
    'x'.repeat(200),
    'x'.repeat(201),
    '𐐀'.repeat(200),
    '𐐀'.repeat(201),
    'İ'.repeat(150),
  ],
  ...['__proto__', 'constructor', 'toString', 'null', '0', '1', 'true', '🙂', '...', '\u0301', '北京'],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '{{1}}', '${1}', '=1+1'],
  ...[
    'Bos\u0000ton',
    'Boston\n',
    '\u202eBoston',
    'Boston\ud800',
    '\udc00',
    'Bo\u00adston',
    'Вoston',
    'ＢＯＳＴＯＮ',
  ],
  ...[
    'member',
    'Member',
    'MEMBER',
    'member ',
    ' member',
    'member\n',
    'ｍember',
    'mеmber',
    'mem\u200bber',
    'members',
  ],
  ...['pending', 'former', 'Former', 'certified-gold', `member${' '.repeat(300)}`],
  ...[
    'MA',
    'ma',
    'NY',
    'XX',
    'ENG',
    'England',
    'Massachusetts',
    'MA ',
    'ＭＡ',
    'US',
    'us',
    'USA',
    'GB',
    'CA',
    'GE',
  ],
  ...[
    'city',
    'City',
    'town',
    'county',
    'Parish',
    'Troy',
    'Boston',
    'us-ma-boston',
    'us-ny-troy',
    'US-MA-BOSTON',
  ],
  ...[
    '2009',
    '2009-13',
    '2009-02-30',
    '2026-02-31',
    '2026-11-20',
    '2026-11-20T24:00:00Z',
    '2026-11-20T00:00:00',
  ],
  ...['2026-11-25T13:00:00Z', '2026-11-25T11:00:00Z', '2026-11-24T11:59:59Z', '2030-01-01T00:00:00+02:00'],
  ...[
    '9999-12-31',
    '0000-00-00',
    '9/10/2009',
    'yesterday',
    '+010000-01-01T00:00:00Z',
    '1e3',
    '２０２６-11-20',
  ],
  ...['https://a.example/', 'http://a.example/', 'http://127.0.0.1:8000/x', 'http://localhost.evil.example/'],
  ...[
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://a/1',
  ],
  ...[
    'https://user:word@a.example/',
    'https://boston.gov@evil.example/',
    '//a.example',
    '\\\\a.example\\b',
    '?q',
  ],
  ...[
    'https:///a.example',
    'https://',
    'HTTPS://A.EXAMPLE',
    'https://a.example:0443/',
    'http://[::1]/',
    'http://2130706433/',
  ],
  ...[
    `https://a.example/${LONG}`,
    'https://a.example/\u202e',
    'mailto:a@b.example',
    '#',
    '../..',
    'file:///etc/passwd',
  ],
  ...[
    [],
    {},
    [null],
    ['Boston'],
    ['2010', 5, null, 'x'],
    {0: 'x', length: 1},
    {url: 'https://a.example/'},
    [[]],
  ],
];

/** When the feeds are opened it is noon of 24 November 2026 in London. */
const DATES = [
  ...[
    '2026-11-24T12:00:00Z',
    '2026-11-24T12:00:00+02:00',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-20',
    '2020-02-29',
  ],
  ...[
    '2020-01-01T00:00:00.000Z',
    '2026-02-31',
    '2026-11-20T24:00:00Z',
    'yesterday',
    '2027-11-21T00:00:00Z',
    null,
  ],
];

const KEYS = [
  ...['__proto__', 'constructor', 'toJSON', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'length', ''],
  ...[
    'Status',
    'status ',
    'status',
    'name',
    'id',
    'region',
    'country',
    'kind',
    'county',
    'otherNames',
    'url',
  ],
];

const STATUSES: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.replace(/^./, (letter) => letter.toUpperCase()),
  (word) => `${word} `,
  (word) => ` ${word}`,
  (word) => `${word}\n`,
  (word) => word.replace('e', 'е'), // the Cyrillic letter
  (word) => word.replace('m', 'ｍ'),
  (word) => `${word}\u200b`,
  () => 'former',
  () => 'member',
];

const RESPELT: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{Mn}/gu, ''),
  (name) => name.replace(/^St\. /, 'Saint '),
  (name) => name.replace(/[ -]/, '  '),
  (name) => name.replace(/[ -]/, ''),
  (name) => ` ${name}\u00a0`,
  (name) => `${name}\t`,
  (name) => `${name.slice(0, 2)}\u0007${name.slice(2)}`,
  (name) => `${name.slice(0, 2)}\u00ad${name.slice(2)}`,
  (name) => `${name}${' '.repeat(220)}.`,
  (name) => `City of ${name}`,
  (name) => `${name} County`,
];

const WHAT = [
  ...[
    'set',
    'set',
    'set',
    'set',
    'envelope',
    'envelope',
    'drop',
    'rename',
    'edit',
    'edit',
    'nest',
    'copy',
    'copy',
  ],
  ...[
    'double',
    'double',
    'double',
    'remove',
    'reorder',
    'insert',
    'miscount',
    'status',
    'status',
    'swap',
    'respell',
  ],
  ...['respell', 'give', 'inherit', 'deep', 'recase'],
] as const;

/** One thing that goes wrong; the numbers say where, and are taken modulo what there is. */
export interface Mutation {
  readonly what: (typeof WHAT)[number];
  readonly row: number;
  readonly other: number;
  readonly field: number;
  readonly how: number;
  readonly value: unknown;
}

const hostile = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...HOSTILE)},
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 2})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {weight: 1, arbitrary: fc.double()},
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom(...WHAT),
  row: fc.nat(999),
  other: fc.nat(999),
  field: fc.nat(999),
  how: fc.nat(999),
  value: hostile,
});

export const mutations = fc.array(mutation, {minLength: 1, maxLength: 6});

/** A good feed of this size with all of these done to it, one after another. */
export function mutatedFeed(size: number, all: readonly Mutation[]): unknown {
  return all.reduce<unknown>(mutate, bySize.get(size));
}

/** The good feed of this size, always the same object. */
export function feedOfSize(size: number): Fields {
  return bySize.get(size)!;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at<Item>(list: readonly Item[], index: number): Item | undefined {
  return list[index % Math.max(1, list.length)];
}

/** With own keys only, also one called `__proto__`. */
function made(entries: readonly (readonly [string, unknown])[]): Fields {
  return Object.fromEntries(entries);
}

function replaced(list: readonly unknown[], index: number, by: unknown): readonly unknown[] {
  return list.map((held, here) => (here === index ? by : held));
}

function mutate(feed: unknown, {what, row, other, field, how, value}: Mutation): unknown {
  if (!isObject(feed)) return feed;
  const {members} = feed;
  if (what === 'miscount') {
    const [key, values] = at<readonly [string, readonly unknown[]]>(
      [
        ['count', [0, members, `${field}`, field, 24.5, -0]],
        ['schema', [2, 0, 1.5, '1', 99, -1]],
        ['issued', DATES],
        ['expires', DATES],
      ],
      how,
    )!;
    return {...feed, [key]: at(values, other)};
  }
  if (what === 'envelope' || !Array.isArray(members)) {
    // Half of the time at the top, where a feed is refused as a whole.
    return how % 2 === 0 ? changedField(feed, field, how, value) : changedDeep(feed, field, other, value);
  }
  const list: readonly unknown[] = members;
  const here = pick(list, row);
  const there = pick(list, other);
  const withRows = (next: readonly unknown[]): Fields => ({
    ...feed,
    members: next,
    // One in four is not counted anew: the list was cut off on its way.
    ...(how % 4 !== 3 && {count: next.length}),
  });
  const withRow = (index: number, next: unknown): Fields => ({...feed, members: replaced(list, index, next)});
  const changed = (change: (fields: Fields) => unknown): Fields => {
    const fields = list[here];
    return isObject(fields) ? withRow(here, change(fields)) : feed;
  };
  switch (what) {
    case 'set':
      return changed((fields) => changedField(fields, field, how * 2, value));
    case 'drop':
      return changed((fields) =>
        made(Object.entries(fields).filter((_, key) => key !== field % Object.keys(fields).length)),
      );
    case 'rename':
      return changed((fields) => {
        const key = at(Object.keys(fields), field);
        return made(
          Object.entries(fields).map(([name, held]) => [name === key ? at(KEYS, how)! : name, held]),
        );
      });
    case 'give':
      return changed((fields) => made([...Object.entries(fields), [at(KEYS, how)!, value]]));
    case 'recase':
      return changed((fields) => {
        const key = at(['region', 'region', 'country', 'kind', 'id', 'name', 'county'], field)!;
        const text = fields[key];
        if (typeof text !== 'string') return fields;
        return {...fields, [key]: how % 2 === 0 ? text.toLowerCase() : text.toUpperCase()};
      });
    case 'inherit':
      // What a prototype says is said by nobody.
      return changed((fields) => {
        const key = at(['status', 'region', 'kind', 'url', 'id', 'otherNames'], field)!;
        const own = Object.entries(fields).filter(([name]) => name !== key);
        return made([
          ...own,
          ['__proto__', {[key]: fields[key] ?? value, status: 'member', url: 'https://a.example/'}],
        ]);
      });
    case 'edit':
      return changed((fields) => {
        const texts = Object.entries(fields).filter(([, held]) => typeof held === 'string') as [
          string,
          string,
        ][];
        const [key, text] = at(texts, field) ?? ['name', ''];
        return {...fields, [key]: spliced(text, other, how)};
      });
    case 'nest':
      return changed((fields) => {
        const key = at(Object.keys(fields), field) ?? 'name';
        return {...fields, [key]: how % 2 === 0 ? [fields[key]] : {[key]: fields[key]}};
      });
    case 'deep': {
      let deep: unknown = value;
      for (let depth = 0; depth < 500; depth++) deep = how % 2 === 0 ? [deep] : {x: deep};
      return changed((fields) => ({...fields, [at(Object.keys(fields), field) ?? 'x']: deep}));
    }
    case 'copy': {
      const from = list[there];
      if (!isObject(from)) return feed;
      const key = at(['id', 'name', 'region', 'country', 'status', 'kind', 'county', 'otherNames'], field)!;
      return changed((fields) => ({...fields, [key]: from[key]}));
    }
    case 'double': {
      const fields = list[here];
      const twin = isObject(fields) ? {...fields, ...twinOf(fields, field, how, value)} : fields;
      return withRows([...list.slice(0, there), twin, ...list.slice(there)]);
    }
    case 'remove':
      return withRows(how % 29 === 0 ? [] : list.filter((_, index) => index !== here));
    case 'reorder':
      return withRows(how % 2 === 0 ? [...list].reverse() : [...list.slice(here), ...list.slice(0, here)]);
    case 'insert':
      return withRows([
        ...list.slice(0, there),
        isObject(value) ? made(Object.entries(value)) : value,
        ...list.slice(there),
      ]);
    case 'status':
      return changed((fields) => ({...fields, status: at(STATUSES, how)!(String(fields['status']))}));
    case 'respell':
      return changed((fields) => ({...fields, name: at(RESPELT, how)!(String(fields['name']))}));
    case 'swap': {
      const [a, b] = [list[here], list[there]];
      if (!isObject(a) || !isObject(b) || here === there) return feed;
      const key = at(['region', 'region', 'id', 'name', 'status', 'country'], field)!;
      return {
        ...feed,
        members: replaced(replaced(list, here, {...a, [key]: b[key]}), there, {...b, [key]: a[key]}),
      };
    }
  }
}

/** Mostly one of the first rows, so that mutations meet. */
function pick(list: readonly unknown[], number: number): number {
  const among = number % 4 === 0 ? list.length : Math.min(list.length, rows.length);
  return Math.floor(number / 4) % Math.max(1, among);
}

/** What is different in the second of two rows of one place. */
function twinOf(fields: Fields, field: number, how: number, value: unknown): Fields {
  const id = `${String(fields['id'])}-twin`;
  const name = String(fields['name']);
  return at<Fields>(
    [
      {},
      {id},
      {id, status: 'former'},
      {id, status: value},
      {id, name: at(RESPELT, how)!(name)},
      {id, name: at(RESPELT, how)!(name), status: 'former'},
      {id, region: value},
      {id, kind: value},
      {id: value},
      {id, kind: 'town', status: value},
      {id, name: `${name}ville`},
      {name: `${name}ville`},
      {id, county: value, status: 'former'},
    ],
    field,
  )!;
}

function changedField(fields: Fields, field: number, how: number, value: unknown): Fields {
  const key = at(Object.keys(fields), field) ?? 'x';
  if (how % 6 === 0) return made(Object.entries(fields).filter(([name]) => name !== key));
  return made(Object.entries(fields).map(([name, held]) => [name, name === key ? value : held]));
}

/** One value somewhere below, but not in the rows. */
function changedDeep(feed: Fields, field: number, other: number, value: unknown): Fields {
  const key = at(['coalition', 'join', 'declarations', 'blueprints'], field)!;
  const part = feed[key];
  if (isObject(part)) return {...feed, [key]: changedField(part, other, 1, value)};
  if (!Array.isArray(part)) return {...feed, [key]: value};
  const list: readonly unknown[] = part;
  const index = other % Math.max(1, list.length);
  const entry = list[index];
  const next = isObject(entry) ? changedField(entry, other >> 1, 1, value) : value;
  return {...feed, [key]: list.map((held, here) => (here === index ? next : held))};
}

/** Any JSON with one thing changed somewhere in it. */
export function changedAnywhere(json: unknown, mutation: Mutation, depth = 0): unknown {
  const {row, other, field, how, value} = mutation;
  const keys = typeof json === 'object' && json !== null ? Object.keys(json) : [];
  const key = at(keys, [row, other, field][depth] ?? how);
  if (key === undefined || depth > 1 + (how % 3)) {
    return typeof json === 'string' && how % 4 !== 0 ? spliced(json, other, how) : value;
  }
  const deeper = (held: unknown): unknown => changedAnywhere(held, mutation, depth + 1);
  if (Array.isArray(json)) {
    const list: readonly unknown[] = json;
    const here = Number(key);
    if (how % 11 === 0) return list.filter((_, index) => index !== here);
    if (how % 13 === 0) return [...list, ...list.slice(here)];
    return replaced(list, here, deeper(list[here]));
  }
  const entries = Object.entries(json as Fields);
  if (how % 11 === 0) return made(entries.filter(([name]) => name !== key));
  if (how % 13 === 0)
    return made(entries.map(([name, held]) => [name === key ? at(KEYS, other)! : name, held]));
  return made(entries.map(([name, held]) => [name, name === key ? deeper(held) : held]));
}

function spliced(text: string, other: number, how: number): string {
  const cut = [0, text.length, text.length >> 1][how % 3]!;
  return text.slice(0, cut) + at(BITS, other)! + text.slice(cut);
}

/** One thing that happens to bytes on their way. */
export interface Slip {
  readonly how: number;
  readonly at: number;
  readonly length: number;
  readonly bit: string | readonly number[];
}

const SPLICES: readonly (string | readonly number[])[] = [
  ...[
    '"',
    ',',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\\',
    '\u0000',
    '\ufeff',
    'é',
    '北',
    '\n',
    ' ',
    '0',
    '-',
    '1e999',
    'NaN',
    '/**/',
  ],
  ...[
    '\\ud800',
    '\\u0000',
    '\\u202e',
    '\\u006d',
    '"status":"member",',
    '"status":"former",',
    '"name":"Troy",',
    '"count":5,',
  ],
  ...[
    '"__proto__":{"status":"member"},',
    '"id":"us-ma-boston",',
    '"members":[],',
    '"schema":2,',
    'null,',
    '"region":"NY",',
  ],
  ...[[0x80], [0xc3], [0xff, 0xfe], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0xef, 0xbb, 0xbf]],
];

export const slips = fc.array(
  fc.record<Slip>({
    how: fc.nat(9),
    at: fc.nat(999_999),
    length: fc.oneof(fc.nat(3), fc.nat(400)),
    bit: fc.constantFrom(...SPLICES),
  }),
  {minLength: 1, maxLength: 3},
);

/** A text as it comes out after some slips. */
export function slipped(text: string, all: readonly Slip[]): Buffer {
  return all.reduce(slip, Buffer.from(text));
}

function slip(bytes: Buffer, {how, at: where, length, bit}: Slip): Buffer {
  const here = where % Math.max(1, bytes.length);
  const there = Math.min(bytes.length, here + length);
  const splice = Buffer.from(bit as string);
  const put = (index: number, ...pieces: readonly Buffer[]): Buffer =>
    Buffer.concat([bytes.subarray(0, index), ...pieces, bytes.subarray(index)]);
  // After a brace or a comma, where a key may stand.
  const seam = Math.max(bytes.indexOf('{', here), 0) + 1;
  switch (how) {
    case 0:
      return Buffer.concat([bytes.subarray(0, here), bytes.subarray(there)]);
    case 1:
      return bytes.subarray(0, here);
    case 2:
      return put(there, bytes.subarray(here, there));
    case 3:
      return put(here, splice);
    case 4:
      return put(seam, splice);
    case 5:
      return put(0, splice);
    case 6:
      return put(bytes.length, splice);
    case 7: {
      // In a letter of some word, so that it is JSON still.
      const letter = bytes.subarray(here).findIndex((byte) => byte >= 0x61 && byte <= 0x7a);
      if (letter < 0) return bytes;
      const flipped = Buffer.from(bytes);
      flipped[here + letter]! ^= [0x20, 0x01, 0x02, 0x80][length % 4]!;
      return flipped;
    }
    case 8: {
      const flipped = Buffer.from(bytes);
      if (flipped.length > 0) flipped[here]! ^= 1 << (length % 8);
      return flipped;
    }
    default:
      return put(Math.max(bytes.indexOf('},{', here), 0), Buffer.from(`,"status":"former"`));
  }
}
