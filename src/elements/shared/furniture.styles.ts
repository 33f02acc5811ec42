import {css} from 'lit';

/** The furniture that every element shares: text, links, buttons, fields, the mark. Read after the tokens. */
export const furniture = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6),
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  ::marker {
    font-weight: 700;
  }

  /* From the page only font, colour, scheme, direction and language come in. Said on
     the box and not on the host, where the page's own rules would win. */
  .box {
    all: initial;
    display: block;
    max-inline-size: var(--_measure);
    font: inherit;
    line-height: 1.45;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    overflow-wrap: break-word;
  }
  /* Words of another direction than the page's keep their own order at the page's side. */
  :is(p, li, h1, h2, h3, h4, h5, h6, label, summary, .hint, .name, .small) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .title {
    font-family: var(--_heading);
    font-size: var(--_title);
    font-weight: 700;
    line-height: 1.2;
  }
  .small,
  .hint,
  .facts,
  .note,
  .wait,
  .status {
    font-size: var(--_small);
  }
  .label,
  .words,
  .ask {
    display: block;
    font-weight: 700;
  }
  .hint,
  :is(li, summary) > .small {
    display: block;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* The arch. Its keystone is there, or its place is open. */
  .mark {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: currentColor;
  }
  .open {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.1;
  }

  a {
    color: var(--_link);
  }
  a,
  .door,
  .button:hover,
  .choice .name,
  .option:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .choice:hover .name {
    text-decoration-thickness: 2px;
  }
  /* Room for a thumb: 24 px. In line, so that a full stop behind it stays on its line. */
  .door {
    padding-block: max(0.25em, 4px);
    line-height: 1.3;
    font-weight: 600;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_halo);
  }

  /* The text is in a span, so that the button keeps the page's colour and its ring
     is never the colour of its own label. */
  .button {
    min-block-size: var(--_target);
    padding: var(--_s2) 1.25em;
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_hair);
  }
  .primary > span {
    color: var(--_on-accent);
  }

  .field,
  .list {
    color: var(--_on-field);
    background: var(--_field);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_s2) var(--_s3);
    font: inherit;
    font-size: max(1em, 16px);
    line-height: 1.3;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
    margin-block-start: var(--_s4);
  }
  summary {
    padding-block: var(--_s2);
    cursor: pointer;
  }

  /* On paper the tools go, and links say where they lead. */
  @media print {
    button.button,
    .letter {
      display: none;
    }
    a[href^='https:']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      word-break: break-all;
    }
  }
`;
