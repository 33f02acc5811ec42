import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkCity} from '../../src/domain/check-city.js';
import {atOnce, type Steps} from '../../src/domain/steps.js';
import {typingWork} from '../../src/domain/typing-index.js';
import {inSlices} from '../../src/feed/in-slices.js';
import {openMembership, openSteps} from '../../src/feed/open-membership.js';
import {feedOf, NOW, row} from '../support/feeds.js';

/** How often others had their turn while this was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const turn = (): void => {
    turns++;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work;
  isOver = true;
  return turns;
}

/** Works for so many milliseconds, one a step. */
function* working(ms: number): Steps<string> {
  for (let done = 0; done < ms; done++) {
    for (const from = performance.now(); performance.now() - from < 1;);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('gives what it gives at once', async () => {
    assert.equal(await inSlices(working(30)), 'done');
    assert.equal(atOnce(working(3)), 'done');
  });

  it('lets others have their turn, because the page has more to do than this', async () => {
    const turns = await turnsDuring(inSlices(working(300)));
    assert.ok(turns > 15, `${turns} turns`);
    const none = await turnsDuring(Promise.resolve(atOnce(working(300))));
    assert.ok(none < 3, `${none} turns although it was done at once`);
  });

  it('takes no pause where there is little to do, because most lists are short', async () => {
    let turns = 0;
    setImmediate(() => turns++);
    setTimeout(() => turns++);
    await inSlices(working(3));
    assert.equal(turns, 0);
  });

  it('fails as the work fails', async () => {
    const failing = (function* (): Steps<void> {
      yield;
      throw new Error('planted');
    })();
    await assert.rejects(inSlices(failing), /planted/);
  });
});

describe('a list of 100,000 rows', () => {
  const rows = Array.from({length: 100_000}, (_, at) => {
    const name = [...at.toString(26).padStart(4, '0')].map((digit) =>
      String.fromCharCode(97 + parseInt(digit, 26)),
    );
    return row(`Town of ${name.join('')}ville`, 'OH', {
      id: `t${at}`,
      otherNames: at % 10 === 0 ? [`Old ${name.join('')}`] : [],
    });
  });
  const feed = feedOf(rows);

  it('is opened in slices, and is what it is when opened at once', async (test) => {
    const opening = inSlices(openSteps(feed, {now: NOW}));
    const turns = await turnsDuring(opening);
    const [sliced, whole] = [await opening, openMembership(feed, undefined, {now: NOW})];
    assert.ok(sliced.ok && whole.ok);
    test.diagnostic(`${turns} turns`);
    assert.ok(turns > 10, `${turns} turns`);
    assert.deepEqual([...sliced.value.names.all.keys()], [...whole.value.names.all.keys()]);
    assert.equal(sliced.value.feed.members.length, 100_000);
    assert.equal(checkCity('Town of aaabville, OH', sliced.value).kind, 'member');
  });

  it('is made ready for typing in slices, and at once where it cannot wait', async () => {
    const opened = openMembership(feed, undefined, {now: NOW});
    assert.ok(opened.ok);
    const {names} = opened.value;
    const work = typingWork(names);
    assert.equal(work.isDone, undefined);
    const slices = inSlices(work.steps);
    assert.equal(work.isDone, undefined);
    assert.equal(checkCity('Town of aaabvile, OH', opened.value).kind, 'suggest');
    assert.equal(work.isDone, true);
    await slices;
    assert.equal(work.names.length, names.all.size);
    assert.equal(new Set(work.names).size, work.names.length);
  });
});
