import { PlainElement } from '../shared/plain-element.js';
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
export declare class CosMemberBadge extends PlainElement {
    #private;
    static get observedAttributes(): readonly string[];
    /** Address of the membership feed, relative to the page. Beside the script where it is not set. */
    feed: string;
    /** The city as "Boston, MA": name, comma, state or country, exactly. */
    city: string;
    /** The city by its id in the feed, "us-ma-boston", in place of its name. */
    member: string;
    /** "inline", a line of text, or "seal", a plaque with the city's name. Anything else is inline. */
    variant: string;
    protected draw(): void;
}
