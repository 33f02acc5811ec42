import { type TemplateResult } from 'lit';
import type { FeedDocument } from '../../domain/membership.js';
import { type Language } from '../../i18n/messages.js';
/** A way on, as one of a list: a link, and what it leads to. */
export declare function door(address: string, words: unknown, hint?: unknown): TemplateResult;
/** The document in the visitor's language, else in English, else the first. */
export declare function inLanguage<Document extends FeedDocument>(documents: readonly Document[], { tag }: Language): Document | undefined;
/** "PDF, 8 pages, 240 KB." */
export declare function fileFacts({ pages, bytes }: FeedDocument, language: Language<'pdf' | 'pages'>): string;
