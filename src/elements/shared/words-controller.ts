import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLanguage} from '../../i18n/choose-language.js';
import type {Language} from '../../i18n/messages.js';

/** The words of an element, in the language of the nearest `lang` around it, followed when that changes. */
export class WordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #language = chooseLanguage('');
  #tag = '';
  #watch: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
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
    this.#language = chooseLanguage(tag);
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
