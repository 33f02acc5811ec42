import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language, Texts } from '../../i18n/messages.js';
/** The words of an element, in the language of the nearest `lang` around it, followed when that changes. */
export declare class WordsController<Key extends string> implements ReactiveController {
    #private;
    /** @param english What the element has to say, in American English. */
    constructor(host: ReactiveControllerHost & HTMLElement, english: Texts<Key>);
    get language(): Language<Key>;
    hostConnected(): void;
    hostDisconnected(): void;
}
