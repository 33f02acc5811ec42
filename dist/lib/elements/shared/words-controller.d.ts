import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/messages.js';
/** The words of an element, in the language of the nearest `lang` around it, followed when that changes. */
export declare class WordsController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    get language(): Language;
    hostConnected(): void;
    hostDisconnected(): void;
}
