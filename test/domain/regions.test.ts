import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findCountry} from '../../src/domain/countries.js';
import {foldName} from '../../src/domain/fold-name.js';
import {nearRegions} from '../../src/domain/near-regions.js';
import {findRegion, isUsStateCode, regionName, regionOf, REGIONS} from '../../src/domain/regions.js';

/** Code, name and what the Government Printing Office wrote before the codes: a list of its own, to check the other by. */
const STATES = `
AL|Alabama|Ala. AK|Alaska| AZ|Arizona|Ariz. AR|Arkansas|Ark. CA|California|Calif. CO|Colorado|Colo. CT|Connecticut|Conn.
DE|Delaware|Del. DC|District_of_Columbia|D.C. FL|Florida|Fla. GA|Georgia|Ga. HI|Hawaii| ID|Idaho| IL|Illinois|Ill.
IN|Indiana|Ind. IA|Iowa| KS|Kansas|Kans. KY|Kentucky|Ky. LA|Louisiana|La. ME|Maine| MD|Maryland|Md. MA|Massachusetts|Mass.
MI|Michigan|Mich. MN|Minnesota|Minn. MS|Mississippi|Miss. MO|Missouri|Mo. MT|Montana|Mont. NE|Nebraska|Nebr. NV|Nevada|Nev.
NH|New_Hampshire|N.H. NJ|New_Jersey|N.J. NM|New_Mexico|N._Mex. NY|New_York|N.Y. NC|North_Carolina|N.C. ND|North_Dakota|N._Dak.
OH|Ohio| OK|Oklahoma|Okla. OR|Oregon|Oreg. PA|Pennsylvania|Pa. RI|Rhode_Island|R.I. SC|South_Carolina|S.C.
SD|South_Dakota|S._Dak. TN|Tennessee|Tenn. TX|Texas|Tex. UT|Utah| VT|Vermont|Vt. VA|Virginia|Va. WA|Washington|Wash.
WV|West_Virginia|W._Va. WI|Wisconsin|Wis. WY|Wyoming|Wyo. AS|American_Samoa| GU|Guam| MP|Northern_Mariana_Islands|
PR|Puerto_Rico|P.R. VI|U.S._Virgin_Islands|V.I.`
  .trim()
  .split(/\s+/)
  .map((line) => line.replaceAll('_', ' ').split('|'));

describe('findRegion', () => {
  it('has every state, district and territory by code and name', () => {
    const missed = STATES.flatMap(([code = '', name = '']) =>
      [code, code.toLowerCase(), name, name.toLowerCase(), name.toUpperCase(), ` ${name} `].filter((text) => {
        const found = findRegion(text);
        return found?.code !== code || found.country !== 'US' || found.name !== name;
      }),
    );
    assert.deepEqual(missed, []);
  });

  it('has the abbreviations of before the codes, because they are still typed', () => {
    const missed = STATES.filter(([code, , old = '']) => old !== '' && findRegion(old)?.code !== code);
    assert.deepEqual(missed, []);
  });

  it('has no states but these, because a made-up one would make a false answer', () => {
    const codes = REGIONS.filter(({country}) => country === 'US').map(({code}) => code);
    assert.deepEqual([...codes].sort(), STATES.map(([code]) => code ?? '').sort());
  });

  const known = [
    {text: 'MT', code: 'MT', because: 'it is Montana and no mount'},
    {text: 'mt.', code: 'MT', because: 'it is Montana and no mount'},
    {text: 'N. Y.', code: 'NY', because: 'blanks are put between the letters'},
    {text: 'N Carolina', code: 'NC', because: 'N is North'},
    {text: 'W. Virginia', code: 'WV', because: 'W is West'},
    {text: 'W.Va.', code: 'WV', because: 'the blank may be left out'},
    {text: 'Penn', code: 'PA', because: 'it is written so'},
    {text: 'Cal', code: 'CA', because: 'it is written so'},
    {text: 'Fla', code: 'FL', because: 'it is written so'},
    {text: 'Hawaiʻi', code: 'HI', because: 'the ʻokina is often left out'},
    {text: 'Washington', code: 'WA', because: 'as a region it is the state'},
    {text: 'Georgia', code: 'GA', because: 'the state comes before the country'},
    {text: 'England', code: 'ENG', because: 'nations are regions'},
    {text: 'scotland', code: 'SCT', because: 'nations are regions'},
    {text: 'Wales', code: 'WLS', because: 'nations are regions'},
    {text: 'Northern Ireland', code: 'NIR', because: 'nations are regions'},
  ];
  for (const {text, code, because} of known) {
    it(`takes “${text}” for ${code}, because ${because}`, () => {
      assert.equal(findRegion(text)?.code, code);
    });
  }

  const unknown = [
    '',
    ' ',
    'Massachuset',
    'Massachussetts',
    'Kansa',
    'Virgini',
    'X',
    'XX',
    'ON',
    'Ontario',
    'Mount',
    'Dakota',
    'Carolina',
    'USA',
    'UK',
    'Columbia',
    'constructor',
    '__proto__',
    'toString',
    'MA 02108',
    'Boston, MA',
    'М',
    '北京',
    'New',
    'North',
  ];
  for (const text of unknown) {
    it(`takes “${text}” for no region, because a near one is another`, () => {
      assert.equal(findRegion(text), undefined);
    });
  }
});

describe('regionOf', () => {
  it('is the same for a region’s code and its name, because feeds have either', () => {
    assert.deepEqual(regionOf('GB', 'England'), regionOf('GB', 'ENG'));
    assert.deepEqual(regionOf('US', 'MT'), regionOf('US', 'Montana'));
  });

  it('is never another country’s, because WA is in Australia too', () => {
    assert.deepEqual(regionOf('AU', 'WA'), {country: 'AU', code: 'wa', name: 'WA'});
    assert.notDeepEqual(regionOf('AU', 'WA'), regionOf('US', 'WA'));
    assert.equal(regionOf('IE', 'England').country, 'IE');
  });

  it('is made of the feed’s own word where it is not known, because the feed knows its regions', () => {
    assert.equal(regionOf('CA', 'Ontario').code, regionOf('CA', 'ONTARIO ').code);
    assert.equal(regionOf('CA', 'Québec').code, regionOf('CA', 'quebec').code);
    assert.equal(regionOf('SG', '').code, '');
  });
});

describe('isUsStateCode', () => {
  it('takes the two letters as they are written, because a feed is no visitor', () => {
    for (const [code = ''] of STATES) assert.ok(isUsStateCode(code), code);
    for (const text of [
      'ma',
      'Ma',
      ' MA',
      'MA ',
      'Massachusetts',
      'Mass',
      'ENG',
      'XX',
      '',
      'M',
      'CAL',
      '__proto__',
      'ＭＡ',
    ]) {
      assert.ok(!isUsStateCode(text), text);
    }
  });
});

describe('regionName', () => {
  const names = [
    ['US', 'MA', 'Massachusetts'],
    ['US', 'DC', 'District of Columbia'],
    ['US', 'MT', 'Montana'],
    ['GB', 'England', 'England'],
    ['GB', 'SCT', 'Scotland'],
    ['CA', 'Ontario', 'Ontario'],
    ['AU', 'WA', 'WA'],
    ['SG', undefined, ''],
    ['SG', '', ''],
  ] as const;
  for (const [country, region, name] of names) {
    it(`calls ${region ?? 'no region'} of ${country} “${name}”`, () => {
      assert.equal(regionName(country, region), name);
    });
  }
});

describe('nearRegions', () => {
  const near: readonly (readonly [string, readonly string[]])[] = [
    ['massachussets', ['MA']],
    ['pensylvania', ['PA']],
    ['missisippi', ['MS']],
    ['californa', ['CA']],
    ['newyrok', ['NY']],
    ['westvirgina', ['WV']],
    ['orgeon', ['OR']],
    ['o', ['OH', 'OK', 'OR']],
    ['mas', ['MA']],
    ['newm', ['NM']],
    ['england', ['ENG']],
    ['engl', ['ENG']],
    ['massave', []],
    ['lincolnshire', []],
    ['ontario', []],
    ['zzz', []],
  ];
  for (const [typed, codes] of near) {
    it(`takes “${typed}” for ${codes.join(' or ') || 'nothing'}`, () => {
      assert.deepEqual(
        nearRegions(typed)
          .map(({code}) => code)
          .sort(),
        [...codes].sort(),
      );
    });
  }
});

describe('findCountry', () => {
  const countries = [
    ['US', 'United States', 'United States of America', 'USA', 'US', 'U.S.A.', 'America'],
    ['GB', 'United Kingdom', 'UK', 'U.K.', 'Great Britain', 'Britain'],
    ['CA', 'Canada'],
    ['MX', 'Mexico', 'mexico'],
    ['IE', 'Ireland'],
    ['DE', 'Germany'],
    ['FR', 'FRANCE'],
    ['NL', 'Netherlands', 'Holland'],
    ['CZ', 'Czechia', 'Czech Republic'],
    ['TR', 'Türkiye', 'Turkey'],
    ['CI', 'Côte d’Ivoire', 'Ivory Coast'],
    ['KR', 'South Korea'],
    ['LC', 'St. Lucia', 'Saint Lucia'],
    ['TT', 'Trinidad & Tobago', 'Trinidad and Tobago'],
    ['GE', 'Georgia'],
    ['CV', 'Cape Verde'],
    ['NZ', 'new zealand'],
    ['BR', 'Brazil'],
  ];
  for (const [code, ...names] of countries) {
    it(`takes ${names.join(', ')} for ${code}`, () => {
      for (const name of names) assert.equal(findCountry(foldName(name)), code, name);
    });
  }

  it('knows no codes but US, USA and UK, because CA is California, DE Delaware and IN Indiana', () => {
    for (const code of ['ca', 'de', 'in', 'co', 'al', 'ga', 'gb', 'ie', 'fr', 'zz', 'eu', 'un', 'xx']) {
      assert.equal(findCountry(code), undefined, code);
    }
  });

  it('knows nothing that is no country, because the platform has names for more', () => {
    for (const name of [
      'Unknown Region',
      'European Union',
      'Eurozone',
      'United Nations',
      'Outlying Oceania',
      'Pseudo-Accents',
      'world',
      'England',
      'Massachusetts',
      'Boston',
      '',
      'constructor',
      '__proto__',
    ]) {
      assert.equal(findCountry(foldName(name)), undefined, name);
    }
  });

  it('takes a country of the past for today’s, because its name is still typed', () => {
    const of = (name: string): string | undefined => findCountry(foldName(name));
    assert.ok(of('Burma') === undefined || of('Burma') === 'MM');
    assert.equal(of('Myanmar (Burma)'), 'MM');
  });
});
