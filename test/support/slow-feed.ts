import {COUNTRIES, meets, regionForms, spellings, stateForms, wordsOf} from './slow-reading.js';

/**
 * A slow and obvious reading of a feed, written from the contract's section 3
 * over the raw JSON, and from none of the product's own parser. Where the
 * contract does not plainly say, the answer is "open", and nothing is judged.
 */
export type Sure = 'yes' | 'no' | 'open';

export const FEED_URL = 'https://coalition.example/feed/members.json';

const LONGEST = 200;
const US_STATES = new Set([...stateForms.keys()].filter((code) => !/^(ENG|SCT|WLS|NIR)$/.test(code)));

/** All of them, or the worst. */
function both(...all: readonly Sure[]): Sure {
  if (all.includes('no')) return 'no';
  return all.includes('open') ? 'open' : 'yes';
}

function either(...all: readonly Sure[]): Sure {
  if (all.includes('yes')) return 'yes';
  return all.includes('open') ? 'open' : 'no';
}

/** Own fields alone: `__proto__` is a key like any other, and nothing is inherited. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? new Map(Object.entries(value)) : undefined;
}

/** The rows of a feed, whatever they are. */
export function membersOf(json: unknown): readonly unknown[] {
  const members = fieldsOf(json)?.get('members');
  return Array.isArray(members) ? (members as readonly unknown[]) : [];
}

/** Whether a value is a text that can be shown; whether blanks count that are about it, is not said. */
export function isText(value: unknown): Sure {
  if (typeof value !== 'string' || value.trim() === '') return 'no';
  const fits = (text: string): boolean => [...text].length <= LONGEST && !/\p{Cc}/u.test(text);
  if (fits(value)) return 'yes';
  return fits(value.trim()) ? 'open' : 'no';
}

function trimmed(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

/** A moment in milliseconds, where it is one beyond doubt. */
export function momentOf(value: unknown): {readonly sure: Sure; readonly ms: number} {
  if (typeof value !== 'string') return {sure: 'no', ms: NaN};
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d\d):(\d\d)))?$/.exec(
      value,
    );
  // Whatever else somebody may read as a date is neither taken nor refused here, where it is one at all.
  if (!parts) return {sure: Number.isNaN(Date.parse(value)) ? 'no' : 'open', ms: NaN};
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const sign = parts[8] === '-' ? -1 : 1;
  const [ahead = 0, aheadMinutes = 0] = parts.slice(9, 11).map((part) => Number(part ?? 0));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  const real =
    day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60 && ahead < 24 && aheadMinutes < 60;
  if (!real) return {sure: 'no', ms: NaN};
  const thousandths = Number((parts[7] ?? '').padEnd(3, '0'));
  const ms =
    Date.UTC(year, month - 1, day, hour, minute, second, thousandths) -
    sign * (ahead * 60 + aheadMinutes) * 60_000;
  return {sure: year >= 1000 ? 'yes' : 'open', ms};
}

/** The only addresses that a value may come out as: none, or that which the platform makes of it. */
export function addressOf(value: unknown): {readonly may: readonly (string | undefined)[]} {
  if (typeof value !== 'string') return {may: [undefined]};
  const href = parsed(value)?.href;
  if (href === undefined || !isSafe(href)) return {may: [undefined]};
  // A plain one must not get lost.
  return {
    may:
      value.length < 1000 && /^https:\/\/[a-z]+(\.[a-z]+)+\/[a-z/.-]*$/.test(value)
        ? [href]
        : [href, undefined],
  };
}

/** Not by `URL.canParse`, which in some versions of Node is wrong of letters with accents once it is warm. */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address, FEED_URL);
  } catch {
    return undefined;
  }
}

/** `https:` as parsed and without credentials; `http:` on this machine alone. */
export function isSafe(address: string): boolean {
  const url = parsed(address);
  if (!url) return false;
  const {href, protocol, username, password, hostname} = url;
  const local =
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.[\d.]+$/.test(hostname);
  return (
    href === address &&
    username === '' &&
    password === '' &&
    (protocol === 'https:' || (protocol === 'http:' && local))
  );
}

/** A row as it stands in the feed, whatever it is. */
export interface SlowRow {
  readonly raw: unknown;
  readonly fields: ReadonlyMap<string, unknown>;
  /** Trimmed, where it is any text at all. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** In all spellings, in small letters without accents. */
  readonly names: ReadonlySet<string>;
  readonly otherNames: ReadonlySet<string>;
  readonly country: string | undefined;
  /** The region's own code, where that is known. Undefined where region or country is unfit. */
  readonly where: string | undefined;
  readonly kind: string;
  readonly county: string;
  /** Whether kind and county are beyond doubt. */
  readonly plain: boolean;
  /** By itself, whatever the other rows say. */
  readonly sound: Sure;
  readonly status: unknown;
}

const NONE: ReadonlySet<string> = new Set();
const read = new WeakMap<object, SlowRow>();

export function slowRow(raw: unknown): SlowRow {
  const held = typeof raw === 'object' && raw !== null ? read.get(raw) : undefined;
  if (held) return held;
  const fresh = readRow(raw);
  if (typeof raw === 'object' && raw !== null) read.set(raw, fresh);
  return fresh;
}

/** Words as `wordsOf` has them; and "&" is one, and of Iceland's letters each is what it sounds like. */
export function wordsIn(text: string): readonly string[] {
  return wordsOf(text.replaceAll('&', ' and ').replace(/[ðÐ]/g, 'd').replace(/[þÞ]/g, 'th'));
}

/** A name in all its spellings. */
export function namesIn(text: string | undefined): ReadonlySet<string> {
  const words = text === undefined ? [] : wordsIn(text);
  return words.length === 0 ? NONE : spellings(words);
}

function readRow(raw: unknown): SlowRow {
  const fields = fieldsOf(raw) ?? new Map<string, unknown>();
  const [id, name, region, country, status] = ['id', 'name', 'region', 'country', 'status'].map((key) =>
    fields.get(key),
  );
  const names = namesIn(trimmed(name));
  // Marks alone may pass for a name.
  const named: Sure =
    names.size > 0 ? 'yes' : typeof name === 'string' && /[\p{L}\p{N}\p{M}]/u.test(name) ? 'open' : 'no';
  const landed = typeof country === 'string' && /^[A-Z]{2}$/.test(country);
  const regioned: Sure =
    country === 'US'
      ? typeof region === 'string' && US_STATES.has(region)
        ? 'yes'
        : 'no'
      : region === undefined || region === null
        ? 'yes'
        : isText(region);
  const others = fields.get('otherNames');
  const otherNames = Array.isArray(others)
    ? (others as readonly unknown[]).filter((other) => isText(other) !== 'no')
    : [];
  const kind = fields.get('kind');
  const county = fields.get('county');
  const isFit = (value: unknown): boolean => isText(value) !== 'no';
  return {
    raw,
    fields,
    id: trimmed(id) === '' ? undefined : trimmed(id),
    name: trimmed(name),
    names,
    otherNames: new Set(otherNames.flatMap((other) => [...namesIn(String(other))])),
    country: landed ? country : undefined,
    where: landed && regioned !== 'no' ? codeOf(country, isFit(region) ? String(region) : '') : undefined,
    kind: isFit(kind) ? wordsIn(String(kind)).join('') : 'city',
    county: isFit(county)
      ? wordsIn(String(county))
          .join('')
          .replace(/county$/, '')
      : '',
    plain: [kind, county].every(
      (value) => value === undefined || (typeof value === 'string' && /^[A-Za-z]+$/.test(value)),
    ),
    sound: both(isText(id), isText(name), named, landed ? 'yes' : 'no', regioned, isText(status)),
    status,
  };
}

/** "England" and "ENG" are one region of one country. */
function codeOf(country: string, region: string): string {
  const spelt = wordsIn(region).join('');
  const forms = country === 'US' || country === 'GB' ? ownForms.filter(([land]) => land === country) : [];
  const [, code = spelt] = forms.find(([, , names]) => names.has(spelt)) ?? [];
  return `${country}-${code}`;
}

const ownForms = [...stateForms].map(([code, forms]) => {
  const country = US_STATES.has(code) ? 'US' : 'GB';
  return [country, code.toLowerCase(), new Set(forms.map((form) => wordsIn(form).join('')))] as const;
});

/** What the words of a region and of its country may be. */
export function whereForms(row: SlowRow): ReadonlySet<string> {
  const country = row.country ?? '';
  const region = trimmed(row.fields.get('region')) ?? '';
  const lands = country === 'US' ? [] : [...(COUNTRIES[country] ?? []), nameOf(country)];
  return new Set([region, ...regionForms(country, region), ...lands].flatMap((text) => [...namesIn(text)]));
}

function nameOf(country: string): string {
  return new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'}).of(country) ?? '';
}

/** Whether two rows say something of one and the same place. */
function samePlace(a: SlowRow, b: SlowRow): Sure {
  if (a.where === undefined || b.where === undefined) {
    return a.country === b.country && meets(a.names, b.names) ? 'open' : 'no';
  }
  if (a.where !== b.where) return 'no';
  const named: Sure =
    a.names.size > 0 && a.name?.toUpperCase() === b.name?.toUpperCase()
      ? 'yes'
      : meets(a.names, b.names)
        ? 'open'
        : 'no';
  if (named === 'no') return 'no';
  const apart = a.kind !== b.kind || a.county !== b.county;
  if (a.plain && b.plain) return apart ? 'no' : named;
  return 'open';
}

/** Whether two rows are a doubled pair. */
function isDoubled(a: SlowRow, b: SlowRow): Sure {
  const sameId =
    a.id !== undefined && a.id === b.id ? both(isText(a.fields.get('id')), isText(b.fields.get('id'))) : 'no';
  return either(sameId, samePlace(a, b));
}

/** A feed as read here. */
export interface SlowFeed {
  readonly outcome: Sure;
  /** The kinds of error that may be told where it is refused for sure; any where this is empty. */
  readonly kinds: readonly string[];
  readonly fields: ReadonlyMap<string, unknown>;
  readonly rows: readonly SlowRow[];
  readonly leftOut: ReadonlyMap<SlowRow, Sure>;
  /** How many are left out, at least and at most. */
  readonly least: number;
  readonly most: number;
}

export function slowFeed(json: unknown, now: Date): SlowFeed {
  const fields = fieldsOf(json) ?? new Map<string, unknown>();
  const members = fields.get('members');
  // The same object twice in a list is two rows.
  const rows = Array.isArray(members)
    ? (members as readonly unknown[]).map((raw) => ({...slowRow(raw)}))
    : [];
  const leftOut = new Map(
    rows.map((row) => [row, row.sound === 'yes' ? 'no' : row.sound === 'no' ? 'yes' : 'open'] as const),
  );
  for (const [a, b] of alike(rows)) {
    const doubled = isDoubled(a, b);
    for (const row of [a, b]) leftOut.set(row, either(leftOut.get(row)!, doubled));
  }
  const counts = [...leftOut.values()];
  const least = counts.filter((sure) => sure === 'yes').length;
  const most = counts.filter((sure) => sure !== 'no').length;
  const issued = momentOf(fields.get('issued'));
  const expires = momentOf(fields.get('expires'));
  const schema = fields.get('schema');
  const isNewer = typeof schema === 'number' && Number.isInteger(schema) && schema > 1;
  const whole: readonly Sure[] = [
    sure(schema === 1),
    issued.sure,
    expires.sure,
    sure(Array.isArray(members) && rows.length >= 1 && rows.length <= 100_000),
    sure(fields.get('count') === rows.length),
    least * 100 > rows.length ? 'no' : sure(most * 100 <= rows.length, 'open'),
  ];
  const day = 24 * 3600 * 1000;
  const early: Sure = Number.isNaN(issued.ms) ? 'open' : sure(issued.ms - now.getTime() <= day);
  const late: Sure = Number.isNaN(expires.ms) ? 'open' : sure(expires.ms > now.getTime());
  // One that runs out before it is issued is in force at no time: refused as such, or as out of force.
  const ordered: Sure = Number.isNaN(issued.ms - expires.ms) ? 'open' : sure(expires.ms > issued.ms);
  const wrong = [
    ...(both(...whole) === 'yes' ? [] : ['malformed']),
    ...(ordered === 'yes' ? [] : ['malformed']),
    ...(early === 'yes' ? [] : ['issued-ahead']),
    ...(late === 'yes' ? [] : ['expired']),
  ];
  return {
    outcome: both(...whole, early, late, ordered),
    kinds: isNewer ? ['newer-schema'] : wrong,
    ...{fields, rows, leftOut, least, most},
  };
}

function sure(holds: boolean, otherwise: Sure = 'no'): Sure {
  return holds ? 'yes' : otherwise;
}

/** Each pair of rows that may be doubled: of one id, or of one name. */
function* alike(rows: readonly SlowRow[]): Generator<readonly [SlowRow, SlowRow]> {
  const buckets = new Map<string, SlowRow[]>();
  for (const row of rows) {
    const keys = new Set([...row.names].map((name) => `name ${name}`));
    if (row.id !== undefined) keys.add(`id ${row.id}`);
    for (const key of keys) {
      const bucket = buckets.get(key) ?? [];
      for (const other of bucket) yield [row, other];
      buckets.set(key, [...bucket, row]);
    }
  }
}

/** The longest of these names that stands whole among the words, or nothing. */
export function nameSaid(words: readonly string[], ...names: readonly ReadonlySet<string>[]): string {
  let longest = '';
  for (const from of words.keys()) {
    let length = 0;
    for (let end = from + 1; end <= words.length && length < 900; end++) {
      length += words[end - 1]!.length;
      for (const spelt of spellings(words.slice(from, end))) {
        if (spelt.length > longest.length && names.some((some) => some.has(spelt))) longest = spelt;
      }
    }
  }
  return longest;
}
