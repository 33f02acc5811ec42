/** Custom states, so that a page may style `:state(ready)`. */
export declare class CustomStates {
    #private;
    constructor(host: HTMLElement);
    show(...states: readonly string[]): void;
}
