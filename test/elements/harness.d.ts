import type { CityVerdict } from '../../src/domain/verdict.js';
import type { CosCityCheck } from '../../src/elements/city-check/city-check.js';
import '../../src/define/cos-city-check.js';
export declare const GOOD = "/test-feed/good";
export interface Attributes {
    readonly feed?: string;
    readonly city?: string;
    readonly region?: string;
    readonly heading?: string;
}
/** The element as a page has it, with its fallback, and spoken to by role and label. */
export declare function cityCheck({ feed, city, region, heading }?: Attributes): Promise<Driver>;
export interface TreeNode {
    readonly role: string;
    readonly name: string;
    readonly value: string;
    readonly [property: string]: unknown;
}
/** What assistive technology gets of the whole page. */
export declare function accessibilityTree(): Promise<readonly TreeNode[]>;
export declare class Driver {
    readonly element: CosCityCheck;
    constructor(element: CosCityCheck);
    get root(): ShadowRoot;
    get box(): HTMLInputElement;
    get list(): HTMLElement;
    get options(): readonly HTMLElement[];
    get status(): HTMLElement;
    /** The answer in words, blanks run together. */
    get answer(): string;
    get isOpen(): boolean;
    get marked(): HTMLElement | null;
    get selected(): readonly HTMLElement[];
    button(words: string): HTMLButtonElement;
    /** Keys into the box, as a person types them. */
    type(text: string): Promise<void>;
    press(...keys: readonly string[]): Promise<void>;
    /** Types and waits until the list shows what matches. */
    typeAndSee(text: string): Promise<void>;
    click(target: Element): Promise<void>;
    /** Does something that leads to an answer, and waits until it is shown. */
    answered(act: () => unknown): Promise<CityVerdict>;
    /** Replaces what is in the box and presses Enter. */
    ask(text: string): Promise<CityVerdict>;
}
