import { nothing, type TemplateResult } from 'lit';
import type { MemberCity } from '../../domain/member-city.js';
import type { Feed } from '../../domain/membership.js';
import type { Candidate, CityVerdict } from '../../domain/verdict.js';
import type { FeedState } from '../shared/membership-controller.js';
import type { Answer } from './answer-controller.js';
import type { CheckKey, CheckLanguage } from './words.js';
/** What an answer is told with, besides the verdict. */
export interface AnswerContext {
    readonly language: CheckLanguage;
    /** The feed that was answered from; none where there is none. */
    readonly feed: Feed | undefined;
    /** When the feed runs out, or has run out. */
    readonly expired: string | undefined;
    /** The page's own link, or ours where the page has none. */
    readonly fallback: TemplateResult;
    /** A link to the list of member cities with these words; none where no address is known. */
    readonly listLink: (words: CheckKey) => TemplateResult | undefined;
    /** Before an answer that has changed: that it has. */
    readonly lead: TemplateResult | typeof nothing;
    /** Under one that comes from a saved copy: that it does, and of when it is. */
    readonly note: TemplateResult | typeof nothing;
    readonly cityOf: (candidate: Candidate | undefined) => MemberCity | undefined;
    readonly choose: (candidate: Candidate) => void;
    readonly tryAgain: () => void;
}
interface Surroundings extends Pick<AnswerContext, 'language' | 'choose' | 'tryAgain'> {
    readonly state: FeedState;
    readonly answer: Answer;
    /** Address of the list where the feed has none. */
    readonly list: string | undefined;
    /** The element, in which a page puts its own fallback. */
    readonly host: Element;
}
export declare function answerContext(surroundings: Surroundings): AnswerContext;
/** What stands below the answer: the fallback whenever we can neither answer nor point to the list ourselves, and whose work the places are. */
export declare function smallPrint(state: FeedState, verdict: CityVerdict | undefined, { listLink, fallback, language }: AnswerContext): TemplateResult;
export {};
