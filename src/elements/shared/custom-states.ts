/** Makes one of several custom states true, so that a page may style `:state(ready)`. */
export class CustomStates {
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#internals = host.attachInternals();
  }

  /** @param state The one that holds; none where it is `undefined`. */
  show(state: string | undefined, among: readonly string[]): void {
    const {states} = this.#internals;
    for (const one of among) {
      // Chrome 90 to 124 knows only names with dashes, and throws on the others.
      for (const name of [one, `--${one}`]) {
        try {
          if (one === state) states.add(name);
          else states.delete(name);
        } catch {
          continue; // this browser has the other spelling
        }
        break;
      }
    }
  }
}
