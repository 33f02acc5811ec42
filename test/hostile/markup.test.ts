import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {feedOf, row} from '../support/feeds.js';
import {absent, hostileInputs, openHostilePage, type HostilePage} from '../support/hostile-page.js';
import {inEveryPlace} from '../support/hostile-places.js';
import {assertClean, handOver, payloadsOf, summary, type Outcome} from '../support/hostile-values.js';

interface Markup {
  readonly id: string;
  readonly p: string;
  readonly live: boolean;
}

const inputs = hostileInputs<Markup>('xss.json');
const live = inputs.filter((input) => input.live);
const texts = payloadsOf(inputs.map(({id, p}) => ({id, text: p})));

describe('markup in place of a text', {skip: absent}, () => {
  const outcome: Outcome = {asked: 0, faults: [], seen: []};
  let hostile: HostilePage;
  let fired = 0;

  before(async () => {
    hostile = await openHostilePage();
  });
  after(() => hostile.close());

  it('is seen to run by the same watchers where it is shown wrong', async () => {
    const bad = feedOf([row('Boston', 'MA', {url: 'javascript:alert(1)'})]);
    hostile.feeds.set('/bad.json', JSON.stringify(bad));
    const asleep = [];
    for (const [at, {id}] of live.entries()) {
      await hostile.open('/bad');
      await handOver(hostile, payloadsOf(live.map(({p}) => ({id, text: p}))));
      const told = await hostile.page.evaluate((index) => {
        const {put, ask, payloads} = window.hostile;
        return ask(put({feed: '/bad.json'}), payloads[index]!.text);
      }, at);
      if (await hostile.scriptRan()) fired++;
      else asleep.push(id);
      const {changes} = await hostile.seen();
      assert.ok(changes.length >= 2, `${id} has changed the page`);
      assert.ok(told.faults.some((fault) => fault.startsWith('elements:')));
      assert.ok(told.faults.includes('links: javascript:alert(1)'));
    }
    assert.deepEqual(asleep, []);
  });

  inEveryPlace(texts, outcome, () => hostile);

  it('has done nothing at all in any of these places', (test) => {
    test.diagnostic(
      summary(`${texts.length} payloads of markup`, outcome, `the bad renderer fired ${fired}`),
    );
    assert.equal(fired, live.length);
    assert.ok(outcome.asked > texts.length * 15);
    assertClean(outcome.faults);
  });
});
