import { type TemplateResult } from 'lit';
/**
 * The arch. With its keystone the city is in; without, its place is open. Always
 * beside words that say the same: it says nothing to a screen reader.
 */
export declare function mark(keystone: 'in' | 'open'): TemplateResult;
