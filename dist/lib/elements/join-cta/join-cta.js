import { html } from 'lit';
import { JoinFollowedEvent } from '../events.js';
import { CosElement } from '../shared/cos-element.js';
import { furniture } from '../shared/furniture.styles.js';
import { letterStyles } from '../shared/letter.styles.js';
import { MembershipController } from '../shared/membership-controller.js';
import { NearController } from '../shared/near-controller.js';
import { placeText } from '../shared/place-text.js';
import { asText, TEXT } from '../shared/properties.js';
import { listBeside } from '../shared/script-home.js';
import { tokens } from '../shared/tokens.styles.js';
import { WordsController } from '../shared/words-controller.js';
import { compact } from './compact.js';
import { full } from './full.js';
import { joinContext } from './join-context.js';
import { styles } from './join-cta.styles.js';
import { fillLetter } from './residents.js';
import { TEXTS } from './words.js';

const LEVEL = 2;
class CosJoinCta extends CosElement {
  constructor() {
    super();
    this.source = new MembershipController(this, () => asText(this.feed));
    this.#words = new WordsController(this, TEXTS);
    /** The city that the visitor named for the letter, and the one that was checked and is not on the list. */
    this.#named = "";
    this.#notListed = "";
    this.#hasAnswered = false;
    /** Any link to a door, also in the check's answer and in what the page put into a slot. */
    this.#onClick = (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link) return;
      const { declaration, blueprint, list } = this.#context();
      if (link.href === declaration?.url) this.#follow("declaration");
      else if (link.href === blueprint?.url) this.#follow("blueprint");
      else if (link.href === list) this.#follow("list");
    };
    this.#onChecked = (event) => {
      const { verdict } = event;
      if (verdict.kind === "not-listed" && verdict.place) {
        this.#notListed = placeText(this.#words.language, verdict.place);
        this.requestUpdate();
      }
      if (this.#hasAnswered) return;
      this.#hasAnswered = true;
      this.#follow("check");
    };
    /** The check has the feed of the block: one failure is not told twice. */
    this.#onFailed = (event) => {
      if (this.source.state.at !== "idle") event.stopPropagation();
    };
    this.region = "";
    this.audience = "";
    this.variant = "";
    this.headingLevel = LEVEL;
    new NearController(this, () => void this.source.need());
  }
  // A getter: a static field becomes a static block, which browsers of a few years ago cannot even read.
  static get styles() {
    return [tokens, furniture, letterStyles, styles];
  }
  static get properties() {
    return {
      region: TEXT,
      audience: TEXT,
      variant: TEXT,
      headingLevel: { attribute: "heading-level", converter: Number }
    };
  }
  #words;
  #named;
  #notListed;
  #hasAnswered;
  updated(changed) {
    super.updated(changed);
    fillLetter(this.renderRoot, this.#context());
  }
  render() {
    const context = this.#context();
    const isCompact = asText(this.variant) === "compact";
    return html`<section
      class=${isCompact ? "box join compact" : "box join"}
      lang=${context.language.tag}
      @click=${this.#onClick}
      @cos-city-checked=${this.#onChecked}
      @cos-feed-failed=${this.#onFailed}
    >
      ${isCompact ? compact(context) : full(context)}
    </section>`;
  }
  #context() {
    return joinContext({
      language: this.#words.language,
      audience: audienceOf(asText(this.audience)),
      level: levelOf(this.headingLevel),
      state: this.source.state,
      home: listBeside(asText(this.feed)),
      feed: asText(this.feed),
      region: asText(this.region),
      host: this,
      city: this.#named || this.#notListed,
      nameCity: (typed) => {
        this.#named = typed.trim();
        this.requestUpdate();
      }
    });
  }
  #follow(door) {
    const followed = new JoinFollowedEvent(door);
    this.dispatchEvent(followed);
  }
  #onClick;
  #onChecked;
  #onFailed;
}
function audienceOf(audience) {
  return audience === "mayors" || audience === "residents" ? audience : "both";
}
function levelOf(level) {
  return typeof level === "number" && [1, 2, 3, 4, 5, 6].includes(level) ? level : LEVEL;
}

export { CosJoinCta };
