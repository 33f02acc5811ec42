import {expect} from '@open-wc/testing';
import {regionName} from '../../../src/domain/regions.js';
import {cityCheck} from '../harness.js';

interface Row {
  readonly name: string;
  readonly region: string;
  readonly country: string;
}

describe('cos-city-check on the real list', () => {
  it('says of every city, typed as “Name, ST” into the box, that it is a member, with its full name and state', async () => {
    const response = await fetch('/dist/embed/members.json');
    const {members} = (await response.json()) as {members: Row[]};
    expect(members).to.have.length(109);
    const check = await cityCheck();
    for (const {name, region, country} of members) {
      const verdict = await check.ask(`${name}, ${region}`);
      expect(verdict.kind, name).to.equal('member');
      expect(check.answer).to.include(`${name}, ${regionName(country, region)}, is a member city.`);
      expect(check.answer).to.match(/On the list as of November 20, 2026\./);
    }
  }).timeout(120_000);

  const rows = [
    {
      typed: 'Richmond',
      kind: 'choose',
      says: 'Richmond, California, and Richmond, Virginia, are member cities.',
    },
    {
      typed: 'Columbia',
      kind: 'choose',
      says: 'Columbia, Illinois, and Columbia, South Carolina, are member cities.',
    },
    {
      typed: 'Boston',
      kind: 'choose',
      says: 'Boston, Massachusetts, is a member city. Do you mean another Boston?',
    },
    {typed: 'Kansas City, MO', kind: 'suggest', says: 'The list has Kansas City, Kansas, not Missouri.'},
    {typed: 'Richmond, IN', kind: 'suggest', says: 'not Indiana.'},
    {
      typed: 'Philidelphia',
      kind: 'suggest',
      says: 'Did you mean: Philadelphia, Pennsylvania Member city As of November 20, 2026.',
    },
    {
      typed: 'Nashvile',
      kind: 'suggest',
      says: 'Did you mean: Nashville, Tennessee Member city As of November 20, 2026.',
    },
    {
      typed: 'Zyzzburg',
      kind: 'unknown-place',
      says: 'We know no place called “Zyzzburg”. Check the spelling',
    },
    {typed: 'saint paul, mn', kind: 'member', says: 'Saint Paul, Minnesota, is a member city.'},
    {typed: 'St Paul MN', kind: 'member', says: 'Saint Paul, Minnesota, is a member city.'},
    {typed: 'City of Duluth, Minnesota', kind: 'member', says: 'Duluth, Minnesota, is a member city.'},
    {typed: 'b', kind: 'too-short', says: 'Type a little more of the name.'},
  ] as const;
  for (const {typed, kind, says} of rows) {
    it(`says ${kind} to “${typed}”`, async () => {
      const check = await cityCheck();
      const verdict = await check.ask(typed);
      expect(verdict.kind).to.equal(kind);
      expect(verdict.typed).to.equal(typed);
      expect(check.answer).to.include(says);
      expect(check.element.verdict).to.equal(verdict);
    });
  }
});
