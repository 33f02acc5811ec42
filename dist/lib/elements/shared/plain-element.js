import { asText } from './properties.js';

const Base = globalThis.HTMLElement ?? class {
};
class PlainElement extends Base {
  #controllers = /* @__PURE__ */ new Set();
  #texts = /* @__PURE__ */ new Map();
  #update;
  /** The names of the texts: small letters without dashes. */
  static get observedAttributes() {
    return [];
  }
  constructor() {
    super();
    for (const name of this.constructor.observedAttributes) {
      const set = this[name];
      Object.defineProperty(this, name, {
        get: () => this.#texts.get(name) ?? "",
        set: (value) => {
          this.#texts.set(name, asText(value));
          this.requestUpdate();
        }
      });
      if (set !== void 0) Object.assign(this, { [name]: set });
    }
  }
  /** @internal */
  get updateComplete() {
    return this.#update ?? Promise.resolve(true);
  }
  /** @internal */
  addController(controller) {
    this.#controllers.add(controller);
  }
  /** @internal */
  removeController(controller) {
    this.#controllers.delete(controller);
  }
  /** @internal */
  requestUpdate() {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = void 0;
      if (!this.isConnected) return false;
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.draw();
      return true;
    });
  }
  connectedCallback() {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }
  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
  attributeChangedCallback(name, _, value) {
    Object.assign(this, { [name]: value });
  }
}

export { PlainElement };
