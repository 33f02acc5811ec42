import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CosElement } from '../shared/cos-element.js';
import { MembershipController } from '../shared/membership-controller.js';
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
export declare class CosJoinCta extends CosElement {
    #private;
    static get styles(): CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /** The page's own state, "MA", for the check inside. */
    region: string;
    /** Whom the block speaks to: `mayors`, `residents`, or both where it is anything else. */
    audience: string;
    /** `compact` for a sidebar; the full block where it is anything else. */
    variant: string;
    /** Level of the block's own heading, 1 to 6. Those inside follow it. */
    headingLevel: number;
    protected readonly source: MembershipController;
    constructor();
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
