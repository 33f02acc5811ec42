class CustomStates {
  #internals;
  constructor(host) {
    this.#internals = host.attachInternals();
  }
  show(...states) {
    try {
      this.#internals.states.clear();
      for (const state of states) this.#internals.states.add(state);
    } catch {
      return;
    }
  }
}

export { CustomStates };
