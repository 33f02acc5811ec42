import { chooseLanguage } from '../../i18n/choose-language.js';

class WordsController {
  #host;
  #english;
  #language;
  #tag = "";
  #watch;
  /** @param english What the element has to say, in American English. */
  constructor(host, english) {
    this.#host = host;
    this.#english = english;
    this.#language = chooseLanguage("", english);
    host.addController(this);
  }
  get language() {
    return this.#language;
  }
  hostConnected() {
    this.#watch = new MutationObserver(() => this.#follow());
    for (const root of rootsAround(this.#host)) {
      this.#watch.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
    }
    this.#follow();
  }
  hostDisconnected() {
    this.#watch?.disconnect();
  }
  #follow() {
    const tag = nearestLang(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#language = chooseLanguage(tag, this.#english);
    this.#host.requestUpdate();
  }
}
function rootsAround(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
function nearestLang(element) {
  const nearest = element.closest("[lang]");
  if (nearest) return nearest.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : "";
}

export { WordsController };
