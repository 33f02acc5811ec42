import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {JoinFollowedEvent, type CityCheckedEvent, type JoinDoor} from '../events.js';
import {CosElement} from '../shared/cos-element.js';
import {furniture} from '../shared/furniture.styles.js';
import {letterStyles} from '../shared/letter.styles.js';
import {MembershipController} from '../shared/membership-controller.js';
import {NearController} from '../shared/near-controller.js';
import {placeText} from '../shared/place-text.js';
import {TEXT, asText} from '../shared/properties.js';
import {listBeside} from '../shared/script-home.js';
import {tokens} from '../shared/tokens.styles.js';
import {WordsController} from '../shared/words-controller.js';
import {compact} from './compact.js';
import {full} from './full.js';
import {joinContext, type Audience, type JoinContext} from './join-context.js';
import {styles} from './join-cta.styles.js';
import {fillLetter} from './residents.js';
import {TEXTS} from './words.js';

/** Level of the block's own heading where the page sets none. */
const LEVEL = 2;

/**
 * The "Join the coalition" block: what the coalition is about, what cities get,
 * what mayors sign, what residents can do, and the doors to all of it.
 *
 * @tag cos-join-cta
 * @summary Invites cities to join the coalition: for their mayors and for their residents.
 * @fires {JoinFollowedEvent} cos-join-followed - When a door is taken, with `door`.
 * @fires {CityCheckedEvent} cos-city-checked - From the check inside: after each check, with `typed` and `verdict`.
 * @slot - Shown before the script runs, and wherever the list of member cities cannot be pointed to: a link to it.
 * @slot approach - In place of what the coalition is about.
 * @slot benefits - In place of what member cities get.
 * @slot mayors - In place of what signing commits a mayor to.
 * @slot residents - In place of the steps for residents.
 * @csspart heading - Each heading.
 * @csspart file - The Declaration: what file it is.
 * @csspart link - The link to the Declaration.
 * @csspart form - Of the check inside: all of it.
 * @csspart label - Of the check inside: the label of the box.
 * @csspart field - Of the check inside: the box.
 * @csspart button - Of the check inside: the button that checks.
 * @csspart list - Of the check inside: the list of places under the box.
 * @csspart option - Of the check inside: one place in the list.
 * @csspart answer - Of the check inside: the answer.
 * @csspart actions - Of the check inside: what the visitor can do next.
 * @csspart note - Of the check inside: a remark under the answer.
 */
export class CosJoinCta extends CosElement {
  // A getter: a static field becomes a static block, which browsers of a few years ago cannot even read.
  static override get styles(): CSSResultGroup {
    return [tokens, furniture, letterStyles, styles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      region: TEXT,
      audience: TEXT,
      variant: TEXT,
      headingLevel: {attribute: 'heading-level', converter: Number},
    };
  }

  /** The page's own state, "MA", for the check inside. */
  declare region: string;

  /** Whom the block speaks to: `mayors`, `residents`, or both where it is anything else. */
  declare audience: string;

  /** `compact` for a sidebar; the full block where it is anything else. */
  declare variant: string;

  /** Level of the block's own heading, 1 to 6. Those inside follow it. */
  declare headingLevel: number;

  protected override readonly source = new MembershipController(this, () => asText(this.feed));
  readonly #words = new WordsController(this, TEXTS);
  /** The city that the visitor named for the letter, and the one that was checked and is not on the list. */
  #named = '';
  #notListed = '';
  #hasAnswered = false;

  constructor() {
    super();
    this.region = '';
    this.audience = '';
    this.variant = '';
    this.headingLevel = LEVEL;
    new NearController(this, () => void this.source.need());
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    fillLetter(this.renderRoot, this.#context());
  }

  protected override render(): TemplateResult {
    const context = this.#context();
    const isCompact = asText(this.variant) === 'compact';
    return html`<section
      class=${isCompact ? 'box join compact' : 'box join'}
      lang=${context.language.tag}
      @click=${this.#onClick}
      @cos-city-checked=${this.#onChecked}
      @cos-feed-failed=${this.#onFailed}
    >
      ${isCompact ? compact(context) : full(context)}
    </section>`;
  }

  #context(): JoinContext {
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
      },
    });
  }

  #follow(door: JoinDoor): void {
    const followed = new JoinFollowedEvent(door);
    this.dispatchEvent(followed);
  }

  /** Any link to a door, also in the check's answer and in what the page put into a slot. */
  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    const {declaration, blueprint, list} = this.#context();
    if (link.href === declaration?.url) this.#follow('declaration');
    else if (link.href === blueprint?.url) this.#follow('blueprint');
    else if (link.href === list) this.#follow('list');
  };

  readonly #onChecked = (event: Event): void => {
    const {verdict} = event as CityCheckedEvent;
    if (verdict.kind === 'not-listed' && verdict.place) {
      this.#notListed = placeText(this.#words.language, verdict.place);
      this.requestUpdate();
    }
    if (this.#hasAnswered) return;
    this.#hasAnswered = true;
    this.#follow('check');
  };

  /** The check has the feed of the block: one failure is not told twice. */
  readonly #onFailed = (event: Event): void => {
    if (this.source.state.at !== 'idle') event.stopPropagation();
  };
}

function audienceOf(audience: string): Audience {
  return audience === 'mayors' || audience === 'residents' ? audience : 'both';
}

function levelOf(level: unknown): number {
  return typeof level === 'number' && [1, 2, 3, 4, 5, 6].includes(level) ? level : LEVEL;
}
