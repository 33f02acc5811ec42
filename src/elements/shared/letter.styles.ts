import {css} from 'lit';

export const letterStyles = css`
  .letter > * + * {
    margin-block-start: var(--_s3);
  }
  /* Its triangle stands where a line of the page begins. */
  .letter > summary {
    unicode-bidi: normal;
  }
  .label > .field {
    display: block;
    margin-block-start: var(--_s1);
    font-weight: 400;
  }
  a.button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
`;
