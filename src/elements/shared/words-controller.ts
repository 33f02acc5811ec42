import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLanguage} from '../../i18n/choose-language.js';
import type {Language, Texts} from '../../i18n/messages.js';

/** The words of an element, in the language of the nearest `lang` around it, followed when that changes. */
export class WordsController<Key extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Texts<Key>;
  #language: Language<Key>;
  #tag = '';
  #watch: MutationObserver | undefined;

  /** @param english What the element has to say, in American English. */
  constructor(host: ReactiveControllerHost & HTMLElement, english: Texts<Key>) {
    this.#host = host;
    this.#english = english;
    this.#language = chooseLanguage('', english);
    host.addController(this);
  }

  get language(): Language<Key> {
    return this.#language;
  }

  hostConnected(): void {
    this.#watch = new MutationObserver(() => this.#follow());
    for (const root of rootsAround(this.#host)) {
      this.#watch.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  #follow(): void {
    const tag = nearestLang(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#language = chooseLanguage(tag, this.#english);
    this.#host.requestUpdate();
  }
}

/** The root an element is in, and those of the hosts around it. */
function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function nearestLang(element: Element): string {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
