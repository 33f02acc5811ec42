import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {objectOf, type Fields} from '../../src/feed/fields.js';
import {buildFeed, type BuiltFeed} from '../../src/publisher/build-feed.js';
import {readMembers, type MemberRow} from '../../src/publisher/read-members.js';

const demo = new URL('../../demo/feed/', import.meta.url);
const coalition = objectOf(JSON.parse(readFileSync(new URL('coalition.json', demo), 'utf8'))) ?? {};

function row(name: string, rest: Partial<MemberRow> = {}): MemberRow {
  return {id: `us-ma-${name.toLowerCase()}`, name, region: 'MA', country: 'US', status: 'member', ...rest};
}

function built(members: readonly MemberRow[], rest: Fields = coalition): BuiltFeed {
  const result = buildFeed(members, rest);
  assert.ok(result.ok, result.ok ? '' : result.error.join('\n'));
  return result.value;
}

function faultsOf(members: readonly MemberRow[], rest: Fields = coalition): readonly string[] {
  const result = buildFeed(members, rest);
  assert.ok(!result.ok, 'the feed was built');
  return result.error;
}

describe('buildFeed', () => {
  it('makes a feed of the demo that is read whole', () => {
    const cities = readMembers(readFileSync(new URL('members.csv', demo), 'utf8'));
    assert.ok(cities.ok);
    const {written, read} = built(cities.value);
    assert.equal(written.count, 109);
    assert.equal(read.members.length, 109);
    assert.deepEqual(read.leftOut, []);
    assert.equal(read.coalition.list, 'https://coalition.example/members.html');
    assert.equal(read.join.url, 'https://coalition.example/join');
  });

  it('keeps the order of fields of the contract, whatever the order they came in', () => {
    const shuffled: MemberRow = {
      source: 'https://c.example/',
      volunteer: 'https://b.example/',
      url: 'https://a.example/',
      signed: ['2010'],
      joined: '2009',
      founding: true,
      status: 'member',
      otherNames: ['Beantown'],
      county: 'Suffolk',
      kind: 'city',
      country: 'US',
      region: 'MA',
      name: 'Boston',
      id: 'us-ma-boston',
    };
    const {written} = built([shuffled], Object.fromEntries(Object.entries(coalition).reverse()));
    assert.equal(Object.keys(written).join(' '), 'schema issued expires coalition join places count members');
    assert.equal(
      Object.keys(written.members[0] ?? {}).join(' '),
      'id name region country kind county otherNames status founding joined signed url volunteer source',
    );
  });

  it('leaves absent fields out, because null and "" would be values', () => {
    const {written} = built([row('Boston')], {issued: coalition['issued'], expires: coalition['expires']});
    assert.deepEqual(Object.keys(written), ['schema', 'issued', 'expires', 'count', 'members']);
    assert.deepEqual(Object.keys(written.members[0] ?? {}), ['id', 'name', 'region', 'country', 'status']);
  });

  it('does not write the notice, because it belongs to the page', () => {
    assert.ok(!('notice' in built([row('Boston')]).written));
  });

  it('passes declarations, blueprints and places on', () => {
    const document = {language: 'en', url: 'documents/declaration.pdf', bytes: 1, pages: 1};
    const more = {
      ...coalition,
      declarations: [document],
      blueprints: [document],
      places: 'places/index.json',
    };
    const {written, read} = built([row('Boston')], more);
    assert.deepEqual(written['declarations'], [document]);
    assert.equal(written['places'], 'places/index.json');
    assert.equal(read.declarations[0]?.url, 'https://coalition.example/documents/declaration.pdf');
  });

  it('sorts by country, region, name and id in code units, because that is the same on every machine', () => {
    const rows = [
      row('alba', {id: '1', kind: 'village'}),
      row('Zeta', {id: '2'}),
      row('Alba', {id: '4', kind: 'town'}),
      row('Alba', {id: '3', kind: 'city'}),
      row('Omaha', {id: '5', region: 'NE'}),
      row('Bath', {id: '6', region: 'England', country: 'GB'}),
      row('Nassau', {id: '7', region: undefined, country: 'BS'}),
      row('Ålborg', {id: '8'}),
    ];
    const ids = (members: readonly MemberRow[]): string => members.map(({id}) => id).join(' ');
    assert.equal(ids(built(rows).written.members), '7 6 3 4 2 1 8 5');
    assert.equal(ids(built([...rows].reverse()).written.members), '7 6 3 4 2 1 8 5');
  });

  const addresses = [
    {address: 'https://www.boston.gov/a?b=c', written: true, because: 'it is https'},
    {address: 'http://www.boston.gov/', written: false, because: 'plain http can be changed on the way'},
    {address: 'javascript:alert(1)', written: false, because: 'it is code'},
    {address: 'https://user:word@boston.example/', written: false, because: 'it carries credentials'},
    {address: 'www.boston.gov', written: false, because: 'it would be taken for a file beside the feed'},
  ];
  for (const {address, written, because} of addresses) {
    it(`${written ? 'writes' : 'drops'} the address ${address}, because ${because}`, () => {
      const [city] = built([row('Boston', {url: address, source: address})]).written.members;
      assert.equal(city?.url, written ? address : undefined);
      assert.equal(city?.source, written ? address : undefined);
    });
  }

  it('fails at one row in a thousand that would be left out, because nobody would miss it in time', () => {
    const thousand = Array.from({length: 1000}, (_, at) => row(`Town ${at}`));
    const faults = faultsOf([...thousand, row('Broken', {region: 'Massachusetts'})]);
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', /broken, US/);
  });

  it('names both rows of a doubled city, because which one is right is not ours to guess', () => {
    const faults = faultsOf([row('Boston'), row('Boston', {id: 'other'}), row('Salem')]);
    assert.equal(faults.length, 2);
    for (const fault of faults) assert.match(fault, /boston, MA, US/);
  });

  const refused: readonly {what: string; fields: Fields; says: RegExp}[] = [
    {what: 'without a date of issue', fields: {issued: undefined}, says: /issued/},
    {what: 'issued on no day of the calendar', fields: {issued: '2026-02-30'}, says: /issued/},
    {what: 'that runs out before it is issued', fields: {expires: '2025-01-01'}, says: /expires/},
  ];
  for (const {what, fields, says} of refused) {
    it(`fails at a feed ${what}, because the elements would refuse it`, () => {
      assert.match(faultsOf([row('Boston')], {...coalition, ...fields}).join(), says);
    });
  }

  it('fails without a city, because an empty list is refused', () => {
    assert.match(faultsOf([]).join(), /members/);
  });
});
