import { type TemplateResult } from 'lit';
import type { Candidate } from '../../domain/verdict.js';
import type { OptionsController } from './options-controller.js';
import type { CheckLanguage } from './words.js';
export interface ComboboxParts {
    readonly language: CheckLanguage;
    readonly controller: OptionsController;
    /** Whether the visitor waits for the list to load. */
    readonly waits: boolean;
    readonly onInput: () => void;
    readonly take: (candidate: Candidate) => void;
}
/** Label, box, list and button, after the W3C's editable combobox with list autocomplete, all in one root. */
export declare function combobox(parts: ComboboxParts): TemplateResult;
