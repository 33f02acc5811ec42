import {expect, fixture, html} from '@open-wc/testing';
import {resetMouse, setViewport} from '@web/test-runner-commands';
import {regionName} from '../../../src/domain/regions.js';
import {cityCheck, GOOD, type Driver} from '../harness.js';

interface Row {
  readonly name: string;
  readonly region: string;
  readonly country: string;
}

/** The ids of combobox-apg.md that apply without an Open button: APG-17 to APG-22 are about one. */
const IDS = Array.from({length: 68}, (_, at) => at + 1)
  .filter((number) => number < 17 || number > 22)
  .map((number) => `APG-${String(number).padStart(2, '0')}`);

/** The text of an element as it is read, blanks run together. */
function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function optionWords(check: Driver): readonly string[] {
  return check.options.map(words);
}

function descendant(check: Driver): string {
  return check.box.getAttribute('aria-activedescendant') ?? '';
}

/** The slow, obvious twin of the list: every city of the feed with a word that begins so. */
async function matchesOf(typed: string): Promise<readonly string[]> {
  const {members} = (await (await fetch(GOOD)).json()) as {members: readonly Row[]};
  return members
    .filter(({name}) =>
      name
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => word.startsWith(typed)),
    )
    .map(({name, region, country}) => `${name}, ${regionName(country, region)} Member city`);
}

async function expectMatches(check: Driver, typed: string, count: number): Promise<void> {
  const matches = await matchesOf(typed);
  expect(matches, `the feed's cities for “${typed}”`).to.have.length(count);
  expect(optionWords(check)).to.have.members(matches);
}

/** The mark: on the one option that the box points to, and that alone is selected. */
function expectMarked(check: Driver, at: number): void {
  expect(check.marked, 'the box points to').to.equal(check.options.at(at));
  expect(check.selected).to.deep.equal([check.options.at(at)]);
}

function expectNoMark(check: Driver): void {
  expect(descendant(check)).to.equal('');
  expect(check.selected).to.have.length(0);
}

function expectClosed(check: Driver): void {
  expect(check.box.getAttribute('aria-expanded')).to.equal('false');
  expect(isShown(check.list), 'the list is displayed').to.be.false;
}

function expectOpen(check: Driver): void {
  expect(check.box.getAttribute('aria-expanded')).to.equal('true');
  expect(isShown(check.list), 'the list is displayed').to.be.true;
}

function expectFocusInBox(check: Driver): void {
  expect(document.activeElement).to.equal(check.element);
  expect(check.root.activeElement).to.equal(check.box);
}

/** Typed, and nothing more. */
async function typed(text: string): Promise<Driver> {
  const check = await cityCheck();
  await check.typeAndSee(text);
  return check;
}

/** Typed, and the mark on the first option. */
async function inList(text: string): Promise<Driver> {
  const check = await typed(text);
  await check.press('ArrowDown');
  expectMarked(check, 0);
  return check;
}

/** Typed, and the list shut again by Escape. */
async function shut(text: string): Promise<Driver> {
  const check = await typed(text);
  await check.press('Escape');
  expectClosed(check);
  return check;
}

/** Something of the page's own, above the element. */
async function elsewhere(): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<p>Elsewhere on the page</p>`);
}

describe('cos-city-check as the W3C’s editable combobox with list autocomplete', () => {
  const run: string[] = [];

  afterEach(function (this: Mocha.Context) {
    run.push(/^APG-\d\d/.exec(this.currentTest?.title ?? '')?.[0] ?? '');
  });
  afterEach(() => resetMouse());

  it('APG-01: one element has the role combobox, and it is an input', async () => {
    const check = await cityCheck();
    const found = check.root.querySelectorAll('[role="combobox"]');
    expect(found).to.have.length(1);
    expect(found[0]).to.be.instanceOf(HTMLInputElement);
  });

  it('APG-02: aria-autocomplete is “list”, because nothing is completed in the box', async () => {
    const check = await cityCheck();
    expect(check.box.getAttribute('aria-autocomplete')).to.equal('list');
  });

  it('APG-03: the box has aria-controls', async () => {
    const check = await cityCheck();
    expect(check.box.getAttribute('aria-controls')).to.be.a('string').that.is.not.empty;
  });

  it('APG-04: aria-controls names exactly one element of the same root, the list, shut and open', async () => {
    const check = await cityCheck();
    const controlled = (): readonly Element[] => [
      ...check.root.querySelectorAll(`[id="${check.box.getAttribute('aria-controls')}"]`),
    ];
    expect(controlled()).to.deep.equal([check.list]);
    await check.typeAndSee('rich');
    expect(controlled()).to.deep.equal([check.list]);
  });

  it('APG-05: aria-expanded is “false” before anything is done', async () => {
    const check = await cityCheck();
    expect(check.box.getAttribute('aria-expanded')).to.equal('false');
  });

  it('APG-06: the list is not displayed then', async () => {
    const check = await cityCheck();
    expect(isShown(check.list)).to.be.false;
  });

  it('APG-07: after the second letter, the first that has matches, aria-expanded is “true”', async () => {
    const check = await cityCheck();
    await check.type('r');
    expect(check.box.getAttribute('aria-expanded')).to.equal('false');
    await check.typeAndSee('i');
    expect(check.box.getAttribute('aria-expanded')).to.equal('true');
  });

  it('APG-08: the list is displayed then', async () => {
    const check = await typed('ri');
    expect(isShown(check.list)).to.be.true;
    expect(check.options.every(isShown)).to.be.true;
  });

  it('APG-09: no option is pointed to at the start', async () => {
    const check = await cityCheck();
    expect(descendant(check)).to.equal('');
  });

  it('APG-10: the box has an id', async () => {
    const check = await cityCheck();
    expect(check.box.id).to.not.be.empty;
  });

  it('APG-11: exactly one label points to the box', async () => {
    const check = await cityCheck();
    expect(check.root.querySelectorAll(`label[for="${check.box.id}"]`)).to.have.length(1);
    expect(check.box.labels).to.have.length(1);
  });

  it('APG-12: there is exactly one listbox', async () => {
    const check = await cityCheck();
    expect(check.root.querySelectorAll('[role="listbox"]')).to.have.length(1);
    await check.typeAndSee('rich');
    expect(check.root.querySelectorAll('[role="listbox"]')).to.have.length(1);
  });

  it('APG-13: the listbox has a name', async () => {
    const check = await cityCheck();
    expect(check.list.getAttribute('aria-label')?.trim()).to.not.be.empty;
  });

  it('APG-14: every match, and nothing else in the list, is an option', async () => {
    const check = await typed('sa');
    await expectMatches(check, 'sa', 7);
    expect([...check.list.children]).to.deep.equal(check.options);
    expect(check.options.every((option) => check.list.contains(option))).to.be.true;
  });

  it('APG-15: no option is selected after typing alone', async () => {
    const check = await typed('rich');
    expectNoMark(check);
  });

  it('APG-16: after Down the first option has aria-selected “true”', async () => {
    const check = await typed('rich');
    await check.press('ArrowDown');
    expect(check.options[0]?.getAttribute('aria-selected')).to.equal('true');
  });

  it('APG-23: Alt+Down shows the list of what is in the box, and on an empty box nothing', async () => {
    const check = await shut('rich');
    await check.press('Alt+ArrowDown');
    expectOpen(check);
    await expectMatches(check, 'rich', 2);

    const empty = await cityCheck();
    empty.box.focus();
    await empty.press('Alt+ArrowDown');
    expectClosed(empty);
  });

  it('APG-24: Alt+Down selects no option', async () => {
    const check = await shut('rich');
    await check.press('Alt+ArrowDown');
    expectOpen(check);
    expectNoMark(check);
  });

  it('APG-25: Down shows the list of what is in the box, and on an empty box nothing', async () => {
    const check = await shut('rich');
    await check.press('ArrowDown');
    expectOpen(check);

    const empty = await cityCheck();
    empty.box.focus();
    await empty.press('ArrowDown');
    expectClosed(empty);
    expectNoMark(empty);
  });

  it('APG-26: Down puts the mark on the first option, from the open list and from the shut one', async () => {
    const open = await typed('rich');
    await open.press('ArrowDown');
    expectMarked(open, 0);

    const closed = await shut('rich');
    await closed.press('ArrowDown');
    expectMarked(closed, 0);
  });

  it('APG-27: while in the list, the focus stays in the box', async () => {
    const check = await inList('sa');
    expectFocusInBox(check);
    await check.press('ArrowDown');
    expectFocusInBox(check);
    await check.press('ArrowUp');
    expectFocusInBox(check);
  });

  it('APG-28: Down goes one option at a time, through every option', async () => {
    const check = await typed('sa');
    for (let at = 0; at < 7; at++) {
      await check.press('ArrowDown');
      expectMarked(check, at);
    }
  });

  it('APG-29: Down on the last option goes round to the first', async () => {
    const check = await typed('rich');
    await check.press('ArrowDown', 'ArrowDown');
    expectMarked(check, 1);
    await check.press('ArrowDown');
    expectMarked(check, 0);
  });

  it('APG-30: Up in the box shows the list', async () => {
    const check = await shut('rich');
    await check.press('ArrowUp');
    expectOpen(check);
  });

  it('APG-31: Up in the box goes to the last option, from the open list and from the shut one', async () => {
    const open = await typed('sa');
    await open.press('ArrowUp');
    expectMarked(open, 6);

    const closed = await shut('sa');
    await closed.press('ArrowUp');
    expectMarked(closed, 6);
  });

  it('APG-32: Up goes one option at a time, and from the first round to the last', async () => {
    const check = await typed('sa');
    for (let at = 6; at >= 0; at--) {
      await check.press('ArrowUp');
      expectMarked(check, at);
    }
    await check.press('ArrowUp');
    expectMarked(check, 6);
  });

  it('APG-33: Enter with no option selected closes the list', async () => {
    const check = await typed('rich');
    await check.answered(() => check.press('Enter'));
    expectClosed(check);
  });

  it('APG-34: and leaves the typed text as it is, because nothing is chosen for the visitor', async () => {
    const check = await typed('rich');
    const {typed: asked} = await check.answered(() => check.press('Enter'));
    expect(check.box.value).to.equal('rich');
    expect(asked).to.equal('rich');
  });

  it('APG-35: Enter on an option closes the list', async () => {
    const check = await inList('rich');
    await check.answered(() => check.press('Enter'));
    expectClosed(check);
    expectNoMark(check);
  });

  it('APG-36: and puts the option’s text in the box', async () => {
    const check = await inList('rich');
    await check.press('ArrowDown');
    expect(words(check.marked)).to.equal('Richmond, Virginia Member city');
    const verdict = await check.answered(() => check.press('Enter'));
    expect(check.box.value).to.equal('Richmond, Virginia');
    expect(verdict).to.include({kind: 'member', reason: 'chosen', typed: 'Richmond, Virginia'});
  });

  it('APG-37: “x” and Backspace leave an empty box', async () => {
    const check = await cityCheck();
    await check.type('x');
    expect(check.box.value).to.equal('x');
    await check.press('Backspace');
    expect(check.box.value).to.equal('');
  });

  it('APG-38: and a list that is shut, because there is nothing to search for', async () => {
    const check = await cityCheck();
    await check.type('x');
    await check.press('Backspace');
    expectClosed(check);

    const full = await typed('ri');
    await full.press('Backspace', 'Backspace');
    expectClosed(full);
  });

  it('APG-39: Down does not change the text in the box', async () => {
    const check = await inList('rich');
    expect(check.box.value).to.equal('rich');
    await check.press('ArrowDown');
    expect(check.box.value).to.equal('rich');
  });

  it('APG-40: Backspace leaves the shorter text, and the list follows it', async () => {
    const check = await typed('ric');
    await check.press('Backspace');
    expect(check.box.value).to.equal('ri');
    expectOpen(check);
    await check.press('Backspace');
    expect(check.box.value).to.equal('r');
    expectClosed(check);
  });

  it('APG-41: the options then are the matches of the shorter text', async () => {
    const check = await typed('ric');
    await expectMatches(check, 'ric', 2);
    await check.press('Backspace');
    await expectMatches(check, 'ri', 3);
  });

  it('APG-42: Escape closes the open list', async () => {
    const check = await typed('rich');
    await check.press('Escape');
    expectClosed(check);
  });

  it('APG-43: and keeps the typed text', async () => {
    const check = await shut('rich');
    expect(check.box.value).to.equal('rich');
    expectFocusInBox(check);
  });

  it('APG-44: Escape again clears the box', async () => {
    const check = await shut('rich');
    await check.press('Escape');
    expect(check.box.value).to.equal('');
    expectClosed(check);
    expectFocusInBox(check);
  });

  it('APG-45: Escape while in the list closes it and keeps what was typed, not the option', async () => {
    const check = await inList('rich');
    await check.press('Escape');
    expectClosed(check);
    expectNoMark(check);
    expect(check.box.value).to.equal('rich');
  });

  it('APG-46: a click elsewhere, while in the list, closes it', async () => {
    const page = await elsewhere();
    const check = await inList('rich');
    await check.click(page);
    expectClosed(check);
    expectNoMark(check);
  });

  it('APG-47: and does not take the marked option', async () => {
    const page = await elsewhere();
    const check = await inList('rich');
    await check.click(page);
    expect(check.box.value).to.equal('rich');
    expect(check.element.verdict).to.equal(undefined);
  });

  it('APG-48: a click elsewhere, while in the box, closes the list', async () => {
    const page = await elsewhere();
    const check = await typed('rich');
    await check.click(page);
    expectClosed(check);
  });

  it('APG-49: and leaves the typed text', async () => {
    const page = await elsewhere();
    const check = await typed('rich');
    await check.click(page);
    expect(check.box.value).to.equal('rich');
    expect(check.element.verdict).to.equal(undefined);
  });

  it('APG-50: Left while in the list moves the cursor in the text and leaves the option', async () => {
    const check = await inList('rich');
    await check.press('ArrowLeft');
    expect(check.box.selectionStart).to.equal(3);
    expect(check.box.selectionEnd).to.equal(3);
    expectNoMark(check);
  });

  it('APG-51: Right does the same', async () => {
    const check = await typed('rich');
    await check.press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
    expectMarked(check, 0);
    expect(check.box.selectionStart).to.equal(2);
    await check.press('ArrowRight');
    expect(check.box.selectionStart).to.equal(3);
    expect(check.box.selectionEnd).to.equal(3);
    expectNoMark(check);
  });

  it('APG-52: Home while in the list moves the cursor to the start and leaves the option', async () => {
    const check = await inList('rich');
    await check.press('Home');
    expect(check.box.selectionStart).to.equal(0);
    expect(check.box.selectionEnd).to.equal(0);
    expectNoMark(check);
  });

  it('APG-53: End moves the cursor to the end and leaves the option', async () => {
    const check = await typed('rich');
    await check.press('Home', 'ArrowDown');
    expectMarked(check, 0);
    expect(check.box.selectionStart).to.equal(0);
    await check.press('End');
    expect(check.box.selectionStart).to.equal(4);
    expect(check.box.selectionEnd).to.equal(4);
    expectNoMark(check);
  });

  it('APG-54: a letter while in the list is typed in the box', async () => {
    const check = await inList('ric');
    await check.press('h');
    expect(check.box.value).to.equal('rich');
    expectFocusInBox(check);
  });

  it('APG-55: and leaves the option', async () => {
    const check = await inList('ric');
    await check.press('h');
    expectOpen(check);
    expectNoMark(check);
  });

  it('APG-56: typing filters: the options are the matches, letter by letter', async () => {
    const check = await typed('bo');
    await expectMatches(check, 'bo', 2);
    await check.type('s');
    await expectMatches(check, 'bos', 1);
  });

  it('APG-57: a click on an option takes it and closes the list', async () => {
    const check = await typed('rich');
    const [, second] = check.options;
    expect(words(second!)).to.equal('Richmond, Virginia Member city');
    const verdict = await check.answered(() => check.click(second!));
    expect(check.box.value).to.equal('Richmond, Virginia');
    expect(verdict).to.include({kind: 'member', reason: 'chosen'});
    expectClosed(check);
    expectFocusInBox(check);
  });

  it('APG-58: the marked option is scrolled into view, down and up', async () => {
    await setViewport({width: 500, height: 240});
    try {
      const check = await typed('sa');
      const expectInView = (): void => {
        const {top, bottom} = check.marked!.getBoundingClientRect();
        expect(top).to.be.at.least(-1);
        expect(bottom).to.be.at.most(innerHeight + 1);
      };
      await check.press('ArrowUp');
      expectMarked(check, 6);
      expectInView();
      await check.press('ArrowDown');
      expectMarked(check, 0);
      expectInView();
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('APG-59: Tab closes the list, takes nothing, and moves on to the button', async () => {
    const check = await inList('rich');
    await check.press('Tab');
    expectClosed(check);
    expect(check.box.value).to.equal('rich');
    expect(check.element.verdict).to.equal(undefined);
    expect(check.root.activeElement).to.equal(check.button('Check'));
  });

  it('APG-60: the box is one Tab stop, because list and options are not in the Tab order', async () => {
    const before = await fixture<HTMLButtonElement>(html`<button>Before</button>`);
    const check = await typed('rich');
    expect(check.list.tabIndex).to.equal(-1);
    expect(check.options.map(({tabIndex}) => tabIndex)).to.deep.equal([-1, -1]);
    expect(check.list.querySelectorAll('a, button, input, [tabindex]')).to.have.length(0);
    await check.press('Shift+Tab');
    expect(document.activeElement).to.equal(before);
    await check.press('Tab');
    expectFocusInBox(check);
    await check.press('Alt+ArrowDown');
    expectOpen(check);
    await check.press('Tab');
    expect(check.root.activeElement).to.equal(check.button('Check'));
    await check.press('Shift+Tab');
    expectFocusInBox(check);
  });

  it('APG-61: Alt+Up closes the open list and returns to the box', async () => {
    const check = await inList('rich');
    await check.press('Alt+ArrowUp');
    expectClosed(check);
    expectNoMark(check);
    expect(check.box.value).to.equal('rich');
    expectFocusInBox(check);
  });

  it('APG-62: with no match the list is shut', async () => {
    const check = await typed('rich');
    await check.type('zq');
    expect(check.box.value).to.equal('richzq');
    expectClosed(check);
    expect(check.options).to.have.length(0);
  });

  it('APG-63: at most one option is selected, whatever is pressed', async () => {
    const check = await typed('sa');
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'Home',
      'ArrowUp',
      'n',
      'ArrowDown',
    ]) {
      await check.press(key);
      expect(check.selected.length, `after ${key}`).to.equal(descendant(check) === '' ? 0 : 1);
    }
  });

  it('APG-64: the option pointed to is always there and rendered, at every change on the way', async () => {
    const check = await cityCheck();
    const faults: string[] = [];
    let seen = 0;
    const look = (): void => {
      const id = descendant(check);
      if (id === '') return;
      seen++;
      const option = check.root.getElementById(id);
      if (!option || !check.list.contains(option) || !isShown(option)) faults.push(id);
    };
    const watch = new MutationObserver(look);
    watch.observe(check.root, {subtree: true, childList: true, attributes: true, characterData: true});
    await check.typeAndSee('sa');
    // From the last of seven to a list of three, to none, and back.
    await check.press(
      'ArrowUp',
      'n',
      'ArrowUp',
      'z',
      'Backspace',
      'ArrowUp',
      'Backspace',
      'ArrowUp',
      'Escape',
    );
    await check.press('ArrowUp', 'Alt+ArrowUp', 'ArrowDown', 'Tab');
    watch.disconnect();
    expect(seen).to.be.greaterThan(5);
    expect(faults).to.deep.equal([]);
  });

  it('APG-65: there is no aria-haspopup other than listbox', async () => {
    const check = await cityCheck();
    expect(check.box.getAttribute('aria-haspopup') ?? 'listbox').to.equal('listbox');
  });

  it('APG-66: the editing keys of the platform do their work, in the list too', async () => {
    const check = await inList('rich');
    await check.press('ControlOrMeta+a');
    expect([check.box.selectionStart, check.box.selectionEnd]).to.deep.equal([0, 4]);
    await check.press('ControlOrMeta+c', 'End', 'ControlOrMeta+v');
    expect(check.box.value).to.equal('richrich');
    await check.press('ControlOrMeta+z');
    expect(check.box.value).to.equal('rich');
    await check.press('End', 'ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    expect([check.box.selectionStart, check.box.selectionEnd]).to.deep.equal([2, 4]);
    await check.press('ControlOrMeta+x');
    expect(check.box.value).to.equal('ri');
    await check.press('Home', 'ArrowDown', 'Delete');
    expect(check.box.value).to.equal('i');
    await check.press('Shift+End', 'ControlOrMeta+v');
    expect(check.box.value).to.equal('ch');

    // Kept on the way in and looked at afterwards: what the box takes for itself never comes out of it.
    const pressed: KeyboardEvent[] = [];
    const keep = (event: KeyboardEvent): unknown => pressed.push(event);
    addEventListener('keydown', keep, true);
    await check.press('ArrowDown');
    await check.press(
      'Control+ArrowLeft',
      'Control+ArrowRight',
      'Control+Shift+ArrowLeft',
      'Shift+Home',
      'Shift+End',
    );
    removeEventListener('keydown', keep, true);
    const held = pressed.filter(({defaultPrevented}) => defaultPrevented).map(({key}) => key);
    expect(held, 'the control: only Down is the list’s').to.deep.equal(['ArrowDown']);
  });

  it('APG-67: after an option is taken the cursor is at the end of the text, by key and by mouse', async () => {
    const byKey = await typed('rich');
    await byKey.press('Home', 'ArrowDown');
    await byKey.answered(() => byKey.press('Enter'));
    expect(byKey.box.selectionStart).to.equal('Richmond, California'.length);
    expect(byKey.box.selectionEnd).to.equal('Richmond, California'.length);

    const byMouse = await typed('rich');
    await byMouse.press('Home');
    await byMouse.answered(() => byMouse.click(byMouse.options[0]!));
    expect(byMouse.box.selectionStart).to.equal('Richmond, California'.length);
    expect(byMouse.box.selectionEnd).to.equal('Richmond, California'.length);
  });

  it('APG-68: the label that is seen is a label element', async () => {
    const check = await cityCheck();
    const [label] = check.box.labels!;
    expect(words(label!)).to.equal('City or town');
    expect(isShown(label!)).to.be.true;
    expect(label!.getRootNode()).to.equal(check.root);
    await check.click(label!);
    expectFocusInBox(check);
  });

  it('has run each of the 62 that apply, once, so that none can be dropped silently', () => {
    expect(IDS).to.have.length(62);
    expect(run).to.deep.equal(IDS);
  });
});
