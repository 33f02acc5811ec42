import { type TemplateResult } from 'lit';
import type { JoinContext } from './join-context.js';
/** The whole block: the approach, what cities get, then a way on for each who reads it. */
export declare function full(context: JoinContext): TemplateResult;
