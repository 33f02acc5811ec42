import type {MemberCity} from '../../domain/member-city.js';
import {memberNamed, memberOf} from '../../domain/member-named.js';
import type {Membership} from '../../domain/membership.js';
import {MEMBER_BADGE} from '../../i18n/en/member-badge.js';
import {CustomStates} from '../shared/custom-states.js';
import {MembershipController} from '../shared/membership-controller.js';
import {PlainElement} from '../shared/plain-element.js';
import {WordsController} from '../shared/words-controller.js';
import {drawBadge} from './draw-badge.js';
import {styled} from './member-badge.styles.js';

/**
 * Says beside a city's name that it is a member. Shows nothing rather than
 * something wrong: anything but a confirmed member leaves what stands inside the
 * tag. Drawn by hand and without templates, as there may be hundreds on a page.
 *
 * @tag cos-member-badge
 * @summary Says that a city is a member of the coalition, or shows nothing.
 * @attr {string} feed - Address of the membership feed, relative to the page. Beside the script where it is not set.
 * @attr {string} city - The city as "Boston, MA": name, comma, state or country, exactly.
 * @attr {string} member - The city by its id in the feed, in place of its name.
 * @attr {string} variant - "seal", or a line of text.
 * @attr {string} lang - Language of the words; else that of the nearest element around it that has one.
 * @fires {FeedFailedEvent} cos-feed-failed - When the feed could not be loaded, with `reason`.
 * @slot - Shown before the script runs, and wherever there is no confirmed member: nothing, as a rule.
 * @csspart badge - All of it.
 * @cssstate member - When the badge is shown.
 * @cssstate idle - Before the feed is needed.
 * @cssstate loading - While the feed is being loaded.
 * @cssstate ready - When the feed is there.
 * @cssstate failed - When the feed could not be loaded.
 * @cssproperty [--cos-focus=CanvasText] - The focus ring.
 * @cssproperty [--cos-focus-halo=Canvas] - The band on both sides of the ring.
 * @cssproperty [--cos-radius=0.1875em] - Corners of the seal.
 */
export class CosMemberBadge extends PlainElement {
  static override get observedAttributes(): readonly string[] {
    return ['feed', 'city', 'member', 'variant'];
  }

  /** Address of the membership feed, relative to the page. Beside the script where it is not set. */
  declare feed: string;

  /** The city as "Boston, MA": name, comma, state or country, exactly. */
  declare city: string;

  /** The city by its id in the feed, "us-ma-boston", in place of its name. */
  declare member: string;

  /** "inline", a line of text, or "seal", a plaque with the city's name. Anything else is inline. */
  declare variant: string;

  readonly #source = new MembershipController(this, () => this.feed);
  readonly #words = new WordsController(this, MEMBER_BADGE);
  readonly #states = new CustomStates(this);
  readonly #root = styled(this.attachShadow({mode: 'open'}));

  protected override draw(): void {
    const {state} = this.#source;
    // Once: a feed that fails is asked for again by its plan.
    if (state.at === 'idle' && (this.city !== '' || this.member !== '')) void this.#source.need();
    const membership = state.at === 'ready' ? state.membership : undefined;
    const city = membership && this.#cityOf(membership);
    this.#states.show(state.at, ...(city ? ['member'] : []));
    this.#root.replaceChildren(
      city && membership
        ? drawBadge(city, membership.asOf, this.#words.language, this.variant === 'seal')
        : document.createElement('slot'),
    );
  }

  #cityOf(membership: Membership): MemberCity | undefined {
    return this.member === '' ? memberNamed(this.city, membership) : memberOf(this.member, membership);
  }
}
