import assert from 'node:assert/strict';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {after, describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import {feedSource, loadMembership} from '../../src/feed/feed-client.js';
import {LONGEST_REQUEST_MS} from '../../src/feed/fetch-json.js';
import {feedOf, row} from '../support/feeds.js';
import {serve, type Site} from './serve.js';

const now = Date.now();
const text = JSON.stringify(
  feedOf([row('Boston', 'MA', {url: 'boston.html', source: 'https://boston.example/'})], {
    issued: new Date(now - 1000).toISOString(),
    expires: new Date(now + 3_600_000).toISOString(),
  }),
);

/** Nothing of all this may be left to the process to find. */
const strays: unknown[] = [];
const stray = (reason: unknown): void => void strays.push(reason);
process.on('unhandledRejection', stray);
after(() => process.off('unhandledRejection', stray));

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const whole: Answer = (_request, response) => {
  response.writeHead(200, {'content-type': 'application/json'});
  response.end(text);
};

const withStatus =
  (status: number): Answer =>
  (_request, response) => {
    response.writeHead(status);
    response.end(text);
  };

async function site(answer: Answer): Promise<Site & {readonly feed: string}> {
  const served = await serve((request, response) => answer(request, response, served.requests.length));
  return {...served, feed: `${served.origin}/members.json`};
}

/** "ok" or the kind of error. */
async function load(address: string, signal?: AbortSignal): Promise<string> {
  const result = await loadMembership(address, signal ? {signal} : {});
  return result.ok ? 'ok' : result.error.kind;
}

describe('loadMembership', () => {
  it('opens the feed at an address, to be asked of cities', async () => {
    const {feed, origin} = await site(whole);
    const result = await loadMembership(feed);
    assert.ok(result.ok);
    assert.equal(checkCity('Boston, MA', result.value).kind, 'member');
    const [city] = result.value.feed.members;
    assert.deepEqual([city?.url, city?.source], [`${origin}/boston.html`, 'https://boston.example/']);
  });

  it('sends no credentials, no referrer and nothing that was typed, because a reader is nobody’s business', async (context) => {
    const asked = context.mock.method(globalThis, 'fetch');
    const {feed, requests} = await site(whole);
    assert.equal(await load(feed), 'ok');
    const [address, options] = asked.mock.calls[0]?.arguments ?? [];
    assert.equal(address, feed);
    assert.equal(options?.credentials, 'omit');
    assert.equal(options?.referrerPolicy, 'no-referrer');
    assert.equal(options?.method ?? 'GET', 'GET');
    assert.equal(options?.body, undefined);
    const [request] = requests;
    for (const header of ['cookie', 'authorization', 'referer', 'origin']) {
      assert.equal(request?.headers[header], undefined, header);
    }
    assert.equal(request?.url, '/members.json');
  });

  describe('asks', () => {
    it('once for as many as want it at the same time, because a page may show two hundred badges', async () => {
      const {feed, requests} = await site((request, response, count) => {
        setTimeout(() => whole(request, response, count), 20);
      });
      const all = await Promise.all(Array.from({length: 200}, () => loadMembership(feed)));
      const memberships = all.map((result) => result.ok && result.value);
      assert.ok(memberships[0]);
      assert.deepEqual(new Set(memberships).size, 1);
      assert.equal(requests.length, 1);
    });

    it('not again for a feed that it has, because it is the same page', async () => {
      const {feed, requests} = await site(whole);
      for (let times = 0; times < 5; times++) assert.equal(await load(feed), 'ok');
      assert.equal(requests.length, 1);
    });

    it('once for one address, however it is written', async () => {
      const {feed, requests} = await site(whole);
      await Promise.all([
        load(feed),
        load(` ${feed} `),
        load(feed.replace('http', 'HTTP')),
        load(feed.replace('/m', '/./m')),
      ]);
      assert.equal(requests.length, 1);
    });

    it('once for one address, whatever part of it is meant, because a part is never sent', async () => {
      const {feed, requests} = await site(whole);
      await Promise.all([load(feed), load(`${feed}#members`), load(`${feed}#`)]);
      assert.equal(requests.length, 1);
    });

    it('each of two feeds, and mixes nothing', async () => {
      const {origin, requests} = await site((request, response) => {
        const name = request.url === '/a' ? 'Boston' : 'Salem';
        response.end(text.replaceAll('Boston', name));
      });
      const [a, b] = await Promise.all([loadMembership(`${origin}/a`), loadMembership(`${origin}/b`)]);
      assert.ok(a.ok && b.ok);
      assert.deepEqual(
        [a.value, b.value].map(({feed}) => feed.members[0]?.name),
        ['Boston', 'Salem'],
      );
      assert.equal(requests.length, 2);
    });

    it('again after a failure, because the next may succeed', async () => {
      const {feed, requests} = await site((request, response, count) =>
        count < 3 ? withStatus(503)(request, response, count) : whole(request, response, count),
      );
      assert.deepEqual(
        [await load(feed), await load(feed), await load(feed), await load(feed)],
        ['bad-response', 'bad-response', 'ok', 'ok'],
      );
      assert.equal(requests.length, 3);
    });

    it('again half an hour later, because a server lives longer than a page', async (context) => {
      const {feed, requests} = await site(whole);
      await load(feed);
      context.mock.timers.enable({apis: ['Date'], now: Date.now() + 1_790_000});
      await load(feed);
      assert.equal(requests.length, 1);
      context.mock.timers.setTime(Date.now() + 1_805_000);
      await load(feed);
      assert.equal(requests.length, 2);
    });

    it('once a page for its elements, also for those that come later', async () => {
      const {feed, requests} = await site(whole);
      await Promise.all([feedSource(feed).need(), feedSource(feed).need()]);
      await feedSource(`${feed}#later`).need();
      assert.ok(feedSource(`${feed}#later`).membership);
      assert.equal(requests.length, 1);
    });

    it('again when the list that it has has run out, because a server runs longer than a list is in force', async (context) => {
      const {feed, requests} = await site((_request, response) => {
        const [issued, expires] = [new Date(Date.now() - 1000), new Date(Date.now() + 3_600_000)];
        response.end(
          JSON.stringify(
            feedOf([row('Boston', 'MA')], {issued: issued.toISOString(), expires: expires.toISOString()}),
          ),
        );
      });
      assert.equal(await load(feed), 'ok');
      context.mock.timers.enable({apis: ['Date'], now: now + 2 * 3_600_000});
      const result = await loadMembership(feed);
      assert.ok(result.ok);
      assert.equal(checkCity('Boston, MA', result.value).kind, 'member');
      assert.equal(requests.length, 2);
    });
  });

  describe('says', () => {
    const answers: readonly {readonly what: string; readonly answer: Answer; readonly says: string}[] = [
      {what: 'another status', answer: withStatus(404), says: 'bad-response'},
      {what: 'a part', answer: withStatus(206), says: 'bad-response'},
      {what: 'nothing new', answer: (_, response) => response.writeHead(304).end(), says: 'bad-response'},
      {
        what: 'a page',
        answer: (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(text),
        says: 'unreadable',
      },
      {what: 'no JSON', answer: (_, response) => response.end('{"schema": 1,'), says: 'unreadable'},
      {
        what: 'Latin-1',
        answer: (_, response) => response.end(Buffer.from('"San José"', 'latin1')),
        says: 'unreadable',
      },
      {what: 'no feed', answer: (_, response) => response.end('{"error":"boom"}'), says: 'malformed'},
      {
        what: 'a newer feed',
        answer: (_, response) => response.end(text.replace('"schema":1', '"schema":2')),
        says: 'newer-schema',
      },
      {
        what: 'an old feed',
        answer: (_, response) =>
          response.end(
            JSON.stringify(feedOf([row('Boston', 'MA')], {issued: '2020-01-01', expires: '2021-01-01'})),
          ),
        says: 'expired',
      },
      {
        what: 'a feed of next year',
        answer: (_, response) =>
          response.end(
            JSON.stringify(feedOf([row('Boston', 'MA')], {issued: '2998-01-01', expires: '2999-01-01'})),
          ),
        says: 'issued-ahead',
      },
      {what: 'a line that breaks', answer: (request) => request.socket.destroy(), says: 'unreachable'},
      {
        what: 'a body that breaks off',
        answer: (_, response) => {
          response.writeHead(200, {'content-length': '10000'});
          response.write(text.slice(0, 40), () => response.destroy());
        },
        says: 'unreachable',
      },
      {
        what: 'a packing that is none',
        answer: (_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(text),
        says: 'unreachable',
      },
      {
        what: 'too much',
        answer: (_, response) => {
          const blanks = Buffer.alloc(1024 * 1024, ' ');
          const send = (): void => {
            while (!response.destroyed && response.write(blanks));
            if (!response.destroyed) response.once('drain', send);
          };
          send();
        },
        says: 'too-large',
      },
    ];
    for (const {what, answer, says} of answers) {
      it(`${says} of ${what}`, async () => {
        const {feed} = await site(answer);
        const result = await loadMembership(feed);
        assert.equal(result.ok || result.error.kind, says);
        assert.match(result.ok ? '' : result.error.remedy, /\w/);
      });
    }

    it('unreachable of a server that is not there', async () => {
      assert.equal(await load('http://127.0.0.1:1/members.json'), 'unreachable');
    });

    const addresses: readonly unknown[] = [
      ' ',
      'members.json',
      '/members.json',
      '//city.example/members.json',
      'http://city.example/members.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///members.json',
      'ftp://city.example/',
      'https://a@city.example/',
      'https://',
      'nonsense',
      undefined,
      null,
      5,
      {},
      [],
      Symbol('x'),
      new URL('https://city.example/'),
    ];
    for (const address of addresses) {
      it(`bad-address of ${String(address)}, and asks nobody`, async (context) => {
        const asked = context.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('asked')));
        assert.equal(await load(address as string), 'bad-address');
        assert.equal(asked.mock.callCount(), 0);
      });
    }
  });

  it('says no-address where there is none, and asks nobody', async (context) => {
    const asked = context.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('asked')));
    assert.equal(await load(''), 'no-address');
    assert.equal(asked.mock.callCount(), 0);
  });

  describe('sent on', () => {
    const to =
      (location: string, status = 302): Answer =>
      (request, response, count) => {
        if (request.url === '/found.json') return whole(request, response, count);
        response.writeHead(status, {location});
        response.end();
      };

    for (const status of [301, 302, 303, 307, 308]) {
      it(`goes along with ${status}, and resolves addresses where the feed was found`, async () => {
        const {origin} = await site(to('/found.json', status));
        const result = await loadMembership(`${origin}/deep/old.json`);
        assert.ok(result.ok);
        assert.equal(result.value.feed.members[0]?.url, `${origin}/boston.html`);
      });
    }

    it('does not take a feed from an address that it would not have asked, because http: can be changed on its way', async () => {
      const found = await serve((request, response) => whole(request, response, 0));
      // The same machine, by an address that the rule does not count as this one.
      const outside = found.origin.replace('127.0.0.1', '0.0.0.0');
      const {feed} = await site(to(`${outside}/found.json`));
      assert.equal(await load(feed), 'bad-address');
    });

    it('does not take a feed from an address with a user’s name', async () => {
      const {feed, origin} = await site(to('/found.json'));
      const named = await site(to(`${origin.replace('//', '//user:word@')}/found.json`));
      assert.equal(await load(feed), 'ok');
      assert.match(await load(named.feed), /^(bad-address|unreachable)$/);
    });

    for (const location of [
      'data:application/json,{}',
      'file:///etc/hosts',
      'javascript:1',
      'ftp://127.0.0.1/',
      'http://',
      '/members.json',
    ]) {
      it(`says unreachable where it is sent to ${location}`, async () => {
        const {feed} = await site(to(location));
        assert.equal(await load(feed), 'unreachable');
      });
    }

    it('says unreadable where it is sent to a page to sign in', async () => {
      const {feed} = await site((request, response) => {
        if (request.url === '/login')
          response.writeHead(200, {'content-type': 'text/html'}).end('<title>Sign in</title>');
        else response.writeHead(302, {location: '/login'}).end();
      });
      assert.equal(await load(feed), 'unreadable');
    });
  });

  describe('given up', () => {
    it('says aborted at once, and goes on for the others', async () => {
      let release = (): void => undefined;
      const {feed, requests} = await site((request, response, count) => {
        release = () => whole(request, response, count);
      });
      const giving = new AbortController();
      const [first, second] = [load(feed, giving.signal), load(feed)];
      while (requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
      giving.abort();
      assert.equal(await first, 'aborted');
      release();
      assert.equal(await second, 'ok');
      assert.equal(await load(feed), 'ok');
      assert.equal(requests.length, 1);
    });

    it('says aborted where that was so before', async () => {
      const {feed} = await site(() => undefined);
      assert.equal(await load(feed, AbortSignal.abort()), 'aborted');
      assert.equal(await load(feed, AbortSignal.abort(new Error('with a reason'))), 'aborted');
    });

    it('says what it has where that came before', async () => {
      const {feed} = await site(whole);
      const giving = new AbortController();
      assert.equal(await load(feed, giving.signal), 'ok');
      giving.abort();
    });

    it('leaves no listener behind at a signal that lives on, because a server may use one for all', async () => {
      const {feed} = await site(whole);
      const giving = new AbortController();
      let listening = 0;
      const add = giving.signal.addEventListener.bind(giving.signal);
      const remove = giving.signal.removeEventListener.bind(giving.signal);
      giving.signal.addEventListener = (...given: Parameters<typeof add>) => {
        listening++;
        add(...given);
      };
      giving.signal.removeEventListener = (...given: Parameters<typeof remove>) => {
        listening--;
        remove(...given);
      };
      for (let times = 0; times < 20; times++) assert.equal(await load(feed, giving.signal), 'ok');
      assert.ok(listening <= 1, `${listening} listeners`);
    });
  });

  it(
    'waits eight seconds and no longer, for headers, for a body and for one that drips',
    {timeout: 20_000},
    async () => {
      assert.equal(LONGEST_REQUEST_MS, 8000);
      const silent = await site(() => undefined);
      const stalls = await site((_request, response) => {
        response.writeHead(200, {'content-type': 'application/json'});
        response.write(text.slice(0, 20));
      });
      const drips = await site((_request, response) => {
        let at = 0;
        const drip = setInterval(() => response.write(text[at++ % text.length]), 200);
        response.on('close', () => clearInterval(drip));
      });
      const began = performance.now();
      const said = await Promise.all([silent, stalls, drips].map(({feed}) => load(feed)));
      const took = performance.now() - began;
      assert.deepEqual(said, ['timed-out', 'timed-out', 'timed-out']);
      assert.ok(took >= 7900 && took < 12_000, `${took} ms`);
    },
  );

  it('hangs up on what it does not read, because a server waits for it', async () => {
    const closed: Promise<void>[] = [];
    const {feed} = await site((_request, response) => {
      closed.push(new Promise((resolve) => response.on('close', () => resolve())));
      response.writeHead(500);
      response.write(' ');
    });
    assert.equal(await load(feed), 'bad-response');
    await Promise.all(closed);
    assert.equal(closed.length, 1);
  });

  it('keeps the process from ending no longer than the request takes', async (context) => {
    const cleared = context.mock.method(globalThis, 'clearTimeout');
    const {feed} = await site(whole);
    await load(feed);
    assert.ok(cleared.mock.callCount() > 0);
  });

  it('never rejects and leaves no rejection to others, because no page may see one', async (context) => {
    const {feed} = await site(whole);
    const breaks: readonly (() => Promise<Response>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.reject(new Error()),
      () => {
        throw new Error('fetch is blocked');
      },
      () => Promise.resolve(undefined as unknown as Response),
      () =>
        Promise.resolve({url: feed, status: 200, headers: new Headers(), body: 'x'} as unknown as Response),
    ];
    const asked = context.mock.method(globalThis, 'fetch');
    for (const [at, broken] of breaks.entries()) {
      asked.mock.mockImplementation(broken);
      assert.equal(await load(`${feed}?${at}`), 'unreachable');
    }
    asked.mock.restore();
    const {fetch} = globalThis;
    try {
      (globalThis as {fetch: unknown}).fetch = undefined;
      assert.equal(await load(`${feed}?none`), 'unreachable');
    } finally {
      globalThis.fetch = fetch;
    }
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(strays, []);
  });

  it('is what the elements share, because a page asks once', async () => {
    const {feed, requests} = await site(whole);
    await feedSource(feed).need();
    assert.ok(feedSource(feed).membership);
    assert.equal(await load(feed), 'ok');
    assert.equal(requests.length, 1);
  });
});
