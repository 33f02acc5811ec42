import type { Candidate } from '../../domain/verdict.js';
import { type Language } from '../../i18n/messages.js';
/** The sentences that put a place's full name together. */
export type PlaceLanguage = Language<'place' | 'placeOfKind'>;
/** What a place's full name is made of. */
export type Named = Pick<Candidate, 'name' | 'country' | 'kind' | 'county' | 'part'> & {
    readonly region?: string;
};
/** The full name as text, as the box shows it: "Boston, Massachusetts". */
export declare function placeText(language: PlaceLanguage, place: Named, among?: readonly Named[]): string;
/** What is said after a place's name: its region, or where it has none its country. */
export declare function regionText(language: Language, { country, region }: Named): string;
export declare function nameParts(language: PlaceLanguage, place: Named, among: readonly Named[]): {
    name: string;
    kind: string;
    region: string;
};
