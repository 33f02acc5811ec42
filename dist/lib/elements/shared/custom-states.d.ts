/** Makes one of several custom states true, so that a page may style `:state(ready)`. */
export declare class CustomStates {
    #private;
    constructor(host: HTMLElement);
    /** @param state The one that holds; none where it is `undefined`. */
    show(state: string | undefined, among: readonly string[]): void;
}
