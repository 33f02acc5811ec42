import {fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import {nothing} from 'lit';
import type {CityVerdict} from '../../src/domain/verdict.js';
import type {CosCityCheck} from '../../src/elements/city-check/city-check.js';
import {CityCheckedEvent} from '../../src/elements/events.js';
import '../../src/define/cos-city-check.js';

export const GOOD = '/test-feed/good';

export interface Attributes {
  readonly feed?: string;
  readonly city?: string;
  readonly region?: string;
  readonly heading?: string;
}

/** The element as a page has it, with its fallback, and spoken to by role and label. */
export async function cityCheck({feed = GOOD, city, region, heading}: Attributes = {}): Promise<Driver> {
  const element = await fixture<CosCityCheck>(
    html`<cos-city-check
      feed=${feed}
      city=${city ?? nothing}
      region=${region ?? nothing}
      heading=${heading ?? nothing}
    >
      <a href="/the-list">See the list of member cities</a>
    </cos-city-check>`,
  );
  return new Driver(element);
}

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly [property: string]: unknown;
}

/** What assistive technology gets of the whole page. */
export async function accessibilityTree(): Promise<readonly TreeNode[]> {
  return executeServerCommand<readonly TreeNode[], undefined>('accessibility-tree');
}

export class Driver {
  readonly element: CosCityCheck;

  constructor(element: CosCityCheck) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get box(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('[role="combobox"]')!;
  }

  get list(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[role="listbox"]')!;
  }

  get options(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  get status(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[role="status"]')!;
  }

  /** The answer in words, blanks run together. */
  get answer(): string {
    return this.status.innerText.replace(/[\s\u00a0]+/g, ' ').trim();
  }

  get isOpen(): boolean {
    return this.box.getAttribute('aria-expanded') === 'true';
  }

  get marked(): HTMLElement | null {
    const id = this.box.getAttribute('aria-activedescendant');
    return id ? this.root.getElementById(id) : null;
  }

  get selected(): readonly HTMLElement[] {
    return this.options.filter((option) => option.getAttribute('aria-selected') === 'true');
  }

  button(words: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((one) => one.textContent.includes(words));
    if (!found) throw new Error(`no button says “${words}”`);
    return found;
  }

  /** Keys into the box, as a person types them. */
  async type(text: string): Promise<void> {
    this.box.focus();
    await sendKeys({type: text});
    await this.element.updateComplete;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await sendKeys({press: key});
    await this.element.updateComplete;
  }

  /** Types and waits until the list shows what matches. */
  async typeAndSee(text: string): Promise<void> {
    await this.type(text);
    await waitUntil(() => this.isOpen, `the list opens for “${text}”`);
  }

  async click(target: Element): Promise<void> {
    target.scrollIntoView({block: 'center'});
    const {left, top, width, height} = target.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await this.element.updateComplete;
  }

  /** Does something that leads to an answer, and waits until it is shown. */
  async answered(act: () => unknown): Promise<CityVerdict> {
    const event = oneEvent<CityCheckedEvent>(this.element, CityCheckedEvent.type);
    void act();
    const {verdict} = await event;
    await this.element.updateComplete;
    return verdict;
  }

  /** Replaces what is in the box and presses Enter. */
  async ask(text: string): Promise<CityVerdict> {
    this.box.value = '';
    await this.type(text);
    return this.answered(() => this.press('Enter'));
  }
}
