import { LitElement } from 'lit';
import { CustomStates } from './custom-states.js';

const TEXT = { converter: (value) => value ?? "" };
function asText(value) {
  return typeof value === "string" ? value.trim() : "";
}
class CosElement extends LitElement {
  // Not by decorators: they would weigh half a kilobyte on every page.
  static get properties() {
    return { feed: TEXT };
  }
  #states = new CustomStates(this);
  constructor() {
    super();
    this.feed = "";
  }
  updated(changed) {
    super.updated(changed);
    this.#states.show(this.source.state.at);
  }
}

export { CosElement, TEXT, asText };
