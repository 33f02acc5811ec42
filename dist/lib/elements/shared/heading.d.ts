import { type TemplateResult } from 'lit';
/** A heading of a level that the page decides, 1 and up: below the sixth there is no lower one. */
export declare function heading(level: number, looks: string, words: unknown): TemplateResult;
