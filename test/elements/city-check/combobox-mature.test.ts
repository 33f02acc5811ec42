import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import {CosCityCheck} from '../../../src/index.js';
import {cityCheck, Driver, GOOD} from '../harness.js';

/** What an input method does; see test/support/ime.mjs. */
async function ime(deed: 'compose' | 'commit' | 'press', text: string): Promise<void> {
  await executeServerCommand('ime', {deed, text});
}

function middleOf(target: Element): [number, number] {
  const {left, top, width, height} = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** A finger on the middle of an element, where it is now. */
async function tap(target: Element): Promise<void> {
  const [x, y] = middleOf(target);
  await executeServerCommand('tap', {x, y});
}

function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function optionWords(check: Driver): readonly string[] {
  return check.options.map(words);
}

function expectNoMark(check: Driver): void {
  expect(check.box.getAttribute('aria-activedescendant') ?? '').to.equal('');
  expect(check.selected).to.have.length(0);
}

/** The region that says how many places were found. */
function countRegion(check: Driver): HTMLElement {
  return check.root.querySelector<HTMLElement>('[aria-live="polite"]')!;
}

/** Everything a region says from now on, each text once. */
function listenTo(region: HTMLElement): readonly string[] {
  const heard: string[] = [];
  new MutationObserver(() => {
    const text = words(region);
    if (text !== '' && text !== heard.at(-1)) heard.push(text);
  }).observe(region, {subtree: true, childList: true, characterData: true});
  return heard;
}

async function counted(check: Driver): Promise<string> {
  await waitUntil(() => words(countRegion(check)) !== '', 'the number is said', {timeout: 4000});
  return words(countRegion(check));
}

/** A clock: when another element, typed into from now, has said its number, the rest of every earlier one is over. */
async function aRestLater(): Promise<void> {
  const clock = await cityCheck();
  await clock.typeAndSee('rich');
  await counted(clock);
}

/** The answers an element gives from now on, by what was typed. */
function answersOf(check: Driver): readonly string[] {
  const answers: string[] = [];
  check.element.addEventListener('cos-city-checked', ({typed}) => answers.push(typed));
  return answers;
}

/** What goes wrong in the page, without a word to anyone else, until it is asked for. */
function faultsOfThePage(): () => readonly unknown[] {
  const faults: unknown[] = [];
  const keep = (event: ErrorEvent | PromiseRejectionEvent): void => {
    faults.push('reason' in event ? event.reason : event.message);
  };
  addEventListener('error', keep);
  addEventListener('unhandledrejection', keep);
  return () => {
    removeEventListener('error', keep);
    removeEventListener('unhandledrejection', keep);
    return faults;
  };
}

async function typed(text: string): Promise<Driver> {
  const check = await cityCheck();
  await check.typeAndSee(text);
  return check;
}

describe('cos-city-check as grown-up comboboxes are', () => {
  afterEach(async () => {
    await resetMouse();
    await setViewport({width: 800, height: 600});
    await emulateMedia({forcedColors: 'none'});
  });

  it('MX-01: takes and sends nothing at an Enter while composing, because that Enter is the input method’s', async () => {
    const check = await cityCheck();
    const answers = answersOf(check);
    check.box.focus();
    await ime('compose', 'ri');
    await waitUntil(() => check.isOpen, 'the list opens while composing');
    await check.press('ArrowDown');
    expectNoMark(check);
    await check.press('Enter');
    expect(check.box.value).to.equal('ri');
    await ime('commit', 'rich');
    await waitUntil(() => check.options.length === 2);
    expect(answers).to.deep.equal([]);
    await check.answered(() => check.press('Enter'));
    expect(answers).to.deep.equal(['rich']);
  });

  it('MX-01: nor at the Enter with code 229 that Safari sends just after the composition', async () => {
    const check = await typed('rich');
    const answers = answersOf(check);
    await check.press('ArrowDown');
    await ime('press', 'Enter');
    await check.element.updateComplete;
    expect(check.box.value).to.equal('rich');
    expect(check.marked).to.equal(check.options[0]);
    await check.answered(() => check.press('Enter'));
    expect(answers, 'the control: the next Enter does').to.deep.equal(['Richmond, California']);
  });

  it('MX-02: does not rewrite the box while composing, because that breaks the composition off', async () => {
    const check = await cityCheck();
    const ends: string[] = [];
    const rewrites: string[] = [];
    const {box} = check;
    const {get, set} = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    Object.defineProperty(box, 'value', {
      get: () => get!.call(box) as string,
      set: (text: string) => {
        if (text !== get!.call(box)) rewrites.push(text);
        set!.call(box, text);
      },
    });
    box.addEventListener('compositionend', ({data}) => ends.push(data));
    box.focus();
    for (const text of ['r', 'ri', 'riv', 'ri']) {
      await ime('compose', text);
      await check.element.updateComplete;
      expect(box.value).to.equal(text);
    }
    expect(ends).to.deep.equal([]);
    await ime('commit', 'rich');
    await waitUntil(() => check.options.length === 2, 'the list is that of the composed text');
    expect(box.value).to.equal('rich');
    expect(ends).to.deep.equal(['rich']);
    expect(rewrites).to.deep.equal([]);
  });

  it('MX-04: survives an input event that calls itself not composing before the composition ends, as Android’s do', async () => {
    const check = await cityCheck();
    const ends: string[] = [];
    check.box.addEventListener('compositionend', ({data}) => ends.push(data));
    check.box.focus();
    await ime('compose', 'ri');
    check.box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing: false}));
    await check.element.updateComplete;
    expect(check.box.value).to.equal('ri');
    expect(ends).to.deep.equal([]);
    await ime('compose', 'ric');
    await ime('commit', 'rich');
    await waitUntil(() => check.options.length === 2);
    expect(check.box.value).to.equal('rich');
    expect(ends).to.deep.equal(['rich']);
  });

  it('MX-06: needs no key but input events, because Android’s keys are Unidentified', async () => {
    const check = await cityCheck();
    const keys: string[] = [];
    check.box.addEventListener('keydown', ({key, keyCode}) => keys.push(`${key} ${keyCode}`));
    check.box.focus();
    for (const letter of 'rich') {
      await ime('press', 'Unidentified');
      await ime('commit', letter);
    }
    await waitUntil(() => check.options.length === 2, 'the list opens');
    expect(keys).to.deep.equal(Array(4).fill('Unidentified 229'));
    const verdict = await check.answered(() => check.press('Enter'));
    expect(verdict.typed).to.equal('rich');
  });

  describe('with text put into the box by a script, without an event, as dictation and password managers do', () => {
    it('MX-07: checks that text at Enter, because it is what the visitor sees', async () => {
      const check = await cityCheck();
      check.box.focus();
      check.box.value = 'Boston, MA';
      const verdict = await check.answered(() => check.press('Enter'));
      expect(verdict).to.include({kind: 'member', typed: 'Boston, MA'});
      expect(check.box.value).to.equal('Boston, MA');
    });

    it('MX-07: and by the button, also in place of what was typed and answered before', async () => {
      const check = await cityCheck();
      await check.ask('Richmond, VA');
      check.box.value = 'Boston, MA';
      const verdict = await check.answered(() => check.click(check.button('Check')));
      expect(verdict).to.include({kind: 'member', typed: 'Boston, MA'});
      expect(check.answer).to.include('Boston, Massachusetts, is a member city.');
    });

    it('MX-07: lists what matches that text at Down, because the list is of what is in the box', async () => {
      const check = await cityCheck();
      await check.type('zq');
      check.box.value = 'rich';
      await check.press('ArrowDown');
      expect(optionWords(check)).to.deep.equal([
        'Richmond, California Member city',
        'Richmond, Virginia Member city',
      ]);
    });

    it('MX-07: clears that text at Escape, because Escape is taken from the page for it', async () => {
      const check = await cityCheck();
      check.box.focus();
      check.box.value = 'Boston';
      await check.press('Escape');
      expect(check.box.value).to.equal('');
    });
  });

  it('MX-09: pasting is as good as typing', async () => {
    const source = await fixture<HTMLTextAreaElement>(html`<textarea aria-label="Source">rich</textarea>`);
    const check = await cityCheck();
    source.select();
    source.focus();
    await check.press('ControlOrMeta+c');
    check.box.focus();
    await check.press('ControlOrMeta+v');
    await waitUntil(() => check.isOpen, 'the list opens');
    expect(check.box.value).to.equal('rich');
    expect(check.options).to.have.length(2);
  });

  it('MX-10: the browser neither fills the box in nor marks its spelling, because both would lie over the list', async () => {
    const {box} = await cityCheck();
    expect(box.autocomplete).to.equal('off');
    expect(box.spellcheck).to.be.false;
  });

  it('MX-12: pressing the mouse on an option keeps the focus in the box until the click lands', async () => {
    const check = await typed('rich');
    await sendMouse({type: 'move', position: middleOf(check.options[1]!)});
    await sendMouse({type: 'down'});
    await check.element.updateComplete;
    expect(check.root.activeElement).to.equal(check.box);
    expect(check.isOpen).to.be.true;
    const verdict = await check.answered(() => sendMouse({type: 'up'}));
    expect(verdict.typed).to.equal('Richmond, Virginia');
  });

  describe('with its list open, which takes room and gives it back when the box loses the focus', () => {
    for (const [hand, press] of [
      ['mouse', (target: Element) => sendMouse({type: 'click', position: middleOf(target)})],
      ['finger', tap],
    ] as const) {
      it(`MX-12: lets a ${hand} press the button where it stands below the list, because nothing may move under a click`, async () => {
        await setViewport({width: 260, height: 800});
        const check = await typed('rich');
        const [, below] = middleOf(check.list);
        expect(middleOf(check.button('Check'))[1], 'the control: the button is below').to.be.above(below);
        await press(check.button('Check'));
        await waitUntil(() => check.element.verdict !== undefined, 'the answer is given');
      });

      it(`MX-12: lets a ${hand} press what the page has below, because a visitor would have to press it twice`, async () => {
        const check = await cityCheck();
        let presses = 0;
        const button = await fixture(html`<button @click=${() => presses++}>The page’s own</button>`);
        await check.typeAndSee('rich');
        await press(button);
        await waitUntil(() => presses > 0, 'the page’s button is pressed');
        await waitUntil(() => !check.isOpen, 'the list shuts after the press');
        expect(presses).to.equal(1);
      });
    }

    it('MX-12: shuts it also when the press outside becomes a drag, because no release follows one', async () => {
      const check = await cityCheck();
      const deeds: string[] = [];
      const thing = await fixture<HTMLElement>(html`<p draggable="true">A thing to drag</p>`);
      thing.addEventListener('dragstart', () => deeds.push('drag'));
      await check.typeAndSee('rich');
      const [x, y] = middleOf(thing);
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 20, y + 10]});
      await sendMouse({type: 'move', position: [x + 40, y + 20]});
      await sendMouse({type: 'up'});
      expect(deeds, 'the control').to.deep.equal(['drag']);
      await waitUntil(() => !check.isOpen, 'the list shuts');
    });

    it('MX-12: lets a mouse press a choice in the answer below it', async () => {
      const check = await cityCheck();
      await check.ask('Richmond');
      await check.press('ArrowDown');
      expect(check.isOpen).to.be.true;
      const answers = answersOf(check);
      await sendMouse({type: 'click', position: middleOf(check.button('Virginia'))});
      await waitUntil(() => answers.length > 0, 'the choice is taken');
      expect(answers).to.deep.equal(['Richmond, Virginia']);
    });
  });

  it('MX-13: a finger on an option takes it, because a touch inside the element is no leaving', async () => {
    const check = await typed('rich');
    const verdict = await check.answered(() => tap(check.options[1]!));
    expect(verdict).to.include({kind: 'member', typed: 'Richmond, Virginia'});
    expect(check.root.activeElement).to.equal(check.box);
  });

  it('MX-13: the mouse pressed on an option and let go beside it leaves the box and the list as they are', async () => {
    const check = await typed('rich');
    await sendMouse({type: 'move', position: middleOf(check.options[1]!)});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [1, 1]});
    await sendMouse({type: 'up'});
    await check.element.updateComplete;
    expect(check.root.activeElement).to.equal(check.box);
    expect(check.isOpen).to.be.true;
    expect(check.box.value).to.equal('rich');
  });

  it('MX-15: a click on any piece of an option takes it, because the pieces are only looks', async () => {
    const pieces = (await typed('rich')).options[1]!.querySelectorAll('*').length;
    expect(pieces).to.be.above(2);
    let pressed = 0;
    for (let at = 0; at < pieces; at++) {
      const check = await typed('rich');
      const piece = check.options[1]!.querySelectorAll('*')[at]!;
      // The list is at rest: nothing moves between the look and the click.
      const {width, height} = piece.getBoundingClientRect();
      if (width < 1 || height < 1) continue;
      const verdict = await check.answered(() => check.click(piece));
      expect(verdict.typed).to.equal('Richmond, Virginia');
      pressed++;
    }
    expect(pressed).to.be.above(2);
  });

  it('MX-16: leaving by Tab or by the mouse takes nothing and answers nothing', async () => {
    const page = await fixture<HTMLElement>(html`<p>Elsewhere</p>`);
    for (const leave of [(check: Driver) => check.press('Tab'), (check: Driver) => check.click(page)]) {
      const check = await typed('rich');
      const answers = answersOf(check);
      await check.press('ArrowDown');
      await leave(check);
      await check.element.updateComplete;
      expect(check.isOpen).to.be.false;
      expect(check.box.value).to.equal('rich');
      expect(check.answer).to.equal('');
      expect(answers).to.deep.equal([]);
    }
  });

  it('MX-18: removed while its list rests, it says nothing and throws nothing', async () => {
    const faults = faultsOfThePage();
    const check = await typed('rich');
    const heard = listenTo(countRegion(check));
    // Chromium sends a blur when the focused box is removed. Other browsers do not.
    check.root.addEventListener('blur', (event) => event.stopImmediatePropagation(), true);
    check.element.remove();
    await aRestLater();
    expect(heard).to.deep.equal([]);
    expect(check.isOpen).to.be.false;
    expect(faults()).to.deep.equal([]);
  });

  it('MX-18: removed while it waits for an answer, it gives none and throws nothing', async () => {
    const faults = faultsOfThePage();
    const feed = '/test-feed/slow?mx-18';
    const check = await cityCheck({feed});
    const answers = answersOf(check);
    await check.type('Boston, MA');
    await check.press('Enter');
    check.element.remove();
    // The same load serves another: when that one has answered, this one would have.
    const later = await cityCheck({feed});
    await later.ask('Boston, MA');
    expect(answers).to.deep.equal([]);
    expect(check.element.verdict).to.equal(undefined);
    expect(check.answer).to.equal('');
    expect(faults()).to.deep.equal([]);
  });

  it('MX-19: Escape shuts the list, then clears the box, and only then reaches the dialog around it', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const check = await cityCheck();
    dialog.append(check.element);
    dialog.showModal();
    await check.typeAndSee('rich');
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent): unknown => heard.push(key);
    document.addEventListener('keydown', hear);
    await check.press('Escape');
    expect([check.isOpen, check.box.value, dialog.open]).to.deep.equal([false, 'rich', true]);
    await check.press('Escape');
    expect([check.box.value, dialog.open]).to.deep.equal(['', true]);
    expect(heard).to.deep.equal([]);
    await check.press('Escape');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
    expect(dialog.open).to.be.false;
  });

  it('MX-22: keys it does nothing with go on to the page, neither stopped nor prevented', async () => {
    const check = await typed('rich');
    const heard: string[] = [];
    const hear = ({key, defaultPrevented}: KeyboardEvent): unknown =>
      heard.push(defaultPrevented ? `${key}, prevented` : key);
    document.addEventListener('keydown', hear);
    await check.press(
      'F2',
      'PageUp',
      'PageDown',
      'Insert',
      'Shift',
      'Home',
      'End',
      'ArrowLeft',
      'Backspace',
      'Delete',
    );
    await check.press('Control+b', 'Shift+ArrowDown');
    await check.type('zq');
    // With nothing listed there is nothing to go down or up in.
    await check.press('ArrowDown', 'ArrowUp');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal([
      ...['F2', 'PageUp', 'PageDown', 'Insert', 'Shift', 'Home', 'End', 'ArrowLeft', 'Backspace', 'Delete'],
      ...['Control', 'b', 'Shift', 'ArrowDown'],
      ...['ArrowDown', 'ArrowUp'],
    ]);
  });

  for (const type of ['keydown', 'keypress'] as const) {
    it(`MX-22: but letters alone stay inside at ${type}, because a page’s one-key shortcuts would take them from the box`, async () => {
      const check = await cityCheck();
      const heard: string[] = [];
      // As such shortcuts do: the key seems to come from our tag, which is no field.
      const shortcut = (event: KeyboardEvent): void => {
        if ((event.target as Element).matches('input, textarea')) return;
        heard.push(event.key);
        event.preventDefault();
      };
      document.addEventListener(type, shortcut);
      await check.type('s/ 7É');
      document.removeEventListener(type, shortcut);
      expect(check.box.value).to.equal('s/ 7É');
      expect(heard).to.deep.equal([]);
    });
  }

  it('MX-23: the number is said in a polite region, once, 1.4 s after the last key, so as not to talk over the typing', async () => {
    const check = await cityCheck();
    const region = countRegion(check);
    let typedAt = 0;
    let saidAt = 0;
    check.root.addEventListener('input', () => (typedAt = performance.now()), true);
    const heard = listenTo(region);
    new MutationObserver(() => {
      if (words(region) !== '') saidAt = performance.now();
    }).observe(region, {subtree: true, childList: true, characterData: true});
    for (const letter of 'rich') {
      await check.type(letter);
      // A slow hand: each letter has been drawn before the next.
      await new Promise(requestAnimationFrame);
    }
    expect(await counted(check)).to.equal('2 places found');
    expect(heard, 'not at “ri”, which finds three').to.deep.equal(['2 places found']);
    expect(saidAt - typedAt).to.be.within(1390, 2400);
  });

  it('MX-23: and not again when only the cursor moves, because nothing else was found', async () => {
    const check = await typed('rich');
    await counted(check);
    const heard = listenTo(countRegion(check));
    await check.press('ArrowLeft');
    await check.press('ArrowLeft');
    const from = performance.now();
    await waitUntil(() => heard.length > 0 || performance.now() - from > 1900, 'a rest', {timeout: 3000});
    expect(heard).to.deep.equal([]);
  });

  for (const text of ['Boston, MA', 'Richmond', 'Zyzzburg', 'b']) {
    it(`MX-24: the answer to “${text}” leaves the page and comes back when asked for again, because a text that stays is not said again`, async () => {
      const check = await cityCheck();
      await check.ask(text);
      const sentence = check.answer;
      expect(sentence).to.not.be.empty;
      const deeds: string[] = [];
      const watch = new MutationObserver((records) => {
        for (const {addedNodes, removedNodes} of records) {
          for (const node of removedNodes) if (words(node as Element) !== '') deeds.push('gone');
          for (const node of addedNodes) if (words(node as Element) !== '') deeds.push('come');
        }
      });
      for (const again of [() => check.press('Enter'), () => check.click(check.button('Check'))]) {
        deeds.length = 0;
        const before = check.status.firstElementChild!;
        watch.observe(check.status, {childList: true, subtree: true});
        await check.answered(again);
        watch.disconnect();
        expect(deeds).to.deep.equal(['gone', 'come']);
        expect(check.answer).to.equal(sentence);
        expect(before.isConnected).to.be.false;
      }
    });
  }

  it('MX-24: the same number twice is said twice, because it is of another list', async () => {
    const check = await typed('ric');
    expect(await counted(check)).to.equal('2 places found');
    await check.type('h');
    expect(words(countRegion(check)), 'taken away while typing').to.equal('');
    expect(await counted(check)).to.equal('2 places found');
  });

  it('MX-25: both regions are there and empty from the first render, because one that comes with its text is not said', async () => {
    const element = document.createElement('cos-city-check');
    element.feed = GOOD;
    document.body.append(element);
    await element.updateComplete;
    const check = new Driver(element);
    const {status} = check;
    const region = countRegion(check);
    expect(words(status)).to.equal('');
    expect(words(region)).to.equal('');
    const from = performance.now();
    await check.typeAndSee('Boston, MA');
    await counted(check);
    await check.answered(() => check.press('Enter'));
    expect(performance.now() - from).to.be.above(100);
    expect(check.status, 'the same node').to.equal(status);
    expect(countRegion(check), 'the same node').to.equal(region);
    element.remove();
  });

  it('MX-26: the number is not said once the box has lost the focus', async () => {
    const check = await typed('rich');
    const heard = listenTo(countRegion(check));
    await check.press('Tab');
    await aRestLater();
    expect(heard).to.deep.equal([]);
  });

  it('MX-26: nor once a place was taken or Enter was pressed, because then the answer is said', async () => {
    for (const act of [['ArrowDown', 'Enter'], ['Enter']]) {
      const check = await typed('rich');
      const heard = listenTo(countRegion(check));
      await check.answered(() => check.press(...act));
      await aRestLater();
      expect(heard).to.deep.equal([]);
      expect(words(countRegion(check))).to.equal('');
    }
  });

  it('MX-27: what was typed is said as text, because it is not ours', async () => {
    const check = await cityCheck();
    const typedText = '<img src=x onerror="document.title=1"><b>Bo</b>';
    const verdict = await check.ask(typedText);
    expect(verdict.kind).to.equal('unknown-place');
    expect(check.answer).to.include(typedText);
    expect(check.root.querySelectorAll('img, b')).to.have.length(0);
  });

  it('MX-30: “1 place found” and “3 places found” are said, each in its number', async () => {
    const check = await typed('bos');
    expect(await counted(check)).to.equal('1 place found');
    const several = await typed('ri');
    expect(await counted(several)).to.equal('3 places found');
  });

  it('MX-30: how much to type is said at Enter on too little', async () => {
    const check = await cityCheck();
    const verdict = await check.ask('b');
    expect(verdict.kind).to.equal('too-short');
    expect(check.answer).to.equal('Type a little more of the name. Two letters are enough to start.');
  });

  it('MX-30: that nothing was found is said after the same rest, because who cannot see that no list came does not know', async () => {
    const check = await cityCheck();
    await check.type('zqxj');
    expect(await counted(check)).to.equal('0 places found');
  });

  it('MX-33: any change of the text and any way in it leaves the option, because NVDA would read the option and not the text', async () => {
    const check = await typed('rich');
    await check.press('ControlOrMeta+a', 'ControlOrMeta+c');
    for (const [key, text] of [
      ['End', 'rich'],
      ['ArrowLeft', 'rich'],
      ['Delete', 'ric'],
      ['h', 'rich'],
      ['Backspace', 'ric'],
      ['ControlOrMeta+z', 'rich'],
      ['Home', 'rich'],
      ['ArrowRight', 'rich'],
    ] as const) {
      await check.press('ArrowDown');
      expect(check.marked, `before ${key}`).to.not.be.null;
      await check.press(key);
      expect(check.box.value).to.equal(text);
      expectNoMark(check);
    }
    await check.press('ControlOrMeta+a', 'ArrowDown', 'ControlOrMeta+v');
    expectNoMark(check);
    const swiped = await typed('ri');
    await swiped.press('ArrowDown');
    await ime('commit', 'ch');
    await swiped.element.updateComplete;
    expect(swiped.box.value).to.equal('rich');
    expectNoMark(swiped);
  });

  it('MX-33: and so does a cursor that is moved by words, by selecting or by the mouse, because Enter would take an option left behind', async () => {
    const kept: string[] = [];
    for (const [way, move] of [
      ['Shift+ArrowLeft', (check: Driver) => check.press('Shift+ArrowLeft')],
      ['Shift+Home', (check: Driver) => check.press('Shift+Home')],
      ['Control+ArrowLeft', (check: Driver) => check.press('Control+ArrowLeft')],
      ['ControlOrMeta+a', (check: Driver) => check.press('ControlOrMeta+a')],
      ['a click in the text', (check: Driver) => check.click(check.box)],
    ] as const) {
      const check = await typed('rich');
      await check.press('ArrowDown');
      await move(check);
      if (check.marked) kept.push(way);
    }
    expect(kept).to.deep.equal([]);
  });

  it('MX-38: two on one page share nothing: neither ids nor text nor list', async () => {
    const one = await typed('rich');
    const two = await cityCheck();
    expect(document.querySelectorAll('#box, #list, #hint, [id^="option"]')).to.have.length(0);
    await two.typeAndSee('bos');
    await one.type('m');
    await waitUntil(() => one.isOpen);
    await one.press('ArrowDown');
    expect(one.marked?.getRootNode()).to.equal(one.root);
    expect(words(one.marked)).to.equal('Richmond, California Member city');
    expectNoMark(two);
    expect(two.isOpen, 'the other lost the focus').to.be.false;
    expect(two.box.value).to.equal('bos');
    await two.answered(() => two.ask('Boston, MA'));
    expect(one.box.value).to.equal('richm');
    expect(one.answer).to.equal('');
  });

  it('MX-39: its ids are those of its own root, inside another shadow root and beside the page’s same ones', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <label for="box">Decoy</label><input id="box" />
        <ul id="list">
          <li id="option-0">Decoy</li>
        </ul>
        <p id="hint">Decoy</p>
        <div class="host"></div>
      </div>`,
    );
    const element = new CosCityCheck();
    element.feed = GOOD;
    page.querySelector('.host')!.attachShadow({mode: 'open'}).append(element);
    await element.updateComplete;
    const check = new Driver(element);
    await check.typeAndSee('rich');
    await check.press('ArrowDown');
    expect(words(check.marked)).to.equal('Richmond, California Member city');
    expect([...check.box.labels!].map(words)).to.deep.equal(['City or town']);
    for (const attribute of ['aria-controls', 'aria-describedby', 'aria-activedescendant']) {
      const id = check.box.getAttribute(attribute)!;
      expect(check.root.querySelectorAll(`[id="${id}"]`), attribute).to.have.length(1);
    }
    const verdict = await check.answered(() => check.press('Enter'));
    expect(verdict.typed).to.equal('Richmond, California');
    // The first label’s click is the page’s own.
    await check.click(page.querySelector('label')!);
    expect(document.activeElement).to.equal(page.querySelector('input'));
  });

  it('MX-40: signs that mean something to a pattern mean nothing here', async () => {
    const faults = faultsOfThePage();
    for (const text of ['.*', '[a-z]+', '\\w\\w', '(?:)', '^$', '..', '$&', 'b.s', 'zq|ri']) {
      const check = await cityCheck();
      await check.type(text);
      await check.answered(() => check.press('Enter'));
      expect(check.box.value).to.equal(text);
      await check.press('ArrowDown');
      expect(optionWords(check), text).to.deep.equal([]);
    }
    const check = await cityCheck();
    await check.typeAndSee('(rich');
    expect(check.options).to.have.length(2);
    expect(faults()).to.deep.equal([]);
  });

  it('MX-41: only spaces match nothing', async () => {
    const check = await cityCheck();
    await check.type('    ');
    expect(check.isOpen).to.be.false;
    await check.press('ArrowDown');
    expect(check.isOpen).to.be.false;
    const verdict = await check.answered(() => check.press('Enter'));
    expect(verdict.kind).to.equal('too-short');
  });

  it('MX-42: an answer that was overtaken by more typing is dropped', async () => {
    const feed = '/test-feed/slow?mx-42-typing';
    const check = await cityCheck({feed});
    const answers = answersOf(check);
    await check.type('Boston, M');
    await check.press('Enter');
    await check.type('A');
    const later = await cityCheck({feed});
    await later.ask('Boston, MA');
    expect(answers).to.deep.equal([]);
    expect(check.answer).to.equal('');
    expect(check.element.verdict).to.equal(undefined);
  });

  it('MX-42: and so is one that was overtaken by another question', async () => {
    const check = await cityCheck({feed: '/test-feed/slow?mx-42-question'});
    const answers = answersOf(check);
    await check.type('Boston, MA');
    await check.press('Enter');
    const verdict = await check.ask('Richmond, VA');
    expect(verdict.typed).to.equal('Richmond, VA');
    expect(answers).to.deep.equal(['Richmond, VA']);
    expect(check.answer).to.include('Richmond, Virginia');
    expect(check.answer).to.not.include('Boston');
  });

  it('MX-44: the list opens once and does not flash while the feed loads and while typing goes on', async () => {
    const check = await cityCheck({feed: '/test-feed/slow?mx-44'});
    const states: string[] = [];
    const look = (): void => {
      const state = `${check.box.getAttribute('aria-expanded')} ${check.list.getClientRects().length > 0}`;
      if (state !== states.at(-1)) states.push(state);
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(check.root, {subtree: true, childList: true, attributes: true});
    await check.typeAndSee('ri');
    await check.type('chmond');
    await check.press('Backspace', 'Backspace', 'ArrowDown', 'ArrowDown', 'ArrowLeft');
    watch.disconnect();
    expect(states).to.deep.equal(['false false', 'true true']);
  });

  it('MX-47: the marked option can be told apart in forced colors', async () => {
    await emulateMedia({forcedColors: 'active'});
    expect(matchMedia('(forced-colors: active)').matches, 'the control').to.be.true;
    const probe = await fixture<HTMLElement>(html`<p>Probe</p>`);
    probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
    const coloursOf = (element: Element): readonly string[] => {
      const {backgroundColor, color} = getComputedStyle(element);
      return [backgroundColor, color];
    };
    const check = await typed('rich');
    await check.press('ArrowDown');
    const [first, second] = check.options;
    expect(coloursOf(first!)).to.deep.equal(coloursOf(probe));
    expect(coloursOf(second!)).to.not.deep.equal(coloursOf(probe));
    await check.press('ArrowDown');
    expect(coloursOf(first!)).to.not.deep.equal(coloursOf(probe));
    expect(coloursOf(second!)).to.deep.equal(coloursOf(probe));
  });

  it('MX-48: the mouse over an option chooses nothing, and moves no mark that the keys have set', async () => {
    const check = await typed('rich');
    await sendMouse({type: 'move', position: middleOf(check.options[1]!)});
    await check.element.updateComplete;
    expectNoMark(check);
    await check.press('ArrowDown');
    await sendMouse({type: 'move', position: middleOf(check.options[1]!)});
    expect(check.marked).to.equal(check.options[0]);
    expect(check.selected).to.deep.equal([check.options[0]]);
    await sendMouse({type: 'move', position: [1, 1]});
    expect(check.marked).to.equal(check.options[0]);
    await check.press('ArrowLeft');
    await sendMouse({type: 'move', position: middleOf(check.options[1]!)});
    const verdict = await check.answered(() => check.press('Enter'));
    expect(verdict.typed, 'what was typed, not what the mouse is over').to.equal('rich');
  });

  it('MX-49: each check fires cos-city-checked once, out of every shadow root, with the text and the verdict', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const check = await cityCheck();
    host.attachShadow({mode: 'open'}).append(check.element);
    const heard: HTMLElementEventMap['cos-city-checked'][] = [];
    const hear = (event: HTMLElementEventMap['cos-city-checked']): unknown => heard.push(event);
    host.addEventListener('cos-city-checked', hear);
    await check.ask('Boston, MA');
    await check.typeAndSee(' ');
    await check.press('ArrowDown');
    await check.answered(() => check.press('Enter'));
    await check.answered(() => check.click(check.button('Check')));
    expect(heard.map(({typed: text}) => text)).to.deep.equal([
      'Boston, MA',
      'Boston, Massachusetts',
      'Boston, Massachusetts',
    ]);
    for (const {bubbles, composed, verdict} of heard) {
      expect([bubbles, composed]).to.deep.equal([true, true]);
      expect(verdict).to.have.property('kind', 'member');
    }
    expect(heard.at(-1)?.verdict).to.equal(check.element.verdict);
  });

  it('MX-49: each load that fails fires cos-feed-failed once, with the reason', async () => {
    const feed = '/test-feed/missing?mx-49';
    const check = await cityCheck({feed});
    const heard: HTMLElementEventMap['cos-feed-failed'][] = [];
    check.element.parentElement!.addEventListener('cos-feed-failed', (event) => heard.push(event));
    check.box.focus();
    await waitUntil(() => heard.length > 0, 'the load that the focus began has failed');
    for (const letter of 'Boston') {
      await check.type(letter);
      await new Promise(requestAnimationFrame);
    }
    expect(heard, 'typing on is no new try').to.have.length(1);
    const verdict = await check.answered(() => check.press('Enter'));
    expect(verdict.kind).to.equal('cannot-confirm');
    expect(heard.map(({reason}) => reason)).to.deep.equal(['bad-response', 'bad-response']);
    for (const {bubbles, composed} of heard) expect([bubbles, composed]).to.deep.equal([true, true]);
    const counts = (await (await fetch('/test-feed-counts')).json()) as Record<string, number>;
    expect(counts[feed], 'as many as there were requests').to.equal(2);
  });

  const makers: readonly (readonly [string, () => CosCityCheck])[] = [
    ['document.createElement', () => document.createElement('cos-city-check')],
    ['its constructor', () => new CosCityCheck()],
  ];
  for (const [maker, make] of makers) {
    it(`MX-50: works when made by ${maker}, and is not given attributes by it`, async () => {
      const element = make();
      expect(element).to.be.instanceOf(CosCityCheck);
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(element.childNodes).to.have.length(0);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(element);
      element.setAttribute('feed', GOOD);
      await element.updateComplete;
      const check = new Driver(element);
      await check.typeAndSee('rich');
      await check.press('ArrowDown');
      const verdict = await check.answered(() => check.press('Enter'));
      expect(verdict).to.include({kind: 'member', typed: 'Richmond, California'});
    });
  }
});
