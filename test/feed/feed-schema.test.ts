import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {MemberCity} from '../../src/domain/member-city.js';
import type {Feed} from '../../src/domain/membership.js';
import {checkCity} from '../../src/domain/check-city.js';
import {MOST_ROWS, MOST_UNFIT, parseFeed, SCHEMA} from '../../src/feed/feed-schema.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {feedOf, fillers, NOW, opened, realFeed, row, type Row} from '../support/feeds.js';

const FEED_URL = 'https://coalition.example/feed/members.json';
const boston = row('Boston', 'MA');

/** A feed opened, or the kind of error. */
function parse(feed: unknown, feedUrl: string | undefined = FEED_URL, now = NOW): Feed | string {
  const parsed = parseFeed(feed, {feedUrl, now});
  return parsed.ok ? parsed.value : parsed.error.kind;
}

function outcome(feed: unknown, now = NOW): string {
  const parsed = parse(feed, FEED_URL, now);
  return typeof parsed === 'string' ? parsed : 'ok';
}

function taken(feed: unknown, feedUrl?: string): Feed {
  const parsed = parse(feed, feedUrl);
  assert.ok(typeof parsed !== 'string', typeof parsed === 'string' ? parsed : '');
  return parsed;
}

/** The one city of a feed, as it was read. */
function read(more: Row, feedUrl?: string): MemberCity {
  const [city] = taken(feedOf([row('Boston', 'MA', more)]), feedUrl).members;
  assert.ok(city);
  return city;
}

describe('parseFeed on the envelope', () => {
  it('takes the demo’s own feed whole', () => {
    const {members, leftOut, coalition} = taken(realFeed());
    assert.deepEqual([members.length, leftOut.length], [109, 0]);
    assert.equal(coalition.list, 'https://coalition.example/feed/members.html');
  });

  const nothing: readonly unknown[] = [
    undefined,
    null,
    true,
    0,
    1,
    '',
    'x',
    [],
    [boston],
    {},
    {error: 'boom'},
    () => 1,
  ];
  for (const feed of nothing) {
    it(`refuses ${JSON.stringify(feed) ?? String(feed)}, because it is no feed`, () => {
      assert.equal(outcome(feed), 'malformed');
    });
  }

  const cases: readonly {readonly with: Row; readonly says: string; readonly because: string}[] = [
    {with: {}, says: 'ok', because: 'it is whole'},
    {with: {schema: 2}, says: 'newer-schema', because: 'it needs a newer widget'},
    {with: {schema: 99}, says: 'newer-schema', because: 'it needs a newer widget'},
    {
      with: {schema: 2, issued: 0, members: 'in another form'},
      says: 'newer-schema',
      because: 'nothing in it can be judged',
    },
    {with: {schema: undefined}, says: 'malformed', because: 'it says no schema'},
    {with: {schema: null}, says: 'malformed', because: 'it says no schema'},
    {with: {schema: 0}, says: 'malformed', because: 'there is no schema 0'},
    {with: {schema: -1}, says: 'malformed', because: 'there is no schema below 0'},
    {with: {schema: 0.9}, says: 'malformed', because: 'the schema is an integer'},
    {with: {schema: 1.7}, says: 'malformed', because: 'the schema is an integer'},
    {with: {schema: 2.5}, says: 'malformed', because: 'the schema is an integer'},
    {with: {schema: Infinity}, says: 'malformed', because: 'JSON has 1e400, which is no schema'},
    {with: {schema: '1'}, says: 'malformed', because: 'the schema is a number'},
    {with: {schema: 'latest'}, says: 'malformed', because: 'the schema is a number'},
    {with: {schema: {}}, says: 'malformed', because: 'the schema is a number'},
    {with: {schema: [1]}, says: 'malformed', because: 'the schema is a number'},
    {with: {schema: true}, says: 'malformed', because: 'the schema is a number'},
    {with: {issued: undefined}, says: 'malformed', because: 'no answer is without its date'},
    {with: {expires: undefined}, says: 'malformed', because: 'a list that never ends is not checked'},
    {with: {expires: '2026-11-20T00:00:00Z'}, says: 'malformed', because: 'it ran out when it began'},
    {with: {expires: '2026-11-19T00:00:00Z'}, says: 'malformed', because: 'it ran out before it began'},
    {with: {count: undefined}, says: 'malformed', because: 'a list cut off would not be seen'},
    {with: {count: 2}, says: 'malformed', because: 'a row is missing'},
    {with: {count: 0}, says: 'malformed', because: 'a row is too many'},
    {with: {count: '1'}, says: 'malformed', because: 'a count is a number'},
    {with: {count: [1]}, says: 'malformed', because: 'a count is a number'},
    {with: {members: undefined}, says: 'malformed', because: 'there is no list'},
    {with: {members: null}, says: 'malformed', because: 'there is no list'},
    {with: {members: 'x', count: 1}, says: 'malformed', because: 'it is no list'},
    {with: {members: {0: boston, length: 1}}, says: 'malformed', because: 'it is no list'},
    {
      with: {members: [], count: 0},
      says: 'malformed',
      because: 'an empty list would make every city no member',
    },
    {with: {members: [null]}, says: 'malformed', because: 'none of its rows is one'},
    {with: {members: [1]}, says: 'malformed', because: 'none of its rows is one'},
    {with: {members: [[]]}, says: 'malformed', because: 'none of its rows is one'},
    {with: {members: [{}]}, says: 'malformed', because: 'none of its rows is one'},
    {with: {members: [[boston]]}, says: 'malformed', because: 'none of its rows is one'},
    {
      with: {coalition: null, join: 5, declarations: 'x', blueprints: {}},
      says: 'ok',
      because: 'these may be missing',
    },
    {
      with: {places: 'places/index.json', notice: 'x', newer: {field: [1]}},
      says: 'ok',
      because: 'unknown fields are ignored',
    },
  ];
  for (const {with: more, says, because} of cases) {
    it(`says ${says} to one with ${JSON.stringify(more)}, because ${because}`, () => {
      assert.equal(outcome({...feedOf([boston]), ...more}), says);
    });
  }

  it('reads schema 1', () => assert.equal(SCHEMA, 1));

  const moments: readonly (readonly [unknown, boolean])[] = [
    ['2026-11-20', true],
    ['2026-11-20T00:00Z', true],
    ['2026-11-20T00:00:00Z', true],
    ['2026-11-20T00:00:00.123Z', true],
    ['2026-11-20T00:00:00+02:00', true],
    ['2026-11-20T23:59:59-08:00', true],
    ['2024-02-29', true],
    ['2026-11-20T00:00:00', false], // whose midnight?
    ['2026-02-31', false],
    ['2026-02-29T00:00:00Z', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-00', false],
    ['2026-11-20T25:00:00Z', false],
    ['2026-11-20T24:00:00Z', false],
    ['2026-11-20T12:60:00Z', false],
    ['2026-11-20T1:2:3Z', false],
    ['2026-11-20T12Z', false],
    ['2026-11-20 00:00:00Z', false],
    ['2026-11-20T00:00:00+99:99', false],
    ['2026-11', false],
    ['2026', false],
    ['20261120', false],
    ['+002026-11-20T00:00:00Z', false],
    ['0000-01-01', false],
    ['0020-11-20', false],
    ['Fri, 20 Nov 2026 00:00:00 GMT', false],
    ['yesterday', false],
    ['', false],
    [' 2026-11-20', false],
    ['2026-11-20\n', false],
    ['２０２６-11-20', false],
    [0, false],
    [1795132800000, false],
    [null, false],
    [{}, false],
    [['2026-11-20'], false],
  ];
  for (const [moment, sound] of moments) {
    it(`${sound ? 'takes' : 'refuses'} ${JSON.stringify(moment)} as when it was issued`, () => {
      assert.equal(outcome(feedOf([boston], {issued: moment})), sound ? 'ok' : 'malformed');
    });
  }

  it('takes one issued up to a day ahead and none further, because clocks differ, but not by so much', () => {
    const ahead = (ms: number): Row =>
      feedOf([boston], {issued: new Date(NOW.getTime() + ms).toISOString(), expires: '2030-01-01'});
    const day = 24 * 3600 * 1000;
    assert.equal(outcome(ahead(day)), 'ok');
    assert.equal(outcome(ahead(day + 1)), 'issued-ahead');
    assert.equal(outcome(ahead(365 * day)), 'issued-ahead');
  });

  it('takes one until the moment it runs out, because from then on it confirms nothing', () => {
    const until = (ms: number): Row =>
      feedOf([boston], {expires: new Date(NOW.getTime() + ms).toISOString()});
    assert.equal(outcome(until(1)), 'ok');
    assert.equal(outcome(until(0)), 'expired');
    assert.equal(outcome(until(-1)), 'expired');
    const parsed = parseFeed(until(-1), {now: NOW});
    assert.equal(!parsed.ok && parsed.error.expired, new Date(NOW.getTime() - 1).toISOString());
  });

  it('takes one that is years old and in force, because its date is shown', () => {
    assert.equal(outcome(feedOf([boston], {issued: '2009-09-10'})), 'ok');
  });

  it('tells the time by its clock where it is told none', () => {
    const parsed = parseFeed(feedOf([boston], {issued: '2001-01-01', expires: '2001-01-02'}));
    assert.equal(!parsed.ok && parsed.error.kind, 'expired');
  });

  it('takes 1 to 100,000 rows, because that is the greatest coalition ten times over', () => {
    assert.equal(MOST_ROWS, 100_000);
    const many = Array.from({length: MOST_ROWS + 1}, (_, at) => ({
      id: String(at),
      name: `Place ${at}`,
      country: 'SG',
      status: 'member',
    }));
    assert.equal(outcome(feedOf(many)), 'malformed');
    assert.equal(outcome(feedOf(many.slice(1))), 'ok');
    assert.equal(outcome(feedOf(many.slice(0, 1))), 'ok');
  });

  it('says what is wrong and what to do about it, because someone reads the console', () => {
    for (const feed of [null, feedOf([boston], {schema: 2}), feedOf([boston], {count: 7}), feedOf([{}])]) {
      const parsed = parseFeed(feed, {now: NOW});
      assert.ok(!parsed.ok);
      assert.match(parsed.error.remedy, /\w.*\. .*\w.*[.]$/);
    }
  });
});

describe('parseFeed on a row', () => {
  const bad: readonly (readonly [string, unknown])[] = [
    ['no id', {id: undefined}],
    ['an id that is a number', {id: 2 ** 64}],
    ['an empty id', {id: ''}],
    ['a blank id', {id: ' \t'}],
    ['an id that is a list', {id: ['us-ma-boston']}],
    ['an id of 201 letters', {id: 'x'.repeat(201)}],
    ['no name', {name: undefined}],
    ['a name that is a number', {name: 5}],
    ['a name that is null', {name: null}],
    ['a name that is an object', {name: {}}],
    ['a name that is a list', {name: ['Boston']}],
    ['a name that is true', {name: true}],
    ['an empty name', {name: ''}],
    ['a blank name', {name: ' \u00a0 '}],
    ['a name without a letter', {name: '...'}],
    ['a name that is a picture', {name: '🙂'}],
    ['a name of 201 letters', {name: 'x'.repeat(201)}],
    ['a name of 10,000 letters', {name: 'x'.repeat(10_000)}],
    ['a name with a null in it', {name: 'Bos\u0000ton'}],
    ['a name on two lines', {name: 'Bos\nton'}],
    ['a name with an escape in it', {name: 'Bos\u001bton'}],
    ['a name with a C1 control in it', {name: 'Bos\u0085ton'}],
    ['no region in the US', {region: undefined}],
    ['an empty region in the US', {region: ''}],
    ['a region that is no state', {region: 'XX'}],
    ['a region in small letters', {region: 'ma'}],
    ['a region spelt out', {region: 'Massachusetts'}],
    ['a region with a blank', {region: 'MA '}],
    ['a region of another country', {region: 'ENG'}],
    ['a region that is a number', {region: 5}],
    ['a region that is a list', {region: ['MA']}],
    ['a region abroad that is a number', {country: 'CA', region: 5}],
    ['a region abroad that is empty', {country: 'CA', region: ''}],
    ['no country', {country: undefined}],
    ['a country in small letters', {country: 'us'}],
    ['a country of three letters', {country: 'USA'}],
    ['a country by its name', {country: 'United States'}],
    ['a country with a blank', {country: 'US '}],
    ['a country that is a list', {country: ['US']}],
    ['a country in Cyrillic', {country: 'ЕЕ'}],
    ['no status', {status: undefined}],
    ['a status that is null', {status: null}],
    ['a status that is true', {status: true}],
    ['an empty status', {status: ''}],
    ['a status that is a list', {status: ['member']}],
    ['a status of 201 letters', {status: 'x'.repeat(201)}],
  ];
  for (const [what, more] of bad) {
    it(`leaves out one with ${what}, and remembers that it did`, () => {
      const rows = [row('Boston', 'MA', more as Row), ...fillers(100)];
      const {members, leftOut} = taken(feedOf(rows));
      assert.deepEqual([members.length, leftOut.length], [100, 1]);
      assert.ok(!members.some(({name}) => name === 'Boston'));
    });
  }

  for (const junk of [null, 5, 'Boston', true, [], [boston], {}]) {
    it(`leaves out ${JSON.stringify(junk)}, because it is no row`, () => {
      const {members, leftOut} = taken(feedOf([junk, ...fillers(100)]));
      assert.deepEqual([members.length, leftOut.length], [100, 1]);
    });
  }

  it('remembers what can be read of a row that is left out, because that city is the one in question', () => {
    const {leftOut} = taken(
      feedOf([
        row('St. Paul', 'XX'),
        row('Salem', 'IL', {status: null}),
        {name: 5},
        row('Bern', 'BE', {id: 1, country: 'ch'}),
        ...fillers(400),
      ]),
    );
    assert.deepEqual(leftOut, [
      {name: 'saintpaul', country: 'US'},
      {name: 'salem', region: 'IL', country: 'US'},
      {},
      {name: 'bern'},
    ]);
  });

  const good: readonly (readonly [string, Row])[] = [
    ['a name of 200 letters', {name: 'x'.repeat(200)}],
    ['a name of 200 letters outside the BMP', {name: '𐐀'.repeat(200)}],
    ['a name that is markup', {name: '<img src=x onerror=alert(1)>'}],
    ['a name every object has', {name: 'constructor'}],
    ['a name that is __proto__', {name: '__proto__'}],
    ['a name in Chinese', {name: '北京', country: 'CN', region: undefined}],
    ['no region abroad', {country: 'SG', region: undefined}],
    ['a region abroad that is null', {country: 'SG', region: null}],
    ['a region abroad that nobody knows', {country: 'CA', region: 'Ontario'}],
    ['a status that nobody knows', {status: 'certified-gold'}],
    ['a region that is a district', {region: 'DC'}],
    ['a region that is a territory', {region: 'PR'}],
  ];
  for (const [what, more] of good) {
    it(`takes one with ${what}`, () => {
      const {members, leftOut} = taken(feedOf([row('Boston', 'MA', more)]));
      assert.deepEqual([members.length, leftOut.length], [1, 0]);
    });
  }

  it('keeps the status as it is written, because words count only so', () => {
    for (const status of [
      'member',
      'Member',
      'MEMBER',
      'member ',
      ' member',
      'pending',
      'former',
      'renewal due',
    ]) {
      assert.equal(read({status}).status, status);
    }
  });

  const optional: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', 'Town', 'town'],
    ['kind', ' village ', 'village'],
    ['kind', 5, undefined],
    ['kind', '', undefined],
    ['county', 'Suffolk', 'Suffolk'],
    ['county', null, undefined],
    ['joined', '2009', '2009'],
    ['joined', '2009-09', '2009-09'],
    ['joined', '2009-09-10', '2009-09-10'],
    ['joined', '2009-9-10', undefined],
    ['joined', '2009-13', undefined],
    ['joined', '2009-02-30', undefined],
    ['joined', '9/10/2009', undefined],
    ['joined', '0209', undefined],
    ['joined', '2009-09-10T00:00:00Z', undefined],
    ['joined', 2009, undefined],
    ['joined', '', undefined],
    ['signed', ['2010', '2014-05', 'never', 5, null, '2016-02-30'], ['2010', '2014-05']],
    ['signed', '2010', []],
    ['signed', undefined, []],
    ['founding', true, true],
    ['founding', 'true', false],
    ['founding', 1, false],
    ['founding', undefined, false],
    ['otherNames', ['Beantown', ' Hub ', '', 5, null, 'x'.repeat(201), 'a\nb'], ['Beantown', 'Hub']],
    ['otherNames', 'Beantown', []],
    ['otherNames', {0: 'Beantown', length: 1}, []],
    ['url', 'https://boston.example/a b', 'https://boston.example/a%20b'],
    ['url', '/boston', 'https://coalition.example/boston'],
    ['url', 'boston.html', 'https://coalition.example/feed/boston.html'],
    ['url', 'javascript:alert(1)', undefined],
    ['url', 'http://boston.example/', undefined],
    ['url', 'https://boston.gov@evil.example/', undefined],
    ['url', 5, undefined],
    ['volunteer', 'https://boston.example/v', 'https://boston.example/v'],
    ['volunteer', 'data:text/html,x', undefined],
    ['source', 'https://boston.example/s', 'https://boston.example/s'],
    ['source', 'HTTP://boston.example/s', undefined],
    ['population', 675647, 675647],
    ['population', 0, 0],
    ['population', -1, undefined],
    ['population', 1.5, undefined],
    ['population', '675647', undefined],
    ['population', 1e300, undefined],
  ];
  for (const [field, value, as] of optional) {
    it(`reads ${field} ${JSON.stringify(value)?.slice(0, 60) ?? 'that is absent'} as ${JSON.stringify(as) ?? 'absent'}`, () => {
      const city = read({[field]: value}) as unknown as Row;
      assert.deepEqual(city[field], as);
      assert.equal(field in city, as !== undefined);
    });
  }

  it('keeps no field that it does not know, because nobody has checked it', () => {
    const city = read({html: '<b>', onclick: 'x', __html: 1});
    assert.deepEqual(Object.keys(city).sort(), [
      'country',
      'founding',
      'id',
      'name',
      'otherNames',
      'region',
      'signed',
      'status',
    ]);
  });

  it('drops a relative address where it does not know the feed’s own, and keeps the row', () => {
    const [city] = (
      parse(feedOf([row('Boston', 'MA', {url: 'boston.html', source: 'https://a.example/'})]), '') as Feed
    ).members;
    assert.equal(city?.url, undefined);
    const result = openMembership(
      feedOf([row('Boston', 'MA', {url: 'boston.html', source: 'https://a.example/'})]),
      undefined,
      {
        now: NOW,
      },
    );
    assert.ok(result.ok);
    const [alone] = result.value.feed.members;
    assert.deepEqual([alone?.url, alone?.source], [undefined, 'https://a.example/']);
  });

  it('keeps whole addresses where the feed’s own is relative, because those need no base', () => {
    const feed = feedOf([row('Boston', 'MA', {source: 'https://a.example/'})]);
    assert.equal(taken(feed, 'members.json').members[0]?.source, 'https://a.example/');
  });
});

describe('parseFeed on lists within a row', () => {
  it('drops one that is longer than any city’s, because a row must not be the work of a whole feed', () => {
    const names = Array.from({length: 1001}, (_, at) => `Salem ${at}`);
    const [city, other] = taken(
      feedOf([
        row('Salem', 'IL', {otherNames: names, signed: names.map(() => '2010')}),
        row('Troy', 'NY', {otherNames: names.slice(1)}),
      ]),
    ).members;
    assert.deepEqual([city?.otherNames, city?.signed, other?.otherNames.length], [[], [], 1000]);
  });
});

describe('parseFeed on doubles', () => {
  const left = (...rows: readonly Row[]): number => {
    const {members, leftOut} = taken(feedOf([...rows, ...fillers(1000)]));
    assert.equal(members.length + leftOut.length, rows.length + 1000);
    return leftOut.length;
  };

  const cases: readonly {readonly rows: readonly Row[]; readonly leaves: number; readonly because: string}[] =
    [
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Troy', 'NY', {id: 'a'})],
        leaves: 2,
        because: 'one id says two things',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Troy', 'NY', {id: ' a '})],
        leaves: 2,
        because: 'blanks make no other id',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Troy', 'NY', {id: 'A'})],
        leaves: 0,
        because: 'ids are as written',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Salem', 'IL', {id: 'b'})],
        leaves: 2,
        because: 'it is there twice',
      },
      {
        rows: [row('St. Paul', 'MN', {id: 'a'}), row('saint-paul', 'MN', {id: 'b'})],
        leaves: 2,
        because: 'it folds alike',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('City of Salem', 'IL', {id: 'b', status: 'former'})],
        leaves: 2,
        because: 'a city is of the kind of a row that says none',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Town of Salem', 'IL', {id: 'b'})],
        leaves: 0,
        because: 'a town is no city',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Sa\ufe0flem\u3164', 'IL', {id: 'b', status: 'former'})],
        leaves: 2,
        because: 'what is not seen tells nothing apart',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Salem', 'IL', {id: 'b', status: 'former'})],
        leaves: 2,
        because: 'it cannot be both',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Salem', 'IL', {id: 'b'}), row('Salem', 'IL', {id: 'c'})],
        leaves: 3,
        because: 'it is there three times',
      },
      {rows: [row('Salem', 'IL'), row('Salem', 'OR')], leaves: 0, because: 'namesakes are two cities'},
      {
        rows: [row('Ithaca', 'NY', {id: 'a', kind: 'city'}), row('Ithaca', 'NY', {id: 'b', kind: 'town'})],
        leaves: 0,
        because: 'the kind tells them apart',
      },
      {
        rows: [row('Ithaca', 'NY', {id: 'a', kind: 'Town'}), row('Ithaca', 'NY', {id: 'b', kind: 'town'})],
        leaves: 2,
        because: 'case makes no other kind',
      },
      {
        rows: [row('Ithaca', 'NY', {id: 'a', county: 'A'}), row('Ithaca', 'NY', {id: 'b', county: 'B'})],
        leaves: 0,
        because: 'the county tells them apart',
      },
      {
        rows: [
          row('Bristol', 'England', {id: 'a', country: 'GB'}),
          row('Bristol', 'ENG', {id: 'b', country: 'GB', status: 'former'}),
        ],
        leaves: 2,
        because: 'a region has two names',
      },
      {
        rows: [row('Perth', 'WA', {id: 'a', country: 'AU'}), row('Perth', 'WA', {id: 'b'})],
        leaves: 0,
        because: 'these are two countries',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Salem', 'IL', {id: 'b', status: null})],
        leaves: 2,
        because: 'a row that cannot be read is a double too',
      },
      {
        rows: [row('Salem', 'IL', {id: 'a'}), row('Troy', 'NY', {id: 'a', status: null})],
        leaves: 2,
        because: 'a row that cannot be read has its id too',
      },
    ];
  for (const {rows, leaves, because} of cases) {
    const what = rows
      .map(({id, name, region, kind, status}) => [id, name, region, kind, status].join(' '))
      .join(' and ');
    it(`leaves out ${leaves} of ${what}, because ${because}`, () => {
      assert.equal(left(...rows), leaves);
    });
  }
});

describe('MOST_UNFIT', () => {
  const outcomeOf = (bad: number, all: number): string =>
    outcome(feedOf([...Array.from({length: bad}, () => ({})), ...fillers(all - bad)]));

  it('is one row in a hundred: so many are left out, and one more refuses the feed', () => {
    assert.equal(MOST_UNFIT, 0.01);
    assert.equal(outcomeOf(0, 1), 'ok');
    assert.equal(outcomeOf(1, 1), 'malformed');
    assert.equal(outcomeOf(1, 99), 'malformed');
    assert.equal(outcomeOf(1, 100), 'ok');
    assert.equal(outcomeOf(2, 100), 'malformed');
    assert.equal(outcomeOf(2, 199), 'malformed');
    assert.equal(outcomeOf(2, 200), 'ok');
    assert.equal(outcomeOf(3, 299), 'malformed');
    assert.equal(outcomeOf(3, 300), 'ok');
    assert.equal(outcomeOf(29, 2900), 'ok');
    assert.equal(outcomeOf(30, 2900), 'malformed');
    assert.equal(outcomeOf(10, 1000), 'ok');
    assert.equal(outcomeOf(11, 1000), 'malformed');
    assert.equal(outcomeOf(50, 100), 'malformed');
  });

  it('counts each of a doubled pair', () => {
    const pair = [row('Salem', 'IL', {id: 'a'}), row('Salem', 'IL', {id: 'b'})];
    assert.equal(outcome(feedOf([...pair, ...fillers(197)])), 'malformed');
    assert.equal(outcome(feedOf([...pair, ...fillers(198)])), 'ok');
  });
});

describe('parseFeed on the rest', () => {
  const document = {language: 'en', url: 'declaration.pdf', bytes: 61234, pages: 1};

  it('reads where to join, and drops what is unfit in it', () => {
    const feed = taken(
      feedOf([boston], {
        coalition: {name: 'Cities of Service', url: 'https://a.example/', list: 'members.html'},
        join: {email: 'join@cities.example', url: '/join', address: '1 Main St'},
        declarations: [document, {...document, language: 'es', bytes: -1, pages: 'one'}],
        blueprints: [document],
      }),
    );
    assert.equal(feed.coalition.list, 'https://coalition.example/feed/members.html');
    assert.equal(feed.join.email, 'join@cities.example');
    assert.equal(feed.join.url, 'https://coalition.example/join');
    assert.deepEqual(feed.declarations, [
      {language: 'en', url: 'https://coalition.example/feed/declaration.pdf', bytes: 61234, pages: 1},
      {language: 'es', url: 'https://coalition.example/feed/declaration.pdf'},
    ]);
    assert.equal(feed.blueprints.length, 1);
  });

  it('reads which text a document is, of when, and whether it can be filled in, and drops what is unfit', () => {
    const whole = {version: '2009', updated: '2026-11-01', form: true};
    const unfit = [
      {version: 2009, updated: '2026-02-30', form: 'true'},
      {version: 'x'.repeat(41), updated: 20261101, form: 1},
      {version: ' ', updated: '1 November 2026', form: false},
    ];
    const {declarations, blueprints} = taken(
      feedOf([boston], {
        declarations: [whole, {version: 'x'.repeat(40), updated: '2026'}].map((more) => ({
          ...document,
          ...more,
        })),
        blueprints: unfit.map((more) => ({...document, ...more})),
      }),
    );
    const plain = {...document, url: 'https://coalition.example/feed/declaration.pdf'};
    assert.deepEqual(declarations, [
      {...plain, ...whole},
      {...plain, version: 'x'.repeat(40), updated: '2026'},
    ]);
    assert.deepEqual(blueprints, [plain, plain, plain]);
  });

  const hostile: readonly (readonly [string, Row])[] = [
    ['a script for a list', {coalition: {list: 'javascript:alert(1)'}}],
    ['a list with a user’s name', {coalition: {list: 'https://a@b.example/'}}],
    ['a list that is a number', {coalition: {list: 5}}],
    ['a coalition that is a list', {coalition: [{list: 'https://a.example/'}]}],
    ['an address with a blind copy', {join: {email: 'a@b.example?bcc=c@d.example'}}],
    ['an address on two lines', {join: {email: 'a@b.example\nBcc: c'}}],
    ['a script to join by', {join: {url: 'javascript:alert(1)'}}],
    ['a document without an address', {declarations: [{language: 'en'}]}],
    ['a document that is a script', {declarations: [{...document, url: 'javascript:alert(1)'}]}],
    ['a document without a language', {declarations: [{...document, language: undefined}]}],
    ['a language too long', {declarations: [{...document, language: 'x'.repeat(36)}]}],
    ['documents that are none', {declarations: [null, 5, 'x', [], {}], blueprints: 'x'}],
  ];
  for (const [what, more] of hostile) {
    it(`drops ${what}, and keeps the feed`, () => {
      const {coalition, join, declarations, blueprints} = taken(feedOf([boston], more));
      assert.deepEqual(
        {coalition, join, declarations, blueprints},
        {coalition: {}, join: {}, declarations: [], blueprints: []},
      );
    });
  }
});

describe('parseFeed on hostile objects', () => {
  it('takes nothing from a prototype, because JSON has keys of that name', () => {
    const fed: unknown = JSON.parse(
      `{"__proto__": {"member": true, "schema": 1, "count": 1}, ${JSON.stringify(feedOf([boston])).slice(1)}`,
    );
    assert.equal(outcome(fed), 'ok');
    const bare: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(feedOf([boston]))}}`);
    assert.equal(outcome(bare), 'malformed');
    assert.equal(({} as Row)['member'], undefined);
  });

  it('takes no status from a prototype, because such a row is no member', () => {
    const fed = JSON.stringify(feedOf([{...boston, status: undefined}, ...fillers(100)])).replace(
      '"country":"US"',
      '"country":"US","__proto__":{"status":"member"}',
    );
    const membership = openMembership(JSON.parse(fed), undefined, {now: NOW});
    assert.ok(membership.ok);
    assert.equal(checkCity('Boston, MA', membership.value).kind, 'cannot-confirm');
  });

  it('takes nothing that a page has put on Object.prototype, because a page may have done so', () => {
    const proto = Object.prototype as unknown as Record<string, unknown>;
    proto['status'] = 'member';
    proto['region'] = 'MA';
    proto['founding'] = true;
    try {
      assert.equal(outcome({}), 'malformed');
      assert.equal(outcome(feedOf([{id: 'a', name: 'Boston', country: 'US'}])), 'malformed');
      assert.equal(read({country: 'SG', region: undefined, founding: undefined}).founding, false);
    } finally {
      delete proto['status'];
      delete proto['region'];
      delete proto['founding'];
    }
  });

  it('does no harm to what is fed, because it belongs to the caller', () => {
    const feed = feedOf([row('Boston', 'MA', {otherNames: ['Hub'], signed: ['2010']})]);
    const before = structuredClone(feed);
    Object.freeze(feed);
    assert.equal(outcome(feed), 'ok');
    assert.deepEqual(feed, before);
  });

  it('reads a field nested ten thousand deep without going down, because it never goes down', () => {
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    assert.equal(
      outcome(feedOf([row('Boston', 'MA', {extra: deep, otherNames: deep})], {extra: deep})),
      'ok',
    );
  });

  it('never throws, and takes only what is sound, whatever is fed', () => {
    const json = fc.oneof(
      fc.jsonValue({maxDepth: 3}),
      fc.anything({maxDepth: 2, withBigInt: true, withDate: true, withMap: true}),
    );
    const field = fc.constantFrom(
      'id',
      'name',
      'region',
      'country',
      'status',
      'kind',
      'otherNames',
      'signed',
      'url',
      'joined',
    );
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('Salem', 'Troy', 'Boston'),
          fc.constantFrom('IL', 'OR', 'MA'),
          fc.option(fc.tuple(field, json)),
        )
        .map(([name, region, change]) =>
          change ? row(name, region, {[change[0]]: change[1]}) : row(name, region),
        ),
      {maxLength: 4},
    );
    const envelope = fc.dictionary(
      fc.constantFrom(
        'schema',
        'issued',
        'expires',
        'count',
        'members',
        'coalition',
        'join',
        'declarations',
        'blueprints',
      ),
      json,
      {maxKeys: 2, noNullPrototype: false},
    );
    const feeds = fc.oneof(
      json,
      fc
        .tuple(rows, envelope, fc.constantFrom(0, 400))
        .map(([rows, more, fill]) => ({...feedOf([...rows, ...fillers(fill)]), ...more})),
    );
    fc.assert(
      fc.property(feeds, (feed) => {
        const parsed = parse(feed);
        if (typeof parsed === 'string') return;
        const {members, leftOut} = parsed;
        const all = (feed as {readonly members: readonly unknown[]}).members.length;
        assert.equal(members.length + leftOut.length, all);
        assert.ok(leftOut.length * 100 <= all);
        assert.equal(new Set(members.map(({id}) => id)).size, members.length);
        for (const city of members) {
          assert.match(city.country, /^[A-Z]{2}$/);
          assert.ok(city.country !== 'US' || /^[A-Z]{2}$/.test(city.region ?? ''));
          for (const text of [city.id, city.name, city.status])
            assert.ok(typeof text === 'string' && text !== '');
          for (const address of [city.url, city.volunteer, city.source]) {
            assert.ok(address === undefined || address.startsWith('https://'));
          }
        }
      }),
      {seed: 20261124, numRuns: 3000},
    );
  });
});

describe('openMembership', () => {
  it('opens a sound feed without a place to find it, a time or anything else', () => {
    const result = openMembership(feedOf([boston], {issued: '2020-01-01', expires: '2999-01-01'}));
    assert.ok(result.ok);
    assert.equal(result.value.asOf, '2020-01-01');
    assert.equal(result.value.fromCopy, false);
    assert.equal(checkCity('Boston, MA', result.value).kind, 'member');
  });

  it('says why it opens nothing', () => {
    const result = openMembership(feedOf([boston], {schema: 2}), undefined, {now: NOW});
    assert.equal(!result.ok && result.error.kind, 'newer-schema');
  });

  it('shows an NFD name to a visitor who types NFC', () => {
    const membership = opened([row('San José'.normalize('NFD'), 'CA')]);
    assert.equal(checkCity('San José, CA'.normalize('NFC'), membership).kind, 'member');
  });
});
