import { type TemplateResult } from 'lit';
import type { JoinContext } from './join-context.js';
/** For residents: whether their city has joined, and what they can do where it has not. */
export declare function residents(context: JoinContext): TemplateResult;
/** Puts the city that is known by now into the letter, where the block has one. */
export declare function fillLetter(root: ParentNode, { language, city }: JoinContext): void;
