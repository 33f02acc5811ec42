import { nothing, type TemplateResult } from 'lit';
import type { MemberCity } from '../../domain/member-city.js';
import type { CityVerdict } from '../../domain/verdict.js';
import type { AnswerContext } from './answer-context.js';
type Nothing = typeof nothing;
/** The list's date, and when the city joined and signed again. */
export declare function cityFacts({ city, asOf }: Extract<CityVerdict, {
    readonly kind: 'member';
}>, { language }: AnswerContext): TemplateResult;
/** Where a member city can be met: only what the feed has. */
export declare function citySteps(city: MemberCity, { language }: AnswerContext): TemplateResult | Nothing;
/** How a city that is no member becomes one: only the documents and addresses that the feed has. */
export declare function joinSteps({ language, feed }: AnswerContext): TemplateResult | Nothing;
/** For a city that signed after the list was made. */
export declare function signedLately({ language, feed }: AnswerContext): TemplateResult | Nothing;
export {};
