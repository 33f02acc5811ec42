import { nothing, type TemplateResult } from 'lit';
import type { Candidate } from '../../domain/verdict.js';
import type { AnswerContext } from './answer-context.js';
/** Candidates under an answer, each a button: all that are listed, a few that are not, and the rest on demand. */
export declare function choices(candidates: readonly Candidate[], { language, choose }: AnswerContext): TemplateResult;
/** In words whether a place is a member. In lists only members carry the mark. */
export declare function statusWords(candidate: Candidate, language: AnswerContext['language']): TemplateResult;
/** "Richmond, California, and Richmond, Virginia", in the language's own way of listing. */
export declare function placesInBold(places: readonly Candidate[], among: readonly Candidate[], { language }: AnswerContext): readonly unknown[];
/** A list of things in words, of which only some are named: "Indiana, Kentucky and 14 more". */
export declare function inWords(things: readonly unknown[], more: 'more' | 'moreStates', language: AnswerContext['language']): readonly unknown[];
/** "None of these?", with the way to the list. */
export declare function noneOfThese({ language, listLink: link }: AnswerContext): TemplateResult | typeof nothing;
/** The list by itself, as a next step. */
export declare function listLink({ listLink: link }: AnswerContext): TemplateResult | typeof nothing;
