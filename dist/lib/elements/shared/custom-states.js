class CustomStates {
  #internals;
  constructor(host) {
    this.#internals = host.attachInternals();
  }
  show(state) {
    try {
      this.#internals.states.clear();
      this.#internals.states.add(state);
    } catch {
      return;
    }
  }
}

export { CustomStates };
