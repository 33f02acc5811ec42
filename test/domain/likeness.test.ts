import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {likeness, likenessOfBeginning} from '../../src/domain/likeness.js';

/** Letters of names, few enough that they often meet. */
const name = fc.string({unit: fc.constantFrom(...'aeihnstckbz'), maxLength: 8});
const SEED = 20261124;
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/*
 * The slow twin: the same costs, written down as they are told and not as they
 * are computed, tried in every way there is.
 */
const SOUNDS = [...'ck cs sz gj bv dt mn kq vw fv xs bp'.split(' ')];

function change(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = 'aeiouy'.includes(a) && 'aeiouy'.includes(b);
  return vowels || SOUNDS.includes(a + b) || SOUNDS.includes(b + a) ? 0.6 : 1;
}

function oneLetter(text: string, at: number): number {
  const letter = text[at] ?? '';
  if (letter === text[at - 1]) return 0.35;
  if (letter === 'h') return 0.55;
  return 'aeiouy'.includes(letter) ? 0.7 : 0.9;
}

/** Least cost of turning the first `i` letters of `a` into the first `j` of `b`. */
function distance(a: string, b: string, i = a.length, j = b.length): number {
  if (i === 0 && j === 0) return 0;
  const ways: number[] = [];
  const begins = i === 1 || j === 1;
  if (i > 0 && j > 0) {
    const [from = '', to = ''] = [a[i - 1], b[j - 1]];
    ways.push(distance(a, b, i - 1, j - 1) + change(from, to) + (from !== to && begins ? 0.25 : 0));
  }
  if (j > 0) ways.push(distance(a, b, i, j - 1) + oneLetter(b, j - 1));
  if (i > 0) ways.push(distance(a, b, i - 1, j) + oneLetter(a, i - 1) + (i === 1 && j === 0 ? 0.25 : 0));
  if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
    ways.push(distance(a, b, i - 2, j - 2) + 0.6);
  }
  return Math.min(...ways);
}

function twin(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : Math.max(0, 1 - distance(a, b) / longer);
}

describe('likeness', () => {
  it('is what its slow twin finds by trying every way, because a table is easily filled wrong', () => {
    const short = fc.string({unit: fc.constantFrom(...'aehstck'), maxLength: 5});
    fc.assert(
      fc.property(short, short, (a, b) => {
        assert.ok(near(likeness(a, b), twin(a, b)), `${a} ${b}: ${likeness(a, b)} ${twin(a, b)}`);
      }),
      {seed: SEED, numRuns: 1500},
    );
  });

  it('is 1 for the same name and for no other, because 1 means the same', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        assert.equal(likeness(a, a), 1);
        assert.equal(likeness(a, b) === 1, a === b, `${a} ${b}`);
      }),
      {seed: SEED, numRuns: 3000},
    );
  });

  it('is within 0 and 1, because thresholds are', () => {
    const any = fc.string({unit: 'binary', maxLength: 30});
    fc.assert(
      fc.property(fc.oneof(name, any), fc.oneof(name, any), (a, b) => {
        assert.ok(likeness(a, b) >= 0 && likeness(a, b) <= 1, `${a} ${b}`);
      }),
      {seed: SEED, numRuns: 2000},
    );
  });

  it('differs from its turned self by one first letter at most, because a letter too many in front costs more than one too few', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const longer = Math.max(a.length, b.length, 1);
        assert.ok(Math.abs(likeness(a, b) - likeness(b, a)) <= 0.25 / longer + 1e-9, `${a} ${b}`);
      }),
      {seed: SEED, numRuns: 5000},
    );
  });

  const surer = [
    {
      a: 'nashvile',
      b: 'nashvill',
      to: 'nashville',
      because: 'a doubled letter is lost sooner than the last one',
    },
    {a: 'bostan', b: 'bostxn', to: 'boston', because: 'a vowel is taken for a vowel'},
    {a: 'bosotn', b: 'boxoxn', to: 'boston', because: 'letters change places'},
    {a: 'pittsburg', b: 'pittsbrgh', to: 'pittsburgh', because: 'an h is silent'},
    {a: 'kolumbia', b: 'rolumbia', to: 'columbia', because: 'k sounds like c'},
    {a: 'bostin', b: 'aoston', to: 'boston', because: 'few get the first letter wrong'},
    {a: 'houston', b: 'boston', to: 'houston', because: 'nothing is more alike than the same'},
  ];
  for (const {a, b, to, because} of surer) {
    it(`is higher for “${a}” than for “${b}” where “${to}” is meant, because ${because}`, () => {
      assert.ok(likeness(a, to) > likeness(b, to), `${likeness(a, to)} ${likeness(b, to)}`);
    });
  }

  it('is 0 for names that share nothing, and 1 for two that are empty', () => {
    assert.equal(likeness('b', 'o'), 0);
    assert.equal(likeness('', ''), 1);
    assert.ok(likeness('', 'boston') < 0.3);
  });
});

describe('likenessOfBeginning', () => {
  it('is that of the best beginning of about the same length, because one is still typing', () => {
    const typed = fc.string({unit: fc.constantFrom(...'aehst'), minLength: 1, maxLength: 4});
    const whole = fc.string({unit: fc.constantFrom(...'aehst'), maxLength: 7});
    fc.assert(
      fc.property(typed, whole, (typed, whole) => {
        const lengths = [typed.length - 1, typed.length, typed.length + 1];
        const likely = lengths
          .filter((length) => length >= 1 && length < whole.length)
          .map((length) => 1 - distance(typed, whole.slice(0, length)) / typed.length);
        const best = Math.max(0, ...likely);
        assert.ok(near(likenessOfBeginning(typed, whole), best), `${typed} ${whole}`);
      }),
      {seed: SEED, numRuns: 1000},
    );
  });

  it('is 1 for a beginning, and says nothing of a whole name', () => {
    assert.equal(likenessOfBeginning('phil', 'philadelphia'), 1);
    assert.ok(likenessOfBeginning('boston', 'boston') < 1);
    assert.equal(likenessOfBeginning('boston', ''), 0);
    assert.equal(likenessOfBeginning('boston', 'bo'), 0);
  });
});
