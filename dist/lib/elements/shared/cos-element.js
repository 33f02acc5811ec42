import { LitElement } from 'lit';
import { CustomStates } from './custom-states.js';
import { furniture } from './furniture.styles.js';
import { MembershipController } from './membership-controller.js';
import { tokens } from './tokens.styles.js';
import { WordsController } from './words-controller.js';

const TEXT = { converter: (value) => value ?? "" };
function asText(value) {
  return typeof value === "string" ? value.trim() : "";
}
class CosElement extends LitElement {
  constructor() {
    super();
    this.source = new MembershipController(this, () => asText(this.feed));
    this.words = new WordsController(this);
    this.#states = new CustomStates(this);
    this.feed = "";
  }
  // Getters: a static field becomes a static block, which browsers of a few years ago cannot even read.
  static get styles() {
    return [tokens, furniture];
  }
  // Not by decorators: they would weigh half a kilobyte on every page.
  static get properties() {
    return { feed: TEXT };
  }
  #states;
  updated(changed) {
    super.updated(changed);
    this.#states.show(this.source.state.at);
  }
}

export { CosElement, TEXT, asText };
