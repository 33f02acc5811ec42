import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import {completePlace} from '../../src/domain/complete-place.js';
import {opened, realMembership, row} from '../support/feeds.js';

describe('completePlace', () => {
  const cases = [
    {place: 'Boston', region: 'MA', gives: 'Boston, Massachusetts', because: 'it says no state'},
    {
      place: 'Boston',
      region: 'massachusetts',
      gives: 'Boston, Massachusetts',
      because: 'a page may spell it out',
    },
    {place: 'Billings', region: 'MT', gives: 'Billings, Montana', because: 'MT is Montana'},
    {place: 'Bristol', region: 'England', gives: 'Bristol, England', because: 'nations are regions'},
    {
      place: 'City of Boston',
      region: 'MA',
      gives: 'City of Boston, Massachusetts',
      because: 'it says no state',
    },
    {place: 'Boston, MA', region: 'TX', gives: 'Boston, MA', because: 'it says its own'},
    {place: 'Boston MA', region: 'TX', gives: 'Boston MA', because: 'it says its own'},
    {place: 'Bristol, UK', region: 'TX', gives: 'Bristol, UK', because: 'a country is one too'},
    {
      place: 'Boston, Lincolnshire',
      region: 'MA',
      gives: 'Boston, Lincolnshire',
      because: 'it says something',
    },
    {place: 'Boston', region: '', gives: 'Boston', because: 'the page says none'},
    {place: 'Boston', region: 'nonsense', gives: 'Boston', because: 'what the page says is none'},
    {place: '', region: 'MA', gives: '', because: 'there is nothing to complete'},
    {place: 'New York', region: 'NY', gives: 'New York, New York', because: 'a name of a state is a name'},
    {
      place: 'Washington',
      region: 'DC',
      gives: 'Washington, District of Columbia',
      because: 'a name of a state is a name',
    },
    {
      place: 'St. Louis',
      region: 'MO',
      gives: 'St. Louis, Missouri',
      because: '“Louis” only begins like Louisiana',
    },
    {
      place: 'Key West',
      region: 'FL',
      gives: 'Key West, Florida',
      because: '“West” only begins like West Virginia',
    },
    {
      place: 'Lake Mary',
      region: 'FL',
      gives: 'Lake Mary, Florida',
      because: '“Mary” only begins like Maryland',
    },
  ];
  for (const {place, region, gives, because} of cases) {
    it(`makes “${gives}” of “${place}” on a page of “${region}”, because ${because}`, () => {
      assert.equal(completePlace(place, region), gives.trim());
    });
  }

  it('makes every city of the real list one that is confirmed, because a page’s author knows its state', () => {
    const membership = realMembership();
    for (const {id, name, region = '', otherNames} of membership.feed.members) {
      for (const place of [name, ...otherNames]) {
        const verdict = checkCity(completePlace(place, region), membership);
        assert.ok(verdict.kind === 'member' && verdict.city.id === id, `${place}: ${verdict.kind}`);
      }
    }
  });

  it('makes St. Louis one that is confirmed, because it is the largest city that looks like a state', () => {
    const membership = opened([row('St. Louis', 'MO'), row('Key West', 'FL')]);
    assert.equal(checkCity(completePlace('St. Louis', 'MO'), membership).kind, 'member');
    assert.equal(checkCity(completePlace('Key West', 'FL'), membership).kind, 'member');
  });
});
