import {css} from 'lit';

export const letterStyles = css`
  .letter > * + * {
    margin-block-start: var(--_s2);
  }
  .draft > .field {
    display: block;
    font-weight: 400;
    resize: vertical;
  }
`;
