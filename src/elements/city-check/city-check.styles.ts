import {css} from 'lit';

export const styles = css`
  .title + .label-group {
    margin-block-start: var(--_s4);
  }
  .row,
  .list {
    margin-block-start: calc(var(--_s1) + 5px);
  }
  /* The button stands beside the box while there is room; below it, at full width, when not. */
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: flex-start;
  }
  .combo {
    flex: 999 1 13em;
    min-inline-size: min(100%, 13em);
  }
  .row > .button {
    flex: 1 0 auto;
  }
  [aria-expanded='false'] + .list {
    display: none;
  }

  .option,
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s4);
    min-block-size: var(--_target);
    padding: var(--_s2) var(--_s3);
    cursor: pointer;
  }
  .option + .option {
    border-block-start: 1px solid var(--_hair-field);
  }
  /* The name gives way first, so that the words of status stay in one column. */
  .name {
    flex: 1 1 7em;
    min-inline-size: min(100%, 7em);
    line-height: 1.3;
    font-weight: 600;
  }
  .name > span {
    font-weight: 400;
  }
  .status,
  .wait {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .wait {
    margin-block-start: var(--_s2);
  }
  .option[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  /* An answer is an entry in a register: a rule, the mark in the margin, the place's
     full name, the sentence, the date, then what to do next. */
  .entry {
    display: flex;
    gap: var(--_s3);
    margin-block-start: var(--_s5);
    border-block-start: 2px solid;
    padding-block-start: var(--_s4);
  }
  .entry > .mark {
    inline-size: 2em;
    block-size: 2em;
    margin-block-start: -0.125em;
  }
  .body {
    flex: 1;
    min-inline-size: 0;
  }
  .open-question {
    border-block-start-style: dashed;
  }
  .says {
    font-size: var(--_says);
    line-height: 1.3;
  }
  strong {
    font-weight: 700;
  }
  .ask,
  .facts,
  .words {
    margin-block: var(--_s1);
  }
  .next,
  .actions,
  .note {
    margin-block-start: var(--_s4);
  }
  .body > p + p:not(.note) {
    margin-block-start: var(--_s2);
  }
  .note {
    padding-block-start: var(--_s2);
    border-block-start: 1px solid var(--_hair);
  }
  .next li {
    padding-block: var(--_s1);
  }
  .choices {
    margin-block-start: var(--_s3);
    border-block-end: 1px solid var(--_hair);
  }
  .choice,
  button.door {
    padding-inline: 0;
    font: inherit;
    background: none;
    border: 0;
  }
  /* On a line of its own, so that the button's ring lies on no other. */
  .note > span {
    display: block;
    margin-block-start: var(--_s2);
  }
  button.door {
    font-weight: 600;
    color: var(--_link);
    cursor: pointer;
  }
  .choice {
    inline-size: 100%;
    color: inherit;
    text-align: start;
    border-block-start: 1px solid var(--_hair);
  }

  @media (prefers-reduced-motion: no-preference) {
    .wait .open {
      animation: lay 1.5s ease-in-out infinite;
    }
    @keyframes lay {
      50% {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  /* On paper the answer stays and the tools go. */
  @media print {
    .label-group,
    .row {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
