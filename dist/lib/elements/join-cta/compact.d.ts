import { type TemplateResult } from 'lit';
import type { JoinContext } from './join-context.js';
/** The block for a sidebar: one sentence, the check, the doors. */
export declare function compact(context: JoinContext): TemplateResult;
