import { type TemplateResult } from 'lit';
import { type Named, type PlaceLanguage } from './place-text.js';
/** The full name in bold, as a sentence says it. */
export declare function placeInBold(language: PlaceLanguage, place: Named, among?: readonly Named[]): TemplateResult;
