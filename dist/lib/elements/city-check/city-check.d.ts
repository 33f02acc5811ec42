import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { CityVerdict } from '../../domain/verdict.js';
import { CosElement } from '../shared/cos-element.js';
import { PlacesController } from './places-controller.js';
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
export declare class CosCityCheck extends CosElement {
    #private;
    static get styles(): CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /** A city to check at once: "Boston, MA". */
    city: string;
    /** The page's own state, "MA": orders namesakes, and completes a `city` that lacks one. */
    region: string;
    /** The text above. "Is your city a member?" where it is not set, none where it is empty. */
    heading: string | null;
    protected readonly source: PlacesController;
    constructor();
    protected updated(changed: PropertyValues<this>): void;
    /** The last verdict; `undefined` before the first, and once the text has changed. */
    get verdict(): CityVerdict | undefined;
    /**
     * Does what Enter does, with this text in place of the box's: says the answer
     * and fires `cos-city-checked`. Fills nothing in. Never rejects.
     */
    check(typed: string): Promise<CityVerdict>;
    protected render(): TemplateResult;
}
