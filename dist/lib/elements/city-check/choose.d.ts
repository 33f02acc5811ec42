import { type TemplateResult } from 'lit';
import type { CityVerdict } from '../../domain/verdict.js';
import type { AnswerContext } from './answer-context.js';
type Choose = Extract<CityVerdict, {
    readonly kind: 'choose';
}>;
export declare function chooseMark(verdict: Choose): 'in' | 'none';
/**
 * The truth about each bearer of the name, then the choice: the visitor in the
 * common case has the answer without another step.
 */
export declare function choose(verdict: Choose, context: AnswerContext): TemplateResult;
export {};
