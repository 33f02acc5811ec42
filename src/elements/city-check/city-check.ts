import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {checkChosen, checkCity} from '../../domain/check-city.js';
import {completePlace} from '../../domain/complete-place.js';
import {foldName} from '../../domain/fold-name.js';
import {suggestCities} from '../../domain/suggest-cities.js';
import {SHORTEST_NAME} from '../../domain/thresholds.js';
import type {Candidate, CityVerdict} from '../../domain/verdict.js';
import {text} from '../../i18n/messages.js';
import {CosElement} from '../shared/cos-element.js';
import {furniture} from '../shared/furniture.styles.js';
import {letterStyles} from '../shared/letter.styles.js';
import {placeText} from '../shared/place-text.js';
import {TEXT, asText} from '../shared/properties.js';
import {listBeside} from '../shared/script-home.js';
import {tokens} from '../shared/tokens.styles.js';
import {WordsController} from '../shared/words-controller.js';
import {answerContext, smallPrint} from './answer-context.js';
import {AnswerController} from './answer-controller.js';
import {answer} from './answer.js';
import {combobox} from './combobox.js';
import {OptionsController} from './options-controller.js';
import {styles} from './city-check.styles.js';
import {PlacesController} from './places-controller.js';
import {isReadyToType} from './ready-to-type.js';
import {TEXTS} from './words.js';

/**
 * A field in which a visitor types a city, and a sentence that says whether it
 * is a member of the coalition. Never answers from a close spelling.
 *
 * @tag cos-city-check
 * @summary Says whether a city is a member of the coalition.
 * @fires {CityCheckedEvent} cos-city-checked - After each check, with `typed` and `verdict`.
 * @slot - Shown before the script runs, and whenever the element cannot do its job: a link to the list.
 * @slot member - The site's own words or links, under the answer that a city is a member.
 * @slot not-listed - The same, under the answer that a city is not on the list.
 * @csspart form - All of it.
 * @csspart heading - The text above.
 * @csspart label - The label of the box.
 * @csspart field - The box.
 * @csspart button - The button that checks.
 * @csspart list - The list of places under the box.
 * @csspart option - One place in the list.
 * @csspart answer - The answer, a live region.
 * @csspart actions - What the visitor can do next.
 * @csspart note - A remark under the answer.
 */
export class CosCityCheck extends CosElement {
  static override get styles(): CSSResultGroup {
    return [tokens, furniture, letterStyles, styles];
  }

  static override get properties(): PropertyDeclarations {
    return {city: TEXT, region: TEXT, heading: {converter: (value) => value}};
  }

  /** A city to check at once: "Boston, MA". */
  declare city: string;

  /** The page's own state, "MA": orders namesakes, and completes a `city` that lacks one. */
  declare region: string;

  /** The text above. "Is your city a member?" where it is not set, none where it is empty. */
  declare heading: string | null;

  protected override readonly source = new PlacesController(this, () => asText(this.feed));
  readonly #words = new WordsController(this, TEXTS);
  readonly #answer = new AnswerController(this, this.source);
  readonly #options = new OptionsController(this, {
    matches: () => this.#matches(),
    take: (candidate) => this.#choose(candidate),
    clear: () => this.#type(''),
    notice: () => this.#box.value !== this.#typed && this.#type(this.#box.value),
  });
  #typed = '';
  #given = '';

  constructor() {
    super();
    this.city = '';
    this.region = '';
    this.heading = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
    if (changed.has('feed')) this.#answer.again();
    // A visitor's own words stay, whatever the page's region becomes.
    const given = this.#typed === this.#given;
    if (changed.has('city') || (changed.has('region') && given)) this.#give();
  }

  /** The last verdict; `undefined` before the first, and once the text has changed. */
  get verdict(): CityVerdict | undefined {
    return this.#answer.verdict;
  }

  /**
   * Does what Enter does, with this text in place of the box's: says the answer
   * and fires `cos-city-checked`. Fills nothing in. Never rejects.
   */
  check(typed: string): Promise<CityVerdict> {
    const asked = typeof typed === 'string' ? typed : '';
    this.#options.shut();
    return this.#answer.ask(asked, (membership) =>
      checkCity(asked, membership, {region: asText(this.region)}),
    );
  }

  protected override render(): TemplateResult {
    const {language} = this.#words;
    const {state} = this.source;
    const last = this.#answer.answer;
    const context = answerContext({
      language,
      state,
      answer: last,
      list: listBeside(asText(this.feed)),
      host: this,
      choose: (candidate) => this.#fromAnswer(() => this.#choose(candidate)),
      tryAgain: () => this.#fromAnswer(() => this.#answer.again()),
    });
    return html`<form
      class="box"
      part="form"
      lang=${language.tag}
      novalidate
      @submit=${this.#onSubmit}
      @focusin=${() => this.source.warm()}
    >
      ${this.heading === '' ? nothing : html`<h2 class="title" part="heading">${typeof this.heading === 'string' ? this.heading : text(language, 'title')}</h2>`}
      ${combobox({
        language,
        waits: last.at === 'asked' ? last.waits : state.at === 'loading' && this.#typed !== '',
        onInput: this.#onInput,
        controller: this.#options,
        take: (candidate) => this.#choose(candidate),
      })}
      <div class="answer" part="answer" role="status" tabindex="-1">
        ${last.at === 'given' ? answer(last.verdict, context) : nothing}
      </div>
      ${smallPrint(state, this.verdict, context)}
    </form>`;
  }

  get #box(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  #matches(): readonly Candidate[] | undefined {
    const {state} = this.source;
    if (state.at !== 'ready' || !isReadyToType(state.membership.names, this)) return undefined;
    // Other words may have been put there without an event.
    if (this.#box.value !== this.#typed) return [];
    return suggestCities(this.#typed, state.membership, undefined, {region: asText(this.region)});
  }

  /** New text in the box: what was answered or asked before is no longer about it. */
  #type(typed: string): void {
    this.#typed = typed;
    // Not bound in the template, which would not see what a script put in the box without an event.
    if (this.#box.value !== typed) this.#box.value = typed;
    this.#answer.drop();
    this.#options.shut();
  }

  #choose(candidate: Candidate): void {
    const typed = placeText(this.#words.language, candidate);
    this.#type(typed);
    void this.#answer.ask(typed, (membership) => checkChosen(candidate, typed, membership));
  }

  /** A button in the answer goes away with it: the focus stays with the answer, not with the page's top. */
  #fromAnswer(act: () => void): void {
    act();
    this.renderRoot.querySelector<HTMLElement>('.answer')?.focus();
  }

  /** Checks the city that the page gives, if it gives one. */
  #give(): void {
    const city = completePlace(asText(this.city).replace(/\s+/g, ' '), asText(this.region));
    if (city === '') return;
    this.#given = city;
    this.#type(city);
    void this.check(city);
  }

  readonly #onInput = (): void => {
    this.#type(this.#box.value);
    this.source.warm(/\d/.test(this.#typed));
    if (foldName(this.#typed).length >= SHORTEST_NAME) this.#options.open();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.check((this.#typed = this.#box.value)); // also what was put there without an event
  };
}
