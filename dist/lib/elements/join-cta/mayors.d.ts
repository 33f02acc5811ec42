import { type TemplateResult } from 'lit';
import type { JoinContext } from './join-context.js';
/** For mayors: what signing commits them to, and the Declaration. */
export declare function mayors(context: JoinContext): TemplateResult;
