import { LitElement } from 'lit';
import { CustomStates } from './custom-states.js';
import { TEXT } from './properties.js';

class CosElement extends LitElement {
  // Not by decorators: they would weigh half a kilobyte on every page.
  static get properties() {
    return { feed: TEXT };
  }
  // Getters: a static field becomes a static block, which browsers of a few years ago cannot even read.
  // Of its own none: Lit as the embed files carry it asks every class for its list.
  static get styles() {
    return [];
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

export { CosElement };
