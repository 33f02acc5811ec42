import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import {foldName} from '../../src/domain/fold-name.js';
import {likeness} from '../../src/domain/likeness.js';
import {nearRegions} from '../../src/domain/near-regions.js';
import {suggestCities} from '../../src/domain/suggest-cities.js';
import {
  LONGEST_TYPED,
  MOST_SUGGESTED,
  MUCH_LARGER,
  NEARLY_SAME_AT,
  REGION_AT,
  SHORTEST_NAME,
  SUGGEST_AT,
} from '../../src/domain/thresholds.js';
import {feedOf, opened, realMembership, row} from '../support/feeds.js';
import {openedWith} from '../support/places.js';

const real = realMembership();
const kindOf = (typed: string, membership = real): string => checkCity(typed, membership).kind;

describe('thresholds', () => {
  it('has no number that is not pinned here, because each is a promise', () => {
    const source = readFileSync(new URL('../../src/domain/thresholds.ts', import.meta.url), 'utf8');
    const names = [...source.matchAll(/export const (\w+)/g)].map(([, name]) => name);
    assert.deepEqual(names, [
      ...['SHORTEST_NAME', 'LONGEST_TYPED', 'SUGGEST_AT', 'MOST_SUGGESTED', 'REGION_AT'],
      ...['MUCH_LARGER', 'NEARLY_SAME_AT'],
    ]);
  });
});

describe('SHORTEST_NAME', () => {
  it('is two folded letters: below it nothing is searched for, from it on it is', () => {
    assert.equal(SHORTEST_NAME, 2);
    for (const typed of ['L', ' l. ', 'é', '京']) assert.equal(kindOf(typed), 'too-short', typed);
    for (const typed of ['LA', 'l.a.', 'éa', '北京', 'æ', 'xx'])
      assert.notEqual(kindOf(typed), 'too-short', typed);
    assert.deepEqual(suggestCities('L', real), []);
    assert.notDeepEqual(suggestCities('LA', real), []);
  });
});

describe('LONGEST_TYPED', () => {
  const name = 'Llanfair'.repeat(25);
  const long = opened([row(name, 'MA', {id: 'long'})]);
  const gap = (length: number): string => `${name},${' '.repeat(length - name.length - 3)}MA`;

  it('is 400 letters, so that the longest name of a feed can be asked for with all that may stand behind it', () => {
    assert.equal(LONGEST_TYPED, 400);
    assert.equal(name.length, 200);
    assert.equal(kindOf(`${name}, MA`, long), 'member');
    assert.equal(kindOf(`${name}, Massachusetts 02108, USA`, long), 'member');
    assert.equal(suggestCities(`${name}, MA`, long).length, 1);
    assert.equal(kindOf(gap(LONGEST_TYPED), long), 'member');
    assert.equal(suggestCities(gap(LONGEST_TYPED), long).length, 1);
  });

  it('ends there, for the verdict and for the list alike', () => {
    assert.equal(kindOf(gap(LONGEST_TYPED + 1), long), 'unknown-place');
    assert.deepEqual(suggestCities(gap(LONGEST_TYPED + 1), long), []);
  });
});

describe('SUGGEST_AT', () => {
  it('is 0.72: from there on a name is close enough to be asked about', () => {
    assert.equal(SUGGEST_AT, 0.72);
    assert.ok(
      likeness('rattle', 'seattle') >= SUGGEST_AT && likeness('rattle', 'seattle') < SUGGEST_AT + 0.01,
    );
    assert.equal(kindOf('Rattle'), 'suggest');
    assert.equal(suggestCities('Rattle', real)[0]?.name, 'Seattle');
  });

  it('leaves out what is just below', () => {
    assert.ok(likeness('bostr', 'boston') < SUGGEST_AT && likeness('bostr', 'boston') > SUGGEST_AT - 0.01);
    assert.equal(kindOf('Bostr'), 'unknown-place');
  });
});

describe('MOST_SUGGESTED', () => {
  const crowd = (size: number): ReturnType<typeof opened> =>
    opened(
      Array.from({length: size}, (_, at) =>
        row(`Springfield`, ['OH', 'IL', 'MA', 'MO', 'OR', 'PA', 'VT'][at] ?? ''),
      ),
    );
  const offered = (size: number): number => {
    const verdict = checkCity('Springfeild', crowd(size));
    return verdict.kind === 'suggest' ? verdict.candidates.length : 0;
  };

  it('is five: so many are offered, and no more', () => {
    assert.equal(MOST_SUGGESTED, 5);
    assert.deepEqual([4, 5, 6, 7].map(offered), [4, 5, 5, 5]);
  });

  it('does not bound namesakes, because a choice that lacks the right one is no choice', () => {
    const verdict = checkCity('Springfield', crowd(7));
    assert.equal(verdict.kind === 'choose' && verdict.candidates.length, 7);
  });
});

describe('REGION_AT', () => {
  it('is 0.84: from there on a misspelt region is understood', () => {
    assert.equal(REGION_AT, 0.84);
    assert.ok(likeness('hohio', 'ohio') >= REGION_AT && likeness('hohio', 'ohio') < REGION_AT + 0.01);
    assert.deepEqual(
      nearRegions('hohio').map(({code}) => code),
      ['OH'],
    );
    assert.equal(kindOf('Dublin, Hohio'), 'suggest');
  });

  it('leaves out what is just below', () => {
    assert.ok(
      likeness('scotldn', 'scotland') < REGION_AT && likeness('scotldn', 'scotland') > REGION_AT - 0.01,
    );
    assert.deepEqual(nearRegions('scotldn'), []);
  });

  it('takes no state for another, because they lie farther apart than a slip', () => {
    const names = [
      'virginia',
      'westvirginia',
      'kansas',
      'arkansas',
      'ohio',
      'iowa',
      'idaho',
      'maine',
      'utah',
      'alabama',
    ];
    for (const name of names) {
      for (const other of names)
        if (other !== name) assert.ok(likeness(name, other) < REGION_AT, `${name} ${other}`);
    }
    assert.equal(foldName('Virginia'), 'virginia');
  });
});

describe('MUCH_LARGER', () => {
  const kindBeside = (population: number): string => {
    const feed = feedOf([row('Pittsburgh', 'PA', {population})]);
    const places = [{name: 'Pittsburg', region: 'KS', country: 'US', population: 10_000}];
    return kindOf('Pittsburg', openedWith(feed, places));
  };

  it('is four times: a member that large is asked about first, a smaller one is not', () => {
    assert.equal(MUCH_LARGER, 4);
    assert.equal(kindBeside(40_000), 'suggest');
    assert.equal(kindBeside(39_999), 'not-listed');
  });
});

describe('NEARLY_SAME_AT', () => {
  const kindBeside = (member: string, place: string): string => {
    const feed = feedOf([row(member, 'PA', {population: 1_000_000})]);
    return kindOf(place, openedWith(feed, [{name: place, region: 'KS', country: 'US'}]));
  };

  it('lies between a letter left out and another word', () => {
    assert.equal(NEARLY_SAME_AT, 0.9);
    for (const [member, place, kind] of [
      ['Savannah', 'Savanna', 'suggest'],
      ['Orlando', 'Orland', 'suggest'],
      ['Pittsburgh', 'Plattsburgh', 'not-listed'],
      ['Charleston', 'Carleton', 'not-listed'],
      ['Houston', 'Houstonia', 'not-listed'],
      ['Columbus', 'Columbia', 'not-listed'],
    ] as const) {
      const alike = likeness(foldName(place), foldName(member));
      assert.equal(alike >= NEARLY_SAME_AT, kind === 'suggest', `${place}: ${String(alike)}`);
      assert.equal(kindBeside(member, place), kind);
    }
  });
});
