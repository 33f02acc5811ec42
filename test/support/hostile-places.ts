import assert from 'node:assert/strict';
import {it} from 'node:test';
import {feedOf, row, type Row} from './feeds.js';
import {NOTHING, type HostilePage} from './hostile-page.js';
import * as values from './hostile-values.js';
import type {Payload} from './hostile-values.js';
import type {Told} from './hostile-watch.js';
import {openMembership} from '../../src/feed/open-membership.js';

/** What was told about each payload, by its place among them. */
type Answers = readonly (readonly [at: number, told: Told])[];

/**
 * The tests that every set of hostile texts passes: each text in each place
 * where the element takes one. They leave what they found in `outcome`, and
 * fail at once where a value was answered or shown wrong.
 */
export function inEveryPlace(
  texts: readonly Payload[],
  outcome: values.Outcome,
  open: () => HostilePage,
): void {
  const names = values.namesFeed(texts);
  const fit = texts.filter(({isName}) => isName);

  const serve = (path: string, members: readonly Row[]): void => {
    open().feeds.set(path, JSON.stringify(feedOf(members)));
  };
  const begin = async (): Promise<HostilePage> => {
    const hostile = open();
    serve('/names.json', names);
    await hostile.open();
    await values.handOver(hostile, texts);
    return hostile;
  };
  const finish = async (answers: Answers, rows: readonly Row[] = names): Promise<void> => {
    const seen = await open().seen();
    outcome.seen.push(seen);
    const own: values.Outcome = {asked: 0, faults: [], seen: []};
    for (const [at, told] of answers) values.note(own, texts[at]?.id ?? '', told, rows);
    outcome.asked += own.asked;
    outcome.faults.push(...own.faults);
    values.assertClean(own.faults);
    assert.deepEqual(seen, NOTHING);
  };

  it('is shown as the name of a city, in the list, in each answer and in what can be chosen', async () => {
    const read = openMembership(feedOf(names));
    assert.equal(read.ok && read.value.feed.leftOut.length, 0);
    const {page} = await begin();
    const answers = await page.evaluate(async () => {
      const {put, ask, list, look, payloads} = window.hostile;
      const element = put({feed: '/names.json'});
      const told: [number, Told][] = [];
      for (const [at, {text, alias, region, status, isName}] of payloads.entries()) {
        if (!isName) continue;
        const shown = status === 'certified-gold' ? [] : [text];
        told.push([at, await ask(element, `${alias}, ${region}`, shown)]);
        told.push([at, await ask(element, alias, [text])]);
        const faults = await list(element, alias, [text]);
        element.shadowRoot!.querySelector<HTMLElement>('[role=option]')!.click();
        const chosen = await look(element, shown);
        told.push([at, {...chosen, faults: [...chosen.faults, ...faults]}]);
      }
      return told;
    });
    await finish(answers);
    // The control: whoever reads a row truly has these answers.
    const kinds = {member: 'member', pending: 'listed', former: 'listed'} as Record<string, string>;
    const wanted = fit.flatMap(({status}) => {
      const kind = kinds[status] ?? 'cannot-confirm';
      return [kind, 'choose', kind];
    });
    assert.deepEqual(
      answers.map(([, {kind}]) => kind),
      wanted,
    );
  });

  it('is shown as its region, its kind and its county, and does no harm in any other field', async () => {
    const rows = values.fieldsFeed(texts);
    const read = openMembership(feedOf(rows));
    assert.equal(read.ok && read.value.feed.leftOut.length, 0);
    const {page} = await begin();
    serve('/fields.json', rows);
    const answers = await page.evaluate(async () => {
      const {put, ask, list, payloads} = window.hostile;
      const element = put({feed: '/fields.json'});
      const told: [number, Told][] = [];
      for (const [at, {text, alias, isText}] of payloads.entries()) {
        const shown = isText ? [text, text.trim().toLowerCase()] : [];
        const faults = await list(element, alias, shown);
        const answer = await ask(element, alias, shown);
        told.push([at, {...answer, faults: [...answer.faults, ...faults]}]);
      }
      return told;
    });
    await finish(answers, rows);
    assert.deepEqual(new Set(answers.map(([, {kind}]) => kind)), new Set(['choose']));
  });

  it('confirms nothing as a status', async () => {
    const {page} = await begin();
    serve('/status.json', values.statusFeed(texts));
    const answers = await page.evaluate(async () => {
      const {put, ask, payloads} = window.hostile;
      const element = put({feed: '/status.json'});
      const told: [number, Told][] = [];
      for (const [at, {alias, region, isText}] of payloads.entries()) {
        if (isText) told.push([at, await ask(element, `${alias}, ${region}`)]);
      }
      return told;
    });
    await finish(answers, []);
    assert.deepEqual(new Set(answers.map(([, {why}]) => why)), new Set(['unknown-status']));
  });

  it('does no harm around the rows, and refuses the feed where it must not stand', async () => {
    const hostile = await begin();
    texts.forEach((payload, at) => {
      hostile.feeds.set(`/around/${at}.json`, JSON.stringify(values.envelopeOf(payload)));
      hostile.feeds.set(`/broken/${at}.json`, JSON.stringify(values.brokenBy(payload, at)));
    });
    const answers = await hostile.page.evaluate(async () => {
      const {put, ask, drop, abreast, payloads} = window.hostile;
      const told: [number, Told][] = [];
      await abreast(payloads.length, async (at) => {
        const good = put({feed: `/around/${at}.json`});
        for (const typed of ['Harlow, ME', 'Eastmere, IA', 'Nowhereton, ME']) {
          told.push([at, await ask(good, typed)]);
        }
        drop(good);
        const bad = put({feed: `/broken/${at}.json`});
        told.push([at, await ask(bad, 'Boston, MA')]);
        drop(bad);
      });
      return told;
    });
    await finish(answers, [row('Eastmere', 'IA')]);
    const kinds = answers.map(([, {typed, kind}]) => `${typed}: ${kind}`);
    assert.deepEqual([...new Set(kinds)].sort(), [
      'Boston, MA: cannot-confirm',
      'Eastmere, IA: member',
      'Harlow, ME: listed',
      'Nowhereton, ME: unknown-place',
    ]);
  });

  it('makes a row unfit where it cannot be read, and neither that row nor its absence is told', async () => {
    const {page} = await begin();
    const feeds = values.unfitFeeds(texts);
    feeds.forEach((members, at) => serve(`/unfit/${at}.json`, members));
    const answers = await page.evaluate(async (count) => {
      const {put, ask, drop, payloads} = window.hostile;
      const told: [number, Told][] = [];
      for (let at = 0; at < count; at++) {
        const element = put({feed: `/unfit/${at}.json`});
        told.push([at, await ask(element, 'Filler7, OH', ['Filler7'])]);
        for (const typed of [at, at + count].map((index) => payloads[index % payloads.length]!)) {
          told.push([at, await ask(element, typed.text)], [at, await ask(element, `${typed.alias}, OH`)]);
        }
        drop(element);
      }
      return told;
    }, feeds.length);
    await finish(answers, feeds[0]);
    const kinds = new Set(
      answers.map(([, {typed, kind}]) => (typed.startsWith('Filler7') ? `Filler7: ${kind}` : kind)),
    );
    kinds.delete('too-short');
    assert.deepEqual([...kinds].sort(), ['Filler7: member', 'cannot-confirm']);
  });

  it('is no more than its text when it is handed to check()', async () => {
    const {page} = await begin();
    const answers = await page.evaluate(async () => {
      const {put, ask, payloads} = window.hostile;
      const element = put({feed: '/names.json'});
      const told: [number, Told][] = [];
      for (const [at, {text, region}] of payloads.entries()) {
        told.push([at, await ask(element, text)]);
        told.push([at, await ask(element, `${text}, ${region}`)]);
        told.push([at, await ask(element, `${text}, OR`)]);
      }
      return told;
    });
    await finish(answers);
    // The control: among them are the very name and region of members, and some are simple enough to be understood.
    const members = new Set(answers.filter(([, {kind}]) => kind === 'member').map(([at]) => at));
    assert.ok(members.size > 10, `${members.size} members`);
  });

  for (const way of ['typed', 'pasted'] as const) {
    it(`is no more than its text when it is ${way} and Enter is pressed`, async () => {
      const {page} = await begin();
      const element = await page.evaluateHandle(() => window.hostile.put({feed: '/names.json'}));
      const answers: [number, Told][] = [];
      // Looks at the last answer, and makes the box ready for the next text.
      const turn = (next: number): Promise<Told | undefined> =>
        element.evaluate(
          async (one, [at, byHand]) => {
            const {look, payloads} = window.hostile;
            const told = at === 0 ? undefined : await look(one);
            const box = one.shadowRoot!.querySelector('input')!;
            box.value = '';
            box.focus();
            if (!byHand) await navigator.clipboard.writeText(payloads[at]?.text ?? '');
            return told;
          },
          [next, way === 'typed'] as const,
        );
      for (const [at, {text}] of texts.entries()) {
        const told = await turn(at);
        if (told) answers.push([at - 1, told]);
        if (way === 'typed') await page.keyboard.insertText(text);
        else await page.keyboard.press('Control+V');
        await page.keyboard.press('Enter');
      }
      const last = await turn(texts.length);
      if (last) answers.push([texts.length - 1, last]);
      await finish(answers);
      // The control: it did come into the box, line breaks as blanks.
      const same = answers.filter(([at, {typed}]) => squeeze(typed) === squeeze(texts[at]?.text ?? ''));
      assert.ok(same.length >= texts.length * 0.98, `${same.length} of ${texts.length}`);
    });
  }

  for (const way of ['an attribute', 'a property'] as const) {
    it(`is no more than its text as ${way}, from the start and later`, async () => {
      const {page} = await begin();
      const answers = await page.evaluate(async (isAttribute) => {
        const {put, look, drop, set, payloads} = window.hostile;
        const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, '');
        const told: [number, Told][] = [];
        const later = put({feed: '/names.json'});
        for (const [at, {text}] of payloads.entries()) {
          const all = {city: text, region: text, heading: text, lang: text};
          const element = isAttribute ? put({feed: '/names.json', ...all}) : put({feed: '/names.json'}, all);
          const shown: string[] = [];
          const answered = new Promise((resolve) =>
            later.addEventListener('cos-city-checked', resolve, {once: true}),
          );
          const changes = text.trim() !== '' && text !== payloads[at - 1]?.text;
          for (const [name, value] of Object.entries(all)) {
            if (isAttribute) set(later, name, value);
            else if (name !== 'lang') Object.assign(later, {[name]: value});
          }
          await later.updateComplete;
          for (const one of [element, later]) {
            const heading = one.shadowRoot!.querySelector('h2')?.textContent ?? '';
            if (plain(heading) !== plain(text)) shown.push(`text: as a heading: ${heading}`);
          }
          if (changes) {
            await answered;
            const [first, second] = [await look(element), await look(later)];
            told.push([at, {...first, faults: [...first.faults, ...shown]}], [at, second]);
          }
          drop(element);
        }
        return told;
      }, way === 'an attribute');
      await finish(answers);
    });
  }

  it('leads to no request but the one it is the address of, as the feed’s address', async () => {
    const {page, mayRequest, origin} = await begin();
    const addresses = await page.evaluate(() =>
      window.hostile.payloads.map(
        ({text}) => window.hostile.safeAddress(text.trim(), document.baseURI)?.split('#')[0],
      ),
    );
    for (const address of addresses) if (address !== undefined) mayRequest.add(address);
    mayRequest.add(`${origin}/cos/members.json`);
    const answers = await page.evaluate(async () => {
      const {put, ask, drop, abreast, leavesHere, payloads} = window.hostile;
      const told: [number, Told][] = [];
      const askAbout = async (at: number): Promise<void> => {
        const {text} = payloads[at]!;
        for (const element of [put({feed: text}), put({}, {feed: text})]) {
          told.push([at, await ask(element, 'Boston, MA')]);
          drop(element);
        }
      };
      await abreast(payloads.length, askAbout, (at) =>
        leavesHere(payloads[at]!.text.trim(), document.baseURI),
      );
      return told;
    });
    await finish(answers, []);
    assert.deepEqual(new Set(answers.map(([, {kind}]) => kind)), new Set(['cannot-confirm']));
  });
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
