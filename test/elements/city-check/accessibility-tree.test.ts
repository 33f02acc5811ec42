import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {accessibilityTree, cityCheck, type Driver, type TreeNode} from '../harness.js';

async function nodesOf(role: string): Promise<readonly TreeNode[]> {
  return (await accessibilityTree()).filter((node) => node.role === role);
}

async function onlyNodeOf(role: string): Promise<TreeNode> {
  const nodes = await nodesOf(role);
  expect(nodes, `nodes of the role ${role}`).to.have.length(1);
  return nodes[0]!;
}

/** Images and drawings, by whatever role Chromium has for them. */
async function imagesInTree(): Promise<readonly TreeNode[]> {
  return (await accessibilityTree()).filter(({role}) => /^(image|img|svg|graphics)/i.test(role));
}

async function typed(text: string): Promise<Driver> {
  const check = await cityCheck();
  await check.typeAndSee(text);
  return check;
}

describe('cos-city-check in the accessibility tree', () => {
  it('the control: a field without a name is seen to have none, in the page and in a shadow root', async () => {
    const place = await fixture<HTMLElement>(html`<div><input class="planted" /></div>`);
    expect(await onlyNodeOf('textbox')).to.include({role: 'textbox', name: ''});
    place.attachShadow({mode: 'open'}).append(document.createElement('input'));
    expect(await onlyNodeOf('textbox')).to.include({role: 'textbox', name: ''});
  });

  it('the control: and so is what else is missing below: editing, a live region; and an image that is there', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <svg viewBox="0 0 1 1"><path d="M0 0H1" /></svg>
      </div>`,
    );
    const planted = document.createElement('div');
    planted.setAttribute('role', 'combobox');
    planted.tabIndex = 0;
    place.append(planted);
    const {name, editable} = await onlyNodeOf('combobox');
    expect([name, editable]).to.deep.equal(['', undefined]);
    expect(await nodesOf('status')).to.have.length(0);
    expect(await imagesInTree()).to.have.length(1);
  });

  it('has a combobox with its name, editable, with a list, collapsed, before anything is done (AT-01 to 03, 05, 06)', async () => {
    await cityCheck();
    expect(await onlyNodeOf('combobox')).to.include({
      name: 'City or town',
      value: '',
      expanded: false,
      editable: 'plaintext',
      settable: true,
      autocomplete: 'list',
      hasPopup: 'listbox',
      focusable: true,
    });
    expect(await nodesOf('listbox'), 'the list is not there while it is shut').to.have.length(0);
    expect(await nodesOf('option')).to.have.length(0);
  });

  it('tells how to use it by the description, which is in the tree as text too', async () => {
    await cityCheck();
    const {describedby} = await onlyNodeOf('combobox');
    expect(describedby).to.be.a('string').that.is.not.empty;
    const texts = await nodesOf('StaticText');
    expect(texts.map(({name}) => name)).to.include('Add the state if you can, such as “Portland, Maine”.');
  });

  it('tells that it expands, collapses and is focused, one step after the other (AT-04, 08, 09)', async () => {
    const check = await cityCheck();
    await check.type('r');
    expect(await onlyNodeOf('combobox')).to.include({expanded: false, focused: true, value: 'r'});
    await check.typeAndSee('i');
    expect(await onlyNodeOf('combobox')).to.include({expanded: true, focused: true, value: 'ri'});
    await check.press('Escape');
    expect(await onlyNodeOf('combobox')).to.include({expanded: false, focused: true, value: 'ri'});
    await check.press('Alt+ArrowDown');
    expect(await onlyNodeOf('combobox')).to.include({expanded: true, focused: true, value: 'ri'});
    await check.press('Tab');
    expect((await onlyNodeOf('combobox'))['expanded']).to.be.false;
    expect((await onlyNodeOf('combobox'))['focused']).to.not.equal(true);
  });

  it('has a listbox with a name, and options with place and status in words, in their order (AT-10 to 12, 14, 15)', async () => {
    await typed('ri');
    expect(await onlyNodeOf('listbox')).to.include({name: 'Places', multiselectable: false});
    expect((await nodesOf('option')).map(({name}) => name)).to.deep.equal([
      'Richmond, California Member city',
      'Richmond, Virginia Member city',
      'Fall River, Massachusetts Member city',
    ]);
  });

  it('ties the box to the list and to the marked option (AT-10, 12)', async () => {
    const check = await typed('rich');
    const before = await onlyNodeOf('combobox');
    expect(before).to.have.property('controls');
    expect(before).to.not.have.property('activedescendant');
    await check.press('ArrowDown');
    expect(await onlyNodeOf('combobox')).to.have.property('activedescendant');
    await check.press('ArrowLeft');
    expect(await onlyNodeOf('combobox')).to.not.have.property('activedescendant');
  });

  it('tells which option is selected, one at a time, and none before a key has gone there (AT-13)', async () => {
    const check = await typed('rich');
    const selected = async (): Promise<readonly unknown[]> =>
      (await nodesOf('option')).map((node) => node['selected']);
    expect(await selected()).to.deep.equal([false, false]);
    await check.press('ArrowDown');
    expect(await selected()).to.deep.equal([true, false]);
    await check.press('ArrowDown');
    expect(await selected()).to.deep.equal([false, true]);
    await check.press('End');
    expect(await selected()).to.deep.equal([false, false]);
  });

  it('has the place that was taken as its value, collapsed again (AT-03, 07, 09)', async () => {
    const check = await typed('rich');
    await check.press('ArrowDown');
    await check.answered(() => check.press('Enter'));
    expect(await onlyNodeOf('combobox')).to.include({
      name: 'City or town',
      value: 'Richmond, California',
      expanded: false,
      focused: true,
    });
  });

  it('has a polite, atomic status from the first render on, and the answer in it', async () => {
    const check = await cityCheck();
    const wanted = {live: 'polite', atomic: true};
    expect(await onlyNodeOf('status')).to.include(wanted);
    await check.ask('Boston, MA');
    expect(await onlyNodeOf('status')).to.include(wanted);
    const texts = (await nodesOf('StaticText')).map(({name}) => name);
    // Name and region each by itself, so that the direction of one never turns the other.
    expect(texts).to.include.members(['Boston', ', ', 'Massachusetts', ', is a member city.']);
  });

  it('says the number of places in a polite region, which no text of its own hides from the tree', async () => {
    const check = await typed('rich');
    const regions = (await accessibilityTree()).filter(({live}) => live === 'polite');
    expect(regions.map(({role}) => role)).to.deep.equal(['generic', 'status']);
    await waitUntil(() => check.root.textContent.includes('found'), 'the number is said', {timeout: 4000});
    const texts = (await nodesOf('StaticText')).map(({name}) => name).join('');
    expect(texts).to.include('2 places found');
  });

  it('gives every button its name: the one that checks, and each choice with place and status', async () => {
    const check = await cityCheck();
    await check.ask('Richmond');
    const names = (await nodesOf('button')).map(({name}) => name);
    expect(names).to.deep.equal([
      'Check',
      'Richmond, California Member city',
      'Richmond, Virginia Member city',
    ]);
  });

  it('leaves the marks out of the tree, because the words beside them say the same', async () => {
    const check = await typed('rich');
    expect(await imagesInTree()).to.have.length(0);
    await check.press('ArrowDown');
    await check.answered(() => check.press('Enter'));
    expect(await imagesInTree()).to.have.length(0);
  });
});
