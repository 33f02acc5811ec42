import { nothing, type TemplateResult } from 'lit';
import type { JoinContext } from './join-context.js';
/** The Declaration: which file it is, and the link to it. `<cos-declaration-download>` is to take its place as a whole. */
export declare function declaration(context: JoinContext): TemplateResult | typeof nothing;
