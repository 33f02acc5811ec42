import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkCity} from '../../src/domain/check-city.js';
import {memberNamed, memberOf} from '../../src/domain/member-named.js';
import {regionName} from '../../src/domain/regions.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {feedOf, fillers, NOW, opened, realMembership, row, type Row} from '../support/feeds.js';

const SEED = 20261127;
const real = realMembership();
const {members} = real.feed;

describe('memberNamed', () => {
  it('finds every member of the real list by its name and region, however that is written', () => {
    for (const city of members) {
      const {name, region = '', country} = city;
      const forms = [
        `${name}, ${region}`,
        `${name}, ${regionName(country, region)}`,
        `  ${name.toUpperCase()} ,${region} `,
      ];
      if (country === 'US') forms.push(`${name}, ${region}, USA`);
      if (country === 'GB') forms.push(`${name}, UK`, `${name}, ${region}, United Kingdom`);
      for (const words of forms) assert.equal(memberNamed(words, real)?.id, city.id, words);
    }
  });

  const none: readonly (readonly [string, string])[] = [
    ['Boston', 'no state is said'],
    ['Boston MA', 'there is no comma'],
    ['Boston, GA', 'it is another city'],
    ['Bostn, MA', 'nothing near counts'],
    ['Boston, Massachussets', 'no state is so called'],
    ['Boston, M', 'a state that was begun is none'],
    ['Boston, USA', 'there are several'],
    ['Boston, MA, UK', 'that is nowhere'],
    ['Boston, Suffolk, MA', 'more was said than the list knows'],
    ['Kansas City, MO', 'the member is in Kansas'],
    ['Town of Boston, MA', 'that would be another place'],
    ['02118, MA', 'a ZIP code is no city'],
    [', MA', 'no name is said'],
    ['Boston,', 'no state is said'],
    ['', 'nothing is said'],
    ['__proto__, MA', 'that is no city'],
  ];
  for (const [words, because] of none) {
    it(`finds none for “${words}”, because ${because}`, () => {
      assert.equal(memberNamed(words, real), undefined);
    });
  }

  it('finds none where two rows may be meant, where the status is another word, and where a row could not be read', () => {
    const two = opened([row('Ithaca', 'NY', {id: 'a'}), row('Ithaca', 'NY', {id: 'b', kind: 'town'})]);
    assert.equal(memberNamed('Ithaca, NY', two), undefined);
    for (const status of ['pending', 'former', 'gold', 'Member']) {
      assert.equal(memberNamed('Salem, OR', opened([row('Salem', 'OR', {status})])), undefined);
    }
    const unclear = opened([row('Salem', 'OR'), row('Salem', 'XX', {id: 'x'}), ...fillers(300)]);
    assert.equal(unclear.feed.leftOut.length, 1);
    assert.equal(memberNamed('Salem, OR', unclear), undefined);
    assert.equal(memberOf('us-or-salem', unclear), undefined);
  });

  it('ends with the list', () => {
    const feed = {...feedOf([row('Salem', 'OR')]), expires: new Date(Date.now() + 50).toISOString()};
    const open = openMembership(feed, undefined, {now: new Date()});
    assert.ok(open.ok && memberNamed('Salem, OR', open.value));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
    assert.equal(memberNamed('Salem, OR', open.value), undefined);
  });

  it('never says more than the check does without places, whatever is written and whatever is listed', (test) => {
    const word = fc.constantFrom(
      ...'Boston Salem Troy York New Port Washington Georgia Kansas City of Town Saint St Perth Cork'.split(
        ' ',
      ),
    );
    const name = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => words.join(' '));
    const region = fc.constantFrom('MA', 'GA', 'KS', 'WA', 'NY', 'DC', 'OR');
    const us: fc.Arbitrary<Row> = fc
      .tuple(
        name,
        region,
        fc.constantFrom('member', 'member', 'former'),
        fc.constantFrom(undefined, 'town', 'county'),
        name,
      )
      .map(([name, region, status, kind, other]) => row(name, region, {status, kind, otherNames: [other]}));
    const abroad: fc.Arbitrary<Row> = fc
      .tuple(
        name,
        fc.constantFrom('WA', 'Munster', 'England', undefined),
        fc.constantFrom('AU', 'IE', 'GB', 'GE'),
      )
      .map(([name, region, country]) => row(name, '', {region, country}));
    const where = fc.constantFrom(
      'MA',
      'Georgia',
      'Kansas',
      'Washington',
      'WA, Australia',
      'USA',
      'MA, USA',
      'England',
      'UK',
      'Ireland',
      'Munster',
      'Munster, Ireland',
      'Massachussets',
      'Perth',
      'New York',
    );
    const typed = fc.tuple(name, fc.constantFrom(', ', ',', ' '), where).map((parts) => parts.join(''));
    let said = 0;
    const rows = fc.array(fc.oneof(us, abroad), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(rows, typed, fc.nat(), fc.constantFrom('own', 'named', 'any'), (rows, any, at, how) => {
        const numbered = rows.map((one, index) => ({...one, id: `r${index}`}));
        const open = openMembership(feedOf([...numbered, ...fillers(700)]), undefined, {now: NOW});
        if (!open.ok) return;
        const {name, region, country} = numbered[at % numbered.length] as Record<string, string>;
        const place = {own: region, named: regionName(country ?? '', region), any: ''}[how] ?? '';
        const words = how === 'any' ? any : `${name}, ${place}`;
        const city = memberNamed(words, open.value);
        if (!city) return;
        said++;
        const verdict = checkCity(words, open.value);
        assert.equal(
          verdict.kind === 'member' && verdict.city.id,
          city.id,
          `${words}: ${JSON.stringify(numbered)}`,
        );
      }),
      {seed: SEED, numRuns: 4000},
    );
    test.diagnostic(`${said} of 4000 were said to be members`);
    assert.ok(said > 500);
  });
});

describe('memberOf', () => {
  it('finds the member of an id, and nobody else', () => {
    assert.equal(memberOf('us-ma-boston', real)?.name, 'Boston');
    for (const id of ['', 'US-MA-BOSTON', 'us-ma', 'toString', '__proto__'])
      assert.equal(memberOf(id, real), undefined);
    assert.equal(memberOf('s', opened([row('Salem', 'OR', {id: 's', status: 'pending'})])), undefined);
  });
});
