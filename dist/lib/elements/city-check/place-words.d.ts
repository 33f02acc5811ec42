import { type TemplateResult } from 'lit';
import type { Candidate } from '../../domain/verdict.js';
import { say, type Language } from '../../i18n/messages.js';
/** What a place's full name is made of. */
export type Named = Pick<Candidate, 'name' | 'country' | 'kind' | 'county' | 'part'> & {
    readonly region?: string;
};
/** The full name as text, as the box shows it: "Boston, Massachusetts". */
export declare function placeText(language: Language, place: Named, among?: readonly Named[]): string;
/** The full name in bold, as a sentence says it. */
export declare function placeInBold(language: Language, place: Named, among?: readonly Named[]): TemplateResult;
/** The full name as a list shows it: the city's own name apart from the rest. */
export declare function placeInList(language: Language, place: Named, among: readonly Named[]): TemplateResult;
/** What a visitor typed, said back: as text and never at length. */
export declare function echo(typed: string): TemplateResult;
/** The words of a candidate's status, the same in the list and under an answer. */
export declare function statusText(language: Language, { status, member, partOf }: Candidate): string;
/** A message without placeholders. */
export declare function text(language: Language, key: Parameters<typeof say>[1]): string;
/** What is said after a place's name: its region, or where it has none its country. */
export declare function regionText(language: Language, { country, region }: Named): string;
