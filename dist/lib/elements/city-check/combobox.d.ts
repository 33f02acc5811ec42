import { type TemplateResult } from 'lit';
import type { Candidate } from '../../domain/verdict.js';
import { type Language } from '../../i18n/messages.js';
import type { Options } from './options-controller.js';
export interface ComboboxParts {
    readonly language: Language;
    readonly typed: string;
    readonly options: Options;
    /** How many options to say aloud; `undefined` says nothing. */
    readonly said: number | undefined;
    /** Whether the visitor waits for the list to load. */
    readonly waits: boolean;
    readonly onInput: () => void;
    readonly onKeydown: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
    readonly take: (candidate: Candidate) => void;
}
/** Label, box, list and button, after the W3C's editable combobox with list autocomplete, all in one root. */
export declare function combobox(parts: ComboboxParts): TemplateResult;
