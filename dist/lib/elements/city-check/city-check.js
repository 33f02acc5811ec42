import { nothing, html } from 'lit';
import { checkCity, checkChosen } from '../../domain/check-city.js';
import { completePlace } from '../../domain/complete-place.js';
import { foldName } from '../../domain/fold-name.js';
import { suggestCities } from '../../domain/suggest-cities.js';
import { SHORTEST_NAME } from '../../domain/thresholds.js';
import { text } from '../../i18n/messages.js';
import { CosElement } from '../shared/cos-element.js';
import { furniture } from '../shared/furniture.styles.js';
import { letterStyles } from '../shared/letter.styles.js';
import { placeText } from '../shared/place-text.js';
import { asText, TEXT } from '../shared/properties.js';
import { listBeside } from '../shared/script-home.js';
import { tokens } from '../shared/tokens.styles.js';
import { WordsController } from '../shared/words-controller.js';
import { answerContext, smallPrint } from './answer-context.js';
import { AnswerController } from './answer-controller.js';
import { answer } from './answer.js';
import { combobox } from './combobox.js';
import { OptionsController } from './options-controller.js';
import { styles } from './city-check.styles.js';
import { PlacesController } from './places-controller.js';
import { isReadyToType } from './ready-to-type.js';
import { TEXTS } from './words.js';

class CosCityCheck extends CosElement {
  constructor() {
    super();
    this.source = new PlacesController(this, () => asText(this.feed));
    this.#words = new WordsController(this, TEXTS);
    this.#answer = new AnswerController(this, this.source);
    this.#options = new OptionsController(this, {
      matches: () => this.#matches(),
      take: (candidate) => this.#choose(candidate),
      clear: () => this.#type(""),
      notice: () => this.#box.value !== this.#typed && this.#type(this.#box.value)
    });
    this.#typed = "";
    this.#given = "";
    this.#onInput = () => {
      this.#type(this.#box.value);
      this.source.warm(/\d/.test(this.#typed));
      if (foldName(this.#typed).length >= SHORTEST_NAME) this.#options.open();
    };
    this.#onSubmit = (event) => {
      event.preventDefault();
      void this.check(this.#typed = this.#box.value);
    };
    this.city = "";
    this.region = "";
    this.heading = null;
  }
  static get styles() {
    return [tokens, furniture, letterStyles, styles];
  }
  static get properties() {
    return { city: TEXT, region: TEXT, heading: { converter: (value) => value } };
  }
  #words;
  #answer;
  #options;
  #typed;
  #given;
  updated(changed) {
    super.updated(changed);
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
    if (changed.has("feed")) this.#answer.again();
    const given = this.#typed === this.#given;
    if (changed.has("city") || changed.has("region") && given) this.#give();
  }
  /** The last verdict; `undefined` before the first, and once the text has changed. */
  get verdict() {
    return this.#answer.verdict;
  }
  /**
   * Does what Enter does, with this text in place of the box's: says the answer
   * and fires `cos-city-checked`. Fills nothing in. Never rejects.
   */
  check(typed) {
    const asked = typeof typed === "string" ? typed : "";
    this.#options.shut();
    return this.#answer.ask(
      asked,
      (membership) => checkCity(asked, membership, { region: asText(this.region) })
    );
  }
  render() {
    const { language } = this.#words;
    const { state } = this.source;
    const last = this.#answer.answer;
    const context = answerContext({
      language,
      state,
      answer: last,
      list: listBeside(asText(this.feed)),
      host: this,
      choose: (candidate) => this.#fromAnswer(() => this.#choose(candidate)),
      tryAgain: () => this.#fromAnswer(() => this.#answer.again())
    });
    return html`<form
      class="box"
      part="form"
      lang=${language.tag}
      novalidate
      @submit=${this.#onSubmit}
      @focusin=${() => this.source.warm()}
    >
      ${this.heading === "" ? nothing : html`<h2 class="title" part="heading">${typeof this.heading === "string" ? this.heading : text(language, "title")}</h2>`}
      ${combobox({
      language,
      waits: last.at === "asked" ? last.waits : state.at === "loading" && this.#typed !== "",
      onInput: this.#onInput,
      controller: this.#options,
      take: (candidate) => this.#choose(candidate)
    })}
      <div class="answer" part="answer" role="status" tabindex="-1">
        ${last.at === "given" ? answer(last.verdict, context) : nothing}
      </div>
      ${smallPrint(state, this.verdict, context)}
    </form>`;
  }
  get #box() {
    return this.renderRoot.querySelector("input");
  }
  #matches() {
    const { state } = this.source;
    if (state.at !== "ready" || !isReadyToType(state.membership.names, this)) return void 0;
    if (this.#box.value !== this.#typed) return [];
    return suggestCities(this.#typed, state.membership, void 0, { region: asText(this.region) });
  }
  /** New text in the box: what was answered or asked before is no longer about it. */
  #type(typed) {
    this.#typed = typed;
    if (this.#box.value !== typed) this.#box.value = typed;
    this.#answer.drop();
    this.#options.shut();
  }
  #choose(candidate) {
    const typed = placeText(this.#words.language, candidate);
    this.#type(typed);
    void this.#answer.ask(typed, (membership) => checkChosen(candidate, typed, membership));
  }
  /** A button in the answer goes away with it: the focus stays with the answer, not with the page's top. */
  #fromAnswer(act) {
    act();
    this.renderRoot.querySelector(".answer")?.focus();
  }
  /** Checks the city that the page gives, if it gives one. */
  #give() {
    const city = completePlace(asText(this.city).replace(/\s+/g, " "), asText(this.region));
    if (city === "") return;
    this.#given = city;
    this.#type(city);
    void this.check(city);
  }
  #onInput;
  #onSubmit;
}

export { CosCityCheck };
