import {css} from 'lit';

export const letterStyles = css`
  .letter > * + * {
    margin-block-start: var(--_s3);
  }
  .letter .field {
    display: block;
    margin-block-start: var(--_s1);
    font-weight: 400;
    resize: vertical;
  }
  /* The triangle stands before the words, and the hint below them. */
  summary > .small {
    display: block;
  }
  a.button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  @media print {
    .letter {
      display: none;
    }
  }
`;
