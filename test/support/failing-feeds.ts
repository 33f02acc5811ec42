import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {
  begin,
  cut,
  late,
  pour,
  raw,
  reply,
  type Answer,
  type Exchange,
  type Reply,
} from './failing-server.js';
import {fillers, realFeed, row, type Row} from './feeds.js';

/** One way in which a feed can fail, as `transport.json` has it. */
export interface TransportCase {
  readonly id: string;
  readonly group: string;
  readonly how: Reply & {
    readonly error?: string;
    readonly note?: string;
    readonly delay?: string;
    readonly location?: string;
  };
  /** What is said on a first visit, and what where a good copy is held. */
  readonly first: string;
  readonly cached: string;
}

/** Answers by the name of the variant: `how` may name several bodies. */
export type Answers = Readonly<Record<string, Answer>>;

const DAY_MS = 86_400_000;
/** The longest that the client waits for one request. */
export const LIMIT_MS = 8000;

/** Midnight of so many days from now. */
export function day(days: number): string {
  return `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)}T00:00:00Z`;
}

/** The real list, issued three days ago, in force, and without places: no other request is made for it. */
export function goodFeed(more: Row = {}): Row {
  return {...realFeed(), places: undefined, issued: day(-3), expires: day(300), ...more};
}

/** The same with other rows, rightly counted. */
export function feedWith(members: readonly unknown[], more: Row = {}): Row {
  return goodFeed({members, count: members.length, ...more});
}

export const REAL_ROWS = realFeed()['members'] as readonly Row[];
export const BOSTON = REAL_ROWS.find((one) => one['id'] === 'us-ma-boston') ?? {};
const others = REAL_ROWS.filter((one) => one !== BOSTON);

/** This one answer, by the name of the only variant. */
const one = (answer: Answer): Answers => ({'': answer});
export const json = (value: unknown, more: Reply = {}): Answer => body(JSON.stringify(value), more);
const body =
  (text: string | Buffer, more: Reply = {}): Answer =>
  (exchange) =>
    reply(exchange, {...more, body: text});

const VALID = JSON.stringify(goodFeed());
/** A feed of so many sound rows, the real ones first. */
const many = (count: number): readonly Row[] => [...REAL_ROWS, ...fillers(count)].slice(0, count);
const boston = (more: Row): Row => ({...BOSTON, ...more});
/** Each value in a feed so small that one unfit row is more than one in a hundred, and refuses it. */
const small = (rows: readonly unknown[]): Answer => json(feedWith([...rows, ...others.slice(0, 60)]));
/** And in one so large that the row alone is left out. */
const large = (rows: readonly unknown[]): Answer => json(feedWith([...rows, ...others, ...fillers(300)]));

/** `tolerated` is the name of the variants in which the feed passes and only the city in question cannot be confirmed. */
export const TOLERATED = 'row left out';
const bothSizes = (values: Readonly<Record<string, readonly unknown[]>>): Answers =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, rows]) => [
      [name, small(rows)],
      [`${name}, ${TOLERATED}`, large(rows)],
    ]),
  );
const oneRow = (values: Readonly<Record<string, Row>>): Answers =>
  bothSizes(Object.fromEntries(Object.entries(values).map(([name, more]) => [name, [boston(more)]])));
const without = (field: string): Row => ({[field]: undefined});
const bodies = (values: Readonly<Record<string, Row>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([name, more]) => [name, json(goodFeed(more))]));
/** A field whose value JSON.stringify would not write so. */
const written = (field: string, value: string): Answer =>
  body(JSON.stringify(goodFeed({[field]: '@here@'})).replace('"@here@"', value));

const SPACES = Buffer.alloc(1024 * 1024, ' ');
const MEGABYTES = 50;
function* spacesThenFeed(): Generator<Buffer> {
  for (let at = 0; at < MEGABYTES; at++) yield SPACES;
  yield Buffer.from(VALID);
}
function* endless(): Generator<Buffer> {
  for (;;) yield SPACES;
}
let bombed: Buffer | undefined;
const bomb = (): Buffer => (bombed ??= gzipSync(Buffer.concat([...spacesThenFeed()])));

async function drip({response}: Exchange): Promise<void> {
  for (const byte of Buffer.from(VALID)) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await wait(1000, undefined, {ref: false});
  }
}

const STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH'.split(
    ' ',
  );
export const SPRINGFIELDS = STATES.slice(0, 34);
export const HUNDRED_THOUSAND = 100_000;

const SYLLABLES =
  'al an ar bel ber bor cal car col dan del dor el en er fal far fen gal gar glen hal har hol in is jar kel ken kir lan lar lin lor mal mar mel mor nor nel oak or pen per quin ral ren ros sal sel stan tal tor ul var ver wal wen wil yar yor zan'.split(
    ' ',
  );
const ENDINGS =
  'ton ville burg field ford ham wood dale port mont view land bury haven stead brook ridge worth mouth well chester minster bridge cliff'.split(
    ' ',
  );

/** As many names, none twice, of the kind that places have. */
function hugeList(): readonly Row[] {
  const count = SYLLABLES.length;
  const rows = Array.from({length: HUNDRED_THOUSAND - REAL_ROWS.length}, (_, at) => {
    const [first = '', second = ''] = [SYLLABLES[at % count], SYLLABLES[Math.floor(at / count) % count]];
    const name = first + second + (ENDINGS[Math.floor(at / count / count)] ?? `side${at}`);
    const region = STATES[at % STATES.length];
    return {
      id: `n${at}`,
      name: name.replace(/^./, (letter) => letter.toUpperCase()),
      region,
      country: 'US',
      status: 'member',
    };
  });
  return [...REAL_ROWS, ...rows];
}
let huge: string | undefined;
const hugeBody = (): string => (huge ??= JSON.stringify(feedWith(hugeList())));

/** The cases whose `how` says in words what no rule can read out of it. */
const BY_HAND: Readonly<Record<string, () => Answers>> = {
  '304-with-etag': () =>
    one((exchange) => reply(exchange, {status: 304, type: null, headers: {etag: '"kept"'}})),
  '304-unasked': () => one((exchange) => reply(exchange, {status: 304, type: null})),
  '206-part': () => one(part(0.5)),
  '206-whole': () => one(part(1)),
  'redirect-loop': () => one(sentOn(302, ({beside}) => beside('members.json'))),
  'redirect-login-html': () =>
    one((exchange) =>
      exchange.file === 'login'
        ? reply(exchange, {type: 'text/html', body: '<!doctype html><title>Sign in</title>'})
        : sentOn(302, ({beside}) => beside('login'))(exchange),
    ),
  'redirect-ok': () =>
    one((exchange) =>
      exchange.file === 'moved.json'
        ? reply(exchange, {body: VALID})
        : sentOn(301, ({beside}) => beside('moved.json'))(exchange),
    ),
  'reset-before-headers': () => one(cut),
  'reset-mid-body': () =>
    one(async (exchange) => {
      const response = begin(exchange, {'content-length': VALID.length});
      response.write(VALID.slice(0, VALID.length / 2));
      await wait(60); // so that the half is there before the line is cut
      cut(exchange);
    }),
  'never-answers': () => one(() => undefined),
  'headers-then-stall': () => one((exchange) => void begin(exchange)),
  drip: () => one((exchange) => (begin(exchange), drip(exchange))),
  'slow-just-inside': () => one(late(LIMIT_MS - 200, body(VALID))),
  'slow-just-outside': () => one(late(LIMIT_MS + 200, body(VALID))),
  'late-after-timeout': () =>
    one((exchange) =>
      exchange.nth === 1 ? late(LIMIT_MS + 1500, body(VALID))(exchange) : body(VALID)(exchange),
    ),
  'typed-before-loaded': () => one(late(3000, body(VALID))),
  'huge-50MB': () => one((exchange) => pour(begin(exchange), spacesThenFeed())),
  'infinite-stream': () => one((exchange) => pour(begin(exchange), endless())),
  'length-too-long': () => one((exchange) => raw(exchange, {'content-length': VALID.length + 100}, VALID)),
  'length-too-short': () => one((exchange) => raw(exchange, {'content-length': VALID.length - 100}, VALID)),
  'chunk-truncated': () =>
    one((exchange) =>
      raw(exchange, {'transfer-encoding': 'chunked'}, `${VALID.length.toString(16)}\r\n${VALID}\r\n`),
    ),
  'gzip-corrupt': () => one(body(VALID, {headers: {'content-encoding': 'gzip'}})),
  'gzip-bomb': () =>
    one((exchange) => reply(exchange, {headers: {'content-encoding': 'gzip'}, body: bomb()})),
  'charset-utf16-label': () => one(body(VALID, {type: 'application/json; charset=utf-16'})),
  'utf16-body': () => ({
    'with its mark': body(Buffer.from(`\ufeff${VALID}`, 'utf16le')),
    without: body(Buffer.from(VALID, 'utf16le')),
  }),
  'latin1-body': () =>
    one(body(Buffer.from(JSON.stringify(feedWith([...REAL_ROWS, row('Ca\u00f1on City', 'CO')])), 'latin1'))),
  'utf8-bom': () => one(body(`\ufeff${VALID}`)),
  'trailing-comma': () => ({
    'in the object': body(VALID.replace(/\}$/, ',}')),
    'in the list': body(VALID.replace(/\}\](?=[^\]]*$)/, '},]')),
  }),
  ndjson: () => one(body(REAL_ROWS.map((each) => JSON.stringify(each)).join('\n'))),
  'list-empty': () => one(json(feedWith([]))),
  'list-truncated-valid-json': () => one(json(feedWith(many(200), {count: 400}))),
  'list-shrunk-90-percent': () => one(json(feedWith([BOSTON, ...others.slice(0, 39)]))),
  'one-bad-row': () => one(json(feedWith([...many(399), {...row('x', 'OH'), name: undefined}]))),
  'half-bad-rows': () =>
    one(json(feedWith(many(400).map((each, at) => (at % 2 ? {...each, id: undefined} : each))))),
  'dup-ids': () => bothSizes({'': [BOSTON, boston({name: 'Bostonia', status: 'former'})]}),
  'dup-names': () =>
    one(json(feedWith([...SPRINGFIELDS.map((state) => row('Springfield', state)), ...many(100)]))),
  contradiction: () => bothSizes({'': [BOSTON, boston({id: 'another', status: 'former'})]}),
  'name-not-string': () =>
    oneRow({5: {name: 5}, null: {name: null}, '{}': {name: {}}, '[]': {name: []}, true: {name: true}}),
  'status-unknown-value': () => one(large([boston({status: 'pending-review'})])),
  'status-missing': () => oneRow({'': without('status')}),
  'status-case': () => ({
    'Member with a blank': large([boston({status: 'Member '})]),
    MEMBER: large([boston({status: 'MEMBER'})]),
  }),
  'status-truthy': () =>
    oneRow({
      '"false"': {status: undefined, member: 'false'},
      1: {status: undefined, member: 1},
      '"no"': {status: undefined, member: 'no'},
      'status true': {status: true},
    }),
  'extra-fields': () =>
    one(
      json(
        goodFeed({
          colour: {of: ['mayors']},
          join: {email: 'join@coalition.example', fax: 5},
          members: REAL_ROWS.map((each) => ({...each, mayor: {name: 'x'}, tags: [1, null]})),
        }),
      ),
    ),
  'extra-rows-1e5': () => one((exchange) => reply(exchange, {body: hugeBody()})),
  'name-10k': () =>
    one(
      json(
        feedWith([
          ...many(200),
          row('N'.repeat(10_000), 'OH', {id: 'n'}),
          row('Longest'.repeat(28), 'OH', {id: 'l'}),
        ]),
      ),
    ),
  'depth-10k': () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    return {'beside the list': written('colour', deep), 'as the list': written('members', deep)};
  },
  'proto-key': () => ({
    alone: body(`{"__proto__":{"member":true},"members":${JSON.stringify(REAL_ROWS)}}`),
    'in a whole feed': body(VALID.replace('{', '{"__proto__":{"member":true},')),
  }),
  'proto-in-row': () =>
    one(
      body(
        JSON.stringify(
          feedWith([...many(200), row('Protoville', 'OH', {status: undefined, at: '@here@'})]),
        ).replace('"at":"@here@"', '"__proto__":{"status":"member"}'),
      ),
    ),
  'constructor-name': () =>
    one(
      json(
        feedWith([...many(200), ...['constructor', '__proto__', 'toString'].map((name) => row(name, 'OH'))]),
      ),
    ),
  'big-ints': () => ({
    'as numbers': bigIds('9007199254740993', '9007199254740992'),
    'as texts': bigIds('"9007199254740993"', '"9007199254740992"'),
  }),
  'nfd-nfc': () => one(json(feedWith([...many(200), row('Ca\u00f1on City'.normalize('NFD'), 'CO')]))),
  'version-minor': () => one(written('schema', '1.7')),
  'version-major': () => one(written('schema', '2.0')),
  'version-missing': () => bodies({'': without('schema')}),
  'version-junk': () => ({
    ...bodies({'{}': {schema: {}}, '"latest"': {schema: 'latest'}, '-1': {schema: -1}, '"1"': {schema: '1'}}),
    '1e400': written('schema', '1e400'),
  }),
  'version-older': () => one(written('schema', '0.9')),
  'issued-future': () => bodies({'': {issued: new Date(Date.now() + 1.1 * DAY_MS).toISOString()}}),
  'issued-old': () => bodies({'': {issued: day(-400)}}),
  expired: () => bodies({'': {issued: day(-2), expires: day(-1)}}),
  rollback: () => one(json(feedWith(others, {issued: day(-30)}))),
  'same-issue-different-body': () => one(json(feedWith([boston({joined: '2013-09'}), ...others]))),
  'date-junk': () =>
    bodies({'"yesterday"': {issued: 'yesterday'}, 0: {issued: 0}, '"2026-02-31"': {issued: '2026-02-31'}}),
  'reject-then-retry': () =>
    one((exchange) => reply(exchange, exchange.nth <= 2 ? {status: 503, body: 'later'} : {body: VALID})),
};

function bigIds(first: string, second: string): Answer {
  const rows = [row('Lowtown', 'OH', {id: '@1@'}), row('Hightown', 'IN', {id: '@2@'})];
  return body(
    JSON.stringify(feedWith([...many(400), ...rows]))
      .replace('"@1@"', first)
      .replace('"@2@"', second),
  );
}

function sentOn(status: number, to: (exchange: Exchange) => string): Answer {
  return (exchange) => reply(exchange, {status, headers: {location: to(exchange)}, body: ''});
}
export {sentOn};

function part(share: number): Answer {
  const length = Math.floor(VALID.length * share);
  return body(VALID.slice(0, length), {
    status: 206,
    headers: {'content-range': `bytes 0-${length - 1}/${VALID.length}`},
  });
}

/** Headers that an honest server sends with a status. */
const WITH_STATUS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: {'www-authenticate': 'Basic realm="feed"'},
  405: {allow: 'POST'},
  503: {},
};

/** A body of JSON alone, and the same value in a feed that is whole otherwise, which is the harder case. */
function shaped(text: string): Answers {
  const bare = text.replaceAll('<list>', 'members');
  const list = /^\{"members":(.*)\}$/.exec(bare)?.[1];
  return list === undefined
    ? one(body(bare))
    : {
        alone: body(bare),
        'in a whole feed': written('members', list),
        'in a whole feed, counted': body(
          JSON.stringify(goodFeed({members: '@list@', count: 1})).replace('"@list@"', list),
        ),
      };
}

/** How the server answers in a case: as its `how` says, in each of its variants. */
export function answersTo({id, how}: TransportCase): Answers {
  const byHand = BY_HAND[id];
  if (byHand) return byHand();
  if (id.startsWith('body-')) return shaped(String(how.body));
  const text = how.body === undefined ? (how.headers || how.error ? VALID : '') : String(how.body);
  const {status = 200, type} = how;
  const isRefusal = how.status !== undefined && status !== 200;
  return one(
    body(isRefusal && how.body === undefined ? '' : text.replaceAll('<valid>', VALID), {
      status,
      ...(type === undefined ? {type: text.startsWith('<html>') ? 'text/html' : 'application/json'} : {type}),
      headers: {...WITH_STATUS[status], ...how.headers},
    }),
  );
}
