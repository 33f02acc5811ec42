import {html, nothing, type TemplateResult} from 'lit';
import type {LETTER} from '../../i18n/en/letter.js';
import {say, text, type Language} from '../../i18n/messages.js';
import {printAlone} from './print-alone.js';

export type LetterLanguage = Language<keyof typeof LETTER>;

/** Most characters of a `mailto:` address: of a longer one, mail programs lose the end or open nothing. */
const LONGEST_MAILTO = 1800;
/** Characters that are cut from it at a time. */
const CUT = 9;

/**
 * A letter that asks a mayor to join: a draft to edit, and the ways it leaves
 * the page, all of them the visitor's own. Never sends or keeps anything.
 *
 * May stand in a live region: it says by itself what it has to say.
 *
 * @param city Its full name.
 * @param more What stands above the draft.
 */
export function letter(
  language: LetterLanguage,
  city: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const fill = ({currentTarget}: Event): HTMLTextAreaElement =>
    fillDraft((currentTarget as Element).closest('details')!, language, city);
  return html`<details
    class="letter"
    aria-live="off"
    @toggle=${fill}
    @keydown=${keepKey}
    @keypress=${keepKey}
  >
    <summary>
      <span class="door">${text(language, 'writeLetter')}</span>
      <span class="small">${text(language, 'letterHint')}</span>
    </summary>
    ${more}
    <label class="label draft"><span>${text(language, 'yourLetter')}</span></label>
    <p class="small">${text(language, 'staysHere')}</p>
    <div class="actions">
      <button class="button" type="button" @click=${(event: Event) => copy(fill(event), language)}>
        <span>${text(language, 'copyLetter')}</span>
      </button>
      <button class="button" type="button" @click=${(event: Event) => printAlone(fill(event).value)}>
        <span>${text(language, 'printLetter')}</span>
      </button>
      <a
        class="button"
        href=${mailto(language, city)}
        @click=${(event: Event) => {
          (event.currentTarget as HTMLAnchorElement).href = mailto(language, city, fill(event).value);
        }}
        ><span>${text(language, 'openEmail')}</span></a
      >
      <output class="small"></output>
    </div>
  </details>`;
}

/** Puts the draft for this city into the letter. What a visitor has changed in it stays. */
export function fillDraft(around: ParentNode, language: LetterLanguage, city: string): HTMLTextAreaElement {
  let draft = around.querySelector('textarea');
  if (!draft) {
    // Not in the template, where Lit as the embed files carry it can have none.
    draft = document.createElement('textarea');
    draft.className = 'field';
    draft.rows = 15;
    draft.dir = 'auto';
    around.querySelector('.draft')!.append(draft);
  }
  // Only the default: from the first key on, the text is the visitor's.
  draft.defaultValue = draftFor(language, city);
  return draft;
}

function draftFor(language: LetterLanguage, city: string): string {
  return say(language, 'letterText', {city}).join('');
}

/** Without an address: the visitor knows it. What is too long for an e-mail ends there in dots. */
function mailto(language: LetterLanguage, city: string, words = draftFor(language, city)): string {
  const subject = say(language, 'letterSubject', {city}).join('');
  // Not by encodeURIComponent, which throws at half a character.
  const fields = new URLSearchParams({subject, body: words.replace(/\n/g, '\r\n')});
  const link = `mailto:?${fields}`.replaceAll('+', '%20');
  return link.length > LONGEST_MAILTO && words.length > CUT
    ? mailto(language, city, words.slice(0, LONGEST_MAILTO).replace(/.{9}$/su, '…'))
    : link;
}

/** Says that it is copied. Where the page may not copy, the text is marked for the visitor to do it. */
async function copy(draft: HTMLTextAreaElement, language: LetterLanguage): Promise<void> {
  const output = draft.closest('details')!.querySelector('output')!;
  // Emptied first, so that the same words are said aloud again.
  output.textContent = '';
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(draft.value);
  } catch {
    draft.focus();
    draft.select();
    isCopied = document.execCommand('copy');
  }
  output.textContent = text(language, isCopied ? 'letterCopied' : 'letterMarked');
}

/** What is typed stays inside: to a page's one-key shortcuts it would seem to come from our tag, which is no field. */
function keepKey(event: Event): void {
  if ((event as KeyboardEvent).key.length === 1) event.stopPropagation();
}
