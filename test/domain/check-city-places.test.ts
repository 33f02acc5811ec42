import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkChosen, checkCity} from '../../src/domain/check-city.js';
import {placesMatter} from '../../src/domain/places-matter.js';
import {suggestCities} from '../../src/domain/suggest-cities.js';
import type {Candidate, CityVerdict} from '../../src/domain/verdict.js';
import {feedOf, fillers, opened, realFeed, realRows, row} from '../support/feeds.js';
import {openedWith, realMembershipWithPlaces} from '../support/places.js';

const membership = realMembershipWithPlaces();

/** "Boston, MA*": a star for a member, and of which part it is the city or of which city it is a part. */
function short({name, region, member, part, partOf}: Candidate): string {
  const why = part ? ` for ${part}` : partOf ? ` in ${partOf}` : '';
  return `${name}, ${region}${member ? '*' : ''}${why}`;
}

/** A verdict in a line: its kind, what it is about, and the first of what it offers. */
function told(verdict: CityVerdict): string {
  const offered = 'candidates' in verdict ? verdict.candidates : 'near' in verdict ? verdict.near : [];
  const about =
    'city' in verdict
      ? verdict.city.id
      : 'place' in verdict && verdict.place
        ? `${verdict.place.name}, ${verdict.place.region}`
        : '';
  const first = offered.slice(0, 3).map(short).join('; ');
  return [verdict.kind, 'reason' in verdict ? verdict.reason : '', about, first].filter(Boolean).join(' | ');
}

describe('checkCity with the index of places, on the real list', () => {
  const cases = [
    [
      'Boston',
      'choose | Boston, MA*; Boston, ENG; Boston, NY',
      'many places bear the name, and one is a member',
    ],
    ['Boston, MA', 'member | same-name | us-ma-boston', 'name and state name one'],
    ['Albuquerque', 'member | same-name | us-nm-albuquerque', 'no other place bears the name'],
    ['Albuquerque, USA', 'member | same-name | us-nm-albuquerque', 'the country takes nothing from that'],
    ['Brooklyn, NY', 'choose | New York, NY* for Brooklyn', 'a borough is part of a member city'],
    ['Van Nuys, CA', 'choose | Los Angeles, CA* for Van Nuys', 'a section is part of a member city'],
    ['Van Nuys', 'choose | Los Angeles, CA* for Van Nuys', 'there is no other'],
    ['Dorchester, MA', 'choose | Boston, MA* for Dorchester', 'a section is part of a member city'],
    [
      'Dorchester',
      'choose | Boston, MA* for Dorchester; Dorchester, ENG; Dorchester, IA',
      'it comes first of all that bear the name',
    ],
    [
      'Huddersfield, UK',
      'choose | Kirklees, England* for Huddersfield',
      'a town is part of a member district',
    ],
    ['Ballard, WA', 'choose | Seattle, WA* for Ballard', 'a section is part of a member city'],
    ['Ahwatukee, AZ', 'choose | Phoenix, AZ* for Ahwatukee', 'a section is part of a member city'],
    [
      'Wythenshawe, UK',
      'choose | Manchester, ENG for Wythenshawe',
      'a section is part of a city that is none',
    ],
    ['Portland, ME', 'not-listed | Portland, ME', 'a known municipality is not in the feed'],
    ['Portland', 'not-listed', 'several bear the name and none is listed'],
    ['Springfield', 'not-listed', 'several bear the name and none is listed'],
    ['Anaheim', 'not-listed | Anaheim, CA', 'one bears the name and is not listed'],
    ['Kansas City, MO', 'not-listed | Kansas City, MO | Kansas City, KS*', 'the member is across the river'],
    ['Kansas City', 'choose | Kansas City, KS*; Kansas City, MO', 'two cities bear the name'],
    [
      'Columbia, MO',
      'not-listed | Columbia, MO | Columbia, SC*; Columbia, IL*',
      'the members lie in other states',
    ],
    ['Birmingham, UK', 'not-listed | Birmingham, ENG | Birmingham, AL*', 'it is never the one in Alabama'],
    ['Bristol, UK', 'member | same-name | gb-england-bristol', 'a country stands for a region'],
    ['Plymouth, England', 'member | same-name | gb-england-plymouth', 'name and nation name one'],
    ['Dublin, Ireland', 'unknown-place | Dublin, OH*', 'a country that fits no bearer is no place we know'],
    [
      'London, Ontario',
      'unknown-place | London, ENG; London, OH; London, KY',
      'no London we know lies there',
    ],
    ['Perth, Australia', 'unknown-place | Perth, SCT; Perth, NY', 'no Perth we know lies there'],
    ['Town of Salem, IL', 'suggest | other-kind | Salem, IL*', 'the row is a city'],
    ['City of Salem, IL', 'member | same-name | us-il-salem', 'the row is a city'],
    ['Boston city, MA', 'member | same-name | us-ma-boston', 'no place is called Boston City there'],
    ['LA', 'member | other-name | us-ca-los-angeles', 'these two letters everybody knows'],
    ['LA, CA', 'member | other-name | us-ca-los-angeles', 'these two letters everybody knows'],
    ['NYC', 'member | other-name | us-ny-new-york', 'no place bears that name itself'],
    [
      'New York City',
      'member | other-name | us-ny-new-york',
      'the whole is its name, not “New York” and a word of kind',
    ],
    ['Vegas', 'member | other-name | us-nv-las-vegas', 'no place bears that name itself'],
    ['Delta City', 'unknown-place | Delta City, MS', 'a post office of that name is no municipality'],
    ['Delta City, MS', 'unknown-place | Delta City, MS', 'a post office of that name is no municipality'],
    ['Copenhagen', 'unknown-place', 'the post office in New York is hardly meant'],
    ['Copenhagen, NY', 'unknown-place | Copenhagen, NY', 'here it is'],
    [
      'Pittsburg',
      'suggest | much-larger | Pittsburgh, PA*; Pittsburg, CA; Pittsburg, KS',
      'Pittsburgh is over four times larger',
    ],
    ['Pittsburg, KS', 'not-listed | Pittsburg, KS', 'with its state it can be no other'],
    ['Bostin', 'suggest | close-name | Boston, MA*', 'a slip is a question'],
    ['Washington, DC', 'member | same-name | us-dc-washington', 'name and state name one'],
    [
      'Springfield, HI',
      'unknown-place | Springfield, MA; Springfield, MO; Springfield, IL',
      'none lies there',
    ],
    [
      'Westwood, Los Angeles, CA',
      'choose | Los Angeles, CA* for Westwood',
      'the city it is part of was said',
    ],
    ['Roxbury, Boston', 'choose | Boston, MA* for Roxbury', 'the city it is part of was said'],
    ['Portland, Cumberland County, ME', 'unknown-place', 'of counties the index knows nothing'],
    ['Marion County, OR', 'unknown-place | Marion, IA; Marion, OH; Marion, IN', 'a county is no city'],
    ['30328', 'choose | Atlanta, GA*', 'its mail goes there'],
    ['30328-1234', 'choose | Atlanta, GA*', 'its mail goes there'],
    ['11201', 'choose | New York, NY* for Brooklyn', 'its mail goes to a part of it'],
    ['97201', 'choose | Portland, OR', 'its mail goes to a city that is not listed'],
    ['99999', 'unknown-place', 'there is no such code'],
    ['MA 02118', 'choose | Boston, MA*', 'its state was said with it'],
    ['02118, MA', 'choose | Boston, MA*', 'its state was said with it'],
    ['CA 02118', 'unknown-place', 'another state is never ignored'],
    [
      'Brooklyn, NYC',
      'choose | New York, NY* for Brooklyn',
      'the city it is part of was said by another name',
    ],
    ['Astoria, Queens', 'choose | New York, NY* for Astoria', 'a part of the city it is part of was said'],
    [
      'Harlem, Manhattan, NY',
      'choose | New York, NY* for Harlem',
      'a part of the city it is part of was said',
    ],
    [
      'Birmingham, West Midlands',
      'suggest | close-name | Birmingham, AL*; Birmingham, ENG; Birmingham, MI',
      'the words may be those of a county',
    ],
    ['Huntingdon city', 'not-listed', 'the word of kind is none of its name'],
    ['Boulder City', 'not-listed | Boulder City, NV', 'the very letters beat any likeness'],
    [
      'Battery Park City',
      'choose | New York, NY* for Battery Park City',
      'it is a section, and no Battery Park in Virginia',
    ],
    ['Pearl City city', 'choose | Honolulu, HI for Pearl City', 'the word of kind is none of its name'],
    ['AZ USA', 'unknown-place', 'a state and its country are no Azusa'],
    [
      'Milwaukee, WI United States',
      'member | same-name | us-wi-milwaukee',
      'a country may have several words',
    ],
    ['Hollis, New York, UK', 'unknown-place', 'another country is never ignored'],
    ['Chatham, IL', 'member | same-name | us-il-chatham', 'with its state a name is the listed city’s'],
    [
      'Chatham',
      'choose | Chicago, IL* for Chatham; Chatham, IL*',
      'without it the part of Chicago counts as well',
    ],
    [
      'Charlotte Amalie, Virgin Islands',
      'not-listed | Charlotte Amalie, VI',
      'that is what the territory is called',
    ],
    [
      'Atlanta 30328',
      'choose | Atlanta, GA*; Atlanta, TX; Atlanta, IL',
      'a code behind a name tells nothing apart',
    ],
  ] as const;
  for (const [typed, verdict, because] of cases) {
    it(`says of “${typed}” ${verdict.split(' | ')[0]}, because ${because}`, () => {
      const told1 = told(checkCity(typed, membership));
      assert.equal(told1.slice(0, verdict.length), verdict);
      // All of it, but where many more are offered.
      assert.ok(told1.length === verdict.length || told1.split('; ').length >= 2, told1);
    });
  }

  it('answers a ZIP code with where its mail goes, and never more, because a mail route is no boundary', () => {
    const verdict = checkCity('30328', membership);
    assert.ok(verdict.kind === 'choose' && verdict.zip === '30328');
    assert.equal(verdict.candidates[0]?.matched, '30328');
  });

  it('says of a “no” nothing, and of “N.O.” only what a feed has, because two letters mean little', () => {
    assert.equal(checkCity('N.O.', membership).kind, 'unknown-place');
    const named = openedWith(
      feedOf(realRows().map((one) => (one['name'] === 'New Orleans' ? {...one, otherNames: ['N.O.']} : one))),
    );
    assert.equal(told(checkCity('no', named)), 'choose | New Orleans, LA*');
    assert.equal(told(checkCity('N.O., LA', named)), 'member | other-name | us-la-new-orleans');
  });

  it('asks where another name of a city is a place’s own, because either may be meant', () => {
    const named = openedWith(feedOf([row('Fort Lauderdale', 'FL', {otherNames: ['Lauderdale']})]));
    assert.match(told(checkCity('Lauderdale', named)), /^choose \| Fort Lauderdale, FL\*; Lauderdale, MN/);
    assert.match(told(checkCity('Lauderdale, MN', named)), /^not-listed \| Lauderdale, MN/);
    assert.match(told(checkCity('Lauderdale, FL', named)), /^member \| other-name/);
  });

  it('puts the page’s own state first, then those listed, then the larger, because order decides nothing', () => {
    const verdict = checkCity('Richmond', membership, {region: 'IN'});
    assert.ok(verdict.kind === 'choose');
    assert.deepEqual(verdict.candidates.slice(0, 4).map(short), [
      'Richmond, IN',
      'Richmond, VA*',
      'Richmond, CA*',
      'Richmond, KY',
    ]);
    assert.equal(verdict.candidates.length, 19);
  });
});

describe('checkChosen with the index of places', () => {
  const chosen = (typed: string, at: number): CityVerdict => {
    const verdict = checkCity(typed, membership);
    assert.ok(verdict.kind === 'choose');
    const candidate = verdict.candidates[at];
    assert.ok(candidate);
    return checkChosen(candidate, `${candidate.name}, ${candidate.region}`, membership);
  };

  it('says that a municipality is not listed, because it was chosen and can be no other', () => {
    assert.equal(told(chosen('Boston', 3)), 'not-listed | Boston, GA');
  });

  it('says of a post office that it may be part of a city, because it is only a name', () => {
    assert.equal(told(chosen('Boston', 6)), 'unknown-place | Boston, VA');
  });

  it('answers for the city of which a part was chosen in the list, because that can be a member', () => {
    const part = suggestCities('Brooklyn', membership).find(({partOf}) => partOf === 'New York');
    assert.ok(part);
    assert.equal(
      told(checkChosen(part, 'Brooklyn, New York', membership)),
      'choose | New York, NY* for Brooklyn',
    );
  });

  it('answers for the city of the very part that was chosen, because three cities have a Chinatown', () => {
    const parts = suggestCities('Chinatown, CA', membership).filter(
      ({partOf, region}) => partOf && region === 'CA',
    );
    assert.deepEqual(parts.map(({partOf}) => partOf).sort(), ['Los Angeles', 'Oakland', 'San Francisco']);
    for (const part of parts) {
      const verdict = checkChosen(part, 'Chinatown, California', membership);
      assert.ok(verdict.kind === 'choose');
      assert.deepEqual(
        verdict.candidates.map(({name}) => name),
        [part.partOf],
      );
    }
  });

  it('tells a village from a section of one name, because both were offered', () => {
    assert.equal(told(chosen('Kensington, NY', 0)), 'member | chosen | us-ny-new-york');
    assert.equal(told(chosen('Kensington, NY', 1)), 'not-listed | Kensington, NY');
  });
});

describe('suggestCities with the index of places', () => {
  const cases = [
    ['Portland, ME', ['Portland, ME'], 'a known place of the very name comes first'],
    [
      'Brooklyn',
      ['Brooklyn, MD in Baltimore', 'Brooklyn, NY in New York', 'Brooklyn, OH'],
      'parts of cities come before namesakes',
    ],
    [
      'Rich',
      ['Richmond, VA*', 'Richmond, CA*', 'Richardson, TX'],
      'listed ones come before known ones, the larger first',
    ],
    ['Pittsburg', ['Pittsburgh, PA*', 'Pittsburg, CA'], 'a member that begins so comes before namesakes'],
    ['Philidel', ['Philadelphia, PA*'], 'close spellings are found as before'],
    ['New York City, NY', ['New York, NY*'], 'what Enter answers is in the list'],
  ] as const;
  for (const [typed, first, because] of cases) {
    it(`gives ${first.join('; ')} for “${typed}”, because ${because}`, () => {
      assert.deepEqual(suggestCities(typed, membership).slice(0, first.length).map(short), first);
    });
  }
});

describe('a feed with rows left out', () => {
  it('denies nothing with the index either, because the row that is missing may be the one', () => {
    const unfit = {...row('Salem', 'XX')};
    const withPlaces = openedWith(feedOf([...fillers(), row('Boston', 'MA'), unfit]));
    assert.equal(withPlaces.places, undefined);
    for (const typed of ['Portland, ME', 'Portland', 'Brooklyn, NY', '30328', 'Zyzzburg']) {
      const verdict = checkCity(typed, withPlaces);
      assert.equal(verdict.kind === 'cannot-confirm' && verdict.why, 'list-incomplete', typed);
    }
    assert.equal(checkCity('Boston, MA', withPlaces).kind, 'member');
  });
});

describe('an index of a few places of any country', () => {
  const places = [
    {name: 'Toronto', region: 'Ontario', country: 'CA', population: 2_600_000},
    {name: 'Scarborough', region: 'Ontario', country: 'CA', nameOnly: true, partOf: 'Toronto'},
    {name: 'London', region: 'Ontario', country: 'CA', population: 380_000},
    {name: 'London', region: 'ENG', country: 'GB', population: 8_000_000},
  ];
  const canadian = openedWith(
    feedOf([{id: 'ca-toronto', name: 'Toronto', region: 'Ontario', country: 'CA', status: 'member'}]),
    places,
  );
  it('answers for them, because nothing in it is American', () => {
    assert.equal(told(checkCity('Toronto', canadian)), 'member | same-name | ca-toronto');
    assert.equal(told(checkCity('London, Ontario', canadian)), 'not-listed | London, Ontario');
    assert.equal(told(checkCity('London, Canada', canadian)), 'not-listed | London, Ontario');
    assert.equal(
      told(checkCity('Scarborough, Ontario', canadian)),
      'choose | Toronto, Ontario* for Scarborough',
    );
  });
});

describe('placesMatter', () => {
  const late = opened(realRows(), {...realFeed()});
  const cases = [
    ['Boston, MA', false, 'name and state can mean no other'],
    ['Boston MA', false, 'a code behind a name is its state'],
    ['Boston Massachusetts', true, 'the two may be one name, as in “Port Washington”'],
    ['Boston', true, 'the index knows the others'],
    ['Portland, ME', true, 'the index may know it'],
    ['Kansas City, MO', true, 'the index may know it'],
    ['30328', true, 'a code is looked up there'],
    ['x', false, 'there is nothing to look up'],
  ] as const;
  for (const [typed, matters, because] of cases) {
    it(`is ${String(matters)} for “${typed}”, because ${because}`, () => {
      assert.equal(placesMatter(checkCity(typed, late), late), matters);
      // Once the index is there, nothing is waited for.
      assert.equal(placesMatter(checkCity(typed, membership), membership), false);
    });
  }

  it('is false where the feed names no index, because none will come', () => {
    const none = opened(realRows());
    assert.equal(placesMatter(checkCity('Boston', none), none), false);
  });

  it('tells the truth: where it is false, the index makes no other verdict', () => {
    for (const {name, region} of realRows() as readonly {name: string; region: string}[]) {
      for (const typed of [`${name}, ${region}`, `${name} ${region}`, `${name.toUpperCase()} (${region})`]) {
        const without = checkCity(typed, late);
        if (!placesMatter(without, late)) assert.deepEqual(checkCity(typed, membership), without, typed);
      }
    }
  });
});
