/** One custom state at a time, so that a page may style `:state(ready)`. */
export declare class CustomStates {
    #private;
    constructor(host: HTMLElement);
    show(state: string): void;
}
