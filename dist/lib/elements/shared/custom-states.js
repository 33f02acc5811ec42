class CustomStates {
  #internals;
  constructor(host) {
    this.#internals = host.attachInternals();
  }
  /** @param state The one that holds; none where it is `undefined`. */
  show(state, among) {
    const { states } = this.#internals;
    for (const one of among) {
      for (const name of [one, `--${one}`]) {
        try {
          if (one === state) states.add(name);
          else states.delete(name);
        } catch {
          continue;
        }
        break;
      }
    }
  }
}

export { CustomStates };
