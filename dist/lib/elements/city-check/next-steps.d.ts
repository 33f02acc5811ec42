import { nothing, type TemplateResult } from 'lit';
import type { MemberCity } from '../../domain/member-city.js';
import type { Place } from '../../domain/place.js';
import type { CityVerdict } from '../../domain/verdict.js';
import type { AnswerContext } from './answer-context.js';
type Nothing = typeof nothing;
/** The list's date, and when the city joined and signed again. */
export declare function cityFacts({ city, asOf }: Extract<CityVerdict, {
    readonly kind: 'member';
}>, { language }: AnswerContext): TemplateResult;
/** Where a member city can be met: only what the feed has. */
export declare function citySteps(city: MemberCity, { language }: AnswerContext): TemplateResult | Nothing;
/** How a city that is no member becomes one: only the documents and addresses that the feed has, and a letter where the city is known. */
export declare function joinSteps({ language, feed }: AnswerContext, place?: Place): TemplateResult | Nothing;
/** For a city that signed after the list was made. */
export declare function signedLately({ language, feed }: AnswerContext): TemplateResult | Nothing;
export {};
