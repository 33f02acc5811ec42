import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {faults} from '../axe.js';
import {cityCheck, type Driver} from '../harness.js';
import {joinCta, type JoinDriver} from './join-harness.js';

const PLACES = '/test-feed/with-places-good';

const detailsIn = (root: ParentNode): HTMLDetailsElement =>
  root.querySelector<HTMLDetailsElement>('.letter')!;
const draftIn = (root: ParentNode): HTMLTextAreaElement => root.querySelector('textarea')!;
const said = (root: ParentNode): string => root.querySelector('output')!.innerText;

async function opened<Some extends Driver | JoinDriver>(driver: Some): Promise<Some> {
  const details = detailsIn(driver.root);
  details.querySelector('summary')!.click();
  await waitUntil(() => draftIn(details) !== null, 'the letter is there');
  return driver;
}

async function notListed(): Promise<Driver> {
  const check = await cityCheck({feed: PLACES});
  expect((await check.ask('Portland, ME')).kind).to.equal('not-listed');
  return opened(check);
}

function press(root: ParentNode, words: string): HTMLElement {
  const found = [...detailsIn(root).querySelectorAll<HTMLElement>('button, a')].find(
    (one) => one.textContent.trim() === words,
  );
  if (!found) throw new Error(`nothing says “${words}”`);
  document.addEventListener('click', (event) => event.preventDefault(), {once: true});
  found.click();
  return found;
}

/** The parts of a mailto: address. */
function mail(link: HTMLElement): {to: string; subject: string; body: string; length: number} {
  const {href} = link as HTMLAnchorElement;
  expect(href.includes('+'), 'blanks are %20').to.equal(false);
  const {pathname, searchParams} = new URL(href);
  return {
    to: pathname,
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
    length: href.length,
  };
}

/** With another clipboard for as long as it takes. */
async function withClipboard(clipboard: unknown, act: () => Promise<unknown>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  await act();
  Reflect.deleteProperty(navigator, 'clipboard');
}

describe('the letter to the mayor', () => {
  it('is offered where a city is known not to be on the list, closed, and with its full name', async () => {
    const check = await cityCheck({feed: PLACES});
    await check.ask('Portland, ME');
    expect([detailsIn(check.root).open, check.answer.includes('Write the letter')]).to.deep.equal([
      false,
      true,
    ]);
    await opened(check);
    expect(draftIn(check.root).value).to.match(
      /^Dear Mayor,\n\n.*one more member in it: Portland, Maine\.\n/,
    );
    for (const asks of ['free', 'sign the Declaration', 'plan', 'share', 'Sincerely']) {
      expect(draftIn(check.root).value).to.include(asks);
    }
    expect(draftIn(check.root).labels[0]!.innerText).to.include('Your letter to the mayor');
  });

  it('is not offered where no city is named, or where one is a member', async () => {
    const check = await cityCheck({feed: PLACES});
    for (const typed of ['Boston, MA', 'Zyzzburg', 'Springfield']) {
      await check.ask(typed);
      expect(check.root.querySelectorAll('.letter'), typed).to.have.length(0);
    }
  });

  it('keeps what a visitor has written when the answer is drawn anew, and is another city’s for another', async () => {
    const check = await notListed();
    draftIn(check.root).focus();
    await sendKeys({type: 'Hello! '});
    const written = draftIn(check.root).value;
    expect(written).to.include('Hello! ');
    check.element.requestUpdate();
    check.element.lang = 'en-GB';
    await waitUntil(() => check.answer.includes('20 November 2026'));
    expect(draftIn(check.root).value).to.equal(written);
    await check.ask('Bangor, ME');
    await opened(check);
    expect(draftIn(check.root).value).to.include(': Bangor, Maine.');
  });

  it('opens as an e-mail to nobody yet, with what stands in it', async () => {
    const check = await notListed();
    draftIn(check.root).focus();
    await sendKeys({type: 'Üé & + 100%\n'});
    const {to, subject, body, length} = mail(press(check.root, 'Open as e-mail'));
    expect([to, subject]).to.deep.equal(['', 'Cities of Service: a place for Portland, Maine']);
    expect(body.replaceAll('\r\n', '\n')).to.equal(draftIn(check.root).value);
    expect(length).to.be.at.most(1800);
  });

  it('makes of the longest letter an e-mail that mail programs can take, and of half characters no fault', async () => {
    const check = await notListed();
    for (const words of ['Long. '.repeat(20_000), '😀'.repeat(5000), `\ud800${'x'.repeat(3000)}`, '']) {
      draftIn(check.root).value = words;
      const {body, length} = mail(press(check.root, 'Open as e-mail'));
      expect(length).to.be.at.most(1800);
      expect(body === '' ? words : body.at(-1)).to.equal(words && '…');
      expect(length > 1700).to.equal(words !== '');
    }
  });

  it('is copied as it stands, and says so', async () => {
    const check = await notListed();
    const copied: string[] = [];
    const writeText = (words: string): Promise<void> => Promise.resolve(void copied.push(words));
    await withClipboard({writeText}, async () => {
      draftIn(check.root).value = 'My own';
      press(check.root, 'Copy');
      await waitUntil(() => said(check.root) === 'Copied.');
    });
    expect(copied).to.deep.equal(['My own']);
  });

  it('is marked for copying where the page may not copy, and says that', async () => {
    const check = await notListed();
    const {execCommand} = document;
    for (const [works, says] of [
      [true, 'Copied.'],
      [false, 'The letter is marked: copy it from there.'],
    ] as const) {
      document.execCommand = () => works;
      await withClipboard(undefined, async () => {
        press(check.root, 'Copy');
        await waitUntil(() => said(check.root) === says, says);
      });
      const {selectionStart, selectionEnd, value} = draftIn(check.root);
      expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    }
    document.execCommand = execCommand;
  });

  it('is printed alone, and leaves nothing behind', async () => {
    const check = await notListed();
    const {print} = window;
    const before = document.documentElement.children.length;
    const printed: string[] = [];
    window.print = () => void printed.push(document.documentElement.lastElementChild!.textContent);
    for (const end of ['afterprint', 'pointerdown']) {
      draftIn(check.root).value = end;
      press(check.root, 'Print');
      expect(document.adoptedStyleSheets).to.have.length(1);
      dispatchEvent(new Event(end));
    }
    window.print = print;
    expect(printed).to.deep.equal(['afterprint', 'pointerdown']);
    expect([
      document.documentElement.children.length - before,
      document.adoptedStyleSheets.length,
    ]).to.deep.equal([0, 0]);
  });

  it('keeps a page’s one-key shortcuts away from what is typed', async () => {
    const check = await notListed();
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent): void => void heard.push(key);
    for (const type of ['keydown', 'keypress'] as const) document.addEventListener(type, listen);
    draftIn(check.root).focus();
    await sendKeys({type: 'st'});
    await sendKeys({press: 'Escape'});
    for (const type of ['keydown', 'keypress'] as const) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal(['Escape']);
    expect(draftIn(check.root).value.startsWith('st')).to.equal(true);
    expect(check.element.verdict?.kind, 'the answer stays').to.equal('not-listed');
  });

  it('has no fault that axe finds when open in an answer', async () => {
    expect(await faults(await notListed(), '<textarea')).to.deep.equal([]);
  });

  it('has no fault that axe finds when open in the block', async () => {
    expect(await faults(await opened(await joinCta()), '<textarea')).to.deep.equal([]);
  });
});

describe('the letter in cos-join-cta', () => {
  const cityIn = ({root}: JoinDriver): HTMLInputElement => detailsIn(root).querySelector('input')!;

  it('is of “our city” until a city is named in its field', async () => {
    const block = await opened(await joinCta());
    expect(draftIn(block.root).value).to.include('one more member in it: our city.');
    cityIn(block).focus();
    await sendKeys({type: 'Riverbend, Ohio'});
    await block.element.updateComplete;
    expect(draftIn(block.root).value).to.include('one more member in it: Riverbend, Ohio.');
    expect(mail(press(block.root, 'Open as e-mail')).subject).to.include('Riverbend, Ohio');
  });

  it('takes the city that the check did not find on the list, but never what a visitor wrote', async () => {
    const block = await opened(await joinCta());
    await block.check.ask('Portland, ME');
    await block.element.updateComplete;
    expect(draftIn(block.root).value).to.include(': Portland, Maine.');
    expect(cityIn(block).value).to.equal('Portland, Maine');
    draftIn(block.root).focus();
    await sendKeys({type: 'Mine. '});
    await block.check.ask('Bangor, ME');
    await block.element.updateComplete;
    expect(draftIn(block.root).value).to.include('Mine. ').and.to.include(': Portland, Maine.');
  });
});
