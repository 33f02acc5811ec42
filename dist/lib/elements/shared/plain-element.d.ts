import type { ReactiveControllerHost } from 'lit';
/** A server has no elements, and may import their classes all the same. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * The least that an element with controllers needs: texts that are attributes and
 * properties alike, and one update for all that changed. For an element of which
 * hundreds are on a page, and whose file must be small; every other is a `CosElement`.
 */
export declare abstract class PlainElement extends Base implements ReactiveControllerHost {
    #private;
    /** The names of the texts: small letters without dashes. */
    static get observedAttributes(): readonly string[];
    constructor();
    /** Draws what there is to show. */
    protected abstract draw(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, _: string | null, value: string | null): void;
}
export {};
