import {fixture, waitUntil} from '@open-wc/testing';
import {html, nothing, type TemplateResult} from 'lit';
import type {CosCityCheck} from '../../../src/elements/city-check/city-check.js';
import type {JoinFollowedEvent} from '../../../src/elements/events.js';
import type {CosJoinCta} from '../../../src/elements/join-cta/join-cta.js';
import {Driver} from '../harness.js';
import '../../../src/define/cos-join-cta.js';

export const JOIN = '/test-feed/join';

let own = 0;
/** An address of its own, so that nothing loaded before answers for it. */
export const ownFeed = (name: string): string => `/test-feed/${name}?join=${own++}`;

export interface JoinAttributes {
  readonly feed?: string;
  readonly region?: string;
  readonly audience?: string;
  readonly variant?: string;
  readonly level?: string;
  /** What the page puts inside. */
  readonly inside?: TemplateResult;
}

export const OWN_LINK = html`<a href="/the-list">Our own list</a>`;

/** The block as a page has it, once it knows of its feed what there is to know. */
export async function joinCta(attributes: JoinAttributes = {}): Promise<JoinDriver> {
  const {feed = JOIN, region, audience, variant, level, inside = OWN_LINK} = attributes;
  const element = await fixture<CosJoinCta>(
    html`<cos-join-cta
      feed=${feed}
      region=${region ?? nothing}
      audience=${audience ?? nothing}
      variant=${variant ?? nothing}
      heading-level=${level ?? nothing}
      >${inside}</cos-join-cta
    >`,
  );
  await waitUntil(() => element.matches(':state(ready), :state(failed)'), 'the feed has come or failed');
  await element.updateComplete;
  return new JoinDriver(element);
}

/** The words of an element as they are seen, blanks run together. */
export function wordsOf(element: HTMLElement | null): string {
  return element?.innerText.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';
}

export class JoinDriver {
  readonly element: CosJoinCta;

  constructor(element: CosJoinCta) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get words(): string {
    return wordsOf(this.root.querySelector<HTMLElement>('.box'));
  }

  /** Each heading as level and words. */
  get headings(): readonly string[] {
    return [...this.root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].map(
      (heading) => `${heading.localName.slice(1)} ${wordsOf(heading)}`,
    );
  }

  /** Each link that is seen, as its words and where it leads; those of the check and of the letter left out. */
  get doors(): readonly string[] {
    const own = [...this.root.querySelectorAll('a')].filter(
      (link) => !link.closest('.letter') && !link.closest('cos-city-check'),
    );
    const links = [...own, ...this.element.querySelectorAll('a')];
    return links.filter((link) => link.checkVisibility()).map((link) => `${wordsOf(link)} → ${link.href}`);
  }

  get check(): Driver {
    return new Driver(this.root.querySelector<CosCityCheck>('cos-city-check')!);
  }

  /** Clicks the link with these words, and goes nowhere. */
  follow(words: string, root: ParentNode = this.root): void {
    const link = [...root.querySelectorAll('a')].find((one) => one.textContent.includes(words));
    if (!link) throw new Error(`no link says “${words}”`);
    document.addEventListener('click', (event) => event.preventDefault(), {once: true});
    link.click();
  }

  /** The doors that are told of from now on. */
  listen(): readonly string[] {
    const heard: string[] = [];
    document.addEventListener('cos-join-followed', (event) => {
      const {door, bubbles, composed, target} = event as JoinFollowedEvent;
      heard.push(bubbles && composed && target === this.element ? door : 'wrongly told');
    });
    return heard;
  }
}
