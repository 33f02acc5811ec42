import assert from 'node:assert/strict';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {after, describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import {packPlaces, type PlaceRow} from '../../src/domain/pack-places.js';
import {loadMembership} from '../../src/feed/feed-client.js';
import {LONGEST_REQUEST_MS} from '../../src/feed/fetch-json.js';
import {sharedPlaces} from '../../src/feed/places-client.js';
import {feedOf, fillers, row} from '../support/feeds.js';
import {serve, type Site} from './serve.js';

const boston = {name: 'Boston', region: 'MA', country: 'US', population: 617_594};
const portland = {name: 'Portland', region: 'ME', country: 'US', population: 66_000};
const rows: readonly PlaceRow[] = [boston, portland, {...boston, region: 'GA', population: 1300}];
const {index, zips} = packPlaces(rows, {
  zips: {address: 'zips.json', placeOf: new Map([['04101', portland]])},
});
const feed = feedOf([row('Boston', 'MA')], {
  issued: new Date(Date.now() - 1000).toISOString(),
  expires: new Date(Date.now() + 3_600_000).toISOString(),
  places: 'places/index.json',
});

/** Nothing of all this may be left to the process to find. */
const strays: unknown[] = [];
const stray = (reason: unknown): void => void strays.push(reason);
process.on('unhandledRejection', stray);
after(() => {
  process.off('unhandledRejection', stray);
  assert.deepEqual(strays, []);
});

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const json =
  (value: unknown): Answer =>
  (_request, response) => {
    response.writeHead(200, {'content-type': 'application/json'});
    response.end(JSON.stringify(value));
  };

const text =
  (body: string, type = 'application/json', status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, {'content-type': type});
    response.end(body);
  };

const missing = text('<h1>Not found</h1>', 'text/html', 404);

/** The first times one answer, then another. */
const then =
  (first: Answer, later: Answer, times = 1): Answer =>
  (request, response, count) =>
    (count > times ? later : first)(request, response, count);

type Path = '/members.json' | '/places/index.json' | '/places/zips.json';

const WHOLE: Readonly<Record<Path, Answer>> = {
  '/members.json': json(feed),
  '/places/index.json': json(index),
  '/places/zips.json': json(zips),
};

interface PlacesSite extends Site {
  readonly feed: string;
  readonly index: string;
  /** What was asked for, in order. */
  asked(): readonly string[];
}

/** A feed, its index of places and the ZIP codes, all as they should be but for these. */
async function site(answers: Partial<Record<Path, Answer>> = {}): Promise<PlacesSite> {
  const counts = new Map<string, number>();
  const served = await serve((request, response) => {
    const path = request.url ?? '';
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    ({...WHOLE, ...answers})[path as Path](request, response, count);
  });
  return {
    ...served,
    feed: `${served.origin}/members.json`,
    index: `${served.origin}/places/index.json`,
    asked: () => served.requests.map(({url = ''}) => url),
  };
}

/** "places", "places and ZIP codes", or the kind of error. */
async function load(address: string, zips?: boolean): Promise<string> {
  const result = await sharedPlaces(address, zips);
  if (!result.ok) return result.error.kind;
  return result.value.hasZips ? 'places and ZIP codes' : 'places';
}

/** The same of a membership that is loaded with its places. */
async function loadWhole(address: string, signal?: AbortSignal): Promise<string> {
  const result = await loadMembership(address, {places: true, ...(signal && {signal})});
  if (!result.ok) return result.error.kind;
  const {places} = result.value;
  if (!places) return 'no places';
  return places.hasZips ? 'places and ZIP codes' : 'places';
}

const INDEX = '/places/index.json';
const ZIPS = '/places/zips.json';

/** Each way in which a file does not come, and how that is called. */
const failures: readonly {readonly what: string; readonly answer: Answer; readonly says: string}[] = [
  {what: 'another status', answer: missing, says: 'bad-response'},
  {what: 'a web page', answer: text('<title>Sign in</title>', 'text/html'), says: 'unreadable'},
  {what: 'half a file', answer: text(JSON.stringify(index).slice(0, 90)), says: 'unreadable'},
  {what: 'nothing', answer: text(''), says: 'unreadable'},
  {what: 'a line that breaks', answer: ({socket}) => socket.destroy(), says: 'unreachable'},
];

const noIndex: readonly {readonly what: string; readonly value: unknown}[] = [
  {what: 'null', value: null},
  {what: 'a list', value: [index]},
  {what: 'an error of the server', value: {error: 'boom'}},
  {what: 'a feed', value: feed},
  {what: 'a later schema', value: {...index, schema: 2}},
  {what: 'a wrong sum', value: {...index, sum: index.sum + 1}},
  {what: 'one region less', value: {...index, regions: index.regions.slice(1)}},
];

describe('sharedPlaces', () => {
  it('opens the index at an address, which can be asked for places', async () => {
    const {index: address} = await site();
    const result = await sharedPlaces(address);
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.bearersOf('boston').map(({region}) => region),
      ['GA', 'MA'],
    );
  });

  it('sends no credentials, no referrer and nothing that was typed, because a reader is nobody’s business', async (context) => {
    const fetched = context.mock.method(globalThis, 'fetch');
    const {index: address, requests, asked} = await site();
    assert.equal(await load(address, true), 'places and ZIP codes');
    assert.deepEqual(asked(), [INDEX, ZIPS]);
    for (const {arguments: given} of fetched.mock.calls) {
      const [, options] = given;
      assert.equal(options?.credentials, 'omit');
      assert.equal(options?.referrerPolicy, 'no-referrer');
      assert.equal(options?.method ?? 'GET', 'GET');
      assert.equal(options?.body, undefined);
    }
    for (const {headers} of requests) {
      for (const header of ['cookie', 'authorization', 'referer', 'origin'])
        assert.equal(headers[header], undefined, header);
    }
  });

  describe('asks', () => {
    it('once for as many as want it at the same time, because a page may have many elements', async () => {
      const {index: address, asked} = await site();
      const all = await Promise.all(Array.from({length: 50}, () => sharedPlaces(address)));
      const [first] = all;
      assert.ok(all.every((result) => result.ok && first?.ok && result.value === first.value));
      assert.deepEqual(asked(), [INDEX]);
    });

    it('not again for what it has', async () => {
      const {index: address, asked} = await site();
      for (let times = 0; times < 5; times++) assert.equal(await load(address), 'places');
      for (let times = 0; times < 5; times++) assert.equal(await load(address, true), 'places and ZIP codes');
      assert.deepEqual(asked(), [INDEX, ZIPS]);
    });

    it('for the ZIP codes only where they are wanted, because most people type names', async () => {
      const {index: address, asked} = await site();
      assert.equal(await load(address), 'places');
      assert.deepEqual(asked(), [INDEX]);
      assert.equal(await load(address, true), 'places and ZIP codes');
      assert.deepEqual(asked(), [INDEX, ZIPS]);
    });

    it('first for the index, then for the ZIP codes that it names, once each for all at the same time', async () => {
      const {index: address, asked} = await site();
      const said = await Promise.all([
        load(address, true),
        load(address),
        load(address, true),
        load(address, true),
      ]);
      assert.deepEqual(said, [
        'places and ZIP codes',
        'places',
        'places and ZIP codes',
        'places and ZIP codes',
      ]);
      assert.deepEqual(asked(), [INDEX, ZIPS]);
    });

    it('for the ZIP codes where the index was found, because it may have been sent on', async () => {
      const {requests, origin} = await serve((request, response) => {
        const {url = ''} = request;
        if (url === '/old.json') response.writeHead(301, {location: '/deep/index.json'}).end();
        else json(url.endsWith('zips.json') ? zips : index)(request, response, 1);
      });
      assert.equal(await load(`${origin}/old.json`, true), 'places and ZIP codes');
      assert.deepEqual(
        requests.map(({url}) => url),
        ['/old.json', '/deep/index.json', '/deep/zips.json'],
      );
    });

    for (const named of [
      undefined,
      null,
      '',
      5,
      {},
      'http://city.example/zips.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'https://user@city.example/zips.json',
    ]) {
      it(`nobody for ZIP codes at ${JSON.stringify(named)}, and has the places all the same`, async () => {
        const {index: address, asked} = await site({[INDEX]: json({...index, zips: named})});
        assert.equal(await load(address, true), 'places');
        assert.deepEqual(asked(), [INDEX]);
      });
    }
  });

  describe('says', () => {
    for (const {what, answer, says} of failures) {
      it(`${says} of ${what}`, async () => {
        const {index: address, asked} = await site({[INDEX]: answer});
        const result = await sharedPlaces(address);
        assert.equal(result.ok || result.error.kind, says);
        assert.match(result.ok ? '' : result.error.remedy, /\w/);
        assert.equal(await load(address, true), says);
        assert.deepEqual(asked(), [INDEX]);
      });

      it(`${says} of ${what} in place of the ZIP codes, and has the places for who asks without them`, async () => {
        const {index: address, asked} = await site({[ZIPS]: answer});
        assert.equal(await load(address, true), says);
        assert.equal(await load(address), 'places');
        assert.deepEqual(asked(), [INDEX, ZIPS]);
      });
    }

    for (const {what, value} of noIndex) {
      it(`malformed of ${what}, because with half an index something false is answered`, async () => {
        const {index: address} = await site({[INDEX]: json(value)});
        const result = await sharedPlaces(address);
        assert.equal(result.ok || result.error.kind, 'malformed');
        assert.match(result.ok ? '' : result.error.remedy, /\w/);
      });
    }

    it('bad-address where it is sent on to plain http: elsewhere, because that can be changed on its way', async () => {
      const found = await serve((request, response) => json(index)(request, response, 1));
      // The same machine, by an address that the rule does not count as this one.
      const location = `${found.origin.replace('127.0.0.1', '0.0.0.0')}/index.json`;
      const {index: address} = await site({
        [INDEX]: (_request, response) => response.writeHead(302, {location}).end(),
      });
      assert.equal(await load(address), 'bad-address');
    });

    it('unreachable of a server that is not there', async () => {
      assert.equal(await load('http://127.0.0.1:1/index.json'), 'unreachable');
    });

    it('timed-out of one that stalls, after eight seconds and no sooner', async (context) => {
      for (const path of [INDEX, ZIPS] as const) {
        let arrived: (value?: unknown) => void = () => undefined;
        const stalled = new Promise((resolve) => (arrived = resolve));
        const {index: address} = await site({
          [path]: (_request: IncomingMessage, response: ServerResponse) => {
            response.writeHead(200, {'content-type': 'application/json'});
            response.write('{"schema":1,', arrived);
          },
        });
        context.mock.timers.enable({apis: ['setTimeout']});
        let said: string | undefined;
        const asked = load(address, true).then((kind) => (said = kind));
        await stalled;
        context.mock.timers.tick(LONGEST_REQUEST_MS - 1);
        await new Promise((resolve) => setImmediate(resolve));
        assert.equal(said, undefined);
        context.mock.timers.tick(1);
        assert.equal(await asked, 'timed-out');
        context.mock.timers.reset();
      }
    });
  });

  describe('after a failure', () => {
    it('rests for a minute, whoever asks, and then asks again', async (context) => {
      const began = Date.now();
      context.mock.timers.enable({apis: ['Date'], now: began});
      const {index: address, asked} = await site({[INDEX]: then(missing, json(index))});
      assert.equal(await load(address), 'bad-response');
      context.mock.timers.setTime(began + 59_999);
      assert.equal(await load(address), 'bad-response');
      assert.deepEqual(asked(), [INDEX]);
      context.mock.timers.setTime(began + 60_000);
      assert.equal(await load(address), 'places');
      assert.deepEqual(asked(), [INDEX, INDEX]);
    });

    it('asks once when the minute is over, for as many as want it', async (context) => {
      const began = Date.now();
      context.mock.timers.enable({apis: ['Date'], now: began});
      const {index: address, asked} = await site({[INDEX]: missing});
      await load(address);
      context.mock.timers.setTime(began + 61_000);
      assert.deepEqual(
        new Set(await Promise.all(Array.from({length: 20}, () => load(address)))),
        new Set(['bad-response']),
      );
      assert.deepEqual(asked(), [INDEX, INDEX]);
    });

    it('rests no longer than a minute for the ZIP codes, although the index came before them', async (context) => {
      const began = Date.now();
      context.mock.timers.enable({apis: ['Date'], now: began});
      const slow: Answer = (request, response, count) => {
        context.mock.timers.setTime(began + 2000);
        json(index)(request, response, count);
      };
      const {index: address, asked} = await site({[INDEX]: slow, [ZIPS]: then(missing, json(zips))});
      assert.equal(await load(address, true), 'bad-response');
      context.mock.timers.setTime(began + 60_500);
      assert.equal(await load(address, true), 'bad-response');
      assert.deepEqual(asked(), [INDEX, ZIPS]);
      context.mock.timers.setTime(began + 62_500);
      assert.equal(await load(address, true), 'places and ZIP codes');
      assert.deepEqual(asked(), [INDEX, ZIPS, ZIPS]);
    });

    it('rests no longer than a minute, also for who first wanted the ZIP codes in it', async (context) => {
      const began = Date.now();
      context.mock.timers.enable({apis: ['Date'], now: began});
      const {index: address, asked} = await site({[INDEX]: then(missing, json(index))});
      assert.equal(await load(address), 'bad-response');
      context.mock.timers.setTime(began + 40_000);
      assert.equal(await load(address, true), 'bad-response');
      context.mock.timers.setTime(began + 61_000);
      assert.equal(await load(address, true), 'places and ZIP codes');
      assert.deepEqual(asked(), [INDEX, INDEX, ZIPS]);
    });

    it('asks again a minute later for an index that could not be read, because it is put right by publishing anew', async (context) => {
      const began = Date.now();
      context.mock.timers.enable({apis: ['Date'], now: began});
      const half = json({...index, sum: index.sum + 1});
      const {index: address, asked} = await site({[INDEX]: then(half, json(index))});
      assert.equal(await load(address), 'malformed');
      context.mock.timers.setTime(began + 59_000);
      assert.equal(await load(address), 'malformed');
      assert.deepEqual(asked(), [INDEX]);
      context.mock.timers.setTime(began + 61_000);
      assert.equal(await load(address), 'places');
      assert.deepEqual(asked(), [INDEX, INDEX]);
    });
  });

  it('never rejects, whatever fetch does, because no page may see it', async (context) => {
    const breaks: readonly (() => Promise<Response>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => {
        throw new Error('fetch is blocked');
      },
      () => Promise.resolve(undefined as unknown as Response),
    ];
    const fetched = context.mock.method(globalThis, 'fetch');
    for (const [at, broken] of breaks.entries()) {
      fetched.mock.mockImplementation(broken);
      assert.equal(await load(`https://coalition.example/${at}`, true), 'unreachable');
    }
  });
});

describe('loadMembership with places', () => {
  it('brings the feed, the places and the ZIP codes, to be asked of any place', async () => {
    const {feed: address, asked} = await site();
    const result = await loadMembership(address, {places: true});
    assert.ok(result.ok);
    assert.equal(checkCity('Boston, MA', result.value).kind, 'member');
    assert.equal(checkCity('Portland, ME', result.value).kind, 'not-listed');
    const mail = checkCity('04101', result.value);
    assert.equal(mail.kind === 'choose' && mail.zip, '04101');
    assert.deepEqual(asked(), ['/members.json', INDEX, ZIPS]);
  });

  for (const options of [undefined, {}, {places: false}]) {
    it(`asks for none with ${JSON.stringify(options) ?? 'no options'}, because they are larger than the list`, async () => {
      const {feed: address, asked} = await site();
      const result = await loadMembership(address, options);
      assert.ok(result.ok && !result.value.places);
      assert.deepEqual(asked(), ['/members.json']);
    });
  }

  it('leaves the membership without places to who asks without them', async () => {
    const {feed: address} = await site();
    assert.equal(await loadWhole(address), 'places and ZIP codes');
    const result = await loadMembership(address);
    assert.ok(result.ok && !result.value.places);
  });

  it('asks once for as many as want it', async () => {
    const {feed: address, asked} = await site();
    const said = await Promise.all(Array.from({length: 50}, () => loadWhole(address)));
    assert.deepEqual(new Set(said), new Set(['places and ZIP codes']));
    assert.deepEqual(asked(), ['/members.json', INDEX, ZIPS]);
  });

  for (const {what, answer} of failures) {
    it(`brings the places alone where ${what} comes in place of the ZIP codes`, async () => {
      const {feed: address, asked} = await site({[ZIPS]: answer});
      assert.equal(await loadWhole(address), 'places');
      assert.deepEqual(asked(), ['/members.json', INDEX, ZIPS]);
    });

    it(`brings the feed alone where ${what} comes in place of the index`, async () => {
      const {feed: address, asked} = await site({[INDEX]: answer});
      assert.equal(await loadWhole(address), 'no places');
      assert.deepEqual(asked(), ['/members.json', INDEX]);
    });
  }

  for (const {what, value} of noIndex) {
    it(`brings the feed alone where the index is ${what}`, async () => {
      const {feed: address} = await site({[INDEX]: json(value)});
      const result = await loadMembership(address, {places: true});
      assert.ok(result.ok && !('places' in result.value));
      assert.equal(checkCity('Portland, ME', result.value).kind, 'unknown-place');
    });
  }

  it('brings the places without ZIP codes where those are of another index', async () => {
    const other = packPlaces([portland], {
      zips: {address: 'zips.json', placeOf: new Map([['04101', portland]])},
    });
    const {feed: address} = await site({[ZIPS]: json(other.zips)});
    assert.equal(await loadWhole(address), 'places');
  });

  for (const {what, answer, says} of failures) {
    it(`says ${says} where ${what} comes in place of the feed, and asks for nothing else`, async () => {
      const {feed: address, asked} = await site({'/members.json': answer});
      assert.equal(await loadWhole(address), says);
      assert.deepEqual(asked(), ['/members.json']);
    });
  }

  const addresses: readonly (readonly [places: unknown, because: string])[] = [
    [undefined, 'there is none'],
    ['http://city.example/places.json', 'what comes by http: can be changed on its way'],
    ['javascript:alert(1)', 'that is no address'],
    ['data:application/json,{}', 'that is no address'],
    ['https://user:word@city.example/places.json', 'it would tell a name'],
    ['', 'that is no address'],
    [5, 'that is no address'],
    [{}, 'that is no address'],
  ];
  for (const [places, because] of addresses) {
    it(`asks for no places at ${JSON.stringify(places) ?? 'nothing'}, because ${because}`, async (context) => {
      const {feed: address, asked} = await site({'/members.json': json({...feed, places})});
      const fetched = context.mock.method(globalThis, 'fetch');
      assert.equal(await loadWhole(address), 'no places');
      assert.equal(fetched.mock.callCount(), 1);
      assert.deepEqual(asked(), ['/members.json']);
    });
  }

  it('looks for the places beside the feed, where that was found', async () => {
    const {requests, origin} = await serve((request, response) => {
      const {url = ''} = request;
      if (url === '/old/members.json') response.writeHead(302, {location: '/new/members.json'}).end();
      else if (url.endsWith('members.json')) json(feed)(request, response, 1);
      else json(url.endsWith('zips.json') ? zips : index)(request, response, 1);
    });
    assert.equal(await loadWhole(`${origin}/old/members.json`), 'places and ZIP codes');
    assert.deepEqual(
      requests.map(({url}) => url),
      ['/old/members.json', '/new/members.json', '/new/places/index.json', '/new/places/zips.json'],
    );
  });

  it('takes the places from another server where the feed says so', async () => {
    const other = await site();
    const {feed: address, asked} = await site({'/members.json': json({...feed, places: other.index})});
    assert.equal(await loadWhole(address), 'places and ZIP codes');
    assert.deepEqual(asked(), ['/members.json']);
    assert.deepEqual(other.asked(), [INDEX, ZIPS]);
  });

  it('leaves them out where a row of the feed is missing, because they would deny what may be listed', async () => {
    const {feed: address} = await site({
      '/members.json': json({
        ...feedOf([...fillers(), row('Salem', 'XX')]),
        issued: feed['issued'],
        expires: feed['expires'],
        places: feed['places'],
      }),
    });
    const result = await loadMembership(address, {places: true});
    assert.ok(result.ok && !result.value.places);
    assert.equal(checkCity('Portland, ME', result.value).kind, 'cannot-confirm');
  });

  describe('gives up when the caller’s signal says so,', () => {
    for (const path of ['/members.json', INDEX, ZIPS] as const) {
      it(`also while it waits for ${path}, and what it asked for goes on for others`, async () => {
        let release: () => void = () => undefined;
        let arrived: () => void = () => undefined;
        const waiting = new Promise<void>((resolve) => (arrived = resolve));
        const {feed: address, asked} = await site({
          [path]: (request: IncomingMessage, response: ServerResponse, count: number) => {
            release = () => WHOLE[path](request, response, count);
            arrived();
          },
        });
        const giving = new AbortController();
        const [first, second] = [loadWhole(address, giving.signal), loadWhole(address)];
        await waiting;
        giving.abort();
        assert.equal(await first, 'aborted');
        release();
        assert.equal(await second, 'places and ZIP codes');
        assert.deepEqual(asked(), ['/members.json', INDEX, ZIPS]);
      });
    }

    it('and at once where it said so before', async () => {
      const {feed: address} = await site();
      assert.equal(await loadWhole(address, AbortSignal.abort()), 'aborted');
    });
  });
});
