import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readMembers, type MemberRow} from '../../src/publisher/read-members.js';

const demo = readFileSync(new URL('../../demo/feed/members.csv', import.meta.url), 'utf8');

function citiesOf(csv: string): readonly MemberRow[] {
  const result = readMembers(csv);
  assert.ok(result.ok, result.ok ? '' : result.error.join('\n'));
  return result.value;
}

function faultsOf(csv: string): readonly string[] {
  const result = readMembers(csv);
  assert.ok(!result.ok, 'no fault was found');
  return result.error;
}

describe('readMembers', () => {
  it('reads all 109 cities of the demo, 103 of them in the US', () => {
    const cities = citiesOf(demo);
    assert.equal(cities.length, 109);
    assert.equal(cities.filter(({country}) => country === 'US').length, 103);
    assert.equal(new Set(cities.map(({id}) => id)).size, 109);
  });

  it('reads every column under headings in any case and order, with blanks around them', () => {
    const csv =
      ' STATUS ,Name,id,Region,Country,Kind,County,Other Names,Founding,Joined,Signed,URL,Volunteer,Source,Quote basis\n' +
      'member, Ithaca ,x-1,NY,US,town,Tompkins, Forest Home ; ;East Hill,TRUE,2009-09-10,2010;2014-05,' +
      'https://a.example/,https://b.example/,https://c.example/,a page\n';
    assert.deepEqual(citiesOf(csv), [
      {
        id: 'x-1',
        name: 'Ithaca',
        region: 'NY',
        country: 'US',
        kind: 'town',
        county: 'Tompkins',
        otherNames: ['Forest Home', 'East Hill'],
        status: 'member',
        founding: true,
        joined: '2009-09-10',
        signed: ['2010', '2014-05'],
        url: 'https://a.example/',
        volunteer: 'https://b.example/',
        source: 'https://c.example/',
      },
    ]);
  });

  it('leaves blank cells out, because an empty text is no value', () => {
    const csv = 'name,region,status,joined,founding,other names\nBoston,MA,member,,no,;\n';
    assert.deepEqual(citiesOf(csv), [
      {id: 'us-ma-boston', name: 'Boston', region: 'MA', country: 'US', status: 'member'},
    ]);
  });

  const ids = [
    {row: 'Boston,MA,', id: 'us-ma-boston', because: 'the US is meant where no country is given'},
    {row: 'St. Louis,MO,US', id: 'us-mo-saint-louis', because: 'abbreviations are written out'},
    {row: 'Bristol,England,GB', id: 'gb-england-bristol', because: 'regions elsewhere are words'},
    {row: "O'Fallon,IL,US", id: 'us-il-ofallon', because: 'an apostrophe parts no words'},
    {row: 'Billings,MT,US', id: 'us-mt-billings', because: 'MT is a state here and no mount'},
    {row: 'Köln,,DE', id: 'de-koln', because: 'outside the US the region may be missing'},
  ];
  for (const {row, id, because} of ids) {
    it(`makes ${id} of “${row}”, because ${because}`, () => {
      assert.equal(citiesOf(`name,region,country,status\n${row},member\n`)[0]?.id, id);
    });
  }

  it('reads what spreadsheets write: a byte order mark, CRLF, quotes, lines that are all blank', () => {
    const csv =
      '\ufeff"name",region,status\r\n"Boston",MA,member\r\n,,\r\n\r\n"Winston\r\n-Salem",NC,member\r\n';
    assert.deepEqual(
      citiesOf(csv).map(({id}) => id),
      ['us-ma-boston', 'us-nc-winston-salem'],
    );
  });

  it('tells all faults at once, with the rows as the spreadsheet counts them', () => {
    const csv =
      'name,region,country,status,founding\n"Two\nlines",MA,,member,\n,,,,\n,MA,US,member,\n\n' +
      'Salem,,US,,\nMesa,Arizona,US,member,perhaps\nBath,,UK.,member,\n';
    assert.deepEqual(faultsOf(csv), [
      'row 4, column name: it is blank – write the name of the city',
      'row 6, column region: it is blank – write the two capital letters of the state, such as MA',
      'row 6, column status: it is blank – write member, pending or former',
      'row 7, column region: it is no US state – write the two capital letters of the state, such as MA',
      'row 7, column founding: it is neither true nor false – write true or leave it blank',
      'row 8, column country: it is no country code – write two capital letters, such as US',
    ]);
  });

  it('tells a missing column once, because every row would say the same', () => {
    assert.deepEqual(faultsOf('city,region\nBoston,MA\nSalem,MA\n'), [
      'row 1, column name: there is no such column – add it',
      'row 1, column status: there is no such column – add it',
    ]);
  });

  it('tells a quotation mark that stands alone, because all that follows would be one cell', () => {
    assert.deepEqual(faultsOf('name,region,status\nBoston,MA,member\nSalem,"MA,member\n'), [
      'row 3, column 2: a quotation mark stands alone – put the cell in quotes and write each " in it as ""',
    ]);
  });

  for (const csv of ['', 'name,region,status\n', 'name,region,status\n,,\n']) {
    it(`finds no city in ${JSON.stringify(csv)}, because an empty list would be refused`, () => {
      assert.deepEqual(faultsOf(csv), ['row 2, column name: there is no city – add one row a city']);
    });
  }
});
