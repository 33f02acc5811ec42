import { type TemplateResult } from 'lit';
import type { CityVerdict } from '../../domain/verdict.js';
import type { AnswerContext } from './answer-context.js';
/**
 * The answer in words: one sentence for each kind of verdict, the list's date,
 * what to do next. No claim without the place's full name and the date.
 */
export declare function answer(verdict: CityVerdict, context: AnswerContext): TemplateResult;
