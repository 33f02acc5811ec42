/** Custom states, so that a page may style `:state(ready)`. */
export class CustomStates {
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#internals = host.attachInternals();
  }

  show(...states: readonly string[]): void {
    try {
      this.#internals.states.clear();
      for (const state of states) this.#internals.states.add(state);
    } catch {
      // Chrome before 125 knows neither :state() nor names without dashes, and Firefox before 126 no states: nothing is lost.
      return;
    }
  }
}
