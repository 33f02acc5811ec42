import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkChosen, checkCity} from '../../src/domain/check-city.js';
import {splitPlace} from '../../src/domain/split-place.js';
import type {MemberCity} from '../../src/domain/member-city.js';
import {candidateOf, type Membership} from '../../src/domain/membership.js';
import {regionName} from '../../src/domain/regions.js';
import {suggestCities} from '../../src/domain/suggest-cities.js';
import type {CityVerdict} from '../../src/domain/verdict.js';
import {openMembership} from '../../src/feed/open-membership.js';
import {feedOf, fillers, NOW, opened, realMembership, realRows, row, type Row} from '../support/feeds.js';
import {INDEX} from '../support/places.js';

/** A verdict in one line: its kind, its reason, and the cities it names, in their order. */
function inShort(verdict: CityVerdict): string {
  switch (verdict.kind) {
    case 'too-short':
      return 'too-short';
    case 'member':
      return `member ${verdict.city.id} by ${verdict.reason}`;
    case 'listed':
      return `listed ${verdict.city.id} as ${verdict.status} by ${verdict.reason}`;
    case 'choose':
      return `choose ${verdict.candidates.map(({id}) => id).join(' ')}`;
    case 'suggest':
      return `suggest ${verdict.candidates.map(({id}) => id).join(' ')} by ${verdict.reason}${
        verdict.elsewhere === undefined ? '' : ` not ${verdict.elsewhere}`
      }`;
    case 'not-listed':
    case 'unknown-place':
      return [verdict.kind, ...verdict.near.map(({id}) => id)].join(' ');
    case 'cannot-confirm':
      return `cannot-confirm ${verdict.why}`;
  }
}

interface Case {
  readonly typed: string;
  readonly says: string;
  readonly because: string;
}

function table(membership: Membership, cases: readonly Case[]): void {
  for (const {typed, says, because} of cases) {
    it(`says ${says} to “${typed}”, because ${because}`, () => {
      assert.equal(inShort(checkCity(typed, membership)), says);
    });
  }
}

const real = realMembership();
const cities = real.feed.members;

function stateOf({country, region}: MemberCity): string {
  return regionName(country, region);
}

/** Of the form, what each city's people type; none where the form is not theirs. */
interface Form {
  readonly form: string;
  readonly write: (city: MemberCity) => string | undefined;
}

const american =
  (write: (city: MemberCity) => string) =>
  (city: MemberCity): string | undefined =>
    city.country === 'US' ? write(city) : undefined;

const FORMS: readonly Form[] = [
  {form: 'Name, ST', write: ({name, region}) => `${name}, ${region}`},
  {form: 'name, st', write: ({name, region}) => `${name}, ${region}`.toLowerCase()},
  {form: 'NAME, ST', write: ({name, region}) => `${name}, ${region}`.toUpperCase()},
  {form: 'Name,ST', write: ({name, region}) => `${name},${region}`},
  {form: 'Name ST', write: ({name, region}) => `${name} ${region}`},
  {form: 'name st', write: ({name, region}) => `${name} ${region}`.toLowerCase()},
  {form: 'Name, State', write: (city) => `${city.name}, ${stateOf(city)}`},
  {form: 'Name State', write: (city) => `${city.name} ${stateOf(city)}`},
  {form: 'NAME STATE', write: (city) => `${city.name} ${stateOf(city)}`.toUpperCase()},
  {form: 'Name (ST)', write: ({name, region}) => `${name} (${region})`},
  {form: 'Name (State)', write: (city) => `${city.name} (${stateOf(city)})`},
  {form: 'Name - ST', write: ({name, region}) => `${name} - ${region}`},
  {form: 'ST, Name', write: ({name, region}) => `${region}, ${name}`},
  {form: 'State, Name', write: (city) => `${stateOf(city)}, ${city.name}`},
  {form: 'City of Name, ST', write: ({name, region}) => `City of ${name}, ${region}`},
  {form: 'the city of Name, State', write: (city) => `the city of ${city.name}, ${stateOf(city)}`},
  {form: 'Name, S.T.', write: american(({name, region = ''}) => `${name}, ${[...region].join('.')}.`)},
  {form: 'Name, S. T.', write: american(({name, region = ''}) => `${name}, ${[...region].join('. ')}.`)},
  {form: 'Name, ST, USA', write: american(({name, region}) => `${name}, ${region}, USA`)},
  {form: 'Name ST USA', write: american(({name, region}) => `${name} ${region} USA`)},
  {form: 'Name, ST USA', write: american(({name, region}) => `${name}, ${region} USA`)},
  {
    form: 'Name, State, United States',
    write: american((city) => `${city.name}, ${stateOf(city)}, United States`),
  },
  {form: 'Name, ST 02108', write: american(({name, region}) => `${name}, ${region} 02108`)},
  {form: 'Name ST 02108-1234', write: american(({name, region}) => `${name} ${region} 02108-1234`)},
  {form: 'Name, ST, 02108', write: american(({name, region}) => `${name}, ${region}, 02108`)},
  {form: 'Name, ST 02108, USA', write: american(({name, region}) => `${name}, ${region} 02108, USA`)},
  {form: 'Name, ST 02108.', write: american(({name, region}) => `${name}, ${region} 02108.`)},
  {form: 'Name, ST 02108 USA', write: american(({name, region}) => `${name}, ${region} 02108 USA`)},
  {form: 'a name in full width', write: ({name, region}) => fullWidth(`${name}, ${region}`)},
  {
    form: 'a name with zero-width blanks',
    write: ({name, region}) => [...`${name}, ${region}`].join('\u200b'),
  },
  {form: 'a name with no blank in it', write: ({name, region}) => `${name.replaceAll(' ', '')}, ${region}`},
  {
    form: 'a name with hyphens for blanks',
    write: ({name, region}) => `${name.replaceAll(' ', '-')}, ${region}`,
  },
  {form: 'St. for Saint, Ft. for Fort', write: ({name, region}) => `${abbreviated(name, '.')}, ${region}`},
  {form: 'St for Saint, Ft for Fort', write: ({name, region}) => `${abbreviated(name, '')}, ${region}`},
  {form: 'no apostrophe', write: ({name, region}) => `${name.replaceAll("'", '')}, ${region}`},
  {form: 'the printer’s apostrophe', write: ({name, region}) => `${name.replaceAll("'", '’')}, ${region}`},
  {
    form: 'blanks all around',
    write: ({name, region}) => `\t  ${name.replaceAll(' ', '  ')} ,\u00a0${region} `,
  },
];

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function abbreviated(name: string, dot: string): string {
  return name
    .replace(/^Saint /, `St${dot} `)
    .replace(/^Fort /, `Ft${dot} `)
    .replace(/^(North|South|East) /, (word) => `${word[0]}${dot} `)
    .replace(/ (Heights)$/, ` Hts${dot}`);
}

describe('checkCity on the real list', () => {
  it('has 109 cities to be asked for', () => {
    assert.equal(cities.length, 109);
  });

  for (const {form, write} of FORMS) {
    it(`knows every one of them written as “${form}”, because people write so`, () => {
      const missed = cities.flatMap((city) => {
        const typed = write(city);
        if (typed === undefined) return [];
        const said = inShort(checkCity(typed, real));
        return said === `member ${city.id} by same-name` ? [] : [`${typed} → ${said}`];
      });
      assert.deepEqual(missed.slice(0, 3), [], `${missed.length} of them`);
    });
  }

  it('knows every other name of theirs with the state, because the list says it is the same city', () => {
    const missed = cities.flatMap((city) =>
      city.otherNames.flatMap((name) => {
        const said = inShort(checkCity(`${name}, ${city.region}`, real));
        return said === `member ${city.id} by other-name` ? [] : [`${name} → ${said}`];
      }),
    );
    assert.deepEqual(missed, []);
  });

  it('answers no bare name, because no index tells whether others bear it', () => {
    const claimed = cities.flatMap((city) =>
      [city.name, ...city.otherNames].flatMap((name) => {
        const verdict = checkCity(name, real);
        return verdict.kind === 'choose' && verdict.candidates.some(({id}) => id === city.id)
          ? []
          : [`${name} → ${inShort(verdict)}`];
      }),
    );
    // “Washington DC” names its own district.
    assert.deepEqual(claimed, ['Washington DC → member us-dc-washington by same-name']);
  });

  it('says member of no name in any state but its own, because a namesake is another city', () => {
    const states = new Set(cities.map(({region}) => region));
    const wrong = cities.flatMap((city) =>
      [...states, 'MO', 'Scotland', 'France', 'Ontario', 'Middle Earth'].flatMap((state) => {
        const listed = cities.some(({name, region}) => name === city.name && region === state);
        const said = inShort(checkCity(`${city.name}, ${state}`, real));
        return listed || !said.startsWith('member') ? [] : [`${city.name}, ${state} → ${said}`];
      }),
    );
    assert.deepEqual(wrong, []);
  });

  table(real, [
    {typed: 'Richmond', says: 'choose us-ca-richmond us-va-richmond', because: 'two of the list bear it'},
    {typed: 'Columbia', says: 'choose us-il-columbia us-sc-columbia', because: 'two of the list bear it'},
    {typed: 'Boston', says: 'choose us-ma-boston', because: 'other places may bear the name'},
    {typed: 'boston, usa', says: 'choose us-ma-boston', because: 'the country tells no Boston from another'},
    {typed: 'Washington', says: 'choose us-dc-washington', because: 'it may be the state that is meant'},
    {typed: 'New York', says: 'choose us-ny-new-york', because: 'it may be the state that is meant'},
    {typed: 'Kansas City', says: 'choose us-ks-kansas-city', because: 'the greater one is across the river'},
    {
      typed: 'Kansas City, MO',
      says: 'suggest us-ks-kansas-city by other-region not Missouri',
      because: 'the member is across the river, in Kansas',
    },
    {
      typed: 'kansas city missouri',
      says: 'suggest us-ks-kansas-city by other-region not Missouri',
      because: 'the comma changes nothing',
    },
    {
      typed: 'Richmond, IN',
      says: 'suggest us-ca-richmond us-va-richmond by other-region not Indiana',
      because: 'the list has two, neither in Indiana',
    },
    {
      typed: 'Philidelphia',
      says: 'suggest us-pa-philadelphia by close-name',
      because: 'a slip is a question',
    },
    {
      typed: 'Philidelphia, PA',
      says: 'suggest us-pa-philadelphia by close-name',
      because: 'a slip is a question',
    },
    {typed: 'Nashvile', says: 'suggest us-tn-nashville by close-name', because: 'a slip is a question'},
    {
      typed: 'Pittsburg, PA',
      says: 'suggest us-pa-pittsburgh by close-name',
      because: 'it may be another place',
    },
    {typed: 'Huston', says: 'suggest us-tx-houston by close-name', because: 'it may be another place'},
    {typed: 'Albequerque', says: 'suggest us-nm-albuquerque by close-name', because: 'few can spell it'},
    {
      typed: 'Boston, Massachussets',
      says: 'suggest us-ma-boston by close-name',
      because: 'a misspelt state is understood, and asked about',
    },
    {
      typed: 'Boston Massachussets',
      says: 'suggest us-ma-boston by close-name',
      because: 'a misspelt state is understood, and asked about',
    },
    {typed: 'Boston, M', says: 'suggest us-ma-boston by close-name', because: 'M is no state yet'},
    {
      typed: 'Nashvile, KY',
      says: 'unknown-place',
      because: 'a close name in another state is no ground to ask',
    },
    {
      typed: 'qzx',
      says: 'unknown-place',
      because: 'no place of that name is known, which is no verdict on one',
    },
    {typed: 'Zyzzburg, MA', says: 'unknown-place', because: 'a state makes no place of nonsense'},
    {typed: 'asdf jkl', says: 'unknown-place', because: 'nothing is close'},
    {typed: '北京', says: 'unknown-place', because: 'it is a place, and not one that is known'},
    {typed: '12345', says: 'unknown-place', because: 'a ZIP code alone names no place'},
    {typed: '🙂', says: 'too-short', because: 'there is no letter in it'},
    {typed: '', says: 'too-short', because: 'there is nothing to search for'},
    {typed: ' \t ', says: 'too-short', because: 'there is nothing to search for'},
    {typed: 'B', says: 'too-short', because: 'one letter is in half the list'},
  ]);

  it('says too-short to five hundred blanks, because they are still nothing', () => {
    assert.equal(inShort(checkCity(' '.repeat(500), real)), 'too-short');
  });

  it('knows Boston, MA with five hundred blanks behind it, because blanks are pasted along', () => {
    assert.equal(
      inShort(checkCity(`Boston, MA${' '.repeat(500)}`, real)),
      'member us-ma-boston by same-name',
    );
  });
});

describe('checkCity on countries', () => {
  table(real, [
    {
      typed: 'Bristol, UK',
      says: 'member gb-england-bristol by same-name',
      because: 'a country stands for a region',
    },
    {
      typed: 'Bristol UK',
      says: 'member gb-england-bristol by same-name',
      because: 'a country stands for a region',
    },
    {
      typed: 'Bristol, England, United Kingdom',
      says: 'member gb-england-bristol by same-name',
      because: 'both are its own',
    },
    {
      typed: 'Bristol, England UK',
      says: 'member gb-england-bristol by same-name',
      because: 'both are its own, with or without a comma',
    },
    {
      typed: 'Bristol, Great Britain',
      says: 'member gb-england-bristol by same-name',
      because: 'it is that country',
    },
    {typed: 'Birmingham, UK', says: 'unknown-place us-al-birmingham', because: 'the member is in Alabama'},
    {
      typed: 'birmingham england',
      says: 'suggest us-al-birmingham by other-region not England',
      because: 'it is not',
    },
    {typed: 'Dublin, Ireland', says: 'unknown-place us-oh-dublin', because: 'the member is in Ohio'},
    {typed: 'Hamilton, Canada', says: 'unknown-place us-oh-hamilton', because: 'the member is in Ohio'},
    {
      typed: 'Bristol, Ireland',
      says: 'unknown-place gb-england-bristol',
      because: 'the member is in England',
    },
    {
      typed: 'Bristol, Wales',
      says: 'suggest gb-england-bristol by other-region not Wales',
      because: 'it is not',
    },
    {
      typed: 'Bristol, CT',
      says: 'suggest gb-england-bristol by other-region not Connecticut',
      because: 'it is not',
    },
    {typed: 'Dublin, OH, Ireland', says: 'unknown-place us-oh-dublin', because: 'Ohio is not in Ireland'},
    {typed: 'Boston, UK, USA', says: 'unknown-place us-ma-boston', because: 'a city is in one country'},
  ]);

  const contradictions = [
    'Bristol, TN, UK',
    'Bristol TN UK',
    'Bristol, Tennessee, United Kingdom',
    'Plymouth, MA, UK',
    'Portsmouth, VA, Great Britain',
    'Birmingham, England, USA',
    'Birmingham England USA',
    'Boston, England, UK, USA',
    'England, Boston, USA',
    'Bristol, UK, USA',
    'Bristol, USA, UK',
    'Bristol, England, USA',
  ];
  for (const typed of contradictions) {
    it(`confirms nothing to “${typed}”, because a region or country is never ignored`, () => {
      const {kind} = checkCity(typed, real);
      assert.ok(kind === 'unknown-place' || kind === 'suggest', inShort(checkCity(typed, real)));
    });
  }

  const abroad = opened([
    row('Toronto', 'Ontario', {id: 'toronto', country: 'CA'}),
    row('Perth', 'WA', {id: 'perth', country: 'AU'}),
    row('Newport', 'Wales', {id: 'newport', country: 'GB'}),
    row('Kyiv', '', {id: 'kyiv', country: 'UA', region: undefined}),
  ]);
  table(abroad, [
    {
      typed: 'Toronto, Ontario',
      says: 'member toronto by same-name',
      because: 'the region is the feed’s own word',
    },
    {typed: 'Toronto, ontario, Canada', says: 'member toronto by same-name', because: 'so is its country'},
    {typed: 'Toronto, Canada', says: 'member toronto by same-name', because: 'a country stands for a region'},
    {typed: 'Toronto, OH', says: 'suggest toronto by other-region not Ohio', because: 'there is one in Ohio'},
    {typed: 'Toronto, ON', says: 'suggest toronto by close-name', because: 'no code of Canada is known'},
    {typed: 'Toronto, Ontario, Mexico', says: 'unknown-place toronto', because: 'Ontario is not in Mexico'},
    {typed: 'Toronto, Ontario, USA', says: 'unknown-place toronto', because: 'the row is in Canada'},
    {typed: 'Perth, WA', says: 'suggest perth by other-region not Washington', because: 'WA is Washington'},
    {
      typed: 'Perth, WA, Australia',
      says: 'member perth by same-name',
      because: 'in Australia WA is the row’s own',
    },
    {typed: 'Newport, Wales', says: 'member newport by same-name', because: 'Wales is a region'},
    {typed: 'Newport, UK', says: 'member newport by same-name', because: 'a country stands for a region'},
    {
      typed: 'Newport, England',
      says: 'suggest newport by other-region not England',
      because: 'it is in Wales',
    },
    {
      typed: 'Kyiv, Ukraine',
      says: 'member kyiv by same-name',
      because: 'the row has no region, and needs none',
    },
    {typed: 'Kyiv', says: 'choose kyiv', because: 'a bare name answers nothing'},
  ]);
  const both = opened([
    row('Tbilisi', '', {id: 'tbilisi', country: 'GE', region: undefined}),
    row('San Juan', '', {id: 'san-juan', country: 'PR', region: undefined}),
  ]);
  for (const typed of ['Tbilisi, Georgia', 'San Juan, Puerto Rico']) {
    it(`never says that “${typed}” is elsewhere, because the word names a country as well as a state`, () => {
      const verdict = checkCity(typed, both);
      assert.ok(!(verdict.kind === 'suggest' && verdict.reason === 'other-region'), inShort(verdict));
    });
  }

  it('confirms nothing to “Perth, TN, Australia”, because Tennessee is not in Australia', () => {
    assert.notEqual(checkCity('Perth, TN, Australia', abroad).kind, 'member');
  });

  for (const typed of ['Washington, New York', 'New York, Washington', 'Washington, NY, USA', 'DC, LA']) {
    it(`claims of no state that the list has it not, to “${typed}”, because either word may be the state`, () => {
      const verdict = checkCity(typed, real);
      if (verdict.kind !== 'suggest' || verdict.elsewhere === undefined) return;
      const names = new Set(verdict.candidates.map(({matched}) => matched));
      const regions = verdict.candidates.map(({country, region}) => regionName(country, region));
      assert.equal(names.size, 1, inShort(verdict));
      assert.ok(!regions.includes(verdict.elsewhere), inShort(verdict));
    });
  }
});

describe('checkCity on words of kind', () => {
  const kinds = opened([
    row('Ithaca', 'NY', {id: 'ithaca-city', kind: 'city'}),
    row('Ithaca', 'NY', {id: 'ithaca-town', kind: 'Town'}),
    row('Salem', 'IL'),
    row('Harlow', 'ME', {kind: 'village', otherNames: ['Village of Harlow']}),
    row('Kent', 'WA', {kind: 'county'}),
    row('Marion County', 'OR', {kind: 'county'}),
    row('Oklahoma City', 'OK'),
  ]);
  table(kinds, [
    {
      typed: 'Ithaca, NY',
      says: 'choose ithaca-city ithaca-town',
      because: 'the town and the city both are Ithaca',
    },
    {typed: 'City of Ithaca, NY', says: 'member ithaca-city by same-name', because: 'only one is a city'},
    {typed: 'Town of Ithaca, NY', says: 'member ithaca-town by same-name', because: 'only one is a town'},
    {typed: 'Ithaca town, New York', says: 'member ithaca-town by same-name', because: 'it may stand behind'},
    {typed: 'Ithaca, town, NY', says: 'member ithaca-town by same-name', because: 'it may stand between'},
    {typed: 'Town of Ithaca', says: 'choose ithaca-town', because: 'a bare name answers nothing'},
    {
      typed: 'Village of Ithaca, NY',
      says: 'suggest ithaca-city ithaca-town by other-kind',
      because: 'neither of them is a village',
    },
    {
      typed: 'City of Salem, IL',
      says: 'member us-il-salem by same-name',
      because: 'a row without a kind is a city',
    },
    {typed: 'Town of Salem, IL', says: 'suggest us-il-salem by other-kind', because: 'the row is no town'},
    {
      typed: 'Salem city, IL',
      says: 'suggest us-il-salem by other-kind',
      because: '“City” may be part of the name',
    },
    {typed: 'Salem County, IL', says: 'suggest us-il-salem by other-kind', because: 'a county is no city'},
    {
      typed: 'Salem Township, IL',
      says: 'suggest us-il-salem by other-kind',
      because: 'a township is no city',
    },
    {
      typed: 'Village of Harlow, ME',
      says: 'member us-me-harlow by other-name',
      because: 'the row has that very name as well',
    },
    {typed: 'Town of Harlow, ME', says: 'suggest us-me-harlow by other-kind', because: 'it is a village'},
    {
      typed: 'Municipality of Harlow, ME',
      says: 'member us-me-harlow by same-name',
      because: 'a village is one',
    },
    {typed: 'Kent, WA', says: 'suggest us-wa-kent by other-kind', because: 'there is a city of that name'},
    {typed: 'Kent County, WA', says: 'member us-wa-kent by same-name', because: 'the row is a county'},
    {
      typed: 'County of Kent, Washington',
      says: 'member us-wa-kent by same-name',
      because: 'the row is a county',
    },
    {
      typed: 'Municipality of Kent, WA',
      says: 'suggest us-wa-kent by other-kind',
      because: 'a county is none',
    },
    {
      typed: 'Marion County, OR',
      says: 'member us-or-marion-county by same-name',
      because: 'the name itself says county',
    },
    {
      typed: 'Oklahoma City, OK',
      says: 'member us-ok-oklahoma-city by same-name',
      because: 'it is part of the name',
    },
    {
      typed: 'City of Oklahoma City, OK',
      says: 'member us-ok-oklahoma-city by same-name',
      because: 'both are there',
    },
  ]);

  for (const typed of [
    'City Village of Harlow, ME',
    'City and Town of Salem, IL',
    'City of Salem, Town, IL',
    'Salem Town, City, IL',
    'Salem City, Town, IL',
    'Salem County, City, IL',
  ]) {
    it(`confirms nothing to “${typed}”, because one of the two kinds contradicts the row`, () => {
      assert.equal(checkCity(typed, kinds).kind, 'suggest');
    });
  }

  const counties = opened([
    row('Springfield', 'WI', {id: 'dane', county: 'Dane', kind: 'town'}),
    row('Springfield', 'WI', {id: 'jackson', county: 'Jackson County', kind: 'town'}),
    row('Boston', 'MA'),
  ]);
  table(counties, [
    {typed: 'Springfield, WI', says: 'choose dane jackson', because: 'the county tells the two apart'},
    {typed: 'Springfield, Dane, WI', says: 'member dane by same-name', because: 'it is the one in Dane'},
    {
      typed: 'Springfield, Dane County, WI',
      says: 'member dane by same-name',
      because: 'it is the one in Dane',
    },
    {
      typed: 'Springfield (Jackson), WI',
      says: 'member jackson by same-name',
      because: 'it is the one in Jackson',
    },
    {
      typed: 'Town of Springfield, Jackson County, Wisconsin, USA',
      says: 'member jackson by same-name',
      because: 'all of it fits',
    },
    {
      typed: 'Springfield, Polk County, WI',
      says: 'suggest dane jackson by other-kind',
      because: 'neither is in Polk County',
    },
    {
      typed: 'Boston, Suffolk County, MA',
      says: 'suggest us-ma-boston by other-kind',
      because: 'the row does not say its county',
    },
    {typed: 'Roxbury, Boston, MA', says: 'unknown-place', because: 'a part of a city is not the city'},
  ]);

  it('does not take a side of one city for a city of that name, because the parts of “North, Chicago, IL” are two', () => {
    assert.notEqual(checkCity('North, Chicago, IL', real).kind, 'member');
  });
});

describe('checkCity on other names', () => {
  table(real, [
    {typed: 'NOLA, LA', says: 'member us-la-new-orleans by other-name', because: 'the list has it'},
    {typed: 'Philly', says: 'choose us-pa-philadelphia', because: 'a bare name answers nothing'},
    {
      typed: 'Philly, TX',
      says: 'suggest us-pa-philadelphia by other-region not Texas',
      because: 'it is not there',
    },
    {
      typed: 'Nashville-Davidson, TN',
      says: 'member us-tn-nashville by other-name',
      because: 'the list has it',
    },
    {
      typed: 'Louisville/Jefferson County, KY',
      says: 'member us-ky-louisville by other-name',
      because: 'the list has it, with its stroke',
    },
    {
      typed: 'Louisville / Jefferson County, KY',
      says: 'member us-ky-louisville by other-name',
      because: 'a stroke may have blanks around it',
    },
    {typed: 'LA', says: 'choose us-ca-los-angeles', because: 'everybody knows it'},
    {typed: 'LA, CA', says: 'member us-ca-los-angeles by other-name', because: 'everybody knows it'},
    {typed: 'L.A., Calif.', says: 'member us-ca-los-angeles by other-name', because: 'dots change nothing'},
    {
      typed: 'LA, LA',
      says: 'suggest us-ca-los-angeles by other-region not Louisiana',
      because: 'it is not there',
    },
    {typed: 'DC', says: 'choose us-dc-washington', because: 'everybody knows it'},
    {typed: 'D.C.', says: 'choose us-dc-washington', because: 'dots change nothing'},
    {
      typed: 'Washington DC',
      says: 'member us-dc-washington by same-name',
      because: 'name and district are there',
    },
    {typed: 'Washington, D.C., USA', says: 'member us-dc-washington by same-name', because: 'all of it fits'},
    {typed: 'SF', says: 'unknown-place', because: 'San Francisco is not on this list'},
    {
      typed: 'KC',
      says: 'unknown-place',
      because: 'two letters count only where the list or everybody has them',
    },
    {
      typed: 'Bo',
      says: 'unknown-place us-ma-boston us-co-boulder',
      because: 'what begins so was in the list a moment ago',
    },
  ]);

  const others = opened([
    row('Vegas', 'TX'),
    row('Las Vegas', 'NV', {otherNames: ['Vegas', 'LV']}),
    row('San Francisco', 'CA'),
    row('San José', 'CA'),
    row('Cañon City', 'CO'),
    row('Kealakekua', 'HI', {otherNames: ['Keālakekua', 'O‘ahu Nui']}),
  ]);
  table(others, [
    {typed: 'Vegas', says: 'choose us-nv-las-vegas us-tx-vegas', because: 'it is also a place’s own name'},
    {typed: 'Vegas, NV', says: 'member us-nv-las-vegas by other-name', because: 'there is one in Nevada'},
    {typed: 'Vegas, TX', says: 'member us-tx-vegas by same-name', because: 'there is one in Texas'},
    {typed: 'LV', says: 'choose us-nv-las-vegas', because: 'the list has these two letters'},
    {typed: 'SF, CA', says: 'member us-ca-san-francisco by other-name', because: 'everybody knows it'},
    {typed: 'san jose, ca', says: 'member us-ca-san-jos- by same-name', because: 'accents are often dropped'},
    {
      typed: 'San Jose\u0301, CA',
      says: 'member us-ca-san-jos- by same-name',
      because: 'accents may come apart',
    },
    {
      typed: 'CANON CITY CO',
      says: 'member us-co-ca-on-city by same-name',
      because: 'accents are often dropped',
    },
    {typed: 'Oahu Nui, Hawaiʻi', says: 'member us-hi-kealakekua by other-name', because: 'so is the ʻokina'},
  ]);
});

describe('checkCity on the words of status', () => {
  const statuses = opened([
    row('Harlow', 'ME', {status: 'pending'}),
    row('Eastmere', 'IA', {status: 'former', otherNames: ['Mere']}),
    row('Goldfield', 'NV', {status: 'certified-gold'}),
    row('Upper', 'NV', {status: 'MEMBER'}),
    row('Blank', 'NV', {status: 'member '}),
    row('Proto', 'NV', {status: '__proto__'}),
  ]);
  table(statuses, [
    {
      typed: 'Harlow, ME',
      says: 'listed us-me-harlow as pending by same-name',
      because: 'it has not joined yet',
    },
    {typed: 'Eastmere, IA', says: 'listed us-ia-eastmere as former by same-name', because: 'it has left'},
    {typed: 'Mere, IA', says: 'listed us-ia-eastmere as former by other-name', because: 'it has left'},
    {typed: 'Goldfield, NV', says: 'cannot-confirm unknown-status', because: 'the word is not known here'},
    {typed: 'Upper, NV', says: 'cannot-confirm unknown-status', because: 'words count only as written'},
    {typed: 'Blank, NV', says: 'cannot-confirm unknown-status', because: 'words count only as written'},
    {typed: 'Proto, NV', says: 'cannot-confirm unknown-status', because: 'words count only as written'},
    {typed: 'Harlow', says: 'choose us-me-harlow', because: 'the candidate says what it is'},
  ]);

  it('offers no city as a member that is none, because a candidate is a claim too', () => {
    const offered = ['Harlow', 'Eastmere', 'Goldfield', 'Upper'].flatMap((typed) => {
      const verdict = checkCity(typed, statuses);
      return verdict.kind === 'choose' ? verdict.candidates : [];
    });
    assert.deepEqual(
      offered.map(({status, member}) => [status, member]),
      [
        ['pending', false],
        ['former', false],
        ['certified-gold', false],
        ['MEMBER', false],
      ],
    );
  });
});

describe('checkCity where rows were left out', () => {
  const cut = (rows: readonly Row[]): Membership => opened([...rows, row('Boston', 'MA'), ...fillers(400)]);
  const badRegion = cut([row('Salem', 'XX')]);
  const badStatus = cut([row('Salem', 'IL', {status: ''}), row('Salem', 'OH')]);
  const doubled = cut([row('Salem', 'IL', {id: 'a'}), row('Salem', 'IL', {id: 'b'})]);
  const contradicted = cut([row('Salem', 'IL', {id: 'a'}), row('Salem', 'IL', {id: 'b', status: 'former'})]);
  const sameId = cut([row('Salem', 'IL', {id: 'a'}), row('Troy', 'NY', {id: 'a'})]);
  const nameless = cut([row('Salem', 'IL', {name: ''})]);
  const incomplete = 'cannot-confirm list-incomplete';

  describe('for its region', () => {
    table(badRegion, [
      {typed: 'Salem, IL', says: incomplete, because: 'it may be the row that could not be read'},
      {typed: 'Salem', says: incomplete, because: 'it may be the row that could not be read'},
      {typed: 'Boston, MA', says: 'member us-ma-boston by same-name', because: 'its own row is sound'},
      {typed: 'Boston', says: 'choose us-ma-boston', because: 'its own row is sound'},
      {
        typed: 'Bostn',
        says: 'cannot-confirm list-incomplete',
        because: 'the row that could not be read may be of that name',
      },
      {typed: 'Zyzzburg', says: incomplete, because: '“unknown” would be a guess'},
      {typed: 'Boston, TX', says: incomplete, because: '“not in Texas” would be a guess'},
      {typed: 'Boston, UK', says: incomplete, because: '“unknown” would be a guess'},
    ]);
  });
  describe('for its status', () => {
    table(badStatus, [
      {typed: 'Salem, IL', says: incomplete, because: 'it is that row'},
      {typed: 'Salem, OH', says: 'member us-oh-salem by same-name', because: 'it is the sound one'},
      {typed: 'Salem', says: incomplete, because: 'one of the two could not be read'},
    ]);
  });
  describe('for a double', () => {
    table(doubled, [
      {typed: 'Salem, IL', says: incomplete, because: 'which of the two is right is not known'},
    ]);
    table(contradicted, [{typed: 'Salem, IL', says: incomplete, because: 'it cannot be both'}]);
    table(sameId, [
      {typed: 'Salem, IL', says: incomplete, because: 'one id says two things'},
      {typed: 'Troy, NY', says: incomplete, because: 'one id says two things'},
    ]);
  });
  describe('for its name', () => {
    table(nameless, [
      {typed: 'Salem, IL', says: incomplete, because: 'it may be the row without a name'},
      {typed: 'Boston, MA', says: 'member us-ma-boston by same-name', because: 'its own row is sound'},
    ]);
  });

  const halfRead: readonly (readonly [string, Row])[] = [
    ['an empty status', {id: 'x', status: ''}],
    ['no status', {id: 'x', status: undefined}],
    ['no id', {id: undefined, status: 'former'}],
    ['a country in small letters', {id: 'x', country: 'us', status: 'former'}],
    ['no region', {id: 'x', region: undefined, status: 'former'}],
    ['a region that is none', {id: 'x', region: 'XX', status: 'former'}],
    ['a region spelt out', {id: 'x', region: 'Illinois', status: 'former'}],
    ['a name spelt otherwise', {id: 'x', name: 'SALEM.', status: ''}],
  ];
  for (const [what, more] of halfRead) {
    it(`confirms no city of which another row has ${what}, because the second contradicts or doubles the first`, () => {
      const membership = cut([row('Salem', 'IL'), row('Salem', 'IL', more)]);
      assert.equal(inShort(checkCity('Salem, IL', membership)), incomplete);
    });
  }
  for (const [what, more] of halfRead) {
    it(`offers no city as a member of which another row has ${what}, because an option in the list is a claim too`, () => {
      const membership = cut([row('Salem', 'IL'), row('Salem', 'IL', more)]);
      const close = checkCity('Salm, IL', membership);
      const offered = [
        ...suggestCities('Salem', membership),
        ...(close.kind === 'suggest' ? close.candidates : []),
      ];
      assert.ok(!offered.some(({member}) => member));
      const chosen = offered.map((candidate) => checkChosen(candidate, 'Salem, IL', membership).kind);
      assert.ok(!chosen.includes('member'), chosen.join());
    });
  }
  it('confirms no city whose id a row that could not be read has too, because a doubled id leaves out both', () => {
    const membership = cut([row('Salem', 'IL', {id: 'a'}), row('Troy', 'NY', {id: 'a', status: ''})]);
    assert.equal(inShort(checkCity('Salem, IL', membership)), incomplete);
  });
});

describe('checkCity over time', () => {
  const dated = (now: Date): Membership => {
    const result = openMembership(
      feedOf([row('Boston', 'MA')], {expires: '2026-11-25T00:00:00Z'}),
      undefined,
      {
        now,
      },
    );
    assert.ok(result.ok);
    return result.value;
  };

  it('confirms nothing once the feed has run out, because it is an old list then', (context) => {
    context.mock.timers.enable({apis: ['Date'], now: NOW});
    const membership = dated(NOW);
    assert.equal(checkCity('Boston, MA', membership).kind, 'member');
    context.mock.timers.tick(12 * 3600 * 1000 - 1);
    assert.equal(checkCity('Boston, MA', membership).kind, 'member');
    context.mock.timers.tick(1);
    for (const typed of ['Boston, MA', 'Boston', 'Bostn', 'Zyzzburg', 'Boston, TX']) {
      assert.equal(inShort(checkCity(typed, membership)), 'cannot-confirm expired', typed);
    }
    const [city] = membership.feed.members;
    assert.ok(city);
    assert.equal(
      inShort(checkChosen(candidateOf(city, city.name), 'Bos', membership)),
      'cannot-confirm expired',
    );
  });

  it('opens nothing at a time that is no time, because nothing shows that the feed is in force', () => {
    const old = feedOf([row('Boston', 'MA')], {issued: '2020-01-01', expires: '2021-01-01'});
    const result = openMembership(old, undefined, {now: new Date(NaN)});
    assert.notEqual(result.ok && checkCity('Boston, MA', result.value).kind, 'member');
  });
});

const QUERIES = [
  'Boston, MA',
  'Boston',
  'Richmond',
  'Columbia',
  'Kansas City, MO',
  'Richmond, IN',
  'Philidelphia',
  'Nashvile',
  'LA',
  'Birmingham, UK',
  'Dublin, Ireland',
  'Bristol, UK',
  'Town of Chatham, IL',
  'Zyzzburg',
  'Moline',
  'Molene',
  'Hamliton',
  'Nashvile, KY',
  'B',
  'Salem, Massachusets',
  'Lancaster, Californa',
  'Colombia',
  'Jacksonvile',
  'Washington',
];

describe('checkCity', () => {
  it('says the same whatever the order of the rows, because the order of rows means nothing', () => {
    const rows = realRows();
    const said = QUERIES.map((typed) => checkCity(typed, real));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], {minLength: rows.length}), (shuffled) => {
        const membership = opened(shuffled);
        assert.deepEqual(
          QUERIES.map((typed) => checkCity(typed, membership)),
          said,
        );
      }),
      {seed: 20261124, numRuns: 40},
    );
  });

  it('says the same whatever the order of the rows where many names are about as close, because the order means nothing', () => {
    const crowd = [...'bcdfghjklmnpqrstvwxz'].flatMap((one) =>
      [...'aeiu'].map((two) => row(`Br${one}${two}n`, 'OH')),
    );
    const last = opened([...crowd, row('Byron', 'CA')]);
    const first = opened([row('Byron', 'CA'), ...crowd]);
    assert.equal(inShort(checkCity('Bryon', last)), inShort(checkCity('Bryon', first)));
    assert.equal(inShort(checkCity('Bryon', last)), 'suggest us-ca-byron by close-name');
  });

  it('orders namesakes by the page’s own region and never by it alone, because it is no filter', () => {
    const order = (hint?: {region?: string}): string => inShort(checkCity('Richmond', real, hint));
    assert.equal(order(), 'choose us-ca-richmond us-va-richmond');
    assert.equal(order({region: 'CA'}), 'choose us-ca-richmond us-va-richmond');
    assert.equal(order({region: 'VA'}), 'choose us-va-richmond us-ca-richmond');
    assert.equal(order({region: 'virginia'}), 'choose us-va-richmond us-ca-richmond');
    assert.equal(order({region: 'TX'}), 'choose us-ca-richmond us-va-richmond');
    assert.equal(order({region: ''}), 'choose us-ca-richmond us-va-richmond');
    assert.equal(order({region: 'nonsense'}), 'choose us-ca-richmond us-va-richmond');
  });

  it('orders namesakes by size after that, because the larger one is meant more often', () => {
    const sized = opened([
      row('Salem', 'IL', {population: 7_000}),
      row('Salem', 'OR', {population: 170_000}),
      row('Salem', 'MA', {population: 44_000}),
      row('Salem', 'AL'),
    ]);
    assert.equal(
      inShort(checkCity('Salem', sized)),
      'choose us-or-salem us-ma-salem us-il-salem us-al-salem',
    );
    assert.equal(
      inShort(checkCity('Salem', sized, {region: 'AL'})),
      'choose us-al-salem us-or-salem us-ma-salem us-il-salem',
    );
  });

  it('never changes its kind, its reason or its cities for a hint, because a hint only orders', () => {
    const sorted = (verdict: CityVerdict): string => inShort(verdict).split(' ').sort().join(' ');
    for (const region of ['CA', 'VA', 'MO', 'TN', 'England', 'Ireland', 'nonsense', '__proto__']) {
      for (const typed of QUERIES) {
        assert.equal(
          sorted(checkCity(typed, real, {region})),
          sorted(checkCity(typed, real)),
          `${typed} in ${region}`,
        );
      }
    }
  });

  it('carries what was typed, the feed’s date and where it came from, because every answer is shown with them', () => {
    const copy: Membership = {...real, fromCopy: true};
    for (const typed of QUERIES) {
      const {typed: echoed, asOf, fromCopy} = checkCity(typed, real);
      assert.deepEqual(
        {echoed, asOf, fromCopy},
        {echoed: typed, asOf: '2026-11-20T00:00:00Z', fromCopy: false},
      );
      assert.equal(checkCity(typed, copy).fromCopy, true, typed);
      assert.deepEqual({...checkCity(typed, copy), fromCopy: false}, checkCity(typed, real));
    }
  });

  it('never throws and never claims a city for a text that names none, because anything is typed and pasted', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 500}),
      fc.string({unit: 'grapheme', maxLength: 60}),
      fc.stringMatching(/^[\s,;()[\]|/–-]{0,12}$/),
      fc.array(
        fc.constantFrom(
          'uk',
          'usa',
          'of',
          'city',
          'the',
          'ma',
          'new',
          'york',
          'england',
          ',',
          '-',
          'st.',
          '02108',
        ),
      ),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const words = typeof typed === 'string' ? typed : typed.join(' ');
        const verdict = checkCity(words, real);
        assert.equal(verdict.typed, words);
        if (verdict.kind === 'member') assert.match(words, /new ?york|washington|d ?c/i, words);
      }),
      {seed: 20261124, numRuns: 2000},
    );
  });

  it('reads the longest text in a bounded number of ways, because a visitor may paste a page', () => {
    const pieces = [
      'uk ',
      'usa, ',
      'united states of america ',
      'city of ',
      'new york, ',
      'a',
      '\u0301',
      '(',
      ' - ',
    ];
    for (const piece of pieces) {
      for (const length of [400, 401, 200_000]) {
        const text = piece.repeat(length).slice(0, length);
        assert.equal(checkCity(text, real).typed, text);
        assert.ok(splitPlace(text.slice(0, 400)).readings.length <= 40, piece);
      }
    }
  });
});

describe('checkChosen', () => {
  const chosen = cities.find(({id}) => id === 'us-ca-richmond');
  assert.ok(chosen);

  it('answers for the very city that was chosen, whatever was typed, because its id says which', () => {
    const verdict = checkChosen(candidateOf(chosen, 'Richmond'), 'rich', real);
    assert.equal(inShort(verdict), 'member us-ca-richmond by chosen');
    assert.equal(verdict.typed, 'rich');
  });

  it('says what a chosen city is, because choosing makes no member', () => {
    const statuses = opened([
      row('Harlow', 'ME', {status: 'pending'}),
      row('Goldfield', 'NV', {status: 'gold'}),
    ]);
    const [harlow, goldfield] = statuses.feed.members.map((city) => candidateOf(city, city.name));
    assert.ok(harlow && goldfield);
    assert.equal(inShort(checkChosen(harlow, '', statuses)), 'listed us-me-harlow as pending by chosen');
    assert.equal(inShort(checkChosen(goldfield, '', statuses)), 'cannot-confirm unknown-status');
  });

  it('asks for the place where the feed has it under another id by now, because an old choice is still that place', () => {
    const old = {...candidateOf(chosen, 'Richmond'), id: 'us-ca-old'};
    const verdict = checkChosen(old, 'Richmond', real);
    assert.equal(inShort(verdict), 'member us-ca-richmond by same-name');
    assert.equal(verdict.typed, 'Richmond');
  });

  it('never answers for the city that has that id by now, because ids may be numbers of rows', () => {
    const before = opened([row('Boston', 'MA', {id: '1'}), row('Springfield', 'IL', {id: '2'})]);
    const after = opened([row('Springfield', 'IL', {id: '1'}), row('Salem', 'OR', {id: '2'})]);
    const [boston] = before.feed.members;
    assert.ok(boston);
    assert.equal(
      inShort(checkChosen(candidateOf(boston, 'Boston'), '', after)).split(' ')[0],
      'unknown-place',
    );
  });

  it('asks whether a place is listed by now that was not when it was offered', () => {
    const offered = {name: 'Boston', region: 'GA', country: 'US', member: false, matched: 'Boston'};
    const cases = [
      [row('Boston', 'GA'), 'member us-ga-boston by same-name'],
      [row('Boston', 'GA', {status: 'pending'}), 'listed us-ga-boston as pending by same-name'],
      [row('City of Boston', 'GA', {id: 'c', otherNames: ['Boston']}), 'choose c '],
    ] as const;
    for (const [listed, said] of cases) {
      const {feed} = opened([listed]);
      const membership = openMembership(feedOf([listed]), INDEX, {now: NOW});
      assert.ok(membership.ok && feed.members.length === 1);
      assert.equal(inShort(checkChosen(offered, 'Boston', membership.value)), said);
    }
    const none = openMembership(feedOf([row('Salem', 'OR')]), INDEX, {now: NOW});
    assert.ok(none.ok);
    assert.match(inShort(checkChosen(offered, 'Boston', none.value)), /^not-listed/);
  });
});
