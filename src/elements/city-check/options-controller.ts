import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Candidate} from '../../domain/verdict.js';

/** The list under the box: shut, or open with at most one option marked. */
export type Options =
  | {readonly at: 'shut'}
  | {readonly at: 'open'; readonly candidates: readonly Candidate[]; readonly marked: number | undefined};

/** How long the list rests before its number is said aloud. */
const QUIET_MS = 1400;

/** What the box does with a key, after the W3C's combobox pattern with manual selection. */
export interface OptionsOwner {
  /** What matches the text in the box just now; `undefined` while the feed is not there. */
  readonly matches: () => readonly Candidate[] | undefined;
  readonly take: (candidate: Candidate) => void;
  readonly clear: () => void;
  /** Takes up text that came into the box without an event, as from dictation. */
  readonly notice: () => unknown;
}

/** Opens and shuts the list, and moves the mark in it. Nothing is chosen for the visitor. */
export class OptionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #owner: OptionsOwner;
  #options: Options = {at: 'shut'};
  #said: number | undefined;
  #saySoon: ReturnType<typeof setTimeout> | undefined;
  #waits = false;

  constructor(host: ReactiveControllerHost, owner: OptionsOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  get options(): Options {
    return this.#options;
  }

  /** How many options to say aloud: a moment after the list has come to rest, so as not to talk over the typing. */
  get said(): number | undefined {
    return this.#said;
  }

  hostUpdate(): void {
    if (this.#waits) this.open();
  }

  hostDisconnected(): void {
    this.shut();
  }

  /** Open with what matches, nothing marked, as soon as the feed is there; shut where nothing does. */
  open(): void {
    const candidates = this.#owner.matches();
    this.shut();
    this.#waits = candidates === undefined;
    if (!candidates) return;
    if (candidates.length > 0) this.#show({at: 'open', candidates, marked: undefined});
    this.#saySoon = setTimeout(() => {
      this.#said = candidates.length;
      this.#host.requestUpdate();
    }, QUIET_MS);
  }

  readonly shut = (): void => {
    this.#waits = false;
    this.#said = undefined;
    clearTimeout(this.#saySoon);
    this.#show({at: 'shut'});
  };

  /** The cursor is back in the text: Enter must not take an option left behind. */
  readonly unmark = (): void => {
    if (this.#options.at === 'open') this.#show({...this.#options, marked: undefined});
  };

  /** The list takes room: what lies below must not move under a press that is on its way there. */
  readonly onBlur = (): void => {
    this.#waits = false;
    const over = new AbortController();
    const shut = (): void => {
      over.abort();
      setTimeout(this.shut);
    };
    if (!document.querySelector(':active')) shut();
    // A press that becomes a drag is not released.
    else
      for (const end of ['mouseup', 'dragstart'])
        addEventListener(end, shut, {signal: over.signal, capture: true});
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const {key, ctrlKey, metaKey, altKey} = event;
    this.#owner.notice();
    if (this.#act(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) {
      // Outside, the key seems to come from our tag: a page's one-key shortcuts would swallow it.
      event.stopPropagation();
    }
  };

  /** Does what a key asks for. Gives whether it did, so that the browser and the page leave the key alone. */
  #act({key, altKey, ctrlKey, metaKey, shiftKey, isComposing, keyCode, target}: KeyboardEvent): boolean {
    // While an input method is composing, the keys are its own; an Enter must not send the form either.
    if (isComposing || keyCode === 229) return key === 'Enter';
    const modified = ctrlKey || metaKey || shiftKey;
    if (modified || /^(Arrow(Left|Right)|Home|End)$/.test(key)) this.unmark();
    if (modified) return false;
    const options = this.#options;
    switch (key) {
      case 'ArrowDown':
        if (!altKey) return this.#mark(1);
        if (options.at === 'shut') this.open();
        return true;
      case 'ArrowUp':
        if (!altKey) return this.#mark(-1);
        this.shut();
        return true;
      case 'Enter': {
        const candidate = options.at === 'open' ? options.candidates[options.marked ?? -1] : undefined;
        if (candidate) this.#owner.take(candidate);
        return candidate !== undefined;
      }
      case 'Escape':
        if (options.at === 'shut' && (target as HTMLInputElement).value === '') return false;
        if (options.at === 'open') this.shut();
        else this.#owner.clear();
        return true;
      case 'Tab':
        this.shut();
        return false;
      default:
        return false;
    }
  }

  /** One option on or back, from the box to either end, and round. */
  #mark(step: 1 | -1): boolean {
    if (this.#options.at === 'shut') this.open();
    const options = this.#options;
    if (options.at === 'shut') return false;
    const {length} = options.candidates;
    const from = options.marked ?? (step === 1 ? -1 : length);
    this.#show({...options, marked: (from + step + length) % length});
    return true;
  }

  #show(options: Options): void {
    this.#options = options;
    this.#host.requestUpdate();
  }
}
