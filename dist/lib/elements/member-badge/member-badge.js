import { memberNamed, memberOf } from '../../domain/member-named.js';
import { MEMBER_BADGE } from '../../i18n/en/member-badge.js';
import { CustomStates } from '../shared/custom-states.js';
import { MembershipController } from '../shared/membership-controller.js';
import { PlainElement } from '../shared/plain-element.js';
import { WordsController } from '../shared/words-controller.js';
import { drawBadge } from './draw-badge.js';
import { styled } from './member-badge.styles.js';

class CosMemberBadge extends PlainElement {
  static get observedAttributes() {
    return ["feed", "city", "member", "variant"];
  }
  #source = new MembershipController(this, () => this.feed);
  #words = new WordsController(this, MEMBER_BADGE);
  #states = new CustomStates(this);
  #root = styled(this.attachShadow({ mode: "open" }));
  draw() {
    const { state } = this.#source;
    if (state.at === "idle" && (this.city !== "" || this.member !== "")) void this.#source.need();
    const membership = state.at === "ready" ? state.membership : void 0;
    const city = membership && this.#cityOf(membership);
    this.#states.show(state.at, ...city ? ["member"] : []);
    this.#root.replaceChildren(
      city && membership ? drawBadge(city, membership.asOf, this.#words.language, this.variant === "seal") : document.createElement("slot")
    );
  }
  #cityOf(membership) {
    return this.member === "" ? memberNamed(this.city, membership) : memberOf(this.member, membership);
  }
}

export { CosMemberBadge };
