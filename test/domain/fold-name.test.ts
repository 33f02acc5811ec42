import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {foldName, foldWords, plainWords} from '../../src/domain/fold-name.js';
import {realRows} from '../support/feeds.js';

describe('foldName', () => {
  const folded = [
    {text: 'Boston', to: 'boston', because: 'capitals are left out by most'},
    {text: 'La Crosse', to: 'lacrosse', because: 'a blank is often left out'},
    {text: 'LaCrosse', to: 'lacrosse', because: 'a blank is often left out'},
    {text: 'saint-paul', to: 'saintpaul', because: 'a hyphen is a blank'},
    {text: 'Winston–Salem', to: 'winstonsalem', because: 'a dash is a hyphen'},
    {text: 'St. Paul', to: 'saintpaul', because: 'St. is Saint'},
    {text: 'ST PAUL', to: 'saintpaul', because: 'the dot is often left out'},
    {text: 'St.Paul', to: 'saintpaul', because: 'the blank after it too'},
    {text: 'Ste. Genevieve', to: 'saintegenevieve', because: 'Ste. is Sainte'},
    {text: 'Sault Ste. Marie', to: 'saultsaintemarie', because: 'it stands in the middle as well'},
    {text: 'Ft Worth', to: 'fortworth', because: 'Ft is Fort'},
    {text: 'Mt. Vernon', to: 'mountvernon', because: 'Mt. is Mount'},
    {text: 'N. Chicago', to: 'northchicago', because: 'N. is North in front'},
    {text: 'E Moline', to: 'eastmoline', because: 'E is East in front'},
    {text: 'So. Bend', to: 'southbend', because: 'So. is South in front'},
    {text: 'Washington D. C.', to: 'washingtondc', because: 'D. is no direction'},
    {text: 'Plan B', to: 'planb', because: 'a letter behind is no direction'},
    {text: 'Glendale Hts', to: 'glendaleheights', because: 'Hts is Heights'},
    {text: 'Colorado Spgs.', to: 'coloradosprings', because: 'Spgs. is Springs'},
    {text: 'Rockville Centre', to: 'rockvillecenter', because: 'both spellings are used'},
    {text: 'O’Fallon', to: 'ofallon', because: 'an apostrophe is often left out'},
    {text: "O'Fallon", to: 'ofallon', because: 'there are several apostrophes'},
    {text: 'Hawaiʻi', to: 'hawaii', because: 'the ʻokina is one of them'},
    {text: 'Cañon City', to: 'canoncity', because: 'accents are often left out'},
    {text: 'Can\u0303on City', to: 'canoncity', because: 'accents may come apart'},
    {text: 'Köln', to: 'koln', because: 'people who have no ö write o'},
    {text: 'Łódź', to: 'lodz', because: 'ł does not come apart by itself'},
    {text: 'Ærøskøbing', to: 'aeroskobing', because: 'neither do æ and ø'},
    {text: 'Gießen', to: 'giessen', because: 'nor does ß'},
    {text: 'GIEẞEN', to: 'giessen', because: 'nor does its capital'},
    {text: 'İstanbul', to: 'istanbul', because: 'the dot is an accent'},
    {text: 'Ｂｏｓｔｏｎ', to: 'boston', because: 'full width is a way of typing'},
    {text: 'Bos\u00adton', to: 'boston', because: 'a soft hyphen is not seen'},
    {text: '\u202eBoston\u202c', to: 'boston', because: 'marks of direction are not seen'},
    {text: 'Bos\u200bton', to: 'boston', because: 'a blank without width is not seen'},
    {text: 'Truth & Consequences', to: 'truthandconsequences', because: '& is read as and'},
    {text: '北京', to: '北京', because: 'letters are letters'},
    {text: 'दिल्ली', to: 'दिल्ली'.normalize('NFKD').normalize('NFC'), because: 'marks that are vowels stay'},
    {text: '29 Palms', to: '29palms', because: 'digits are part of names'},
    {text: ' .,;- ', to: '', because: 'there is no letter in it'},
    {text: '', to: '', because: 'there is no letter in it'},
    {text: '🙂', to: '', because: 'a picture is no letter'},
    {text: '\ud800', to: '', because: 'half a letter is none'},
  ];
  for (const {text, to, because} of folded) {
    it(`makes “${to}” of “${text}”, because ${because}`, () => {
      assert.equal(foldName(text), to);
    });
  }

  const apart = [
    ['Saint Paul', 'Saint Paula'],
    ['Sault Saint Marie', 'Sault Sainte Marie'],
    ['Boston', 'Воston'], // its first letter is Cyrillic
    ['Moline', 'East Moline'],
    ['Portland', 'Port Lands'],
    ['Salem', 'Salem 2'],
    ['Kansas', 'Kansas City'],
  ];
  for (const [one = '', other = ''] of apart) {
    it(`keeps “${one}” and “${other}” apart, because they are two names`, () => {
      assert.notEqual(foldName(one), foldName(other));
    });
  }

  it('keeps all names of the real list apart that it has in one state', () => {
    const seen = new Map<string, unknown>();
    for (const {name, region} of realRows()) {
      const key = `${foldName(String(name))}|${String(region)}`;
      assert.ok(!seen.has(key), `${key}: ${String(seen.get(key))}`);
      seen.set(key, name);
    }
  });

  it('gives only small letters, digits and marks, because all else differs from one writer to the next', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), (text) => {
        assert.match(foldName(text), /^[\p{L}\p{N}\p{M}]*$/u);
      }),
      {seed: 20261124, numRuns: 2000},
    );
  });

  it('does not see how a text is normalized, because a keyboard decides that', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), (text) => {
        assert.equal(foldName(text.normalize('NFD')), foldName(text.normalize('NFC')));
      }),
      {seed: 20261124, numRuns: 2000},
    );
  });
});

describe('foldWords', () => {
  const words = [
    {text: 'N. St. Paul', words: ['north', 'saint', 'paul']},
    {text: 'E', words: ['e']},
    {text: 'Ft. Mt. St', words: ['fort', 'mount', 'saint']},
    {text: 'City of Duluth', words: ['city', 'of', 'duluth']},
    {text: 'Louisville/Jefferson County', words: ['louisville', 'jefferson', 'county']},
  ];
  for (const {text, words: expected} of words) {
    it(`makes ${expected.join(', ')} of “${text}”`, () => {
      assert.deepEqual(foldWords(text), expected);
    });
  }

  it('gives foldName in pieces, because a name is compared in one', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), (text) => {
        assert.equal(foldWords(text).join(''), foldName(text));
      }),
      {seed: 20261124, numRuns: 1000},
    );
  });
});

describe('plainWords', () => {
  it('leaves abbreviations as they stand, because “St” may become Stamford', () => {
    assert.deepEqual(plainWords('N. St. John’s'), ['n', 'st', 'johns']);
  });
});
