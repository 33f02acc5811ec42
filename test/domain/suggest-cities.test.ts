import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {suggestCities} from '../../src/domain/suggest-cities.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {feedOf, NOW, opened, realMembership, realRows, row} from '../support/feeds.js';

const real = realMembership();
const ids = (typed: string, ...more: [number?, {region?: string}?]): readonly (string | undefined)[] =>
  suggestCities(typed, real, ...more).map(({id}) => id);

describe('suggestCities on the real list', () => {
  const whole: readonly (readonly [string, readonly string[], string])[] = [
    ['bos', ['us-ma-boston'], 'its name begins so'],
    ['boston', ['us-ma-boston'], 'it is the very name'],
    ['boston, ma', ['us-ma-boston'], 'name and state fit'],
    ['boston, m', ['us-ma-boston'], 'the state is not yet typed out'],
    ['richmond', ['us-ca-richmond', 'us-va-richmond'], 'two bear it'],
    ['richmond, v', ['us-va-richmond', 'us-ca-richmond'], 'the one that lies where it begins so comes first'],
    ['richmond va', ['us-va-richmond', 'us-ca-richmond'], 'the one that lies there comes first'],
    ['st', ['us-mn-saint-paul', 'us-il-streamwood'], '“St” may be Saint or the beginning of a word'],
    ['st p', ['us-mn-saint-paul'], 'St is Saint'],
    ['saint p', ['us-mn-saint-paul'], 'the name begins so'],
    ['fort w', ['us-tx-fort-worth'], 'the name begins so'],
    ['ft w', ['us-tx-fort-worth'], 'Ft is Fort'],
    ['ofal', ['us-il-ofallon'], 'apostrophes are left out'],
    ['moline', ['us-il-moline', 'us-il-east-moline'], 'the very name comes before a word in a name'],
    ['angeles', ['us-ca-los-angeles'], 'a later word is looked for too'],
    ['nyc', ['us-ny-new-york'], 'other names count'],
    ['philli', ['us-pa-philadelphia'], 'a slip in what is typed so far'],
    ['philidel', ['us-pa-philadelphia'], 'a slip in what is typed so far'],
    ['nashvile', ['us-tn-nashville'], 'a slip in all of it'],
    ['kansas city mo', ['us-ks-kansas-city'], 'a namesake elsewhere is worth seeing'],
    ['kansas city, mo', ['us-ks-kansas-city'], 'a namesake elsewhere is worth seeing'],
    ['city of bos', ['us-ma-boston'], 'words of kind are looked past'],
    ['bristol, uk', ['gb-england-bristol'], 'a country fits'],
    ['nashvile, ky', [], 'what is only close lies elsewhere'],
    ['zyzz', [], 'nothing is like it'],
    ['b', [], 'one letter is in half the list'],
    ['', [], 'nothing is typed'],
    [' , ', [], 'nothing is typed'],
  ];
  for (const [typed, expected, because] of whole) {
    it(`lists ${expected.join(' and ') || 'nothing'} for “${typed}”, because ${because}`, () => {
      assert.deepEqual(ids(typed), expected);
    });
  }

  it('finds every city by its first letters, because that is how a list is used', () => {
    for (const {id, name} of real.feed.members) {
      for (let length = 4; length <= name.length; length++) {
        const typed = name.slice(0, length).toLowerCase();
        if (typed.replace(/[^a-z]/g, '').length < 3) continue;
        assert.ok(ids(typed, 20).includes(id), `${typed}: ${name}`);
      }
    }
  });

  it('gives eight at most, or as many as are asked for', () => {
    assert.equal(ids('ha').length, 4);
    assert.equal(ids('la', 2).length, 2);
    assert.equal(ids('la', 0).length, 0);
    const many = opened(
      Array.from({length: 12}, (_, at) => row(`Sale${String.fromCharCode(97 + at)}`, 'OH')),
    );
    assert.equal(suggestCities('sale', many).length, 8);
    assert.equal(suggestCities('sale', many, 10).length, 10);
  });

  it('orders namesakes by the page’s own region, and leaves none out for it', () => {
    assert.deepEqual(ids('richmond', 8, {region: 'VA'}), ['us-va-richmond', 'us-ca-richmond']);
    assert.deepEqual(ids('richmond', 8, {region: 'TX'}), ['us-ca-richmond', 'us-va-richmond']);
  });

  it('lists nothing of a feed that has run out, because it confirms nothing', (context) => {
    context.mock.timers.enable({apis: ['Date'], now: NOW});
    const opened = openMembership(feedOf([row('Boston', 'MA')], {expires: '2026-11-25'}), undefined, {
      now: NOW,
    });
    assert.ok(opened.ok);
    assert.equal(suggestCities('boston', opened.value).length, 1);
    context.mock.timers.tick(12 * 3600 * 1000);
    assert.deepEqual(suggestCities('boston', opened.value), []);
  });
});

describe('suggestCities', () => {
  const mixed = opened([
    row('Salem', 'OR', {population: 170_000, status: 'pending'}),
    row('Salem', 'MA', {population: 44_000}),
    row('Salemburg', 'NC', {population: 400}),
    row('Winston-Salem', 'NC', {population: 250_000}),
    row('Selma', 'AL', {population: 18_000}),
    row('Ithaca', 'NY', {id: 'town', kind: 'town', county: 'Tompkins'}),
  ]);

  it('puts the very name first, then beginnings, then words in a name, each by size', () => {
    assert.deepEqual(
      suggestCities('salem', mixed).map(({name, region}) => `${name}, ${region}`),
      ['Salem, OR', 'Salem, MA', 'Salemburg, NC', 'Winston-Salem, NC'],
    );
  });

  it('says of each what the list shows, and what it was found by', () => {
    assert.deepEqual(suggestCities('salem or', mixed), [
      {
        name: 'Salem',
        region: 'OR',
        country: 'US',
        id: 'us-or-salem',
        status: 'pending',
        member: false,
        matched: 'Salem',
      },
      ...suggestCities('salem or', mixed).slice(1),
    ]);
    const [town] = suggestCities('ithaca', mixed);
    assert.deepEqual([town?.kind, town?.county, town?.member], ['town', 'Tompkins', true]);
  });

  const typed = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 20}),
    fc
      .tuple(
        fc.constantFrom(...real.feed.members),
        fc.nat(20),
        fc.constantFrom('', ',', ', ', ' m', ', ma', ' uk'),
      )
      .map(([{name}, length, tail]) => name.slice(0, length) + tail),
  );

  it('lists cities of the feed, each once, whatever is typed, because they are chosen by their id', () => {
    const listed = new Map(real.feed.members.map((city) => [city.id, city]));
    fc.assert(
      fc.property(typed, fc.nat(12), (text, most) => {
        const found = suggestCities(text, real, most);
        assert.ok(found.length <= most);
        assert.equal(new Set(found.map(({id}) => id)).size, found.length);
        for (const {id = '', name, region, country, member, status} of found) {
          const city = listed.get(id);
          assert.ok(city);
          assert.deepEqual(
            [name, region, country, status],
            [city.name, city.region ?? '', city.country, city.status],
          );
          assert.equal(member, city.status === 'member');
        }
      }),
      {seed: 20261124, numRuns: 2000},
    );
  });

  it('lists the same whatever the order of the rows, because the order means nothing', () => {
    const texts = [
      'ma',
      'san',
      'ri',
      'lan',
      'st',
      'philidel',
      'nashvile',
      'north',
      'park',
      'rich',
      'jakson',
      'co',
      'mo',
    ];
    const rows = [...realRows()];
    const said = texts.map((text) => suggestCities(text, real));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, {minLength: rows.length}), (shuffled) => {
        const membership = opened(shuffled);
        assert.deepEqual(
          texts.map((text) => suggestCities(text, membership)),
          said,
        );
      }),
      {seed: 20261124, numRuns: 40},
    );
  });
});
