import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {foldName} from '../../src/domain/fold-name.js';
import {likenessSoFar} from '../../src/domain/likeness.js';
import {NUMBERS, possibleNames, putLetters} from '../../src/domain/possible-names.js';
import {SUGGEST_AT} from '../../src/domain/thresholds.js';
import {typingIndex} from '../../src/domain/typing-index.js';
import {realMembership} from '../support/feeds.js';

const SEED = 20261127;
const {names, numbers} = typingIndex(realMembership().names);

/** Whether the letters alone let a name be meant. */
function isPossible(typed: string, name: string, whole: boolean): boolean {
  const own = new Int32Array(NUMBERS);
  putLetters(name, own, 0);
  return possibleNames(typed, own, whole).length > 0;
}

/** A text and what became of it in some slips, of the kinds that cost least as well. */
const slipped = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> => {
  const slip = fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom(...'aehiknrstz'));
  return fc.tuple(text, fc.array(slip, {maxLength: 6})).map(([name, slips]) => {
    let typed = name;
    for (const [place, how, letter] of slips) {
      const at = place % (typed.length + 1);
      const [one = '', two = ''] = typed.slice(at, at + 2);
      const changed = ['', one + one, two + one, letter, one + letter][how] ?? '';
      typed = typed.slice(0, at) + changed + typed.slice(at + (how === 2 ? 2 : 1));
    }
    return [typed, name] as const;
  });
};

describe('possibleNames', () => {
  const texts = {
    'names of the list': fc.constantFrom(...names.map(({folded}) => folded)),
    'few letters, often silent or doubled': fc.string({unit: fc.constantFrom(...'aehht'), maxLength: 14}),
    'letters of any script': fc.string({unit: 'grapheme', maxLength: 40}).map(foldName),
    'long names': fc.string({unit: fc.constantFrom(...'aehinorst'), minLength: 10, maxLength: 32}),
  };
  for (const [which, text] of Object.entries(texts)) {
    for (const whole of [true, false]) {
      it(`loses none that is alike: ${which}, ${whole ? 'whole' : 'still typing'}`, (test) => {
        let alike = 0;
        fc.assert(
          fc.property(slipped(text), fc.nat(20), ([typed, name], cut) => {
            const begun = whole ? typed : typed.slice(0, Math.max(3, typed.length - cut));
            fc.pre(begun.length >= 3);
            if (likenessSoFar(begun, name, whole, 0) < SUGGEST_AT) return;
            alike++;
            assert.ok(isPossible(begun, name, whole), `${begun}: ${name}`);
          }),
          {seed: SEED, numRuns: 6000},
        );
        test.diagnostic(`${alike} of 6000 were alike`);
        assert.ok(alike > 1000);
      });
    }
  }

  it('leaves two in three out, because the rest is compared letter by letter', () => {
    const typed = names.filter(({folded}) => folded.length >= 4).map(({folded}) => folded);
    const left = typed.map((folded) => possibleNames(folded, numbers, true).length / names.length);
    assert.ok(left.reduce((sum, share) => sum + share) / left.length < 0.3);
  });

  it('gives positions in the order of the names', () => {
    const at = names.findIndex(({folded}) => folded === 'sanleandro');
    assert.ok(at > 0 && possibleNames('sanlaendro', numbers, true).includes(at));
    assert.deepEqual(possibleNames('xqxqxq', numbers, true), []);
  });
});

describe('likenessSoFar', () => {
  it('is the same where it may stop early, down to the least that is asked for', () => {
    fc.assert(
      fc.property(slipped(texts()), fc.boolean(), ([typed, name], whole) => {
        const full = likenessSoFar(typed, name, whole, 0);
        const early = likenessSoFar(typed, name, whole, SUGGEST_AT);
        if (full >= SUGGEST_AT) assert.equal(early, full);
        else assert.ok(early < SUGGEST_AT, `${typed} ${name}`);
      }),
      {seed: SEED, numRuns: 6000},
    );
  });
});

function texts(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...names.map(({folded}) => folded)),
    fc.string({unit: fc.constantFrom(...'aehht'), maxLength: 14}),
  );
}
