import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedError} from '../../src/feed/feed-error.js';
import {
  LONGEST_RETRY_AFTER_MS,
  mayPass,
  MOST_REQUESTS,
  PER_MS,
  QUICK,
  restAfter,
  retryAfterOf,
} from '../../src/feed/retry-plan.js';

const dead = feedError('unreachable', '');

/** The shortest or the longest rest that chance can give. */
function restWith(chance: number, failures: number, error = dead): number | undefined {
  const {random} = Math;
  Math.random = () => chance;
  try {
    return restAfter(failures, error);
  } finally {
    Math.random = random;
  }
}

describe('restAfter', () => {
  it('grows from half a second to minutes and then ends, because a server that is down must come up again', () => {
    const rests = Array.from({length: 9}, (_, at) => restWith(0.5, at + 1));
    assert.deepEqual(rests, [500, 1500, 10_000, 30_000, 60_000, 120_000, 240_000, undefined, undefined]);
    assert.equal(restAfter(0, dead), undefined);
  });

  it('is a half shorter or longer by chance, because a thousand pages must not come back at once', () => {
    assert.equal(restWith(0, 3), 5000);
    assert.equal(restWith(1, 3), 15_000);
    const drawn = new Set(Array.from({length: 50}, () => restAfter(3, dead)));
    assert.ok(drawn.size > 40);
  });

  it('asks a dead feed at most eight times in ten minutes, even where chance makes each rest as short as can be', () => {
    let [at, requests] = [0, 1];
    for (let failures = 1; ; failures++) {
      const rest = restWith(0, failures);
      if (rest === undefined) break;
      at += rest;
      if (at < PER_MS) requests++;
    }
    assert.equal(requests, 8);
    assert.ok(requests < MOST_REQUESTS);
  });

  it('leaves two that a visitor waits for: both are over in three seconds', () => {
    const longest = Array.from({length: QUICK}, (_, at) => restWith(1, at + 1) ?? 0);
    assert.ok(longest.reduce((sum, rest) => sum + rest, 0) <= 3000);
    assert.ok((restWith(0, QUICK + 1) ?? 0) >= 5000);
  });

  it('leaves an address that is none alone, because it stays none', () => {
    for (const kind of ['no-address', 'bad-address'] as const)
      assert.equal(restAfter(1, feedError(kind, '')), undefined);
  });

  for (const [asked, at, rests] of [
    [0, 3, 10_000],
    [8000, 3, 10_000],
    [20_000, 3, 20_000],
    [20_000, 1, 20_000],
    [LONGEST_RETRY_AFTER_MS, 3, 300_000],
    [LONGEST_RETRY_AFTER_MS + 1, 3, 300_000],
    [Number.MAX_SAFE_INTEGER, 3, 300_000],
  ] as const) {
    it(`rests ${rests} ms where a server asks for ${asked}, because it knows best, up to five minutes`, () => {
      assert.equal(restWith(0.5, at, {...feedError('bad-response', ''), retryAfter: asked}), rests);
    });
  }
});

describe('mayPass', () => {
  const cases = [
    {error: dead, passes: true, because: 'a line breaks and holds again'},
    {error: {...feedError('bad-response', ''), status: 500}, passes: true, because: 'a server stumbles'},
    {error: {...feedError('bad-response', ''), status: 503}, passes: true, because: 'it is busy'},
    {error: {...feedError('bad-response', ''), status: 408}, passes: true, because: 'it lost patience'},
    {error: {...feedError('bad-response', ''), status: 499}, passes: false, because: 'that is our fault'},
    {error: {...feedError('bad-response', ''), status: 404}, passes: false, because: 'nothing is there'},
    {
      error: {...feedError('bad-response', ''), status: 429},
      passes: false,
      because: 'it wants to be left alone',
    },
    {error: feedError('timed-out', ''), passes: false, because: 'the visitor has waited long enough'},
    {error: feedError('unreadable', ''), passes: false, because: 'it will be as unreadable in a moment'},
    {error: feedError('expired', ''), passes: false, because: 'time does not go back'},
  ];
  for (const {error, passes, because} of cases) {
    const {kind, status = ''} = error;
    it(`says ${passes ? 'yes' : 'no'} of ${kind} ${status}, because ${because}`, () => {
      assert.equal(mayPass(error), passes);
    });
  }
});

describe('retryAfterOf', () => {
  const inTwoMinutes = new Date(Date.now() + 120_000).toUTCString();
  const cases: readonly (readonly [string | null, number])[] = [
    [null, 0],
    ['', 0],
    ['120', 120_000],
    ['0', 0],
    ['-5', 0],
    ['soon', 0],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['99999999999', 99_999_999_999_000],
  ];
  for (const [header, milliseconds] of cases) {
    it(`reads ${header === null ? 'no header' : `“${header}”`} as ${milliseconds} ms`, () => {
      assert.equal(retryAfterOf(header), milliseconds);
    });
  }

  it('reads a date as the time until then', () => {
    const after = retryAfterOf(inTwoMinutes);
    assert.ok(after > 118_000 && after <= 120_000, String(after));
  });

  it('takes nothing long from what is neither, because “1.5” is no number of seconds', () => {
    assert.equal(retryAfterOf('1.5'), 0);
  });
});
