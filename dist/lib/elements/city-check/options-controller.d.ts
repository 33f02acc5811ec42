import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Candidate } from '../../domain/verdict.js';
/** The list under the box: shut, or open with at most one option marked. */
export type Options = {
    readonly at: 'shut';
} | {
    readonly at: 'open';
    readonly candidates: readonly Candidate[];
    readonly marked: number | undefined;
};
/** What the box does with a key, after the W3C's combobox pattern with manual selection. */
export interface OptionsOwner {
    /** What matches the text in the box just now; `undefined` while the feed is not there. */
    readonly matches: () => readonly Candidate[] | undefined;
    readonly take: (candidate: Candidate) => void;
    readonly clear: () => void;
    /** Takes up text that came into the box without an event, as from dictation. */
    readonly notice: () => unknown;
}
/** Opens and shuts the list, and moves the mark in it. Nothing is chosen for the visitor. */
export declare class OptionsController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, owner: OptionsOwner);
    get options(): Options;
    /** How many options to say aloud: a moment after the list has come to rest, so as not to talk over the typing. */
    get said(): number | undefined;
    hostUpdate(): void;
    hostDisconnected(): void;
    /** Open with what matches, nothing marked, as soon as the feed is there; shut where nothing does. */
    open(): void;
    readonly shut: () => void;
    /** The cursor is back in the text: Enter must not take an option left behind. */
    readonly unmark: () => void;
    /** The list takes room: what lies below must not move under a press that is on its way there. */
    readonly onBlur: () => void;
    readonly onKeydown: (event: KeyboardEvent) => void;
}
