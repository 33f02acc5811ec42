import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {feedOf, fillers, NOW, opened, realMembership, realRows, row} from '../support/feeds.js';

/** What a fresh reader found: each was once a false answer, or words that were not so. */
describe('a fresh reader', () => {
  it('gets no “we know no place” for a listed city whose own row is broken', () => {
    const rows = realRows().map((one) => (one['name'] === 'Boston' ? {...one, name: 'Bos\u0007ton'} : one));
    const membership = opened(rows);
    for (const typed of ['Boston', 'Boston, MA', 'Bostn']) {
      const verdict = checkCity(typed, membership);
      assert.equal(verdict.kind === 'cannot-confirm' && verdict.why, 'list-incomplete', typed);
    }
    assert.equal(checkCity('Houston, TX', membership).kind, 'member');
  });

  it('gets no Los Angeles for a Washington or a California in Louisiana', () => {
    const membership = realMembership();
    const washington = checkCity('Washington, LA', membership);
    assert.ok(washington.kind === 'suggest' && washington.reason === 'other-region');
    assert.equal(washington.elsewhere, 'Louisiana');
    assert.deepEqual(
      washington.candidates.map(({id}) => id),
      ['us-dc-washington'],
    );
    for (const typed of ['California, LA', 'Georgia, LA', 'Virginia, LA']) {
      assert.equal(checkCity(typed, membership).kind, 'unknown-place', typed);
    }
  });

  it('gets no Tbilisi in the United States', () => {
    const membership = opened([{id: 'ge-tbilisi', name: 'Tbilisi', country: 'GE', status: 'member'}]);
    assert.equal(checkCity('Tbilisi, Georgia', membership).kind, 'member');
    for (const typed of ['Tbilisi, Georgia, USA', 'Tbilisi Georgia USA', 'Tbilisi, GA']) {
      assert.notEqual(checkCity(typed, membership).kind, 'member', typed);
    }
  });

  it('gets no member of two rows that contradict each other, one of them without the word that it is a city', () => {
    const membership = opened([
      ...fillers(),
      row('Boston', 'MA', {id: 'one'}),
      row('Boston', 'MA', {id: 'two', kind: 'city', status: 'former'}),
    ]);
    assert.equal(membership.feed.leftOut.length, 2);
    assert.equal(checkCity('Boston, MA', membership).kind, 'cannot-confirm');
  });

  it('is denied nothing for a state that was only begun', () => {
    for (const typed of ['Boston, Am', 'Boston, Ha', 'Bristol, Rhode']) {
      const verdict = checkCity(typed, realMembership());
      assert.equal(verdict.kind === 'suggest' && verdict.reason, 'close-name', typed);
    }
  });

  it('is held up by no text, however it repeats a country', () => {
    const membership = opened(fillers(10_000));
    assert.equal(checkCity('uk '.repeat(133), membership).kind, 'unknown-place');
  });

  it('has a feed opened at no time that is none', () => {
    const result = openMembership(feedOf([row('Boston', 'MA')]), undefined, {now: new Date(NaN)});
    assert.equal(result.ok, false);
    assert.equal(openMembership(feedOf([row('Boston', 'MA')]), undefined, {now: NOW}).ok, true);
  });
});
