import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {keyOf} from '../../src/domain/name-index.js';
import {typingIndex} from '../../src/domain/typing-index.js';
import {opened, realMembership, row} from '../support/feeds.js';

describe('the name index', () => {
  const {names} = opened([
    row('Saint Paul', 'MN', {otherNames: ['St Paul', 'St. Paul the City', '…']}),
    row('Las Vegas', 'NV', {otherNames: ['Vegas', 'Sin City']}),
    row('Vegas', 'TX'),
    row('Salem', 'IL'),
    row('Salem', 'OR'),
    row('Los Angeles', 'CA'),
    row('Los Angeles', 'TX'),
    row('Washington', 'DC'),
    row('Washington', 'PA'),
    row('San Francisco', '', {id: 'sf-mx', country: 'MX', region: undefined}),
    row('constructor', 'OH'),
  ]);
  const ids = (folded: string): readonly string[] => names.bearersOf(folded).map(({city}) => city.id);

  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['saintpaul', ['us-mn-saint-paul'], 'a name that folds alike is one name'],
    ['salem', ['us-il-salem', 'us-or-salem'], 'namesakes both bear it'],
    ['vegas', ['us-tx-vegas', 'us-nv-las-vegas'], 'own names come before other names'],
    ['sincity', ['us-nv-las-vegas'], 'other names count'],
    ['la', ['us-ca-los-angeles'], 'LA is the one in California'],
    ['dc', ['us-dc-washington'], 'DC is the one in the district'],
    ['sf', [], 'SF is the one in California, which is not here'],
    ['nyc', [], 'only the list and everybody’s three have it'],
    ['', [], 'a name without letters is none'],
    ['constructor', ['us-oh-constructor'], 'any word may be a name'],
    ['toString', [], 'what every object has is no name'],
    ['__proto__', [], 'what every object has is no name'],
    ['Salem', [], 'it is asked in folded letters'],
  ];
  for (const [folded, expected, because] of cases) {
    it(`has ${expected.join(' and ') || 'nobody'} for “${folded}”, because ${because}`, () => {
      assert.deepEqual(ids(folded), expected);
    });
  }

  it('says by which name and why', () => {
    const [bearer] = names.bearersOf('sincity');
    assert.deepEqual([bearer?.matched, bearer?.reason], ['Sin City', 'other-name']);
    assert.equal(names.bearersOf('saintpaul')[0]?.reason, 'same-name');
    assert.deepEqual(
      [names.bearersOf('la')[0]?.matched, names.bearersOf('la')[0]?.reason],
      ['LA', 'other-name'],
    );
  });

  it('has each name once, because near ones are sought among them', () => {
    const folded = [...names.all.keys()];
    assert.equal(new Set(folded).size, folded.length);
    assert.ok(!folded.includes(''));
    for (const name of folded) assert.ok(ids(name).length > 0, name);
  });

  it('has the forms in which a beginning is typed', () => {
    const typed = typingIndex(names).names;
    const saint = typed.find(({folded}) => folded === 'saintpaul');
    assert.deepEqual(saint?.tails, ['paul']);
    assert.equal(saint?.plain, 'saintpaul');
    assert.deepEqual(typed.find(({folded}) => folded === 'sanfrancisco')?.tails, ['francisco']);
  });

  it('has all cities of the real list by their own name', () => {
    const {names: real, feed} = realMembership();
    for (const city of feed.members) {
      const folded = city.name.toLowerCase().replace(/[^a-z]/g, '');
      assert.ok(
        real.bearersOf(folded).some((bearer) => bearer.city === city),
        city.name,
      );
    }
  });
});

describe('keyOf', () => {
  const ithaca = {name: 'Ithaca', region: 'NY', country: 'US'};
  const pairs = [
    {one: ithaca, other: {...ithaca, name: 'ITHACA'}, same: true, because: 'case tells no two cities apart'},
    {one: ithaca, other: {...ithaca, region: 'New York'}, same: true, because: 'a region has two names'},
    {one: ithaca, other: {...ithaca, region: 'MI'}, same: false, because: 'it is another state'},
    {one: ithaca, other: {...ithaca, kind: 'town'}, same: false, because: 'the kind tells them apart'},
    {
      one: ithaca,
      other: {...ithaca, county: 'Tompkins'},
      same: false,
      because: 'the county tells them apart',
    },
    {
      one: {...ithaca, county: 'Tompkins'},
      other: {...ithaca, county: 'TOMPKINS'},
      same: true,
      because: 'case tells no two counties apart',
    },
    {
      one: {...ithaca, county: 'Tompkins'},
      other: {...ithaca, county: 'Tompkins County'},
      same: true,
      because: 'a visitor who types one means the other',
    },
    {
      one: {name: 'Bristol', region: 'England', country: 'GB'},
      other: {name: 'Bristol', region: 'ENG', country: 'GB'},
      same: true,
      because: 'a region has two names',
    },
    {
      one: {name: 'Perth', region: 'WA', country: 'AU'},
      other: {name: 'Perth', region: 'WA', country: 'US'},
      same: false,
      because: 'it is another country',
    },
    {
      one: {name: 'A|B', country: 'SG'},
      other: {name: 'A', region: 'B', country: 'SG'},
      same: false,
      because: 'a stroke in a name parts nothing',
    },
  ];
  for (const {one, other, same, because} of pairs) {
    it(`is ${same ? 'the same' : 'another'} for ${JSON.stringify(one)} and ${JSON.stringify(other)}, because ${because}`, () => {
      assert.equal(keyOf(one) === keyOf(other), same);
    });
  }
});
