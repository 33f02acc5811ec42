import { nothing, html } from 'lit';
import { say, text } from '../../i18n/messages.js';
import { printAlone } from './print-alone.js';

const LONGEST_MAILTO = 1800;
const CUT = 9;
function letter(language, city, more = nothing) {
  const fill = ({ currentTarget }) => fillDraft(currentTarget.closest("details"), language, city);
  return html`<details
    class="letter"
    aria-live="off"
    @toggle=${fill}
    @keydown=${keepKey}
    @keypress=${keepKey}
  >
    <summary>
      <span class="door">${text(language, "writeLetter")}</span>
      <span class="small">${text(language, "letterHint")}</span>
    </summary>
    ${more}
    <label class="label draft"><span>${text(language, "yourLetter")}</span></label>
    <p class="small">${text(language, "staysHere")}</p>
    <div class="actions">
      <button class="button" type="button" @click=${(event) => copy(fill(event), language)}>
        <span>${text(language, "copyLetter")}</span>
      </button>
      <button class="button" type="button" @click=${(event) => printAlone(fill(event).value)}>
        <span>${text(language, "printLetter")}</span>
      </button>
      <a
        class="button"
        href=${mailto(language, city)}
        @click=${(event) => {
    event.currentTarget.href = mailto(language, city, fill(event).value);
  }}
        ><span>${text(language, "openEmail")}</span></a
      >
      <output class="small"></output>
    </div>
  </details>`;
}
function fillDraft(around, language, city) {
  let draft = around.querySelector("textarea");
  if (!draft) {
    draft = document.createElement("textarea");
    draft.className = "field";
    draft.rows = 15;
    draft.dir = "auto";
    around.querySelector(".draft").append(draft);
  }
  draft.defaultValue = draftFor(language, city);
  return draft;
}
function draftFor(language, city) {
  return say(language, "letterText", { city }).join("");
}
function mailto(language, city, words = draftFor(language, city)) {
  const subject = say(language, "letterSubject", { city }).join("");
  const fields = new URLSearchParams({ subject, body: words.replace(/\n/g, "\r\n") });
  const link = `mailto:?${fields}`.replaceAll("+", "%20");
  return link.length > LONGEST_MAILTO && words.length > CUT ? mailto(language, city, words.slice(0, LONGEST_MAILTO).replace(/.{9}$/su, "\u2026")) : link;
}
async function copy(draft, language) {
  const output = draft.closest("details").querySelector("output");
  output.textContent = "";
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(draft.value);
  } catch {
    draft.focus();
    draft.select();
    isCopied = document.execCommand("copy");
  }
  output.textContent = text(language, isCopied ? "letterCopied" : "letterMarked");
}
function keepKey(event) {
  if (event.key.length === 1) event.stopPropagation();
}

export { fillDraft, letter };
