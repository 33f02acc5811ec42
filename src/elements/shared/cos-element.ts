import {LitElement} from 'lit';
import type {CSSResultGroup, PropertyDeclarations, PropertyValues} from 'lit';
import {CustomStates} from './custom-states.js';
import type {MembershipController} from './membership-controller.js';
import {TEXT} from './properties.js';

/**
 * What every element has: the feed, the words, the looks, the states.
 *
 * @attr {string} lang - Language of the words; else that of the nearest element around it that has one.
 * @fires {FeedFailedEvent} cos-feed-failed - When the feed could not be loaded, with `reason`.
 * @cssstate idle - Before the feed is needed.
 * @cssstate loading - While the feed is being loaded.
 * @cssstate ready - When the feed is there.
 * @cssstate failed - When the feed could not be loaded.
 * @cssproperty [--cos-accent=#134a56] - Fill of the button and of the marked option.
 * @cssproperty [--cos-on-accent=#fff] - Text on that fill.
 * @cssproperty [--cos-field=#fff] - Surface of the box and of the list.
 * @cssproperty [--cos-on-field=#1b1f20] - Text on that surface.
 * @cssproperty [--cos-link=currentColor] - Links on the page's ground.
 * @cssproperty [--cos-focus=#1b1f20] - The focus ring.
 * @cssproperty [--cos-focus-halo=#fff] - The band on both sides of the ring.
 * @cssproperty [--cos-radius=0.1875em] - Corners.
 * @cssproperty [--cos-space=1em] - The unit of all spacing.
 * @cssproperty [--cos-heading-font=inherit] - Family of the heading.
 * @cssproperty [--cos-measure=36em] - Widest line of text.
 */
export abstract class CosElement extends LitElement {
  // Not by decorators: they would weigh half a kilobyte on every page.
  static override get properties(): PropertyDeclarations {
    return {feed: TEXT};
  }

  // Getters: a static field becomes a static block, which browsers of a few years ago cannot even read.
  // Of its own none: Lit as the embed files carry it asks every class for its list.
  static override get styles(): CSSResultGroup {
    return [];
  }

  /** Address of the membership feed, relative to the page. Beside the script where it is not set. */
  declare feed: string;

  protected abstract readonly source: MembershipController;
  readonly #states = new CustomStates(this);

  constructor() {
    super();
    this.feed = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#states.show(this.source.state.at);
  }
}
