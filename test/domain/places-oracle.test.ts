import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Place} from '../../src/domain/place.js';
import type {Candidate} from '../../src/domain/verdict.js';
import type {Runs} from '../support/fuzz.js';
import {
  bearing,
  countryPieces,
  keyOf,
  meant,
  parentOf,
  possible,
  regionForms,
  statePieces,
  wordsOf,
  type Atlas,
  type Known,
  type Meant,
} from '../support/slow-reading.js';
import {familiesOf, usual, type Said} from '../support/typed-places.js';
import {FAMILIES, placeOfZip, worlds, type Check, type World} from '../support/worlds.js';

/**
 * The verdicts with an index of known places against a slow oracle, which reads
 * the words in its own way and knows the raw rows only: what may never be said,
 * whatever is typed, and what must be said where the words are plain.
 */

const nameOf = ({name, region, country}: Place): string => `${name}, ${region || country}`;
const isMunicipality = ({row}: Known): boolean => row !== undefined && !row.nameOnly;
const isSection = ({row}: Known): boolean => row?.partOf !== undefined;

/** Fails where the verdict claims what the words and the raw rows do not bear out. */
function mustBeTrue({atlas}: World, check: Check, typed: string): void {
  const verdict = check(typed);
  const fits = meant(typed, atlas);
  const any = possible(typed, atlas);
  const said = `“${typed}” was answered ${verdict.kind}`;
  switch (verdict.kind) {
    case 'too-short':
      return assert.ok(wordsOf(typed).join('').normalize('NFKC').length < 2, said);
    case 'member':
    case 'listed': {
      const {city} = verdict;
      const right = fits.map(({place}) => place.listed?.id ?? `${nameOf(place)}, not listed`);
      assert.deepEqual(right, [city.id], said);
      const bare = fits.some(({where, land}) => !where && !land);
      assert.ok(
        !bare || !atlas.elsewhere.has(wordsOf(city.name).join('')),
        `${said}, and there is one elsewhere`,
      );
      return assert.equal(verdict.kind === 'member' ? 'member' : verdict.status, city.status, said);
    }
    case 'not-listed': {
      const listed = bearing(typed, atlas).filter((place) => place.listed);
      assert.deepEqual(listed.map(nameOf), [], `${said}, and these are listed`);
      mustBeOffers(atlas, verdict.near, said);
      const {place} = verdict;
      if (place) {
        const right = fits.map(({place}) => nameOf(place) + (isMunicipality(place) ? '' : ', a name only'));
        assert.deepEqual(right, [nameOf(place)], said);
        const bare = fits.some(({where, land}) => !where && !land);
        return assert.ok(
          !bare || !atlas.elsewhere.has(wordsOf(place.name).join('')),
          `${said}: ${nameOf(place)}`,
        );
      }
      assert.ok(any.some(isMunicipality), `${said}, and no municipality is called so`);
      const inListed = fits.filter(({place}) => parentOf(place, atlas)?.listed);
      return assert.deepEqual(
        inListed.map(({place}) => nameOf(place)),
        [],
        `${said}, and these are parts of listed cities`,
      );
    }
    case 'choose': {
      assert.ok(verdict.candidates.length > 0, said);
      mustBeOffers(atlas, verdict.candidates, said);
      if (verdict.zip !== undefined) return mustBeMailed(atlas, verdict.zip, verdict.candidates, said);
      // A close name never answers: each candidate bears the name, or has a part that does.
      const fair = new Set(any.flatMap((place) => [place, parentOf(place, atlas) ?? place]));
      const foreign = verdict.candidates.filter((one) => !fair.has(placeOf(one, atlas)));
      return assert.deepEqual(
        foreign.map(({name, region}) => `${name}, ${region}`),
        [],
        `${said} with these`,
      );
    }
    case 'suggest':
      assert.ok(verdict.candidates.length > 0, said);
      mustBeOffers(atlas, verdict.candidates, said);
      assert.ok(
        !fits.some(({place, where, plain}) => where && plain && place.listed),
        `${said}, and it is listed`,
      );
      if (verdict.reason === 'much-larger') mustBeLarger(atlas, verdict.candidates, fits, said);
      if (verdict.reason === 'other-region') {
        // "The list has it in Kansas, not in Missouri" is a claim too.
        const {elsewhere = ''} = verdict;
        const there = verdict.candidates.flatMap(({matched}) => possible(matched, atlas));
        const listed = there.filter(
          (place) => place.listed && place.regions.has(wordsOf(elsewhere).join('')),
        );
        assert.deepEqual(listed.map(nameOf), [], `${said}, not in ${elsewhere}`);
      }
      return;
    case 'unknown-place':
      mustBeOffers(atlas, verdict.near, said);
      if (verdict.place) {
        const {place} = verdict;
        assert.ok(
          any.some((one) => nameOf(one) === nameOf(place) && !isMunicipality(one)),
          said,
        );
      }
      return;
    case 'cannot-confirm':
      assert.equal(verdict.why, 'unknown-status', said);
      return assert.deepEqual(
        fits.map(({place}) => place.listed?.status),
        ['certified-gold'],
        said,
      );
  }
}

/** The place that a candidate is: a section and a city of one name and state are two. */
function placeOf(candidate: Candidate, {byName}: Atlas): Known {
  const {id, partOf, name} = candidate;
  const found = byName.get(wordsOf(name).join(''))?.find((place) => {
    if (id !== undefined) return place.listed?.id === id;
    const of = isMunicipality(place) ? undefined : (place.row?.partOf ?? '');
    return !place.listed && nameOf(place) === nameOf(candidate) && of === partOf;
  });
  assert.ok(found, `No place is ${JSON.stringify(candidate)}`);
  return found;
}

/** Each place once, each one that there is, and a member only where the list says so. */
function mustBeOffers(atlas: Atlas, candidates: readonly Candidate[], said: string): void {
  const places = candidates.map((candidate) => placeOf(candidate, atlas));
  assert.equal(
    new Set(places).size,
    places.length,
    `${said}, one of them twice: ${places.map(nameOf).join('; ')}`,
  );
  for (const [at, {member, status, name}] of candidates.entries()) {
    const {listed} = places[at]!;
    assert.equal(
      member,
      listed?.status === 'member',
      `${said}, and ${name} is ${listed?.status ?? 'not listed'}`,
    );
    assert.equal(status, listed?.status, `${said}: ${name}`);
  }
}

function mustBeMailed(atlas: Atlas, zip: string, candidates: readonly Candidate[], said: string): void {
  const row = placeOfZip.get(zip);
  assert.ok(row, `${said}, and there is no ZIP code ${zip}`);
  const {name, region, country} = row;
  const there = atlas.byKey.get(keyOf({name, region, country})) ?? [];
  const right = new Set(there.flatMap((place) => [place, parentOf(place, atlas) ?? place]));
  assert.ok(
    candidates.every((one) => right.has(placeOf(one, atlas))),
    `${said}, and its mail goes to ${name}, ${region}`,
  );
}

/** About four times: the index keeps sizes in steps of half an octave. */
function mustBeLarger(
  atlas: Atlas,
  [first]: readonly Candidate[],
  bearers: readonly Meant[],
  said: string,
): void {
  assert.ok(first && bearers.length > 0, said);
  const size = placeOf(first, atlas).row?.population ?? 0;
  const theirs = Math.max(...bearers.map(({place}) => place.row?.population ?? 0));
  assert.ok(size >= theirs * 2.8, `${said}: ${first.name} has ${size} people, they have ${theirs}`);
}

/** Fails where plain words for one listed city are not answered with it. */
function mustBeConfirmed({atlas}: World, check: Check, {place, typed}: Said): void {
  const fits = meant(typed, atlas);
  fc.pre(fits.length === 1 && fits[0]?.place === place);
  const verdict = check(typed);
  const said = `“${typed}” was answered ${verdict.kind}`;
  const {id, status} = place.listed!;
  if (status === 'certified-gold') return assert.equal(verdict.kind, 'cannot-confirm', said);
  assert.ok(verdict.kind === 'member' || verdict.kind === 'listed', said);
  assert.equal(verdict.city.id, id, said);
}

/** Fails where plain words for one municipality that the feed lacks do not say so, and who of its name is there. */
function mustBeRefused({atlas}: World, check: Check, {place, typed}: Said): void {
  const fits = meant(typed, atlas);
  fc.pre(fits.length === 1 && fits[0]?.place === place && !bearing(typed, atlas).some(({listed}) => listed));
  const verdict = check(typed);
  const said = `“${typed}” was answered ${verdict.kind}`;
  assert.ok(verdict.kind === 'not-listed' && verdict.place, said);
  assert.equal(nameOf(verdict.place), nameOf(place), said);
  const namesakes = bearing(place.name, atlas).filter(({listed, kind}) => listed && kind !== 'county');
  const near = new Set(verdict.near.map((one) => placeOf(one, atlas)));
  const missed = namesakes.filter((one) => !near.has(one));
  assert.ok(missed.length === 0 || near.size >= 5, `${said} without ${missed.map(nameOf).join('; ')}`);
}

/** Fails where a section of a known city is not answered with that city, as a question. */
function mustOfferParent({atlas}: World, check: Check, {place, typed}: Said): void {
  const parent = parentOf(place, atlas);
  fc.pre(parent !== undefined && meant(typed, atlas).some((fit) => fit.place === place));
  const verdict = check(typed);
  const said = `“${typed}” was answered ${verdict.kind}`;
  assert.ok(verdict.kind === 'choose', said);
  const offered = verdict.candidates.filter(({part}) => part === place.name);
  assert.ok(
    offered.some((one) => placeOf(one, atlas) === parent),
    `${said} without ${nameOf(parent)}`,
  );
}

const landName = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = letters.flatMap((one) => letters.flatMap((two) => landName.of(one + two) ?? []));
/** States and countries, whose names alone may be meant for them: "Georgia", "New York", "Jordan". */
const LANDS = new Set([...statePieces, ...countryPieces, ...countries].map((land) => wordsOf(land).join('')));

interface Bare {
  readonly typed: string;
  readonly region: string | undefined;
}

/** Fails where a bare name is not answered with the truth about each of its bearers. */
function mustTellEach({atlas}: World, check: Check, {typed, region}: Bare): void {
  const bearers = meant(typed, atlas);
  fc.pre(!LANDS.has(wordsOf(typed).join('')) && bearers.every(({where}) => !where));
  const fits = bearers.map(({place}) => place);
  const verdict = check(typed, region === undefined ? {} : {region});
  const answered = `“${typed}” was answered ${verdict.kind}`;
  const listed = fits.filter((place) => place.listed);
  const [only] = listed;
  if (only && fits.length === 1) {
    // Of the world beyond the index nobody knows whether there are others.
    const sure =
      only.row !== undefined &&
      possible(typed, atlas).length === 1 &&
      !atlas.elsewhere.has(wordsOf(only.name).join(''));
    const yes = only.listed?.status === 'certified-gold' ? ['cannot-confirm'] : ['member', 'listed'];
    return assert.ok([...(sure ? [] : ['choose']), ...yes].includes(verdict.kind), answered);
  }
  const parents = fits.flatMap((place) => parentOf(place, atlas) ?? []);
  if (only || parents.some((place) => place.listed)) {
    assert.ok(verdict.kind === 'choose', answered);
    const offered = verdict.candidates.map((one) => placeOf(one, atlas));
    const missed = fits.filter(
      (place) => !offered.includes(place) && !offered.includes(parentOf(place, atlas) ?? place),
    );
    assert.deepEqual(missed.map(nameOf), [], `${answered} without these`);
    const home = regionForms('', region ?? 'none')[0];
    const isHome = (place: Known): boolean => regionForms(place.country, place.region)[0] === home;
    const rank = offered.map((place) => (isHome(place) ? 2 : 0) + (place.listed ? 1 : 0));
    return assert.deepEqual(
      rank,
      [...rank].sort((a, b) => b - a),
      `${answered} in the order ${offered.map(nameOf).join('; ')}`,
    );
  }
  // A listed county may be meant by its name alone, or not.
  if (bearing(typed, atlas).some((place) => place.listed)) {
    return assert.ok(verdict.kind === 'choose' || verdict.kind === 'suggest', answered);
  }
  const refused =
    verdict.kind === 'not-listed' || (verdict.kind === 'suggest' && verdict.reason === 'much-larger');
  if (fits.some(isMunicipality))
    return assert.ok(refused || (parents.length > 0 && verdict.kind === 'choose'), answered);
  // "City of London" is a part of London, and the words for London.
  const other = refused && possible(typed, atlas).some(isMunicipality);
  const rest =
    parents.length > 0
      ? verdict.kind === 'choose'
      : verdict.kind === 'unknown-place' || verdict.kind === 'suggest';
  assert.ok(other || rest, answered);
}

/** Fails where a code for mail gives more than where its mail goes, or less. */
function mustAskOfMail(_: World, check: Check, zip: string): void {
  const verdict = check(zip);
  const said = `“${zip}” was answered ${verdict.kind}`;
  if (placeOfZip.has(zip)) assert.ok(verdict.kind === 'choose' && verdict.zip === zip, said);
  else assert.ok(verdict.kind === 'unknown-place' || verdict.kind === 'too-short', said);
}

/** Fails where the order of rows, or the state of the page, changes what is said. */
function mustBeTheSame({shuffled}: World, check: Check, typed: string): void {
  const verdict = check(typed);
  assert.deepEqual(shuffled(typed), verdict, `“${typed}” depends on the order of the rows`);
  assert.equal(check(typed, {region: 'MA'}).kind, verdict.kind, `“${typed}” depends on the page`);
}

/** A rule that a verdict function keeps, and what it is tried on. */
function rule<Typed>(
  typed: fc.Arbitrary<Typed>,
  keeps: (world: World, check: Check, typed: Typed) => void,
  runs: Runs,
) {
  return (world: World, check: Check): void => {
    const tried = fc.check(
      fc.property(typed, (one) => keeps(world, check, one)),
      runs,
    );
    if (!tried.failed) return;
    const {errorInstance, numRuns, seed, counterexamplePath} = tried;
    const message = errorInstance instanceof Error ? errorInstance.message : 'Too few words fit the rule';
    assert.fail(`${message} (run ${numRuns}, seed ${seed}, path ${counterexamplePath})`);
  };
}

const zips = [...placeOfZip.keys()];

function rulesOf({atlas, runs}: World) {
  const {places} = atlas;
  const families = Object.entries(familiesOf(atlas, zips));
  assert.equal(families.length, FAMILIES);
  const all = fc.oneof(...families.map(([, typed]) => typed));
  const listed = places.filter(({listed}) => listed && listed.county === undefined);
  const unlisted = places.filter((place) => !place.listed && isMunicipality(place));
  const names = places.flatMap(({name, listed, row}) => [
    name,
    ...(listed?.otherNames ?? []),
    ...(row?.otherNames ?? []),
  ]);
  const bare = fc.record({
    typed: fc.oneof(fc.constantFrom(...listed.map(({name}) => name)), fc.constantFrom(...names)),
    region: fc.constantFrom(undefined, undefined, 'MA', 'NY', 'OH', 'ENG'),
  });
  const zip = fc.oneof(
    {weight: 9, arbitrary: fc.constantFrom(...zips)},
    {weight: 1, arbitrary: fc.constantFrom('00000', '99999')},
  );
  return {
    true: families.map(([what, typed]) => ({what, holds: rule(typed, mustBeTrue, runs.family)})),
    confirmed: rule(usual(listed), mustBeConfirmed, runs.rule),
    refused: rule(usual(unlisted), mustBeRefused, runs.rule),
    parent: rule(usual(places.filter(isSection)), mustOfferParent, runs.rule),
    each: rule(bare, mustTellEach, runs.rule),
    mail: rule(zip, mustAskOfMail, runs.rule),
    same: rule(all, mustBeTheSame, runs.rule),
  };
}

describe('checkCity with known places, against a slow oracle', () => {
  for (const [list, world] of Object.entries(worlds)) {
    const {check} = world;
    const rules = rulesOf(world);
    for (const {what, holds} of rules.true) {
      it(`claims nothing on ${list} that words and rows do not bear out, whatever is typed of ${what}, because a wrong answer is worse than none`, () =>
        holds(world, check));
    }
    it(`knows every city of ${list} in every usual form, because a wrong no is nearly as bad`, () =>
      rules.confirmed(world, check));
    it(`says of every municipality that is not on ${list} that it is not, because that is an answer too`, () =>
      rules.refused(world, check));
    it(`offers the city for every section of one, on ${list}, because people say where they live`, () =>
      rules.parent(world, check));
    it(`tells of each bearer of a bare name, on ${list}, because the visitor may mean any`, () =>
      rules.each(world, check));
    it(`asks where a ZIP code was typed, on ${list}, because a mail route is not a boundary`, () =>
      rules.mail(world, check));
    it(`says the same of ${list} in any order and on any page, because order means nothing`, () =>
      rules.same(world, check));
  }

  const world = worlds['the real list']!;
  const {atlas, check} = world;
  const rules = rulesOf(world);
  const asked = (typed: string) => ({typed, asOf: '2026-11-20T00:00:00.000Z', fromCopy: false});
  const holdsTrue = (world: World, check: Check): void => {
    for (const {holds} of rules.true) holds(world, check);
  };
  const controls: readonly {fault: string; wrong: Check; caughtBy: readonly (keyof typeof rules)[]}[] = [
    {
      fault: 'does not look at the region',
      wrong: (typed) => {
        const [name = ''] = typed.split(',');
        const city = atlas.byName.get(wordsOf(name).join(''))?.find(({listed}) => listed)?.listed;
        return city ? {...asked(typed), kind: 'member', city, reason: 'same-name'} : check(typed);
      },
      caughtBy: ['true', 'refused', 'each'],
    },
    {
      fault: 'refuses everybody',
      wrong: (typed) => ({...asked(typed), kind: 'not-listed', near: []}),
      caughtBy: ['true', 'confirmed', 'refused', 'parent', 'each', 'mail'],
    },
    {
      fault: 'knows nobody',
      wrong: (typed) => ({...asked(typed), kind: 'unknown-place', near: []}),
      caughtBy: ['confirmed', 'refused', 'parent', 'each', 'mail'],
    },
    {
      fault: 'takes what is close for what was typed',
      wrong: (typed) => {
        const verdict = check(typed);
        return verdict.kind === 'suggest'
          ? {...asked(typed), kind: 'choose', candidates: verdict.candidates}
          : verdict;
      },
      caughtBy: ['true'],
    },
    {
      fault: 'calls every candidate a member',
      wrong: (typed) => {
        const verdict = check(typed);
        if (verdict.kind !== 'choose') return verdict;
        return {...verdict, candidates: verdict.candidates.map((one) => ({...one, member: true}))};
      },
      caughtBy: ['true'],
    },
    {
      fault: 'offers a place twice',
      wrong: (typed) => {
        const verdict = check(typed);
        return verdict.kind === 'choose'
          ? {...verdict, candidates: [...verdict.candidates, ...verdict.candidates]}
          : verdict;
      },
      caughtBy: ['true', 'each'],
    },
    {
      fault: 'leaves one of many out',
      wrong: (typed) => {
        const verdict = check(typed);
        return verdict.kind === 'choose'
          ? {...verdict, candidates: verdict.candidates.slice(0, -1)}
          : verdict;
      },
      caughtBy: ['parent', 'each'],
    },
    {
      fault: 'follows the order of the rows',
      wrong: (typed) => {
        const verdict = check(typed);
        return verdict.kind === 'choose'
          ? {...verdict, candidates: [...verdict.candidates].reverse()}
          : verdict;
      },
      caughtBy: ['each', 'same'],
    },
  ];
  for (const {fault, wrong, caughtBy} of controls) {
    for (const by of caughtBy) {
      it(`has a rule “${by}” that catches an answer that ${fault}, because a rule that is never broken must be seen to break`, () => {
        assert.throws(() => (by === 'true' ? holdsTrue : rules[by])(world, wrong), /was answered|depends on/);
      });
    }
  }
});
