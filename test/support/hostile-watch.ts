import type {Payload} from './hostile-values.js';

/** The element as a page has it, the real one or a bad one in its place. */
export interface CityCheck extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly verdict?: Verdict | undefined;
  check(typed: unknown): Promise<Verdict>;
}

interface Verdict {
  readonly kind: string;
  readonly typed: string;
  readonly why?: string;
  readonly city?: {readonly id: string; readonly name: string; readonly region?: string};
  readonly candidates?: readonly {readonly name: string}[];
}

/** What was answered, and what was wrong with how it was shown: each fault begins with the word of its watcher. */
export interface Told {
  readonly kind: string;
  readonly typed: string;
  readonly why: string | undefined;
  /** Of the city that is called a member, or is listed. */
  readonly id: string | undefined;
  /** The `href`s in the element, as written. */
  readonly links: readonly string[];
  readonly faults: readonly string[];
}

export interface Hostile {
  /** What the suite handed over. */
  readonly payloads: readonly Payload[];
  /** The address as a link may have it; `undefined` where it must be none. */
  safeAddress(address: string, base?: string): string | undefined;
  /** Puts an element on the stage, with these attributes and properties. */
  put(
    attributes: Readonly<Record<string, string>>,
    properties?: Readonly<Record<string, unknown>>,
  ): CityCheck;
  /** Sets an attribute as a page's script would. */
  set(element: CityCheck, name: string, value: string): void;
  /** Takes an element off the stage, and reports what it did to itself as the page sees it. */
  drop(element: CityCheck): void;
  /** Asks by `check`, and looks at the answer, which must show these texts. */
  ask(element: CityCheck, typed: string, shown?: readonly string[]): Promise<Told>;
  /** Waits for the answer to what was asked by other means, and looks at it. */
  look(element: CityCheck, shown?: readonly string[]): Promise<Told>;
  /** What stands in the list under the box once this was typed. */
  list(element: CityCheck, typed: string, shown: readonly string[]): Promise<readonly string[]>;
  /** Does something with each number below `count`, a few side by side, and gives all that came of it in order. */
  abreast<Result>(
    count: number,
    act: (at: number) => Promise<Result>,
    /** Those that take long because they are tried again: all of them side by side. */
    isSlow?: (at: number) => boolean,
  ): Promise<readonly Result[]>;
  /** Whether a request for an address goes out and leads to another host, where it fails. */
  leavesHere(address: string, base: string): boolean;
  /** Begins to watch: from here on whatever changes outside the stage is reported. */
  begin(): void;
  /** Reports what has changed since, which no observer tells. */
  settle(): void;
}

declare global {
  interface Window {
    hostile: Hostile;
    hostileReport(what: string, detail: string): void;
  }
}

/**
 * Everything that watches inside a page, run before any script of the page, in
 * every frame. It must stand alone: it is handed to the browser as text.
 */
export function watch(): void {
  // What the compiler of the tests puts around named functions.
  (globalThis as {__name?: unknown}).__name ??= (named: unknown): unknown => named;
  const report = (what: string, detail: unknown): void => {
    try {
      window.hostileReport(what, String(detail).slice(0, 300));
    } catch {
      // a frame whose document has gone away
    }
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
    window[name] = (...said: unknown[]): never => {
      report('scripts', `${name}(${said.map(String).join()})`);
      return undefined as never;
    };
  }
  addEventListener('error', (event) => event.message && report('errors', event.message));
  addEventListener('unhandledrejection', (event) => report('errors', `rejected: ${String(event.reason)}`));
  // Whatever the page's policy would have stopped: a handler in an attribute, a script in a link, HTML out of a text.
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    report('scripts', `policy: ${effectiveDirective} ${blockedURI}`),
  );
  if (window !== window.top) return;

  const TAGS = new Set(
    'a bdi button details div form h2 input label li ol p path slot span strong summary svg time ul'.split(
      ' ',
    ),
  );
  // Only what a text in this element has any business with.
  const ATTRIBUTES =
    /^(aria-[a-z]+|auto(complete|capitalize)|class|d|datetime|enterkeyhint|focusable|for|href|id|lang|name|novalidate|open|part|role|spellcheck|tabindex|type|viewBox|hidden)$/;
  const DIRECTING = /[\u202a-\u202e\u2066-\u2069]/;
  const LONGEST_ECHO = 60;
  const held = new Map<CityCheck, CityCheck>();

  const root = (element: CityCheck): ShadowRoot => element.shadowRoot!;
  const answerOf = (element: CityCheck): HTMLElement => root(element).querySelector('[part=answer]')!;

  /** A text apart from blanks and from what has no form of its own. */
  const plain = (text: string): string =>
    text
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim();
  const squeezed = (text: string): string => plain(text).replaceAll(' ', '');

  /** As the contract has it: as parsed, https without credentials, or http on this machine; `undefined` for anything else. */
  const safeAddress = (address: string, base?: string): string | undefined => {
    if (address.trim() === '' || !URL.canParse(address, base)) return undefined;
    const {protocol, hostname, username, password, href} = new URL(address, base);
    const here = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    const safe = protocol === 'https:' || (protocol === 'http:' && here);
    return safe && username === '' && password === '' ? href : undefined;
  };

  /** What has been looked at already, and whether it was in order: there are few kinds, and they come thousands of times. */
  const known = new Map<string, boolean>();
  const isWrong = (kind: string, isRight: () => boolean): boolean => {
    if (!known.has(kind)) known.set(kind, isRight());
    return !known.get(kind);
  };
  const wrongElements = (element: CityCheck): string[] => {
    const faults = [];
    for (const one of root(element).querySelectorAll('*')) {
      const {localName, attributes} = one;
      if (isWrong(`<${localName}>`, () => TAGS.has(localName))) faults.push(`elements: <${localName}>`);
      for (const {name} of attributes) {
        if (isWrong(name, () => ATTRIBUTES.test(name))) faults.push(`elements: ${localName}[${name}]`);
      }
    }
    return faults;
  };

  const wrongLinks = (element: CityCheck): string[] =>
    [...root(element).querySelectorAll('[href]')].flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      if (/^mailto:[\w.+-]+@[\w.-]+$/.test(href)) return [];
      return safeAddress(href) === href ? [] : [`links: ${href}`];
    });

  const isForEyes = (one: Element): boolean => getComputedStyle(one).clipPath === 'none';
  const wrongLayout = (element: CityCheck): string[] => {
    const {scrollWidth, clientWidth} = element;
    const page = document.documentElement;
    const {left, right} = element.getBoundingClientRect();
    const faults = [];
    if (scrollWidth > clientWidth) faults.push(`layout: ${scrollWidth} px in ${clientWidth}`);
    if (page.scrollWidth > innerWidth) faults.push(`layout: the page is ${page.scrollWidth} px wide`);
    const range = document.createRange();
    for (const one of root(element).querySelectorAll('p, li, h2, button, .name')) {
      range.selectNodeContents(one);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && (box.left < left - 1 || box.right > right + 1) && isForEyes(one)) {
        faults.push(`layout: ${one.localName} from ${box.left} to ${box.right}`);
      }
    }
    return faults;
  };

  /**
   * Where a text that turns the direction is shown: what stands behind it, up to
   * the end of its block, must run on from left to right.
   */
  const wrongDirection = (within: Element, shown: readonly string[]): string[] => {
    const turning = [...new Set(shown.map((one) => one.trim()))].filter((one) => DIRECTING.test(one));
    if (turning.length === 0) return [];
    const blocks = new Map<Element, {text: string; letters: {node: Text; at: number}[]}>();
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let block = node.parentElement!;
      while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
      if (!blocks.has(block)) blocks.set(block, {text: '', letters: []});
      const held = blocks.get(block)!;
      const {data} = node as Text;
      held.text += data;
      for (let at = 0; at < data.length; at++) held.letters.push({node: node as Text, at});
    }
    const range = document.createRange();
    const faults = new Set<string>();
    for (const {text, letters} of blocks.values()) {
      // How such a text stands within itself is its own affair.
      const own = new Set<number>();
      let first = text.length;
      for (const one of turning) {
        for (let found = text.indexOf(one); found >= 0; found = text.indexOf(one, found + one.length)) {
          first = Math.min(first, found + one.length);
          for (let at = found; at < found + one.length; at++) own.add(at);
        }
      }
      let words = '';
      let before: DOMRect | undefined;
      for (let at = first; at < text.length && words.length < 80; at++) {
        if (own.has(at) || !/[\w,.()“”?]/.test(text[at]!)) continue;
        const letter = letters[at]!;
        range.setStart(letter.node, letter.at);
        range.setEnd(letter.node, letter.at + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        words += text[at];
        if (before && Math.abs(before.top - box.top) < 4 && box.left < before.left - 0.5) {
          faults.add(`direction: “${words}” behind ${JSON.stringify(turning)}`);
          break;
        }
        before = box;
      }
    }
    return [...faults];
  };

  const wrongText = (element: CityCheck, verdict: Verdict, shown: readonly string[]): string[] => {
    const text = squeezed(answerOf(element).textContent);
    const {kind, typed, city, candidates = []} = verdict;
    const echoes = kind === 'cannot-confirm' || (kind === 'unknown-place' && !('place' in verdict));
    const echo = [...typed.trim()].slice(0, LONGEST_ECHO).join('');
    const wanted = [...shown, ...(echoes ? [echo] : []), ...(city ? [city.name] : [])];
    for (const {name} of candidates.slice(0, 5)) wanted.push(name);
    return wanted.filter((one) => !text.includes(squeezed(one))).map((one) => `text: ${one.slice(0, 100)}`);
  };

  const judge = (element: CityCheck, verdict: Verdict, shown: readonly string[]): Told => ({
    kind: verdict.kind,
    typed: verdict.typed,
    why: verdict.why,
    id: verdict.city?.id,
    links: [...root(element).querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? ''),
    faults: [
      ...wrongElements(element),
      ...wrongLinks(element),
      ...wrongLayout(element),
      ...wrongText(element, verdict, shown),
      ...wrongDirection(answerOf(element), [...shown, verdict.typed, verdict.city?.name ?? '']),
    ],
  });

  const stage = (): HTMLElement => document.querySelector('main')!;
  let names = new Set<string>();
  let inherited = '';
  const prototypes = (): string =>
    [Object, Array, String, Function, Promise, Map]
      .map(({prototype}) => Reflect.ownKeys(prototype).map(String).join())
      .join(';');

  window.hostile = {
    payloads: [],
    safeAddress,
    put: (attributes, properties = {}) => {
      const element = document.createElement('cos-city-check') as CityCheck;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      Object.assign(element, properties);
      held.set(element, element.cloneNode(true) as CityCheck);
      stage().append(element);
      return element;
    },
    set: (element, name, value) => {
      element.setAttribute(name, value);
      held.get(element)?.setAttribute(name, value);
    },
    drop: (element) => {
      const before = held.get(element)?.outerHTML;
      if (element.outerHTML !== before) report('changes', `the element itself: ${element.outerHTML}`);
      if (element.parentNode !== stage()) report('changes', 'the element has been moved');
      held.delete(element);
      element.remove();
    },
    ask: async (element, typed, shown = []) => {
      const verdict = await element.check(typed);
      await element.updateComplete;
      const told = judge(element, verdict, shown);
      return verdict.typed === typed
        ? told
        : {...told, faults: [...told.faults, `answers: to ${verdict.typed}`]};
    },
    look: async (element, shown = []) => {
      await element.updateComplete;
      while (!element.verdict) {
        await new Promise((resolve) => element.addEventListener('cos-city-checked', resolve, {once: true}));
      }
      await element.updateComplete;
      const told = judge(element, element.verdict, shown);
      const {value} = root(element).querySelector('input')!;
      // A box has one line.
      const isSame = value.replace(/\s/g, '') === told.typed.replace(/\s/g, '');
      return isSame ? told : {...told, faults: [...told.faults, `answers: the box has ${value}`]};
    },
    list: async (element, typed, shown) => {
      await element.updateComplete;
      const box = root(element).querySelector('input')!;
      box.value = typed;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await element.updateComplete;
      const list = root(element).querySelector('[role=listbox]')!;
      const text = squeezed(list.textContent);
      return [
        ...shown.filter((one) => !text.includes(squeezed(one))).map((one) => `text: not in the list: ${one}`),
        ...wrongElements(element),
        ...wrongLayout(element),
        ...wrongDirection(list, shown),
      ];
    },
    abreast: async (count, act, isSlow = () => false) => {
      const all: Awaited<ReturnType<typeof act>>[] = [];
      const numbers = Array.from({length: count}, (_, at) => at);
      const few = numbers.filter((at) => !isSlow(at));
      const turns = [numbers.filter(isSlow)];
      for (let at = 0; at < few.length; at += 12) turns.push(few.slice(at, at + 12));
      for (const turn of turns) {
        await Promise.all(
          turn.map(async (at) => {
            all[at] = await act(at);
          }),
        );
      }
      return all;
    },
    leavesHere: (address, base) => {
      const safe = safeAddress(address, base);
      return safe !== undefined && !safe.startsWith(`${location.origin}/`);
    },
    begin: () => {
      names = new Set(Object.getOwnPropertyNames(window));
      inherited = prototypes();
      new MutationObserver((records) => {
        for (const {target, type} of records) {
          if (!stage().contains(target)) report('changes', `${type} of ${target.nodeName}`);
        }
      }).observe(document, {attributes: true, childList: true, characterData: true, subtree: true});
    },
    settle: () => {
      for (const name of Object.getOwnPropertyNames(window)) {
        if (!names.has(name)) report('changes', `a global: ${name}`);
      }
      if (prototypes() !== inherited) report('changes', 'a prototype');
      for (const element of [...held.keys()]) window.hostile.drop(element);
      if (stage().childNodes.length > 0) report('changes', `on the stage: ${stage().innerHTML}`);
      if (document.cookie !== '') report('changes', `a cookie: ${document.cookie}`);
      for (const key of Object.keys(localStorage)) {
        if (!key.startsWith('cos-feed:1:')) report('changes', `stored: ${key}`);
      }
    },
  };
}
