import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {asText} from './properties.js';

/** A server has no elements, and may import their classes all the same. */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (class {} as typeof HTMLElement);

/**
 * The least that an element with controllers needs: texts that are attributes and
 * properties alike, and one update for all that changed. For an element of which
 * hundreds are on a page, and whose file must be small; every other is a `CosElement`.
 */
export abstract class PlainElement extends Base implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  readonly #texts = new Map<string, string>();
  #update: Promise<boolean> | undefined;

  /** The names of the texts: small letters without dashes. */
  static get observedAttributes(): readonly string[] {
    return [];
  }

  constructor() {
    super();
    for (const name of (this.constructor as typeof PlainElement).observedAttributes) {
      // What a page set before the script came.
      const set = (this as Readonly<Record<string, unknown>>)[name];
      Object.defineProperty(this, name, {
        get: () => this.#texts.get(name) ?? '',
        set: (value) => {
          this.#texts.set(name, asText(value));
          this.requestUpdate();
        },
      });
      if (set !== undefined) Object.assign(this, {[name]: set});
    }
  }

  /** Draws what there is to show. */
  protected abstract draw(): void;

  /** @internal */
  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  /** @internal */
  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  /** @internal */
  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** @internal */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (!this.isConnected) return false;
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.draw();
      return true;
    });
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    Object.assign(this, {[name]: value});
  }
}
