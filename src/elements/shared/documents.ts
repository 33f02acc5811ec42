import {html, nothing, type TemplateResult} from 'lit';
import type {FeedDocument} from '../../domain/membership.js';
import {say, text, type Language} from '../../i18n/messages.js';

/** A way on, as one of a list: a link, and what it leads to. */
export function door(address: string, words: unknown, hint: unknown = nothing): TemplateResult {
  return html`<li><a class="door" href=${address}>${words}</a><span class="small">${hint}</span></li>`;
}

/** The document in the visitor's language, else in English, else the first. */
export function inLanguage<Document extends FeedDocument>(
  documents: readonly Document[],
  {tag}: Language,
): Document | undefined {
  const [wanted] = tag.split('-');
  const of = (language: string | undefined): Document | undefined =>
    documents.find((document) => document.language.split('-')[0] === language);
  return of(wanted) ?? of('en') ?? documents[0];
}

/** "PDF, 8 pages, 240 KB." */
export function fileFacts({pages, bytes}: FeedDocument, language: Language<'pdf' | 'pages'>): string {
  const {tag} = language;
  const kilobytes = new Intl.NumberFormat(tag, {style: 'unit', unit: 'kilobyte'});
  const size = bytes === undefined ? '' : kilobytes.format(Math.ceil(bytes / 1000));
  const count = pages === undefined ? '' : say(language, 'pages', {count: pages}).join('');
  const facts = [text(language, 'pdf'), count, size].filter(Boolean);
  return `${new Intl.ListFormat(tag, {type: 'unit'}).format(facts)}.`;
}
