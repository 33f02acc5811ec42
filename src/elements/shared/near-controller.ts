import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far below or above the window an element is near enough: half a window. */
const MARGIN = '50%';

/** Does something each time an element is put on a page, as soon as it is nearly in view. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #act: () => void;
  #watch: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, act: () => void) {
    this.#host = host;
    this.#act = act;
    host.addController(this);
  }

  hostConnected(): void {
    if (!('IntersectionObserver' in globalThis)) {
      this.#act();
      return;
    }
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.hostDisconnected();
        this.#act();
      },
      {rootMargin: MARGIN},
    );
    this.#watch.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }
}
