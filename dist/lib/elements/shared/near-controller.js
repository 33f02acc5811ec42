const MARGIN = "50%";
class NearController {
  #host;
  #act;
  #watch;
  constructor(host, act) {
    this.#host = host;
    this.#act = act;
    host.addController(this);
  }
  hostConnected() {
    if (!("IntersectionObserver" in globalThis)) {
      this.#act();
      return;
    }
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.hostDisconnected();
        this.#act();
      },
      { rootMargin: MARGIN }
    );
    this.#watch.observe(this.#host);
  }
  hostDisconnected() {
    this.#watch?.disconnect();
  }
}

export { NearController };
