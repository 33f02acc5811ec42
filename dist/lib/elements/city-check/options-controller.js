const QUIET_MS = 1400;
class OptionsController {
  constructor(host, owner) {
    this.#options = { at: "shut" };
    this.#waits = false;
    this.shut = () => {
      this.#waits = false;
      this.#said = void 0;
      clearTimeout(this.#saySoon);
      this.#show({ at: "shut" });
    };
    /** The cursor is back in the text: Enter must not take an option left behind. */
    this.unmark = () => {
      if (this.#options.at === "open") this.#show({ ...this.#options, marked: void 0 });
    };
    /** The list takes room: what lies below must not move under a press that is on its way there. */
    this.onBlur = () => {
      this.#waits = false;
      const over = new AbortController();
      const shut = () => {
        over.abort();
        setTimeout(this.shut);
      };
      if (!document.querySelector(":active")) shut();
      else
        for (const end of ["mouseup", "dragstart"])
          addEventListener(end, shut, { signal: over.signal, capture: true });
    };
    this.onKeydown = (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      this.#owner.notice();
      if (this.#act(event)) {
        event.preventDefault();
        event.stopPropagation();
      } else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) {
        event.stopPropagation();
      }
    };
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }
  #host;
  #owner;
  #options;
  #said;
  #saySoon;
  #waits;
  get options() {
    return this.#options;
  }
  /** How many options to say aloud: a moment after the list has come to rest, so as not to talk over the typing. */
  get said() {
    return this.#said;
  }
  hostUpdate() {
    if (this.#waits) this.open();
  }
  hostDisconnected() {
    this.shut();
  }
  /** Open with what matches, nothing marked, as soon as the feed is there; shut where nothing does. */
  open() {
    const candidates = this.#owner.matches();
    this.shut();
    this.#waits = candidates === void 0;
    if (!candidates) return;
    if (candidates.length > 0) this.#show({ at: "open", candidates, marked: void 0 });
    this.#saySoon = setTimeout(() => {
      this.#said = candidates.length;
      this.#host.requestUpdate();
    }, QUIET_MS);
  }
  /** Does what a key asks for. Gives whether it did, so that the browser and the page leave the key alone. */
  #act({ key, altKey, ctrlKey, metaKey, shiftKey, isComposing, keyCode, target }) {
    if (isComposing || keyCode === 229) return key === "Enter";
    const modified = ctrlKey || metaKey || shiftKey;
    if (modified || /^(Arrow(Left|Right)|Home|End)$/.test(key)) this.unmark();
    if (modified) return false;
    const options = this.#options;
    switch (key) {
      case "ArrowDown":
        if (!altKey) return this.#mark(1);
        if (options.at === "shut") this.open();
        return true;
      case "ArrowUp":
        if (!altKey) return this.#mark(-1);
        this.shut();
        return true;
      case "Enter": {
        const candidate = options.at === "open" ? options.candidates[options.marked ?? -1] : void 0;
        if (candidate) this.#owner.take(candidate);
        return candidate !== void 0;
      }
      case "Escape":
        if (options.at === "shut" && target.value === "") return false;
        if (options.at === "open") this.shut();
        else this.#owner.clear();
        return true;
      case "Tab":
        this.shut();
        return false;
      default:
        return false;
    }
  }
  /** One option on or back, from the box to either end, and round. */
  #mark(step) {
    if (this.#options.at === "shut") this.open();
    const options = this.#options;
    if (options.at === "shut") return false;
    const { length } = options.candidates;
    const from = options.marked ?? (step === 1 ? -1 : length);
    this.#show({ ...options, marked: (from + step + length) % length });
    return true;
  }
  #show(options) {
    this.#options = options;
    this.#host.requestUpdate();
  }
}

export { OptionsController };
