import { type TemplateResult } from 'lit';
import type { Candidate } from '../../domain/verdict.js';
import { type Named } from '../shared/place-text.js';
import type { CheckLanguage } from './words.js';
/** The full name as a list shows it: the city's own name apart from the rest. */
export declare function placeInList(language: CheckLanguage, place: Named, among: readonly Named[]): TemplateResult;
/** What a visitor typed, said back: as text and never at length. */
export declare function echo(typed: string): TemplateResult;
/** The words of a candidate's status, the same in the list and under an answer. */
export declare function statusText(language: CheckLanguage, { status, member, partOf }: Candidate): string;
