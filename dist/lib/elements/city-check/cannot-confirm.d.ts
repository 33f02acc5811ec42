import { type TemplateResult } from 'lit';
import type { CityVerdict } from '../../domain/verdict.js';
import type { AnswerContext } from './answer-context.js';
/** That nothing can be said just now, why, and the ways on: again, or the page's own link. */
export declare function cannotConfirm({ typed, why }: Extract<CityVerdict, {
    readonly kind: 'cannot-confirm';
}>, { language, feed, expired, fallback, lead, note, tryAgain }: AnswerContext): TemplateResult;
