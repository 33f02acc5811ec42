import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Does something each time an element is put on a page, as soon as it is nearly in view. */
export declare class NearController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, act: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
