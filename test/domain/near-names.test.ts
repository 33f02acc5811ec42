import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {foldName} from '../../src/domain/fold-name.js';
import {likeness} from '../../src/domain/likeness.js';
import {nearNames} from '../../src/domain/near-names.js';
import {SUGGEST_AT} from '../../src/domain/thresholds.js';
import {typingIndex} from '../../src/domain/typing-index.js';
import {opened, realMembership, row} from '../support/feeds.js';

const {names} = realMembership();
const all = typingIndex(names).names;
const SEED = 20261124;

/** One slip of the keys in a name of the list. */
const slipped = fc
  .tuple(fc.constantFrom(...all), fc.nat(), fc.nat(3), fc.constantFrom(...'aeinorst'))
  .map(([{folded}, at, how, letter]) => {
    const here = at % folded.length;
    const [one = '', two = ''] = folded.slice(here, here + 2);
    const changed = ['', one + one, two + one, letter][how] ?? '';
    return {typed: folded.slice(0, here) + changed + folded.slice(here + (how === 2 ? 2 : 1)), folded};
  });

describe('nearNames', () => {
  it('is what a slow look at every name finds, the closest first, because Fuse only proposes', () => {
    fc.assert(
      fc.property(slipped, ({typed}) => {
        fc.pre(typed.length > 3);
        const close = all
          .map(({folded}) => ({name: folded, alike: likeness(typed, folded)}))
          .filter(({alike}) => alike >= SUGGEST_AT)
          .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1));
        assert.equal(nearNames(typed, names, true)[0]?.name, close[0]?.name, typed);
      }),
      {seed: SEED, numRuns: 1500},
    );
  });

  it('finds every name of five letters or more after one slip, because that is what people do', () => {
    fc.assert(
      fc.property(slipped, ({typed, folded}) => {
        fc.pre(folded.length >= 6 && typed.length >= 5);
        assert.ok(
          nearNames(typed, names, true).some(({name}) => name === folded),
          `${typed}: ${folded}`,
        );
      }),
      {seed: SEED, numRuns: 1500},
    );
  });

  it('gives names of the index only, from the threshold on, each once', () => {
    const known = new Set(all.map(({folded}) => folded));
    const typed = fc.oneof(
      slipped.map(({typed}) => typed),
      fc.string({unit: 'grapheme', maxLength: 40}).map(foldName),
    );
    fc.assert(
      fc.property(typed, fc.boolean(), (text, whole) => {
        const found = nearNames(text, names, whole);
        assert.equal(new Set(found.map(({name}) => name)).size, found.length);
        for (const {name, alike} of found) {
          assert.ok(known.has(name) && alike >= SUGGEST_AT && alike <= 1, `${text}: ${name}`);
        }
      }),
      {seed: SEED, numRuns: 1500},
    );
  });

  it('finds the closest in a crowd of names that are nearly as close, because the list may have thousands', () => {
    const crowd = [...'bcdfghjklmpqrstvwxz'].flatMap((letter) => [
      row(`Bry${letter}n`, 'OH'),
      row(`Br${letter}on`, 'OH'),
      row(`B${letter}yon`, 'OH'),
    ]);
    const index = opened([...crowd.filter((one) => one['name'] !== 'Bryon'), row('Byron', 'CA')]).names;
    assert.equal(nearNames('bryon', index, true)[0]?.name, 'byron');
  });
});
