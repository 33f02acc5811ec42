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
    this.#waits = candidates === undefined;
    if (candidates)
      this.#show(candidates.length > 0 ? {at: 'open', candidates, marked: undefined} : {at: 'shut'});
  }

  shut(): void {
    this.#waits = false;
    this.#show({at: 'shut'});
  }

  /** Nothing marked any more: the cursor is back in the text. */
  unmark(): void {
    if (this.#options.at === 'open') this.#show({...this.#options, marked: undefined});
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    const {key, ctrlKey, metaKey, altKey} = event;
    if (this.#act(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) {
      // Outside, the key seems to come from our tag: a page's one-key shortcuts would swallow it.
      event.stopPropagation();
    }
  };

  /** Does what a key asks for. Gives whether it did, so that the browser and the page leave the key alone. */
  #act(event: KeyboardEvent): boolean {
    // While an input method is composing, the keys are its own; an Enter must not send the form either.
    if (event.isComposing || event.keyCode === 229) return event.key === 'Enter';
    if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
    switch (event.key) {
      case 'ArrowDown':
        if (event.altKey) return this.#openUnmarked();
        return this.#mark(1);
      case 'ArrowUp':
        if (event.altKey) return this.#shutIfOpen();
        return this.#mark(-1);
      case 'Enter':
        return this.#takeMarked();
      case 'Escape':
        return this.#shutIfOpen() || this.#clear(event);
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.unmark();
        return false;
      case 'Tab':
        this.shut();
        return false;
      default:
        return false;
    }
  }

  #openUnmarked(): boolean {
    if (this.#options.at === 'shut') this.open();
    return true;
  }

  #shutIfOpen(): boolean {
    if (this.#options.at === 'shut') return false;
    this.shut();
    return true;
  }

  #clear(event: KeyboardEvent): boolean {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.value === '') return false;
    this.#owner.clear();
    return true;
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

  #takeMarked(): boolean {
    const options = this.#options;
    const candidate = options.at === 'open' ? options.candidates[options.marked ?? -1] : undefined;
    if (!candidate) return false;
    this.#owner.take(candidate);
    return true;
  }

  #show(options: Options): void {
    if (options.at === 'shut' && this.#options.at === 'shut') return;
    this.#options = options;
    this.#said = undefined;
    clearTimeout(this.#saySoon);
    if (options.at === 'open' && options.marked === undefined) {
      this.#saySoon = setTimeout(() => {
        this.#said = options.candidates.length;
        this.#host.requestUpdate();
      }, QUIET_MS);
    }
    this.#host.requestUpdate();
  }
}
