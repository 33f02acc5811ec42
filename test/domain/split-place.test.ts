import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {REGIONS} from '../../src/domain/regions.js';
import type {Reading} from '../../src/domain/reading.js';
import {splitPlace} from '../../src/domain/split-place.js';
import {LONGEST_TYPED} from '../../src/domain/thresholds.js';

/** A reading in one line: "boston in MA", "salem in IL as town", "ithaca in NY of tompkins". */
function inShort({name, where, kind, county}: Reading): string {
  const lies = ((): string => {
    switch (where?.by) {
      case undefined:
        return '';
      case 'region':
        return ` in ${where.region.code}`;
      case 'near-region':
        return ` near ${where.regions.map(({code}) => code).join('/')}`;
      case 'country':
        return ` in country ${where.country}`;
      case 'other':
        return ` in “${where.words.toLowerCase()}”`;
    }
  })();
  const as = kind ? ` ${kind.after ? 'with' : 'as'} ${kind.word}` : '';
  return name + lies + as + (county === undefined ? '' : ` of ${county}`);
}

describe('splitPlace', () => {
  /** What must be among the readings of a text. */
  const cases: readonly {
    readonly typed: string;
    readonly reads: readonly string[];
    readonly because: string;
  }[] = [
    {typed: 'Boston', reads: ['boston'], because: 'a name may stand alone'},
    {typed: 'Boston, MA', reads: ['boston in MA'], because: 'so it is written'},
    {
      typed: 'boston massachusetts',
      reads: ['boston in MA', 'bostonmassachusetts'],
      because: 'all ways compete',
    },
    {typed: 'Boston (Mass.)', reads: ['boston in MA'], because: 'brackets part as commas do'},
    {typed: 'Boston [MA]', reads: ['boston in MA'], because: 'brackets part as commas do'},
    {typed: 'Boston - MA', reads: ['boston in MA'], because: 'a dash with blanks parts'},
    {typed: 'Boston|MA', reads: ['boston in MA'], because: 'lists are copied from tables'},
    {typed: 'Boston\nMA', reads: ['boston in MA'], because: 'lists are copied by lines'},
    {typed: 'Boston，MA', reads: ['boston in MA'], because: 'the comma may be a wide one'},
    {
      typed: 'Boston, MA 02108',
      reads: ['boston in MA'],
      because: 'a ZIP code behind tells nothing of the name',
    },
    {typed: 'Boston MA 02108-1234', reads: ['boston in MA'], because: 'it may have nine digits'},
    {typed: 'Boston, MA 02108, USA', reads: ['boston in MA'], because: 'addresses are copied'},
    {typed: 'Boston, MA, USA', reads: ['boston in MA'], because: 'the country fits the state'},
    {typed: 'Boston, MA USA', reads: ['boston in MA'], because: 'a comma may be missing'},
    {typed: 'Boston, USA', reads: ['boston in country US'], because: 'what was said is kept'},
    {typed: 'MA, Boston', reads: ['boston in MA'], because: 'it may be turned round'},
    {typed: 'Billings MT', reads: ['billings in MT'], because: 'MT is Montana'},
    {typed: 'Bristol, UK', reads: ['bristol in country GB'], because: 'a country stands for a region'},
    {
      typed: 'bristol united kingdom',
      reads: ['bristol in country GB'],
      because: 'a country stands for a region',
    },
    {typed: 'Bristol, England, UK', reads: ['bristol in ENG'], because: 'the region says more'},
    {typed: 'Atlanta, Georgia', reads: ['atlanta in GA'], because: 'the state comes before the country'},
    {typed: 'Port Washington', reads: ['portwashington', 'port in WA'], because: 'either may be meant'},
    {
      typed: 'Kansas City Kansas',
      reads: ['kansascity in KS', 'kansascitykansas'],
      because: 'the last word may be either',
    },
    {typed: 'New York New York', reads: ['newyork in NY'], because: 'a state may have two words'},
    {typed: 'Washington District of Columbia', reads: ['washington in DC'], because: 'or three'},
    {typed: 'Salem Northern Mariana Islands', reads: ['salem in MP'], because: 'or three'},
    {typed: 'Boston, Massachussets', reads: ['boston near MA'], because: 'a slip in a state is understood'},
    {typed: 'Boston Massachussets', reads: ['boston near MA'], because: 'a slip in a state is understood'},
    {typed: 'Boston, O', reads: ['boston near OH/OK/OR'], because: 'these begin so'},
    {typed: 'Roxbury, Boston', reads: ['roxbury in “boston”'], because: 'it may be part of a city'},
    {typed: 'City of Duluth', reads: ['duluth as city', 'cityofduluth'], because: 'it may be part of a name'},
    {typed: 'The Town of Salem, MA', reads: ['salem in MA as town'], because: '“the” tells nothing'},
    {typed: 'City and County of Denver, CO', reads: ['denver in CO as city'], because: 'it is both'},
    {
      typed: 'Salem town, MA',
      reads: ['salem in MA with town', 'salemtown in MA'],
      because: 'it may be part of a name',
    },
    {typed: 'Iowa City', reads: ['iowacity', 'iowa with city'], because: 'it may be part of a name'},
    {typed: 'Ithaca, Town, NY', reads: ['ithaca in NY as town'], because: 'forms have a field for it'},
    {
      typed: 'Ithaca, Tompkins County, NY',
      reads: ['ithaca in NY of tompkins'],
      because: 'a county may stand between',
    },
    {
      typed: 'Ithaca, Tompkins, NY, USA',
      reads: ['ithaca in NY of tompkins'],
      because: 'a county may stand between',
    },
    {typed: 'Isle of Wight', reads: ['isleofwight'], because: 'an isle is no kind of city'},
  ];
  for (const {typed, reads, because} of cases) {
    it(`reads “${typed}” as ${reads.join(' or ')}, because ${because}`, () => {
      const readings = splitPlace(typed).readings.map(inShort);
      for (const one of reads)
        assert.ok(readings.includes(one), `${one} is not among ${readings.join('; ')}`);
    });
  }

  /** Where a region or country was said, no reading may do without it. */
  const bound = [
    'Boston, MA',
    'Boston, Zzz',
    'Boston, UK',
    'Boston (MA)',
    'Bristol, TN, UK',
    'Bristol, England, USA',
    'MA, Boston',
    'Bristol, UK, USA',
    'Toronto, Ontario, Mexico',
    'Boston, Suffolk County, MA',
  ];
  for (const typed of bound) {
    it(`has no reading of “${typed}” that is its first name and nothing more, because what was said is never ignored`, () => {
      const [first = ''] = typed.toLowerCase().split(', ');
      const bare = splitPlace(typed).readings.filter(({name, where}) => name === first && !where);
      assert.deepEqual(bare, []);
    });
  }

  it('folds all that was typed, because two letters are the least to search for', () => {
    assert.equal(splitPlace('St. Paul, MN').folded, 'saintpaulmn');
    assert.equal(splitPlace(' , ').folded, '');
    assert.deepEqual(splitPlace(' , ').readings, []);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'Boston',
      'MA',
      'uk',
      'usa',
      'of',
      'city',
      'the',
      'county',
      ',',
      '(',
      ' - ',
      '02108',
      'England',
      'new',
    ),
    fc.string({unit: 'grapheme', maxLength: 5}),
  );
  const typed = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(' ').slice(0, LONGEST_TYPED));

  it('gives sound readings of any text, because anything is typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const {name, words, where, kind} of splitPlace(text).readings) {
          assert.notEqual(name, '');
          assert.equal(words.join(''), name);
          if (where?.by === 'region') assert.ok(REGIONS.includes(where.region));
          if (where?.by === 'near-region') assert.ok(where.regions.length > 0);
          if (kind) assert.notEqual(kind.word, '');
        }
      }),
      {seed: 20261124, numRuns: 3000},
    );
  });

  it('gives few readings, because each is looked up', () => {
    for (const word of [
      'uk ',
      'us ',
      'ma ',
      'new york ',
      'city of ',
      'uk, ',
      'united states of america ',
      'a-',
    ]) {
      const text = word.repeat(400).slice(0, LONGEST_TYPED);
      assert.ok(splitPlace(text).readings.length <= LONGEST_TYPED, word);
    }
  });
});
