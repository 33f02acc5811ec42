import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Membership } from '../../domain/membership.js';
import type { CityVerdict } from '../../domain/verdict.js';
import type { PlacesController } from './places-controller.js';
/** How the verdict is reached once there is a feed. */
export type Rule = (membership: Membership) => CityVerdict;
/** A verdict belongs to the text it was given for: new text, no verdict. */
export type Answer = {
    readonly at: 'none';
} | {
    readonly at: 'asked';
    readonly again: () => void;
    readonly waits: boolean;
} | {
    readonly at: 'given';
    readonly verdict: CityVerdict;
    readonly again: () => void;
    /** How it is given anew, where it was not given from the feed of today. */
    readonly review: Rule | undefined;
    /** Whether a copy answered otherwise a moment ago. */
    readonly changed: boolean;
};
/** Waits for the feed, answers the last question, and drops late answers to earlier ones. */
export declare class AnswerController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, feed: PlacesController);
    get answer(): Answer;
    get verdict(): CityVerdict | undefined;
    /** Moved, or taken out and put back, while a question was open: asked again. */
    hostConnected(): void;
    hostDisconnected(): void;
    /** Today's feed has come since, or it is known now that even the copy must not answer. */
    hostUpdate(): void;
    /** Gives the verdict, shows it and fires the event, unless something else was asked or typed meanwhile. Never rejects. */
    ask(typed: string, rule: Rule): Promise<CityVerdict>;
    /** Asks the last question again, where there is one. */
    again(): void;
    /** The text has changed: what was asked or answered before is no longer about it. */
    drop(): void;
}
